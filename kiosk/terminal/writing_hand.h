#pragma once
// A keyboard that stands beside the glass: what its keys do to the text that is being written, and
// which of them were a reader's that types into the same window.

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "kiosk/devices/badge_among_keys.h"
#include "kiosk/devices/key_map.h"
#include "kiosk/devices/keystroke.h"
#include "kiosk/glass/intent.h"

namespace kiosk {

// UI thread. A letter is written the moment it is pressed; where it turns out to have been a
// reader's, it is taken back, and the person's own stay as they would have been without it.
class WritingHand {
 public:
  // No `reader`: every key is the person's.
  explicit WritingHand(std::optional<BadgeAmongKeys> reader = {}) : reader_(std::move(reader)) {}

  struct Badge {
    std::string raw;  // personal data
  };
  using Doing = std::variant<Intent, Badge>;
  std::vector<Doing> take(const Keystroke& key);

  // Nothing is being written: keys that were begun mean nothing any more.
  void rest();
  // So long was a reading of that reader.
  void learn_length(std::size_t letters) {
    if (reader_) reader_->learn_length(letters);
  }

 private:
  std::vector<Doing> pressed(const Keystroke& key);
  std::vector<Doing> written(const Keystroke& key);
  std::vector<Doing> ended(std::uint16_t code);
  std::optional<Intent> with_control(std::uint16_t code) const;
  std::optional<Intent> edited(std::uint16_t code) const;
  char shown(std::uint16_t code) const;
  bool is_down(KeyRole role) const;

  std::optional<BadgeAmongKeys> reader_;
  std::uint8_t down_ = 0;  // the roles that are held down, a bit each
  bool capitals_ = false;  // Caps Lock
  std::uint32_t pressed_ = 0;
};

}  // namespace kiosk
