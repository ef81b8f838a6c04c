#include "kiosk/base/signing.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/base/hash.h"

namespace kiosk::test {
namespace {

// RFC 8032, 7.1, test 1: the empty message.
constexpr const char* kSeed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
constexpr const char* kPublic = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
constexpr const char* kSignature =
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b4"
    "6bd25bf5f0595bbe24655141438e7a100b";

SigningKey key() { return SigningKey::from_seed(*hash_from_hex(kSeed)); }

}  // namespace

TEST_SUITE_BEGIN("signing");

TEST_CASE("signatures are those of RFC 8032") {
  CHECK(hex(key().public_key().bytes) == kPublic);
  CHECK(hex(key().sign("")) == kSignature);
  CHECK(hex(key().seed()) == kSeed);
}

TEST_CASE("a signature is good for its message and its key only") {
  const Signature signature = key().sign("tap");
  Signature bent = signature;
  bent[0] ^= 1;

  CHECK(verify(key().public_key(), "tap", signature));
  CHECK_FALSE(verify(key().public_key(), "tab", signature));
  CHECK_FALSE(verify(key().public_key(), "tap", bent));
  CHECK_FALSE(verify(SigningKey::make().public_key(), "tap", signature));
  CHECK_FALSE(verify(PublicKey{}, "tap", Signature{}));
}

TEST_CASE("keys and signatures come back from their text, and from nothing of another length") {
  const Signature signature = key().sign("tap");

  CHECK(public_key_from_base64(to_base64(key().public_key())) == key().public_key());
  CHECK(signature_from_base64(base64(signature)) == signature);
  CHECK_FALSE(public_key_from_base64(base64(signature)));
  CHECK_FALSE(signature_from_base64(to_base64(key().public_key())));
  CHECK_FALSE(public_key_from_base64("not base64"));
}

TEST_CASE("no two keys are made alike") {
  CHECK(SigningKey::make().public_key() != SigningKey::make().public_key());
}

TEST_SUITE_END();
}  // namespace kiosk::test
