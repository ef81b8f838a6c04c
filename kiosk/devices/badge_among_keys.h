#pragma once
// Finds the badge of a reader that types into the window while a person writes there, too: both
// come as one stream of keys, letter between digit.
//
// What is enrolled decides, then the length that this reader's readings have; the pace only for
// badges of nobody, for window keys come in heaps (ui.md 3.1). Whatever is no badge is the
// person's.

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"

namespace kiosk {

// One key that writes, as a US keyboard has it; `number` counts them.
struct WrittenKey {
  char plain = 0;
  char shown = 0;  // with the Shift that was held
  std::uint32_t number = 0;
  Tick at{};
};

// Any one thread. Pure but for `known`.
class BadgeAmongKeys {
 public:
  // Is that reading somebody's badge? Asked a few hundred times at most, when a reading may end.
  using Known = std::function<bool(const std::string& raw)>;

  // `length`: of every reading of a reader that ends none; 0: it ends them with Enter or Tab.
  BadgeAmongKeys(std::size_t length, Known known)
      : length_(length), usual_(length), known_(std::move(known)) {}

  // What the reader typed, and which of the keys were its own. Personal data.
  struct Found {
    std::string raw;
    std::vector<std::uint32_t> keys;
  };
  // After this key; only for a reader of a fixed length.
  std::optional<Found> take(const WrittenKey& key);
  // Enter or Tab was pressed.
  std::optional<Found> ended();

  // So long were this reader's readings when nobody wrote beside them.
  void learn_length(std::size_t letters) { usual_ = letters; }
  void forget() { keys_.clear(); }

 private:
  using Keys = std::vector<WrittenKey>;
  Keys run_of(bool (*belongs)(const WrittenKey&)) const;
  std::optional<Found> known_in(const Keys& run) const;
  std::optional<Found> known_without_some(const Keys& run) const;
  std::optional<Found> nobodys_in(const Keys& digits, const Keys& all) const;
  std::optional<Found> as_reading(const Keys& keys) const;
  Found with_signs(Found found) const;
  std::optional<Found> find() const;

  std::size_t length_;
  std::size_t usual_;  // 0: not known
  Known known_;
  std::deque<WrittenKey> keys_;
};

}  // namespace kiosk
