#include "config/reader_spec.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kiosk::config {
namespace {

constexpr std::array kSpeeds = {1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200};
constexpr int kShortestReading = 6;  // characters; a shorter number is none (people/badge_number)
constexpr int kLongestReading = 40;

std::optional<int> number_from(std::string_view text) {
  int number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
  return whole ? std::optional{number} : std::nullopt;
}

std::optional<int> speed_from(std::string_view text) {
  const auto speed = number_from(text);
  const bool known = speed && std::find(kSpeeds.begin(), kSpeeds.end(), *speed) != kSpeeds.end();
  return known ? speed : std::nullopt;
}

std::optional<int> length_from(std::string_view text) {
  const auto length = number_from(text);
  const bool known = length && *length >= kShortestReading && *length <= kLongestReading;
  return known ? length : std::nullopt;
}

bool is_path(std::string_view text) {
  return !text.empty() && text.find('\0') == text.npos && text.size() < 4096;
}

std::optional<ReaderSpec> serial_from(std::string_view rest) {
  ReaderSpec spec{ReaderSpec::Kind::kSerial, std::string{rest}, 9600};
  if (const auto at = rest.rfind('@'); at != rest.npos) {
    const auto speed = speed_from(rest.substr(at + 1));
    if (!speed) return {};
    spec.path = rest.substr(0, at);
    spec.baud = *speed;
  }
  return is_path(spec.path) ? std::optional{spec} : std::nullopt;
}

// An @ within a path is part of it.
std::optional<ReaderSpec> typing_from(ReaderSpec::Kind kind, std::string_view rest) {
  ReaderSpec spec{kind, std::string{rest}, 9600};
  const auto at = rest.rfind('@');
  if (at != rest.npos && rest.find('/', at) == rest.npos) {
    const auto length = length_from(rest.substr(at + 1));
    if (!length) return {};
    spec.path = rest.substr(0, at);
    spec.length = *length;
  }
  const bool at_the_window = kind == ReaderSpec::Kind::kKeyboard;
  return at_the_window == spec.path.empty() ? std::optional{spec} : std::nullopt;
}

}  // namespace

std::optional<ReaderSpec> reader_spec_from(std::string_view text) {
  constexpr std::string_view kKeyboard = "keyboard";
  if (text == kKeyboard || text.rfind("keyboard@", 0) == 0)
    return typing_from(ReaderSpec::Kind::kKeyboard, text.substr(kKeyboard.size()));
  if (text == "pcsc") return ReaderSpec{ReaderSpec::Kind::kPcsc, "", 9600};
  const auto colon = text.find(':');
  if (colon == text.npos) return {};
  const std::string_view kind = text.substr(0, colon);
  const std::string_view rest = text.substr(colon + 1);
  if (!is_path(rest)) return {};
  if (kind == "serial") return serial_from(rest);
  if (kind == "evdev") return typing_from(ReaderSpec::Kind::kEvdev, rest);
  if (kind == "pcsc") return ReaderSpec{ReaderSpec::Kind::kPcsc, std::string{rest}, 9600};
  return {};
}

}  // namespace kiosk::config
