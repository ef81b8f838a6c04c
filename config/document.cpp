#include "config/document.h"

#include <algorithm>
#include <charconv>

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

// json_from names the byte a fault was noticed at, counted from 1.
std::string place_of_fault(std::string_view text, const std::string& what) {
  static constexpr std::string_view kMark = "at byte ";
  const auto at = what.find(kMark);
  if (at == what.npos) return "";
  std::size_t byte = 0;
  std::from_chars(what.data() + at + kMark.size(), what.data() + what.size(), byte);
  const std::string_view before = text.substr(0, std::min(text.size(), byte > 0 ? byte - 1 : 0));
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const auto begin = before.rfind('\n');
  const auto column = begin == before.npos ? before.size() : before.size() - begin - 1;
  return "line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1);
}

std::string found_at_fault(const std::string& place, std::string_view text,
                           const std::string& what) {
  if (place.empty()) return what;
  return text.empty() ? "an empty file" : "something else";
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
  if (!json) {
    const std::string place = place_of_fault(text, json.error().what);
    return {{}, {{file, place, "JSON", found_at_fault(place, text, json.error().what)}}};
  }
  return {node_from(json.value()), {}};
}

}  // namespace kiosk::config
