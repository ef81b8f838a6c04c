#include <doctest/doctest.h>

#include "kiosk/base/random.h"
#include "sync/wire.h"

namespace kiosk::test {

namespace {

std::string noise(std::size_t size) {
  std::string bytes(size, '\0');
  for (char& byte : bytes) byte = static_cast<char>(random_bits());
  return bytes;
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("what was deflated inflates to the same bytes") {
  for (const std::string& bytes : {std::string{}, std::string(200'000, 'a'), noise(200'000)}) {
    const auto back = sync::inflated(sync::deflated(bytes), sync::kLongestBatch);

    REQUIRE(back);
    CHECK(back.value() == bytes);
  }
}

TEST_CASE("the same bytes always deflate to the same bytes") {
  const std::string bytes(100'000, 'x');

  CHECK(sync::deflated(bytes) == sync::deflated(bytes));
}

TEST_CASE("a small frame that would inflate without end is stopped at the limit") {
  const std::string bomb = sync::deflated(std::string(64 << 20, '\0'));
  REQUIRE(bomb.size() < 16'384);

  const auto stopped = sync::inflated(bomb, sync::kLongestBatch);

  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().fault == Fault::kNoRoom);
}

TEST_CASE("the limit itself is allowed and one byte more is not") {
  const std::string frame = sync::deflated(std::string(1'000, 'a'));

  CHECK(sync::inflated(frame, 1'000).ok());
  CHECK(sync::inflated(frame, 999).error().fault == Fault::kNoRoom);
}

TEST_CASE("a frame cut anywhere is refused") {
  const std::string frame = sync::deflated(noise(1'000));

  for (std::size_t length = 0; length < frame.size(); ++length)
    CHECK_FALSE(sync::inflated(std::string_view{frame}.substr(0, length), 2'000));
}

TEST_CASE("something after the frame is refused") {
  const std::string frame = sync::deflated("one");

  CHECK(sync::inflated(frame + frame, 100).error().fault == Fault::kBadData);
  CHECK(sync::inflated(frame + 'x', 100).error().fault == Fault::kBadData);
}

TEST_CASE("what is not zstd is refused") {
  CHECK(sync::inflated("{\"v\":1}\n", 100).error().fault == Fault::kBadData);
  CHECK(sync::inflated("\x1f\x8b\x08", 100).error().fault == Fault::kBadData);
}

TEST_CASE("a frame that asks for a window beyond 2 MiB is refused before it is given one") {
  // RFC 8878: magic, a descriptor without a size, a window of 2^(10+17) bytes, an empty last block.
  const std::string frame{"\x28\xB5\x2F\xFD\x00\x88\x01\x00\x00", 9};

  CHECK(sync::inflated(frame, 100).error().fault == Fault::kBadData);
}

TEST_SUITE_END();
}  // namespace kiosk::test
