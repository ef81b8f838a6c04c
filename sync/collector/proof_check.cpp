// Covered by tests/collector/proof_test.cpp.
#include "sync/collector/proof_check.h"

#include <string>

#include "kiosk/base/chain.h"
#include "kiosk/base/event.h"
#include "kiosk/base/json.h"
#include "kiosk/base/key_change.h"

namespace kiosk::sync {
namespace {

// A line of the export that is no entry: a signed head and whose key signed it.
struct SignedHead {
  LogId log;
  Checkpoint end;
  PublicKey key;
};

std::optional<SignedHead> signed_head_from(const std::string& line) {
  if (line.rfind("{\"log\":", 0) != 0) return {};
  const auto json = json_from(line);
  if (!json) return {};
  const auto log = log_id_from(text_member(json.value(), "log"));
  const auto key = public_key_from_base64(text_member(json.value(), "public_key"));
  const auto hash = hash_from_hex(text_member(json.value(), "hash"));
  const auto signature = signature_from_base64(text_member(json.value(), "signature"));
  if (!log || !key || !hash || !signature) return {};
  return SignedHead{*log, {Seq{number_member(json.value(), "seq")}, *hash, *signature}, *key};
}

std::optional<SignedHead> first_head_in(std::istream& lines) {
  for (std::string line; std::getline(lines, line);)
    if (auto head = signed_head_from(line)) return head;
  return {};
}

// The key that a log says it was opened with, when its first line still says so.
std::optional<PublicKey> key_in(const std::string& line) {
  const auto event = event_from(line);
  if (!event || event.value().kind != "log.opened") return {};
  const auto data = json_from(event.value().data);
  return data ? public_key_from_base64(text_member(data.value(), "public_key")) : std::nullopt;
}

class ProofWalk {
 public:
  ProofWalk(const LogId& log, const PublicKey& first) : keys_(log, first), hash_(chain_start(log)) {
    found_.log = log;
    found_.first_key = first;
  }

  // False once something is bad.
  bool take(const std::string& line) {
    const auto head = signed_head_from(line);
    const bool closes = head && head->log == found_.log && head->end.seq == Seq{found_.entries} &&
                        head->end.hash == hash_;
    return closes ? vouched(*head) : add(line);
  }

  ProofFound finish() {
    if (!found_.first_bad && signed_to_ != found_.entries)
      bad(Seq{signed_to_ + 1}, "no signature holds from here on");
    return found_;
  }

 private:
  bool bad(Seq seq, const std::string& why) {
    found_.first_bad = seq;
    found_.why = why;
    return false;
  }

  bool add(const std::string& line) {
    const Seq seq{found_.entries + 1};
    if (auto good = well_formed(line); !good) return bad(seq, good.error().what);
    hash_ = chain_next(found_.log, seq, hash_, line_digest(line));
    const PublicKey before = keys_.current();
    keys_.take(seq, line);
    if (keys_.current() != before) ++found_.key_changes;
    ++found_.entries;
    return true;
  }

  bool vouched(const SignedHead& head) {
    if (head.key != keys_.at(head.end.seq))
      return bad(head.end.seq, "signed by a key that the log does not lead to");
    if (!holds(head.end, head.key, found_.log))
      return bad(head.end.seq, "the signature does not hold");
    ++found_.signatures;
    signed_to_ = found_.entries;
    return true;
  }

  KeysOfLog keys_;
  Hash hash_;
  std::int64_t signed_to_ = 0;
  ProofFound found_;
};

}  // namespace

Result<ProofFound> check_proof(std::istream& lines, const std::optional<PublicKey>& expected) {
  const auto head = first_head_in(lines);
  if (!head)
    return Error{Fault::kBadData, "expected what `export --proof` prints; no signature in it"};
  lines.clear();
  lines.seekg(0);
  std::string line;
  std::getline(lines, line);
  const PublicKey first = key_in(line).value_or(head->key);
  if (expected && *expected != first) {
    ProofFound other;
    other.log = head->log;
    other.first_key = first;
    other.first_bad = Seq{1};
    other.why = "the log was opened with another key than its terminal's";
    return other;
  }
  ProofWalk walk{head->log, first};
  for (bool good = walk.take(line); good && std::getline(lines, line);) good = walk.take(line);
  return walk.finish();
}

}  // namespace kiosk::sync
