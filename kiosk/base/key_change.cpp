// Covered by tests/base/key_change_test.cpp.
#include "kiosk/base/key_change.h"

#include "kiosk/base/hash.h"
#include "kiosk/base/json.h"

namespace kiosk {

std::string key_change_text(const LogId& log, const PublicKey& fresh) {
  return "congso-key-v1\n" + to_string(log) + '\n' + to_base64(fresh);
}

std::string key_change_data(const LogId& log, const SigningKey& old, const PublicKey& fresh) {
  return text_of(Json{{"public_key", to_base64(fresh)},
                      {"signature", base64(old.sign(key_change_text(log, fresh)))}});
}

std::optional<PublicKey> key_after(const LogId& log, const PublicKey& key, std::string_view line) {
  if (line.find(kKeyChanged) == line.npos) return {};
  const auto read = json_from(line);
  if (!read || text_member(read.value(), "kind") != kKeyChanged) return {};
  const auto data = read.value().find("data");
  if (data == read.value().end()) return {};
  const auto fresh = public_key_from_base64(text_member(*data, "public_key"));
  const auto signature = signature_from_base64(text_member(*data, "signature"));
  if (!fresh || !signature) return {};
  if (!verify(key, key_change_text(log, *fresh), *signature)) return {};
  return fresh;
}

void KeysOfLog::take(Seq seq, std::string_view line) {
  if (seq < keys_.back().from) return;
  if (const auto fresh = key_after(log_, keys_.back().key, line))
    keys_.push_back({next(seq), *fresh});
}

const PublicKey& KeysOfLog::at(Seq head) const {
  const Span* found = &keys_.front();
  for (const Span& span : keys_)
    if (span.from <= head) found = &span;
  return found->key;
}

}  // namespace kiosk
