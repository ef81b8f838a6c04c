#include "kiosk/base/json.h"

#include <vector>

namespace kiosk {
namespace {

constexpr std::size_t kDeepest = 32;

// Builds the value as it is read, and watches for what nlohmann lets through: names written twice,
// and bottomless nesting, which ends the reading at once. The names are nlohmann's.
class Building {
 public:
  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(Json::number_integer_t value) { return put(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return put(value); }
  bool number_float(Json::number_float_t value, const std::string&) { return put(value); }
  bool string(std::string& value) { return put(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }  // no JSON text has any
  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    auto [at, fresh] = open_.back()->get_ref<Json::object_t&>().emplace(name, nullptr);
    if (!fresh && fault_.empty()) fault_ = "the member \"" + name + "\" stands twice";
    next_ = &at->second;
    return true;
  }

  bool parse_error(std::size_t byte, const std::string&, const Json::exception& error) {
    const bool text = dynamic_cast<const Json::parse_error*>(&error) != nullptr;
    fault_ = text ? "not JSON at byte " + std::to_string(byte) : "a number out of range";
    return false;
  }

  Json& root() { return root_; }
  const std::string& fault() const { return fault_; }

 private:
  template <class Value>
  bool put(Value&& value) {
    if (open_.size() > kDeepest) return bottomless();
    *place() = std::forward<Value>(value);
    return true;
  }
  bool open(Json empty) {
    if (open_.size() >= kDeepest) return bottomless();
    Json* at = place();
    *at = std::move(empty);
    open_.push_back(at);
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }
  bool bottomless() {
    fault_ = "nested deeper than " + std::to_string(kDeepest);
    return false;
  }
  // Where the next value stands: the whole, a member, or behind the others of a list. No value
  // above the open ones grows while they are open, so their places hold.
  Json* place() {
    if (open_.empty()) return &root_;
    Json& parent = *open_.back();
    return parent.is_array() ? &parent.emplace_back() : next_;
  }

  Json root_;
  std::vector<Json*> open_;  // the objects and lists that are not closed yet
  Json* next_ = nullptr;     // the member whose name was read last
  std::string fault_;
};

// The same grammar with small numbers: of each run of digits outside quotes the first two, by which
// a run is told to begin with 0 or not. The parser takes a number no double holds for a fault.
std::string with_short_numbers(std::string_view text) {
  std::string shorter;
  shorter.reserve(text.size());
  bool quoted = false;
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    digits = !quoted && c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits <= 2) shorter += c;
    if (quoted && c == '\\' && i + 1 < text.size()) shorter += text[++i];
    if (c == '"') quoted = !quoted;
  }
  return shorter;
}

}  // namespace

bool is_json(std::string_view text) {
  if (Json::accept(text.begin(), text.end())) return true;
  const std::string shorter = with_short_numbers(text);
  return shorter.size() < text.size() && Json::accept(shorter);
}

Result<Json> json_from(std::string_view text) {
  Building building;
  Json::sax_parse(text.begin(), text.end(), &building);
  if (!building.fault().empty()) return Error{Fault::kBadData, building.fault()};
  return std::move(building.root());
}

std::string text_of(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string text_member(const Json& object, std::string_view name, std::string fallback) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_string()) return fallback;
  return found->get<std::string>();
}

std::int64_t number_member(const Json& object, std::string_view name, std::int64_t fallback) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_number_integer()) return fallback;
  const auto number = found->get<std::int64_t>();
  return found->is_number_unsigned() && number < 0 ? fallback : number;  // does not fit
}

bool flag_member(const Json& object, std::string_view name, bool fallback) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_boolean()) return fallback;
  return found->get<bool>();
}

}  // namespace kiosk
