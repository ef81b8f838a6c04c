#include "sync/puller.h"

#include <doctest/doctest.h>

#include "kiosk/base/random.h"
#include "tests/support/fed_log.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using State = sync::PullStatus::State;

// Keeps what it is given, in memory.
struct KeptPages : sync::Incoming {
  Result<PulledSoFar> pulled_so_far() override { return so_far; }
  Result<Nothing> take_pulled(const PulledPage& page) override {
    if (full) return Error{Fault::kNoRoom, "full"};
    for (const Entry& entry : page.entries) {
      lines.push_back(entry.line);
      so_far.ends = {{entry.log, entry.seq, entry.hash}};
    }
    so_far.position = page.position;
    return Nothing{};
  }
  Result<Nothing> pull_anew() override {
    ++anew;
    so_far.position.clear();
    return Nothing{};
  }
  PulledSoFar so_far;
  std::vector<std::string> lines;
  int anew = 0;
  bool full = false;
};

std::string text_of(const sync::FeedPage& page) {
  std::string text;
  for (const auto& item : page.items)
    text += std::visit([](const auto& it) { return sync::line_of(it); }, item) + '\n';
  return text + sync::position_line(page.position, page.left) + '\n';
}

struct Pulling {
  Pulling() { log.record(10); }

  // One question, and this answer to it, signed by `by`.
  sync::Request answer(int status, const std::string& body, const SigningKey& by) {
    const auto request = puller.request(now, true);
    REQUIRE(request.has_value());
    const std::string nonce{sync::header_of(request->headers, "Congso-Nonce")};
    const auto signature = by.sign(sync::answer_text(nonce, status, body));
    puller.take(sync::Response{status, {{"congso-signature", base64(signature)}}, body}, now);
    return *request;
  }
  sync::Request answer(int status, const std::string& body) {
    return answer(status, body, log.collector);
  }
  void pass(std::chrono::milliseconds time) {
    now.tick += time;
    now.instant += time;
  }

  FedLog log;
  KeptPages kept;
  sync::Puller puller{kept, link_to(log), random_bits};
  Now now{Instant{std::chrono::hours{500'000}}, Tick{1h}, ClockState::kSynced};
};

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Pulling, "pages are kept, and the next is asked for where the last one ended") {
  auto page = log.page(1, 4, "four");
  page.left = 6;
  answer(200, text_of(page));
  CHECK(puller.status().state == State::kCatchingUp);
  CHECK(puller.status().left == 6);

  const auto second = answer(200, text_of(log.page(5, 10, "ten")));

  CHECK(second.path.find("after=four") != std::string::npos);
  CHECK(kept.lines == log.lines);
  CHECK(kept.so_far.position == "ten");
  CHECK(puller.status().state == State::kUpToDate);
}

TEST_CASE_FIXTURE(Pulling, "an answer the collector did not sign changes nothing") {
  answer(200, text_of(log.page(1, 4, "four")), SigningKey::from_seed({1}));

  CHECK(kept.lines.empty());
  CHECK(puller.status().state == State::kOffline);
  CHECK_FALSE(puller.request(now, true).has_value());  // it waits before it asks again
}

TEST_CASE_FIXTURE(Pulling, "a page that contradicts itself is refused, and asked for much later") {
  auto page = log.page(1, 4, "four");
  std::get<sync::FedLine>(page.items[2]).body = R"({"n":0})";

  answer(200, text_of(page));

  CHECK(kept.lines.empty());
  CHECK(puller.status().state == State::kRefused);
  pass(59min);
  CHECK_FALSE(puller.request(now, true).has_value());
  pass(2min);
  CHECK(puller.request(now, true).has_value());
}

TEST_CASE_FIXTURE(Pulling, "an unknown position starts over, once, and nothing is taken twice") {
  answer(200, text_of(log.page(1, 4, "four")));

  answer(410, R"({"error":"position"})");
  CHECK(kept.anew == 1);
  const auto again = answer(200, text_of(log.page(1, 10, "ten")));

  CHECK(again.path.find("after=&") != std::string::npos);
  CHECK(kept.lines == log.lines);
}

TEST_CASE_FIXTURE(Pulling, "a collector that does not even know the beginning is left alone") {
  answer(410, R"({"error":"position"})");
  answer(410, R"({"error":"position"})");

  CHECK(kept.anew == 1);
  CHECK(puller.status().state == State::kRefused);
}

TEST_CASE_FIXTURE(Pulling, "without room nothing is lost: the page comes again") {
  kept.full = true;
  answer(200, text_of(log.page(1, 4, "four")));
  CHECK(puller.status().state == State::kOffline);

  kept.full = false;
  pass(16min);
  answer(200, text_of(log.page(1, 4, "four")));

  CHECK(kept.lines.size() == 4);
}

TEST_CASE_FIXTURE(Pulling, "who is told at once that there is nothing asks again a little later") {
  sync::FeedPage nothing;
  nothing.position = "same";
  answer(200, text_of(nothing));

  CHECK_FALSE(puller.request(now, true).has_value());
  pass(10s);
  CHECK(puller.request(now, true).has_value());
}

TEST_SUITE_END();

}  // namespace kiosk::test
