#pragma once
// How each entry of a log vouches for the one before it (protocol §2). Exact texts; a change is a
// new version of the protocol.

#include <string>
#include <string_view>

#include "kiosk/base/hash.h"
#include "kiosk/base/ids.h"
#include "kiosk/base/signing.h"

namespace kiosk {

Hash chain_start(const LogId& log);  // hash(0)

// hash(n) from hash(n-1) and the digest of body(n).
Hash chain_next(const LogId& log, Seq seq, const Hash& previous, const Hash& body_digest);

// The digest a stored line stands for: of its bytes, or the one an "!<hex> erased" line carries
// ("expired", "quarantined", "withheld" likewise; the last only in a feed). A line that begins with
// '!' and is not such a line is digested as it is, and so breaks the chain.
Hash line_digest(std::string_view line);
std::string digest_line(const Hash& digest, std::string_view why);  // "!<hex> why"
bool is_digest_line(std::string_view line);

// What a checkpoint signs: the head of a log at `seq`.
std::string head_text(const LogId& log, Seq seq, const Hash& hash);

// A signed head. Not an event.
struct Checkpoint {
  Seq seq{};
  Hash hash{};
  Signature signature{};
};

Checkpoint checkpoint_of(const SigningKey& key, const LogId& log, Seq seq, const Hash& hash);
bool holds(const Checkpoint& checkpoint, const PublicKey& key, const LogId& log);

}  // namespace kiosk
