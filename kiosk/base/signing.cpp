#include "kiosk/base/signing.h"

#include <sodium.h>

#include <algorithm>

#include "kiosk/base/hash.h"

namespace kiosk {
namespace {

const unsigned char* raw(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string to_base64(const PublicKey& key) { return base64(key.bytes); }

std::optional<PublicKey> public_key_from_base64(std::string_view text) {
  const auto bytes = bytes_from_base64(text);
  PublicKey key;
  if (!bytes || bytes->size() != key.bytes.size()) return {};
  std::copy(bytes->begin(), bytes->end(), key.bytes.begin());
  return key;
}

std::optional<Signature> signature_from_base64(std::string_view text) {
  const auto bytes = bytes_from_base64(text);
  Signature signature{};
  if (!bytes || bytes->size() != signature.size()) return {};
  std::copy(bytes->begin(), bytes->end(), signature.begin());
  return signature;
}

bool verify(const PublicKey& key, std::string_view message, const Signature& signature) {
  return crypto_sign_verify_detached(signature.data(), raw(message), message.size(),
                                     key.bytes.data()) == 0;
}

SigningKey SigningKey::from_seed(const Seed& seed) {
  SigningKey key;
  crypto_sign_seed_keypair(key.public_.bytes.data(), key.secret_.data(), seed.data());
  return key;
}

SigningKey SigningKey::make() {
  Seed seed{};
  randombytes_buf(seed.data(), seed.size());
  SigningKey key = from_seed(seed);
  sodium_memzero(seed.data(), seed.size());
  return key;
}

SigningKey::~SigningKey() { sodium_memzero(secret_.data(), secret_.size()); }

SigningKey::Seed SigningKey::seed() const {
  Seed seed{};
  std::copy_n(secret_.begin(), seed.size(), seed.begin());  // Ed25519 secrets begin with the seed
  return seed;
}

Signature SigningKey::sign(std::string_view message) const {
  Signature signature{};
  crypto_sign_detached(signature.data(), nullptr, raw(message), message.size(), secret_.data());
  return signature;
}

}  // namespace kiosk
