#include "kiosk/base/pin_verifier.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace kiosk {
namespace {

// Two passes over 19 MiB: what OWASP asks for at the least. Six digits are guessed in minutes by
// whoever has the office's key, however dear a guess is; it is the key that protects them.
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = std::size_t{19} << 20;

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

using Verifier = std::array<char, crypto_pwhash_STRBYTES>;

Hash sealing_key(const OfficeKey& key) { return keyed_hash(key.bytes, "congso-pin-v1"); }

std::optional<Verifier> opened(const OfficeKey& key, std::string_view sealed) {
  const auto bytes = bytes_from_base64(sealed);
  Verifier verifier{};
  if (!bytes || bytes->size() != kNonce + verifier.size() + kTag) return {};
  const Hash under = sealing_key(key);
  auto* plain = reinterpret_cast<unsigned char*>(verifier.data());
  const int good = crypto_aead_xchacha20poly1305_ietf_decrypt(
      plain, nullptr, nullptr, bytes->data() + kNonce, bytes->size() - kNonce, nullptr, 0,
      bytes->data(), under.data());
  if (good != 0) return {};
  verifier.back() = '\0';
  return verifier;
}

}  // namespace

std::optional<std::string> sealed_pin(const OfficeKey& key, std::string_view pin) {
  Verifier verifier{};
  if (crypto_pwhash_str_alg(verifier.data(), pin.data(), pin.size(), kPasses, kMemory,
                            crypto_pwhash_ALG_ARGON2ID13) != 0)
    return {};
  std::vector<std::uint8_t> sealed(kNonce + verifier.size() + kTag);
  randombytes_buf(sealed.data(), kNonce);
  const Hash under = sealing_key(key);
  const auto* plain = reinterpret_cast<const unsigned char*>(verifier.data());
  crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + kNonce, nullptr, plain,
                                             verifier.size(), nullptr, 0, nullptr, sealed.data(),
                                             under.data());
  return base64(sealed);
}

bool pin_holds(const OfficeKey& key, std::string_view sealed, std::string_view pin) {
  const auto verifier = opened(key, sealed);
  return verifier && crypto_pwhash_str_verify(verifier->data(), pin.data(), pin.size()) == 0;
}

}  // namespace kiosk
