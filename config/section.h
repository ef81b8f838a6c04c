#pragma once
// Reads the members of one JSON object into values. What is not as expected becomes a complaint
// and the reading goes on with the fallback. Covered by tests/config/load_test.cpp.

#include <chrono>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/complaint.h"
#include "config/document.h"

namespace kiosk::config {

// Everything found wrong in one file.
class Ledger {
 public:
  explicit Ledger(std::string file) : file_(std::move(file)) {}
  void complain(const std::string& path, const std::string& expected, const Node* found);
  void complain(const std::string& path, const std::string& expected, const std::string& found);
  // A member that nobody reads; `guess` in words: what its name may have been meant to be.
  void complain_unknown(const std::string& path, const std::string& guess);
  Complaints complaints() && { return std::move(complaints_); }
  bool empty() const { return complaints_.empty(); }
  std::size_t size() const { return complaints_.size(); }

 private:
  std::string file_;
  Complaints complaints_;
};

struct Range {
  std::int64_t least;
  std::int64_t most;
};

// Borrows the ledger and the node, which must outlive it. Complains at once about members that
// are not `known`, with the nearest known name.
class Section {
 public:
  Section(Ledger& ledger, const Node* node, std::string path,
          std::initializer_list<std::string_view> known);

  std::string text(std::string_view name);      // may be absent: ""
  std::string required(std::string_view name);  // must be there and not empty
  std::int64_t whole(std::string_view name, Range range, std::int64_t fallback);
  bool truth(std::string_view name);  // may be absent: false
  std::size_t one_of(std::string_view name, const std::vector<std::string_view>& words,
                     std::size_t fallback);                         // the index of the word
  std::optional<std::chrono::minutes> hour(std::string_view name);  // "07:30"

  // Each item of a list, with its path; nothing when the list is absent.
  void each(std::string_view name,
            const std::function<void(const Node& item, const std::string& path)>& read);

  const Node* find(std::string_view name) const;  // nullptr when absent
  std::string path(std::string_view name) const { return path_ + '/' + std::string{name}; }

 private:
  Ledger& ledger_;
  const Node* node_;
  std::string path_;
};

// The text of an item, or none after complaining that `expected` should stand there.
std::optional<std::string> text_item(Ledger& ledger, const Node& item, const std::string& path,
                                     const std::string& expected);

}  // namespace kiosk::config
