// Covered by tests/collector/commands_test.cpp and enrolment_test.cpp.
#include "sync/collector/desks/collector_key.h"

#include <algorithm>

#include "kiosk/base/file.h"
#include "kiosk/base/text.h"
#include "sync/wire.h"

namespace kiosk::sync {
namespace {

constexpr std::string_view kFirstLine = "congso-collector-key-v1\n";

Result<SigningKey> key_from(std::string_view text) {
  const auto bytes = bytes_from_base64(text);
  SigningKey::Seed seed{};
  if (!bytes || bytes->size() != seed.size())
    return Error{Fault::kBadData, "expected 32 bytes in base64"};
  std::copy(bytes->begin(), bytes->end(), seed.begin());
  return SigningKey::from_seed(seed);
}

}  // namespace

CollectorKey CollectorKey::make() { return {SigningKey::make(), SigningKey::make()}; }

Result<CollectorKey> CollectorKey::read(const std::filesystem::path& file) {
  const auto text = read_file(file, 1024);
  if (!text) return text.error();
  std::string_view rest = text.value();
  const Error bad{Fault::kBadData, "not a collector's key (" + file.string() + ')'};
  if (rest.rfind(kFirstLine, 0) != 0) return bad;
  rest.remove_prefix(kFirstLine.size());
  const auto end = rest.find('\n');
  if (end == rest.npos) return bad;
  const auto now = key_from(rest.substr(0, end));
  const auto next = key_from(trimmed(rest.substr(end)));
  if (!now || !next) return bad;
  return CollectorKey{now.value(), next.value()};
}

Result<Nothing> CollectorKey::write(const std::filesystem::path& file) const {
  const std::string text =
      std::string{kFirstLine} + base64(now_.seed()) + '\n' + base64(next_.seed()) + '\n';
  return write_file(file, text, 0400);
}

Signature CollectorKey::certificate(const std::string& office, const LogId& log,
                                    const PublicKey& key) const {
  return sign(certificate_text(office, log, key));
}

SigningKey CollectorKey::centre_key(const std::string& office) const {
  const auto seed = now_.seed();
  return SigningKey::from_seed(keyed_hash(seed, "congso-centre-v1\n" + office));
}

std::string CollectorKey::token_for(const std::string& code, const LogId& log,
                                    const PublicKey& key) const {
  const auto seed = now_.seed();
  return hex(
      keyed_hash(seed, "congso-token-v1\n" + code + '\n' + to_string(log) + '\n' + to_base64(key)));
}

}  // namespace kiosk::sync
