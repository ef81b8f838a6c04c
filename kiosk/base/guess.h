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

// Why a command line cannot be read: a command nobody knows is named before what is missing, which
// is `otherwise`. `App` is CLI::App; only the programs know that library.
template <class App>
std::string fault_of_line(const App& app, const std::string& otherwise) {
  const auto chosen = app.get_subcommands();
  if (!chosen.empty()) return fault_of_line(*chosen.front(), otherwise);
  std::vector<std::string_view> commands;
  for (const App* known : app.get_subcommands([](const App*) { return true; }))
    commands.push_back(known->get_name());
  const auto words = app.remaining();
  return commands.empty() ? otherwise : no_command(words.empty() ? "" : words.front(), commands);
}

}  // namespace kiosk
