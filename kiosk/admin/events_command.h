#pragma once
// `congso events`: the exact bodies, one a line.

#include <filesystem>
#include <optional>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/base/ids.h"

namespace kiosk::admin {

struct EventQuestion {
  std::string log;     // empty: every log of this terminal, oldest first
  bool every = false;  // and those of the office's other terminals that lie here
  Seq after{};
  std::string kind;  // a prefix; empty: any
  std::string who;   // empty: anybody
};

int events(const std::filesystem::path& root, const EventQuestion& question, const Clock& clock);

}  // namespace kiosk::admin
