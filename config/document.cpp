#include "config/document.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"

namespace kiosk::config {
namespace {

constexpr std::size_t kLongestFound = 80;

std::string shortened(std::string text) {
  if (text.size() <= kLongestFound) return text;
  std::size_t end = kLongestFound;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

Node node_from(const Json& json) {
  Node node;
  node.found = shortened(one_line(text_of(json)));
  if (json.is_string()) {
    node.kind = Node::Kind::kText;
    node.text = nfc(json.get<std::string>()).value_or("");
  } else if (json.is_number_integer()) {
    node.kind = Node::Kind::kNumber;
    node.number = json.get<std::int64_t>();
  } else if (json.is_boolean()) {
    node.kind = Node::Kind::kTruth;
    node.truth = json.get<bool>();
  } else if (json.is_array()) {
    node.kind = Node::Kind::kList;
    for (const Json& item : json) node.parts.push_back(node_from(item));
  } else if (json.is_object()) {
    node.kind = Node::Kind::kObject;
    for (auto it = json.begin(); it != json.end(); ++it) {
      node.parts.push_back(node_from(it.value()));
      node.parts.back().name = nfc(it.key()).value_or("");
    }
  } else {
    node.kind = Node::Kind::kOther;
  }
  return node;
}

// json_from names the byte a fault was noticed at, counted from 1; none when it is another fault.
std::optional<std::size_t> byte_of_fault(const std::string& what) {
  static constexpr std::string_view kMark = "at byte ";
  const auto at = what.find(kMark);
  std::size_t byte = 0;
  if (at == what.npos) return {};
  std::from_chars(what.data() + at + kMark.size(), what.data() + what.size(), byte);
  return byte > 0 ? byte - 1 : 0;
}

Complaint not_json(std::string_view text, const std::string& file, const std::string& what) {
  const auto byte = byte_of_fault(what);
  if (!byte) return unexpected(file, "", "JSON", what);
  const std::string_view before = text.substr(0, *byte);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const auto begin = before.rfind('\n');
  const auto column = begin == before.npos ? before.size() : before.size() - begin - 1;
  return unexpected(
      file, "line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1), "JSON",
      *byte < text.size() ? '"' + one_line(text.substr(*byte, 1)) + '"' : "the end of the file");
}

}  // namespace

const Node* member(const Node& object, std::string_view name) {
  const auto found = std::find_if(object.parts.begin(), object.parts.end(),
                                  [name](const Node& part) { return part.name == name; });
  return found == object.parts.end() ? nullptr : &*found;
}

Loaded<Node> document_from(std::string_view text, const std::string& file) {
  static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.substr(0, 3) == kByteOrderMark) text.remove_prefix(3);
  const auto json = json_from(text);
  if (!json) return {{}, {not_json(text, file, json.error().what)}};
  Node node = node_from(json.value());
  if (node.kind != Node::Kind::kObject)
    return {{}, {unexpected(file, "", "an object", node.found)}};
  return {std::move(node), {}};
}

}  // namespace kiosk::config
