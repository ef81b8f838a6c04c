#include "kiosk/devices/reader_of_spec.h"

#include <charconv>
#include <optional>
#include <string>

#include "kiosk/devices/evdev_reader.h"
#include "kiosk/devices/keyboard_reader.h"
#include "kiosk/devices/serial_reader.h"

namespace kiosk {
namespace {

constexpr int kShortestTyped = 6;  // of a reading whose length is known (config/reader_spec.h)
constexpr int kLongestTyped = 40;

// What stands after the last @, when it is not part of a path: digits, or 0, which nothing has.
struct WithNumber {
  std::string text;
  std::optional<int> number;
};

WithNumber split(std::string_view rest) {
  const auto at = rest.rfind('@');
  if (at == rest.npos || rest.find('/', at) != rest.npos) return {std::string{rest}, {}};
  const std::string_view digits = rest.substr(at + 1);
  int number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) number = 0;
  return {std::string{rest.substr(0, at)}, number};
}

Result<std::unique_ptr<BadgeReader>> serial(const WithNumber& spec, const Clock& clock,
                                            ReadingSink sink) {
  SerialLine line;
  line.path = spec.text;
  line.baud = spec.number.value_or(line.baud);
  return SerialReader::open(line, clock, std::move(sink));
}

Result<std::unique_ptr<BadgeReader>> typing(const WithNumber& spec, const Clock& clock,
                                            ReadingSink sink) {
  const int length = spec.number.value_or(0);
  if (spec.number && (length < kShortestTyped || length > kLongestTyped))
    return Error{Fault::kRefused, "no reader types " + std::to_string(length) + " characters"};
  const auto characters = static_cast<std::size_t>(length);
  if (spec.text != "keyboard")
    return EvdevReader::open({.path = spec.text.substr(6), .length = characters}, clock,
                             std::move(sink));
  return std::unique_ptr<BadgeReader>{
      std::make_unique<KeyboardReader>(characters, clock, std::move(sink))};
}

}  // namespace

Result<std::unique_ptr<BadgeReader>> open_reader(std::string_view spec, const Clock& clock,
                                                 ReadingSink sink) {
  const std::string_view kind = spec.substr(0, spec.find(':'));
  if (kind == "serial" && spec.size() > 7)
    return serial(split(spec.substr(7)), clock, std::move(sink));
  const WithNumber typed = split(spec);
  if (typed.text == "keyboard" || (kind == "evdev" && typed.text.size() > 6))
    return typing(typed, clock, std::move(sink));
  if (kind == "pcsc")
    return Error{Fault::kRefused, "a reader of the kind pcsc comes with a later version"};
  return Error{Fault::kRefused, "expected keyboard, evdev:…, serial:…, pcsc"};
}

}  // namespace kiosk
