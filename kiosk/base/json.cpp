#include "kiosk/base/json.h"

#include <set>
#include <vector>

namespace kiosk {
namespace {

constexpr int kDeepest = 32;

// Ends a parse at once: what is bottomless is not built first, for every copy of it recurses.
struct Bottomless {};

// Watches a parse for what nlohmann lets through: names written twice, and bottomless nesting.
class Watch {
 public:
  bool operator()(int depth, Json::parse_event_t event, const Json& value) {
    if (depth > kDeepest) throw Bottomless{};
    if (event == Json::parse_event_t::object_start) names_.emplace_back();
    if (event == Json::parse_event_t::object_end) names_.pop_back();
    if (event == Json::parse_event_t::key && !names_.back().insert(value.get<std::string>()).second)
      fault_ = "the member \"" + value.get<std::string>() + "\" stands twice";
    return true;
  }
  const std::string& fault() const { return fault_; }

 private:
  std::vector<std::set<std::string>> names_;
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
  Watch watch;
  try {
    Json json = Json::parse(text.begin(), text.end(),
                            [&watch](int depth, Json::parse_event_t event, Json& value) {
                              return watch(depth, event, value);
                            });
    if (!watch.fault().empty()) return Error{Fault::kBadData, watch.fault()};
    return json;
  } catch (const Bottomless&) {
    return Error{Fault::kBadData, "nested deeper than 32"};
  } catch (const Json::parse_error& error) {
    return Error{Fault::kBadData, "not JSON at byte " + std::to_string(error.byte)};
  } catch (const Json::exception&) {
    return Error{Fault::kBadData, "a number out of range"};
  }
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
