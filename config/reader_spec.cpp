#include "config/reader_spec.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kiosk::config {
namespace {

constexpr std::array kSpeeds = {1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200};

std::optional<int> speed_from(std::string_view text) {
  int speed = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), speed);
  const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
  const bool known = std::find(kSpeeds.begin(), kSpeeds.end(), speed) != kSpeeds.end();
  return whole && known ? std::optional{speed} : std::nullopt;
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

}  // namespace

std::optional<ReaderSpec> reader_spec_from(std::string_view text) {
  if (text == "keyboard") return ReaderSpec{ReaderSpec::Kind::kKeyboard, "", 9600};
  if (text == "pcsc") return ReaderSpec{ReaderSpec::Kind::kPcsc, "", 9600};
  const auto colon = text.find(':');
  if (colon == text.npos) return {};
  const std::string_view kind = text.substr(0, colon);
  const std::string_view rest = text.substr(colon + 1);
  if (!is_path(rest)) return {};
  if (kind == "serial") return serial_from(rest);
  if (kind == "evdev") return ReaderSpec{ReaderSpec::Kind::kEvdev, std::string{rest}, 9600};
  if (kind == "pcsc") return ReaderSpec{ReaderSpec::Kind::kPcsc, std::string{rest}, 9600};
  return {};
}

}  // namespace kiosk::config
