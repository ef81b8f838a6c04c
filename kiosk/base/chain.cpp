#include "kiosk/base/chain.h"

namespace kiosk {
namespace {

constexpr std::size_t kHexDigest = 64;

}  // namespace

Hash chain_start(const LogId& log) { return sha256("congso-log-v1\n" + to_string(log)); }

Hash chain_next(const LogId& log, Seq seq, const Hash& previous, const Hash& body_digest) {
  return sha256("congso-event-v1\n" + to_string(log) + '\n' + std::to_string(number(seq)) + '\n' +
                hex(previous) + '\n' + hex(body_digest));
}

bool is_digest_line(std::string_view line) {
  if (line.size() < kHexDigest + 2 || line[0] != '!' || line[kHexDigest + 1] != ' ') return false;
  const std::string_view why = line.substr(kHexDigest + 2);
  return hash_from_hex(line.substr(1, kHexDigest)) &&
         (why == "erased" || why == "expired" || why == "quarantined" || why == "withheld");
}

Hash line_digest(std::string_view line) {
  if (is_digest_line(line)) return *hash_from_hex(line.substr(1, kHexDigest));
  return sha256(line);
}

std::string digest_line(const Hash& digest, std::string_view why) {
  return '!' + hex(digest) + ' ' + std::string{why};
}

std::string head_text(const LogId& log, Seq seq, const Hash& hash) {
  return "congso-head-v1\n" + to_string(log) + '\n' + std::to_string(number(seq)) + '\n' +
         hex(hash);
}

Checkpoint checkpoint_of(const SigningKey& key, const LogId& log, Seq seq, const Hash& hash) {
  return {seq, hash, key.sign(head_text(log, seq, hash))};
}

bool holds(const Checkpoint& checkpoint, const PublicKey& key, const LogId& log) {
  return verify(key, head_text(log, checkpoint.seq, checkpoint.hash), checkpoint.signature);
}

}  // namespace kiosk
