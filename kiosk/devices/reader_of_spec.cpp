#include "kiosk/devices/reader_of_spec.h"

#include <charconv>
#include <string>

#include "kiosk/devices/serial_reader.h"

namespace kiosk {
namespace {

// PATH[@BAUD]; a speed that is no number becomes 0, which no line has.
SerialLine serial_line(std::string_view rest) {
  const auto at = rest.rfind('@');
  SerialLine line;
  line.path = rest.substr(0, at);
  if (at == rest.npos) return line;
  const std::string_view speed = rest.substr(at + 1);
  const auto read = std::from_chars(speed.data(), speed.data() + speed.size(), line.baud);
  if (read.ec != std::errc{} || read.ptr != speed.data() + speed.size()) line.baud = 0;
  return line;
}

}  // namespace

Result<std::unique_ptr<BadgeReader>> open_reader(std::string_view spec, const Clock& clock,
                                                 ReadingSink sink) {
  const std::string_view kind = spec.substr(0, spec.find(':'));
  if (kind == "serial" && spec.size() > 7)
    return SerialReader::open(serial_line(spec.substr(7)), clock, std::move(sink));
  if (kind == "keyboard" || kind == "evdev" || kind == "pcsc")
    return Error{Fault::kRefused,
                 "a reader of the kind " + std::string{kind} + " comes with a later version"};
  return Error{Fault::kRefused, "expected keyboard, evdev:…, serial:…, pcsc"};
}

}  // namespace kiosk
