#pragma once
// How a log goes over to another key: the old one vouches for the new (protocol §5).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/ids.h"
#include "kiosk/base/signing.h"

namespace kiosk {

inline constexpr std::string_view kKeyChanged = "key.changed";

// What the old key signs.
std::string key_change_text(const LogId& log, const PublicKey& fresh);

// The data of a `key.changed` of `log`, from `old` to `fresh`.
std::string key_change_data(const LogId& log, const SigningKey& old, const PublicKey& fresh);

// The key that follows, when `line` is a key.changed of this log signed by `key`.
std::optional<PublicKey> key_after(const LogId& log, const PublicKey& key, std::string_view line);

// Which key signs which heads of a log.
class KeysOfLog {
 public:
  KeysOfLog(const LogId& log, const PublicKey& first) : log_(log), keys_{{Seq{1}, first}} {}

  // Entries in their order; none that changes nothing is minded.
  void take(Seq seq, std::string_view line);

  const LogId& log() const { return log_; }
  const PublicKey& at(Seq head) const;  // signs a head there
  const PublicKey& current() const { return keys_.back().key; }
  Seq current_from() const { return keys_.back().from; }  // 1, or behind the last change

 private:
  struct Span {
    Seq from{};
    PublicKey key;
  };
  LogId log_;
  std::vector<Span> keys_;
};

}  // namespace kiosk
