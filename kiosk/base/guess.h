#pragma once
// What a mistyped word may have been meant to be, for the line that complains about it.

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

// "kiosk, board or relay"
std::string listed(const std::vector<std::string_view>& words);

// `did you mean "name"?`, or what is expected when none of `known` is near.
std::string guess_at(std::string_view word, const std::vector<std::string_view>& known);

// Nothing when `text` is one of `words`; otherwise `expected a or b, found "c"`.
std::string unless_one_of(std::string_view text, const std::vector<std::string_view>& words);

// Why no command was found on a command line whose first unknown word is `word`; "": there is none.
std::string no_command(std::string_view word, const std::vector<std::string_view>& commands);

}  // namespace kiosk
