#pragma once
// What is touched around words that somebody writes themselves. Plain values.

#include <cstddef>
#include <variant>

namespace kiosk {

// "Viết lời khác", of the page's lines of words: a task has two.
struct WriteWords {
  std::size_t line = 0;
  bool operator==(const WriteWords&) const = default;
};
// "Dùng lời này"
struct UseWords {
  bool operator==(const UseWords&) const = default;
};
struct LeaveWords {
  bool operator==(const LeaveWords&) const = default;
};

using WordsIntent = std::variant<WriteWords, UseWords, LeaveWords>;

}  // namespace kiosk
