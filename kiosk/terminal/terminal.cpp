#include "kiosk/terminal/terminal.h"

#include <algorithm>

#include "kiosk/devices/keyboard_reader.h"
#include "kiosk/people/erasure_events.h"
#include "kiosk/terminal/service_log.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

constexpr auto kTellBeforeEnd = 4s;  // long enough to read that the tap was not recorded
constexpr std::size_t kPublishAtOnce = 500;

// What another terminal wrote long ago and no face shows any more: the views have it.
constexpr std::chrono::days kRemembered{8};

bool is_of_days(std::string_view kind) {
  for (const std::string_view prefix :
       {"attendance.", "tap.", "diary.", "page.", "terminal.", "clock.", "log.", "key."})
    if (kind.substr(0, prefix.size()) == prefix) return true;
  return false;
}

bool matters(const Entry& entry, Instant now) {
  const auto fact = fact_from(entry);
  if (!fact) return false;
  const Event& event = fact.value().event;
  return event.at > now - kRemembered || !is_of_days(event.kind);
}

bool orders_erasure(const Entry& entry) {
  if (entry.line.find(kPersonErased) == entry.line.npos) return false;
  const auto fact = fact_from(entry);
  return fact && fact.value().event.kind == kPersonErased;
}

void tell_link(const sync::PushStatus& status, Link& link) {
  link.waiting = status.waiting;
  link.since = status.since;
  switch (status.state) {
    case sync::PushState::kNotEnrolled: link.state = Link::State::kNotEnrolled; break;
    case sync::PushState::kTrying: link.state = Link::State::kTrying; break;
    case sync::PushState::kConnected: link.state = Link::State::kConnected; break;
    case sync::PushState::kOffline:
    case sync::PushState::kRefused: link.state = Link::State::kOffline; break;
  }
}

}  // namespace

// Full only when the UI thread has stood still through 20,000 happenings: the watchdog's business.
void Terminal::hand_over(News news) {
  if (!news_.put(std::move(news))) log_error("the door does not listen any more");
}

void Terminal::record(const Draft& draft) {
  tap_watch_.asked(draft.id, clock_.now().tick);
  const bool posted = recorder_->post([this, draft](EventLog& log) {
    const auto entries = log.append({&draft, 1});
    if (!entries) return hand_over(Failed{draft.id, entries.error()});
    const auto fact = fact_from(entries.value().front());
    hand_over(Durable{draft.id, fact ? fact.value().stamp : Stamp{}});
  });
  if (!posted) hand_over(Failed{draft.id, {Fault::kTryLater, "the recorder has too much to do"}});
}

// On the recorder's thread, after a job that moved the head: everybody learns what is new, from
// wherever it came.
void Terminal::published(EventLog& log) {
  const EventLog::End end = log.end();
  if (published_.log != end.log) published_ = {end.log, Seq{}};
  while (published_.seq < end.seq) {
    auto entries = log.entries(end.log, published_.seq, kPublishAtOnce);
    if (!entries || entries.value().empty()) return;
    published_.seq = entries.value().back().seq;
    deriver_->take(entries.value());
    hand_over(Written{std::move(entries).value()});
  }
  publish_foreign(log);
  [[maybe_unused]] const bool first = bell_.put({});  // a full box has rung already
}

void Terminal::publish_foreign(EventLog& log) {
  const Instant now = clock_.now().instant;
  for (const LogId& id : log.foreign_logs()) {
    Seq& told = published_of_others_[id];
    while (told < log.proven(id)) {
      auto entries = log.entries(id, told, kPublishAtOnce);
      if (!entries || entries.value().empty()) break;
      told = entries.value().back().seq;
      publish_pulled(std::move(entries).value(), now);
    }
  }
}

void Terminal::publish_pulled(std::vector<Entry> entries, Instant now) {
  deriver_->take(entries);
  // A full box has told it already.
  if (std::any_of(entries.begin(), entries.end(), orders_erasure)) (void)erasures_.put({});
  std::erase_if(entries, [&](const Entry& entry) { return !matters(entry, now); });
  if (!entries.empty()) hand_over(Pulled{std::move(entries)});
}

Tick Terminal::next_wake(Now now) const {
  const Tick door = attendant_->next_wake(now);
  return std::min(door, watched_ + kWatch);
}

void Terminal::turn(Now now) {
  while (auto news = news_.take())
    std::visit([&](auto& what) { take(std::move(what), now); }, *news);
  if (now.tick >= watched_ + kWatch) watch(now);
  attendant_->pass_time(now);
}

void Terminal::take(Durable news, Now now) {
  set_trouble(Trouble::kDiskFull, false, now);
  tap_watch_.durable(news.id, now.tick);
  attendant_->take(Recorded{news.id, news.stamp}, now);
}

void Terminal::take(const Failed& news, Now now) {
  log_error("not recorded: " + news.error.what);
  tap_watch_.dropped(news.id);
  if (news.error.fault == Fault::kNoRoom) set_trouble(Trouble::kDiskFull, true, now);
  if (news.error.fault == Fault::kUnknown && !ends_at_) ends_at_ = now.tick + kTellBeforeEnd;
  attendant_->take(NotRecorded{news.id}, now);
}

void Terminal::take(Written news, Now now) {
  if (!news.entries.empty()) machine_->wrote(news.entries.back().seq);
  learn(news.entries, now);
}

void Terminal::take(const Pulled& news, Now now) { learn(news.entries, now); }

void Terminal::learn(const std::vector<Entry>& entries, Now now) {
  Learnt learnt;
  for (const Entry& entry : entries) {
    auto fact = fact_from(entry);
    if (!fact) continue;
    desk_->learn(fact.value());
    learnt.facts.push_back(std::move(fact).value());
  }
  attendant_->take(learnt, now);
  if (auto staff = desk_->news()) attendant_->take(*std::move(staff), now);
}

void Terminal::take(RoomLooked news, Now now) { set_trouble(Trouble::kDiskFull, !news.found, now); }

// Told with the next look at the machine.
void Terminal::take(DiskLooked news, Now) {
  machine_->disk(news.free_bytes);
  disk_free_ = news.free_bytes ? static_cast<std::int64_t>(*news.free_bytes) : -1;
}

void Terminal::take_key(const Keystroke& key, Now now) {
  if (!attendant_->takes_text()) {
    hand_.rest();
    return readers_.take_key(key);
  }
  for (const WritingHand::Doing& doing : hand_.take(key))
    if (const auto* badge = std::get_if<WritingHand::Badge>(&doing))
      hand_over(BadgeReading{badge->raw, now, std::string{kWindowReader}});
    else
      touch(std::get<Intent>(doing), now);
}

void Terminal::take(const BadgeReading& news, Now now) {
  if (news.reader == kWindowReader) hand_.learn_length(news.raw.size());
  tap_watch_.begin(news.at.tick);
  attendant_->take(news, now);
  tap_watch_.end();
}

void Terminal::take(PinDesk::Answer news, Now now) {
  std::visit([&](const auto& answer) { attendant_->take(answer, now); }, news);
}

void Terminal::take(LookedBack news, Now now) { attendant_->take(std::move(news), now); }

void Terminal::take(const sync::PushStatus& news, Now now) {
  tell_link(news, link_);
  attendant_->take(link_, now);
}

void Terminal::take(const sync::PullStatus& news, Now now) {
  const bool catching_up = news.state == sync::PullStatus::State::kCatchingUp;
  link_.fetched = catching_up ? news.taken : 0;
  link_.to_fetch = catching_up ? news.left : 0;
  attendant_->take(link_, now);
}

}  // namespace kiosk
