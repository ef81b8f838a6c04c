#include "kiosk/base/mailbox.h"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
}

TEST_SUITE_BEGIN("mailbox");

TEST_CASE("values come out in the order they went in") {
  Mailbox<int> box{3};
  CHECK(box.put(1));
  CHECK(box.put(2));

  CHECK(box.take() == 1);
  CHECK(box.take() == 2);
  CHECK_FALSE(box.take());
}

TEST_CASE("a full box refuses, and takes again when there is room") {
  Mailbox<int> box{1};
  CHECK(box.put(1));
  CHECK_FALSE(box.put(2));

  CHECK(box.take() == 1);
  CHECK(box.put(3));
  CHECK(box.size() == 1);
}

TEST_CASE("each put wakes whoever waits elsewhere, a refused one does not") {
  int woken = 0;
  Mailbox<int> box{1, [&woken] { ++woken; }};

  CHECK(box.put(1));
  CHECK_FALSE(box.put(2));

  CHECK(woken == 1);
}

TEST_CASE("a wait ends with the value another thread puts") {
  Mailbox<int> box{1};
  const std::jthread other{[&box] { CHECK(box.put(7)); }};

  CHECK(box.wait({}) == 7);
}

TEST_CASE("a wait ends when it is asked to stop") {
  Mailbox<int> box{1};
  std::atomic<bool> ended = false;
  {
    const std::jthread other{[&](const std::stop_token& stop) { ended = !box.wait(stop); }};
  }

  CHECK(ended);
}

TEST_CASE("a wait with a limit ends with nothing") {
  Mailbox<int> box{1};

  CHECK_FALSE(box.wait_for({}, 1ms));
}

TEST_CASE("nothing is lost or doubled between two writers and a reader") {
  Mailbox<int> box{10'000};
  const auto write = [&box] {
    for (int i = 0; i < 5000; ++i) CHECK(box.put(1));
  };
  const std::jthread one{write};
  const std::jthread other{write};

  int sum = 0;
  while (sum < 10'000) sum += box.wait_for({}, 20s).value_or(10'001);

  CHECK(sum == 10'000);
}

TEST_SUITE_END();
}  // namespace kiosk::test
