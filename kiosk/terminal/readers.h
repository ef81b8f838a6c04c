#pragma once
// The badge readers at work: which are there, and what hinders them, told once each.

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/devices/badge_reader.h"
#include "kiosk/door/inputs.h"

namespace kiosk {

// UI thread.
class Readers {
 public:
  // Starts the reader that `spec` names; kBadData: there is no such kind.
  Result<Nothing> open(const std::string& spec, const Clock& clock, const ReadingSink& sink);
  void close() { readers_.clear(); }  // no reading comes any more

  void take_key(const Keystroke& key);
  // Writes to the service log what hinders a reader since the last look.
  void look();
  bool one_is_absent() const;  // or there is none at all
  std::vector<MachineSeen::ReaderSeen> seen() const;

 private:
  struct AtWork {
    std::string spec;
    std::unique_ptr<BadgeReader> reader;
  };
  std::set<std::string> hindrances_;
  std::vector<AtWork> readers_;
};

}  // namespace kiosk
