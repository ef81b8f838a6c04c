#include "tests/support/door.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/base/as_told.h"
#include "kiosk/base/hash.h"
#include "tests/support/face_buttons.h"
#include "tests/support/toy_history.h"

namespace kiosk::test {
namespace {

// The same ids in every run: the order of making is all that a rule may see in them.
std::uint64_t no_chance() { return 0x5A5A5A5A5A5A5A5AULL; }

Words words_from(const std::filesystem::path& folder) {
  auto words = Words::load(folder);
  if (!words) FAIL(words.error().what);
  return std::move(words).value();
}

StrangeBadge strange(StrangeBadge::Why why, const std::string& raw) {
  return {why,        {hex(sha256(raw))},
          "0123abcd", raw.substr(raw.size() - std::min<std::size_t>(3, raw.size())),
          raw.size(), why != StrangeBadge::Why::kTwoPeople};
}

Resolved resolve(const BadgeReading& reading) {
  const std::string& raw = reading.raw;
  if (raw.empty()) return std::monostate{};
  if (raw == "2 people") return strange(StrangeBadge::Why::kTwoPeople, raw + " 3A9");
  if (raw == "closed") return strange(StrangeBadge::Why::kClosed, raw + " 7C2");
  if (raw[0] == '?') return strange(StrangeBadge::Why::kUnknown, raw);
  return person_called(raw);
}

// And the keys of the pad that are no digits.
std::vector<Button> all_buttons(const Face& face) {
  std::vector<Button> all = buttons_of(face);
  if (const auto* pad = std::get_if<PinFace>(&face))
    all.insert(all.begin(), {pad->enter, pad->erase});
  return all;
}

Fact recorded_fact(const Draft& draft, const std::string& boot, std::int64_t seq) {
  return as_told(draft, {static_cast<std::uint64_t>(seq), LogId{{1}}, Seq{seq}}, boot);
}

}  // namespace

Door::Door(const std::filesystem::path& source, DoorRules chosen,
           std::chrono::milliseconds since_midnight)
    : now{on_monday(since_midnight), Tick{} + 1h, ClockState::kSynced},
      rules(std::move(chosen)),
      words_(words_from(source / "assets" / "words")) {
  open();
}

void Door::open() {
  DoorSeams seams;
  seams.resolve = [this](const BadgeReading& reading) -> Resolved {
    const auto known = staff.find(reading.raw);
    return known == staff.end() ? resolve(reading) : known->second;
  };
  seams.record = [this](const Draft& draft) {
    drafts.push_back(draft);
    jobs_.push_back({draft, now.tick + (recorder == Recorder::kSlow ? delay : 0ms)});
  };
  seams.indicate = [this](std::string_view word, const EventId& id) {
    lines.push_back({std::string{word}, id});
  };
  seams.check_pin = [this](const CheckPin& check) {
    PinChecked answer{check.ticket, {}, check.pin == pin, pin.empty()};
    if (check.code == "147" || check.who.text == "CB-An") answer.person = person_called("An");
    for (const auto& [badge, known] : staff)
      if (check.who == known.id) answer.person = known;
    desk_.push_back(answer);
  };
  seams.seal_pin = [this](const SealPin& seal) {
    desk_.push_back(PinSealed{seal.ticket, {"sealed " + seal.pin, "0123abcd"}});
  };
  seams.look_back = [this](const LookBack& question) {
    desk_.push_back(looked_back(question, facts, rules.office.day_ends_at));
  };
  seams.keep_health = [this](const KeepHealth& kept) { health.push_back(kept); };
  seams.play = [this](const Play& play) { tones.push_back(play); };
  attendant_.emplace(rules, words_, std::move(seams), no_chance);
  attendant_->pass_time(now);
}

void Door::restart(const std::string& boot) {
  if (boot != rules.boot) now.tick = Tick{} + 30s;
  rules.boot = boot;
  jobs_.clear();
  open();
  take(Learnt{facts});
}

void Door::answer(const Draft& draft) {
  if (recorder == Recorder::kFailing) return attendant_->take(NotRecorded{draft.id}, now);
  facts.push_back(recorded_fact(draft, rules.boot, static_cast<std::int64_t>(facts.size()) + 1));
  attendant_->take(Recorded{draft.id, facts.back().stamp}, now);
}

EventId Door::happened(const Draft& draft) {
  facts.push_back(recorded_fact(draft, rules.boot, static_cast<std::int64_t>(facts.size()) + 1));
  take(Learnt{{facts.back()}});
  return draft.id;
}

Origin Door::origin_of(const StaffId& who, std::chrono::milliseconds since_midnight, int days) {
  Origin origin{{}, {on_monday(since_midnight, days), Tick{}, ClockState::kSynced}, who};
  ++elsewhere_;
  origin.id.bytes[14] = static_cast<std::uint8_t>(elsewhere_ >> 8U);
  origin.id.bytes[15] = static_cast<std::uint8_t>(elsewhere_ & 0xFFU);
  return origin;
}

void Door::answer_oldest() {
  const Job job = jobs_.front();
  jobs_.pop_front();
  answer(job.draft);
}

void Door::answer_due() {
  while (!desk_.empty()) {
    const Input answer = desk_.front();
    desk_.pop_front();
    attendant_->take(answer, now);
  }
  while (!jobs_.empty() && jobs_.front().due <= now.tick) answer_oldest();
}

void Door::wait(std::chrono::milliseconds time) {
  const Tick end = now.tick + time;
  while (now.tick < end) {
    Tick next = std::min(end, attendant_->next_wake(now));
    if (!jobs_.empty()) next = std::min(next, jobs_.front().due);
    REQUIRE(next > now.tick);
    now.instant += next - now.tick;
    now.tick = next;
    attendant_->pass_time(now);
    answer_due();
  }
}

void Door::at(std::chrono::milliseconds since_midnight, int days) {
  wait(on_monday(since_midnight, days) - now.instant);
}

EventId Door::tap(const std::string& badge) {
  const auto before = drafts.size();
  attendant_->take(BadgeReading{badge, now, reader}, now);
  const EventId id = drafts.size() > before ? drafts.back().id : EventId{};
  answer_due();
  return id;
}

void Door::take(const Input& input) {
  attendant_->take(input, now);
  answer_due();
}

void Door::touch(const Intent& intent) { take(intent); }

void Door::key(std::string_view digits) {
  for (const char digit : digits) touch(PinDigit{digit - '0'});
  touch(PinEnter{});
}

void Door::press(const std::string& title) {
  const auto all = all_buttons(screen().face);
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&title](const Button& button) { return button.title == title; });
  if (found == all.end()) FAIL("no button " << title);
  touch(found->intent);
}

const TapFace& Door::tap_face() const {
  seen_ = screen();
  REQUIRE(std::holds_alternative<TapFace>(seen_.face));
  return std::get<TapFace>(seen_.face);
}

const MessageFace& Door::message() const {
  seen_ = screen();
  REQUIRE(std::holds_alternative<MessageFace>(seen_.face));
  return std::get<MessageFace>(seen_.face);
}

std::vector<std::string> Door::buttons() const {
  std::vector<std::string> titles;
  for (const Button& button : all_buttons(screen().face)) titles.push_back(button.title);
  return titles;
}

bool Door::has_button(const std::string& title) const {
  const auto titles = buttons();
  return std::find(titles.begin(), titles.end(), title) != titles.end();
}

std::vector<std::string> Door::kinds() const {
  std::vector<std::string> kinds;
  for (const Draft& draft : drafts) kinds.push_back(draft.kind);
  return kinds;
}

std::vector<std::string> Door::signals() const {
  std::vector<std::string> words;
  for (const Line& line : lines) words.push_back(line.word);
  return words;
}

std::vector<std::string> Door::side() const {
  std::vector<std::string> said;
  for (const SideLine& line : screen().side) said.push_back(line.name + ": " + line.words);
  return said;
}

}  // namespace kiosk::test
