#include "kiosk/devices/keyboard_reader.h"

namespace kiosk {

void KeyboardReader::take_key(const Keystroke& key) {
  if (auto badge = typed_.take(key))
    sink_({std::move(badge->raw), clock_.now(), std::string{kWindowReader}});
}

}  // namespace kiosk
