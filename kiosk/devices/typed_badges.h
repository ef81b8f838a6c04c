#pragma once
// Finds the badges in what a reader types, among half reads, noise and people's own typing.
//
// The shape decides (badge_in): a reading ends at Enter or Tab, at the sentinel it began with, or
// at its configured length; a key held down is a person. The pace only helps, and only where the
// kernel stamped the keys: window events come late and in heaps (ui.md 3.1).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "kiosk/devices/keystroke.h"

namespace kiosk {

// What a reader typed, and when its last key went down. Personal data.
struct TypedBadge {
  std::string raw;
  Tick at{};
};

// Any one thread. Nothing it is given can fail it; what is no badge is forgotten.
class TypedBadges {
 public:
  struct Rules {
    std::size_t length = 0;  // of every reading, for a reader that ends none; 0: it sends an ending
    bool stamped = false;    // do the keys bear the kernel's stamps?
  };
  explicit TypedBadges(Rules rules) : rules_(rules) {}

  std::optional<TypedBadge> take(const Keystroke& key);

  // The reader has typed nothing for 120 ms, by stamps to be believed.
  std::optional<TypedBadge> silence();

  // Keys were lost at this moment: what is begun, and what follows without a pause, is no badge.
  void lost(Tick at);

  // Will silence() end a reading?
  bool waiting() const { return rules_.length > 0 && rules_.stamped && !us_.empty(); }

 private:
  std::optional<TypedBadge> pressed(const Keystroke& key);
  std::optional<TypedBadge> after_pause(Tick at);
  std::optional<TypedBadge> written(std::uint16_t code);
  std::optional<TypedBadge> with_control(char letter);
  std::optional<TypedBadge> finished();
  std::optional<std::string> meant() const;
  void held(std::uint16_t code);
  bool is_down(std::uint8_t keys) const { return (down_ & keys) != 0; }
  void begin();

  const Rules rules_;
  std::string us_;           // as a US keyboard has it
  std::string unshifted_;    // the same keys without Shift and AltGr
  bool all_shifted_ = true;  // has every digit been typed with Shift or AltGr?
  bool spoiled_ = false;     // no badge comes of what is typed now, until it ends
  std::uint8_t down_ = 0;    // the roles that are held down, a bit each
  std::optional<Tick> last_;
};

}  // namespace kiosk
