#pragma once
// The collector's secret: a file of its own, never in the store (protocol §5).

#include <filesystem>
#include <string>

#include "kiosk/base/hash.h"
#include "kiosk/base/ids.h"
#include "kiosk/base/result.h"
#include "kiosk/base/signing.h"

namespace kiosk::sync {

// Two keys: the one that signs, and the one terminals already know will follow it.
class CollectorKey {
 public:
  static CollectorKey make();

  // Reads `file`. kTryLater when it is not there, kBadData when it is no such key.
  static Result<CollectorKey> read(const std::filesystem::path& file);

  // Writes it readable by its owner alone.
  Result<Nothing> write(const std::filesystem::path& file) const;

  const PublicKey& public_key() const { return now_.public_key(); }
  const PublicKey& next_public_key() const { return next_.public_key(); }
  Signature sign(std::string_view text) const { return now_.sign(text); }

  // Vouches that this key signs this log of this office (protocol §4).
  Signature certificate(const std::string& office, const LogId& log, const PublicKey& key) const;

  // Signs what is entered at the centre for an office, in its own log (protocol §6).
  SigningKey centre_key(const std::string& office) const;

  // What a terminal shows from now on. The same code, log and key give the same token, so that a
  // lost answer can be repeated although the store knows no token (protocol §5).
  std::string token_for(const std::string& code, const LogId& log, const PublicKey& key) const;

 private:
  CollectorKey(const SigningKey& now, const SigningKey& next) : now_(now), next_(next) {}

  SigningKey now_;
  SigningKey next_;
};

}  // namespace kiosk::sync
