#pragma once
// The light, buzzer, FIFO or file of `--indicator`: one line for each confirmation shown
// (interfaces.md).

#include <filesystem>
#include <string_view>

#include "kiosk/base/descriptor.h"
#include "kiosk/base/ids.h"

namespace kiosk {

// Never waits for whoever reads the lines: a FIFO nobody reads, a full one, a light that was
// unplugged cost the line and nothing else, and the next line tries anew. One thread.
class Indicator {
 public:
  // A file that is not there is made, except below /dev.
  explicit Indicator(std::filesystem::path path);

  // Writes "ok|late|repeated|unknown|failed EVENT-ID". True when the line went out whole.
  bool show(std::string_view word, const EventId& id);

 private:
  bool ready();

  const std::filesystem::path path_;
  Descriptor out_;
};

}  // namespace kiosk
