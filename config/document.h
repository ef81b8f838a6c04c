#pragma once
// A configuration file as a tree of plain values, each knowing what it looked like in the file.
// Covered by tests/config/load_test.cpp.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "config/complaint.h"

namespace kiosk::config {

// One value of the file. Text is NFC.
struct Node {
  enum class Kind : std::uint8_t { kNothing, kText, kNumber, kTruth, kList, kObject, kOther };
  Kind kind = Kind::kNothing;
  std::string name;         // of a member; empty for items
  std::string found;        // as it stands in the file, one line, shortened
  std::string text;         // of kText
  std::int64_t number = 0;  // of kNumber: whole numbers only, others are kOther
  bool truth = false;       // of kTruth
  std::vector<Node> parts;  // of kList and kObject, in the file's order
};

// The member called `name`, or nullptr.
const Node* member(const Node& object, std::string_view name);

// The file's tree. One complaint, with line and column, when it is not JSON or not an object.
Loaded<Node> document_from(std::string_view text, const std::string& file);

}  // namespace kiosk::config
