#pragma once
// A serial line without hardware: a pseudo-terminal, behind a name that may be unplugged.

#include <filesystem>
#include <string_view>

#include "kiosk/base/descriptor.h"

namespace kiosk::test {

class LineToReader {
 public:
  LineToReader();
  ~LineToReader();
  LineToReader(const LineToReader&) = delete;
  LineToReader& operator=(const LineToReader&) = delete;

  // Where a reader looks for it.
  std::filesystem::path path() const { return folder_ / "tty"; }

  void send(std::string_view bytes);
  void unplug();
  void plug_in();

 private:
  std::filesystem::path folder_;
  Descriptor device_;  // what the badge reader itself holds
  Descriptor line_;    // keeps sent bytes until the kiosk has opened its end
};

}  // namespace kiosk::test
