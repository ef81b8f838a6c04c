#pragma once
// Ed25519: who vouches for a log's head, a batch's end, an answer.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

struct PublicKey {
  std::array<std::uint8_t, 32> bytes{};
  auto operator<=>(const PublicKey&) const = default;
};
using Signature = std::array<std::uint8_t, 64>;

std::string to_base64(const PublicKey& key);
std::optional<PublicKey> public_key_from_base64(std::string_view text);
std::optional<Signature> signature_from_base64(std::string_view text);

bool verify(const PublicKey& key, std::string_view message, const Signature& signature);

// A secret and its public half. The seed is wiped when the object goes. Never printed.
class SigningKey {
 public:
  using Seed = std::array<std::uint8_t, 32>;
  static SigningKey from_seed(const Seed& seed);
  static SigningKey make();  // from the kernel's generator

  SigningKey(const SigningKey&) = default;
  SigningKey& operator=(const SigningKey&) = default;
  ~SigningKey();

  const PublicKey& public_key() const { return public_; }
  Seed seed() const;
  Signature sign(std::string_view message) const;

 private:
  SigningKey() = default;
  std::array<std::uint8_t, 64> secret_{};
  PublicKey public_;
};

}  // namespace kiosk
