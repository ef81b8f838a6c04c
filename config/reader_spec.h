#pragma once
// Which badge reader a terminal listens to, as `readers` of terminal.json and `--reader` name it
// (interfaces.md, SPEC).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::config {

struct ReaderSpec {
  enum class Kind : std::uint8_t { kKeyboard, kEvdev, kSerial, kPcsc };
  Kind kind = Kind::kKeyboard;
  std::string path;  // evdev and serial: the device; pcsc: the reader's name, empty for any
  int baud = 9600;   // serial only
  int length = 0;    // keyboard and evdev: characters of every reading; 0: it ends with Enter
  bool operator==(const ReaderSpec&) const = default;
};

// What stands after "expected" when a SPEC cannot be read.
inline constexpr std::string_view kReaderSpecWords = "keyboard, evdev:…, serial:…, pcsc";

// None when the text is no SPEC: an unknown kind, no path, a speed no serial line has, or a length
// outside 6 to 40.
std::optional<ReaderSpec> reader_spec_from(std::string_view text);

}  // namespace kiosk::config
