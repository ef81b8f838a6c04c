#pragma once
// What is wrong with a configuration, one thing each; all of them at once, so that a person mends
// a file in one go. Covered by tests/config/load_test.cpp.

#include <string>
#include <vector>

namespace kiosk::config {

struct Complaint {
  std::string file;  // its name, without folders
  std::string path;  // JSON pointer, "line 3, column 7", or empty for the whole file
  std::string what;  // in words
  bool operator==(const Complaint&) const = default;
};
using Complaints = std::vector<Complaint>;

// Where something else than `expected` stands; `found` as it is in the file.
Complaint unexpected(std::string file, std::string path, const std::string& expected,
                     const std::string& found);

// `terminal.json: /place: expected lobby or staff, found "loby"` (interfaces.md, Files).
std::string to_string(const Complaint& complaint);

// What could be read, and what is wrong with it. The value may be used only when ok().
template <class T>
struct Loaded {
  T value{};
  Complaints complaints;
  bool ok() const { return complaints.empty(); }
};

}  // namespace kiosk::config
