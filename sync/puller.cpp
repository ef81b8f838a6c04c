// Covered by tests/sync/puller_test.cpp.
#include "sync/puller.h"

#include "sync/answer_check.h"
#include "sync/page_check.h"

namespace kiosk::sync {
namespace {

using namespace std::chrono_literals;
using State = PullStatus::State;

constexpr auto kAfterRefusal = 1h;
// A collector that cannot hold the answer back says at once that there is nothing: ask again later.
constexpr auto kUnheld = 10s;

}  // namespace

Puller::Puller(Incoming& incoming, Link link, Noise noise)
    : incoming_(incoming), link_(std::move(link)), noise_(noise), backoff_(noise) {}

std::optional<Request> Puller::request(const Now& now, bool wait) {
  if (now.tick < wake_) return {};
  auto so_far = incoming_.pulled_so_far();
  if (!so_far) {
    fail(State::kTrying, so_far.error().what, now);
    return {};
  }
  so_far_ = std::move(so_far).value();
  nonce_ = nonce_from(noise_);
  asked_at_ = now.tick;
  waits_ = wait;
  Request request{"GET",
                  feed_path(so_far_.position, wait ? kMostWait : 0s, so_far_.own),
                  {{"Authorization", "Bearer " + link_.token}},
                  ""};
  request.longest_answer = kLongestFeedPage + 65'536;
  return with_nonce(std::move(request), nonce_);
}

void Puller::take(const Result<Response>& answer, const Now& now) {
  if (!answer) return fail(State::kOffline, answer.error().what, now);
  const Response& response = answer.value();
  const std::string what = "feed: answer " + std::to_string(response.status);
  if (!is_signed(response, nonce_, *link_.pins))
    return fail(State::kOffline, what + ", not signed by the collector", now);
  if (response.status == 200) return take_page(response, now);
  if (response.status == 410) return start_over(now);
  const bool final = response.status >= 400 && response.status < 500 && response.status != 429;
  fail(final ? State::kRefused : State::kOffline, what, now);
}

void Puller::take_page(const Response& response, const Now& now) {
  const auto page = feed_page_from(response.body);
  if (!page) return fail(State::kRefused, page.error().what, now);
  keep(page.value(), now);
}

void Puller::keep(const FeedPage& page, const Now& now) {
  auto fresh = checked(page, so_far_, link_);
  if (!fresh) return fail(State::kRefused, fresh.error().what, now);
  const bool nothing = fresh.value().entries.empty() && fresh.value().heads.empty();
  if (!nothing || fresh.value().position != so_far_.position)
    if (auto taken = incoming_.take_pulled(fresh.value()); !taken)
      return fail(State::kOffline, taken.error().what, now);
  backoff_.acknowledged();
  anew_ = false;
  count(page);
  const bool unheld = waits_ && page.items.empty() && now.tick - asked_at_ < kMostWait / 2;
  wake_ = unheld ? now.tick + kUnheld : now.tick;
}

void Puller::count(const FeedPage& page) {
  const bool began = status_.state != State::kCatchingUp;
  if (began) status_.taken = 0;
  status_.taken += static_cast<std::int64_t>(page.items.size());
  status_.left = page.left;
  status_.state = page.left > 0 ? State::kCatchingUp : State::kUpToDate;
}

void Puller::start_over(const Now& now) {
  if (anew_) return fail(State::kRefused, "feed: even the beginning is unknown there", now);
  anew_ = true;
  if (auto done = incoming_.pull_anew(); !done)
    return fail(State::kOffline, done.error().what, now);
  wake_ = now.tick;
}

void Puller::fail(State state, const std::string& what, const Now& now) {
  status_.state = state;
  status_.fault = what;
  wake_ = now.tick + (state == State::kRefused ? kAfterRefusal : backoff_.failed());
}

}  // namespace kiosk::sync
