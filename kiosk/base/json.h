#pragma once
// JSON, for source files only: no header includes this one, so that nobody pays for it twice.

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

#include "kiosk/base/result.h"

namespace kiosk {

using Json = nlohmann::ordered_json;  // keeps the order in which members were written

// Text from outside as a value. Refuses what is not JSON, invalid UTF-8, a member named twice in
// one object, nesting deeper than 32, and a number no double holds: kBadData, saying at which byte.
Result<Json> json_from(std::string_view text);

// Whether text is JSON by its grammar alone, which bounds neither numbers nor nesting: what others
// wrote may be kept and passed on even where json_from refuses to read it.
bool is_json(std::string_view text);

// One line, no spaces; never throws (bytes that are not UTF-8 become U+FFFD).
std::string text_of(const Json& json);

// A member of an object if it is there and is text (a whole number of 64 bits with its sign, a
// flag), otherwise the fallback.
std::string text_member(const Json& object, std::string_view name, std::string fallback = "");
std::int64_t number_member(const Json& object, std::string_view name, std::int64_t fallback = 0);
bool flag_member(const Json& object, std::string_view name, bool fallback = false);

}  // namespace kiosk
