#include "kiosk/base/hash.h"

#include <doctest/doctest.h>

#include "kiosk/base/office_key.h"

namespace kiosk::test {
namespace {

using Bytes = std::vector<std::uint8_t>;

OfficeKey counted_key() {
  OfficeKey key;
  for (std::size_t i = 0; i < key.bytes.size(); ++i) key.bytes[i] = static_cast<std::uint8_t>(i);
  return key;
}

}  // namespace

TEST_SUITE_BEGIN("hash");

TEST_CASE("SHA-256 is that of FIPS 180-4") {
  CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a badge's hash is BLAKE2b-256 of its canonical form under the office key") {
  // hashlib.blake2b(b"026F6C3A", key=bytes(range(32)), digest_size=32)
  CHECK(hex(badge_hash(counted_key(), "026F6C3A")) ==
        "3c8c3ccf3657093fd60c98129e3470efc8a42da08d21d452476aee12fb405a94");
}

TEST_CASE("an office key is named by the first eight digits of its SHA-256") {
  CHECK(name_of(counted_key()) == "630dcd29");  // hashlib.sha256(bytes(range(32)))
}

TEST_CASE("an office key comes back from its text, and from nothing else") {
  CHECK(office_key_from_base64(to_base64(counted_key())) == counted_key());
  CHECK_FALSE(office_key_from_base64("AAECAw=="));
  CHECK_FALSE(make_office_key() == make_office_key());
}

TEST_CASE("hex is lower case, and only lower case is read") {
  CHECK(hex(Bytes{0x00, 0x1f, 0xff}) == "001fff");
  CHECK(bytes_from_hex("001fff") == Bytes{0x00, 0x1f, 0xff});
  CHECK_FALSE(bytes_from_hex("001FFF"));
  CHECK_FALSE(bytes_from_hex("001"));
  CHECK_FALSE(hash_from_hex("00"));
}

TEST_CASE("base64 is that of RFC 4648 with its padding") {
  CHECK(base64(Bytes{'f'}) == "Zg==");
  CHECK(base64(Bytes{'f', 'o', 'o', 'b', 'a', 'r'}) == "Zm9vYmFy");
  CHECK(bytes_from_base64("Zm9vYg==") == Bytes{'f', 'o', 'o', 'b'});
  CHECK(bytes_from_base64("") == Bytes{});
  CHECK_FALSE(bytes_from_base64("Zg"));
  CHECK_FALSE(bytes_from_base64("Zg==\n"));
  CHECK_FALSE(bytes_from_base64("Z-8_"));
}

TEST_SUITE_END();
}  // namespace kiosk::test
