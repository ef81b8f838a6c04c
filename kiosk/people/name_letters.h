#pragma once
// Finding somebody by the first letters of their name, beginning with the given name, which is
// last: "Nguyễn Thị Hồng Phượng" is P, then H ("Quên thẻ": two letters, at most three people).

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

// Capital letters without marks, the given name's first: PHTN; Đ is D.
std::string name_letters(std::string_view name);

// The letters that may come next among names that begin with `letters`, in their order, each once;
// `names` are as name_letters() gives them.
std::vector<char> next_letters(std::span<const std::string> names, std::string_view letters);

}  // namespace kiosk
