// Words and figures that several faces share. Covered by tests/door/faces_test.cpp.

#include <algorithm>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/door/face_parts.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

using std::chrono::milliseconds;

constexpr std::string_view kWeekdays[] = {"weekday.1", "weekday.2", "weekday.3", "weekday.4",
                                          "weekday.5", "weekday.6", "weekday.7"};
constexpr std::string_view kMonths[] = {"month.1", "month.2",  "month.3",  "month.4",
                                        "month.5", "month.6",  "month.7",  "month.8",
                                        "month.9", "month.10", "month.11", "month.12"};

MeaningWords words_for_errand(Errand errand) {
  switch (errand) {
    case Errand::kLunch: return {"tap.lunch", "side.lunch", "row.lunch", Icon::kLunch};
    case Errand::kField: return {"tap.field", "side.field", "row.field", Icon::kField};
    case Errand::kOfficial: return {"tap.official", "side.official", "row.official", Icon::kErrand};
    case Errand::kPrivate: return {"tap.private", "side.private", "row.private", Icon::kErrand};
    case Errand::kNone: break;
  }
  return {"tap.out", "side.out", "row.out", Icon::kErrand};
}

std::string first_letter(std::string_view word) {
  std::size_t end = 1;
  while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) ++end;
  return std::string{word.substr(0, end)};
}

// Of the last two words: the given name is last ("Nguyễn Thị Hồng Phượng" → HP).
std::string initials_of(std::string_view name) {
  std::vector<std::string> letters;
  for (std::size_t at = name.find_first_not_of(' '); at != name.npos;
       at = name.find_first_not_of(' ', name.find(' ', at)))
    letters.push_back(first_letter(name.substr(at)));
  if (letters.empty()) return {};
  const std::string last = letters.back();
  return letters.size() == 1 ? last : letters[letters.size() - 2] + last;
}

std::string dated(const Scene& scene, Language language, const Date& date) {
  const std::chrono::weekday weekday{std::chrono::local_days{date}};
  const auto month = static_cast<unsigned>(date.month());
  const auto day = static_cast<unsigned>(date.day());
  return scene.words.say(
      language, "date.long",
      {{"weekday", scene.words.say(language, kWeekdays[weekday.iso_encoding() - 1])},
       {"day", std::to_string(day)},
       {"month", scene.words.say(language, kMonths[month - 1])},
       {"year", std::to_string(static_cast<int>(date.year()))}});
}

}  // namespace

MeaningWords words_for(const std::optional<Meant>& meant) {
  if (!meant) return {"tap.undecided", "side.undecided", "row.undecided", Icon::kUndecided};
  switch (meant->meaning) {
    case Meaning::kArrived: return {"tap.arrived", "side.arrived", "row.arrived", Icon::kArrive};
    case Meaning::kLeft:
      if (meant->stays_on) return {"tap.stays_on", "side.stays_on", "row.stays_on", Icon::kArrive};
      return {"tap.left", "side.left", "row.left", Icon::kLeave};
    case Meaning::kCameBack: return {"tap.back", "side.back", "row.back", Icon::kComeBack};
    case Meaning::kStayed: return {"tap.stayed", "side.stayed", "row.stayed", Icon::kToday};
    case Meaning::kWentOut: break;
  }
  return words_for_errand(meant->errand);
}

StrangeWords words_for(StrangeBadge::Why why) {
  switch (why) {
    case StrangeBadge::Why::kTwoPeople:
      return {"two_people.headline", "two_people.title", "two_people.text"};
    case StrangeBadge::Why::kClosed: return {"closed.headline", "closed.title", "closed.text"};
    case StrangeBadge::Why::kUnknown: break;
  }
  return {"unknown.headline", "unknown.title", "unknown.text"};
}

std::string hour_of(Instant at) { return hour_text(local_time(at)); }

std::string date_of_glass(const Scene& scene, Language language) {
  return dated(scene, language, date_of(local_time(scene.now.instant)));
}

std::string long_date(const Scene& scene, const Date& date) {
  return dated(scene, scene.session.language, date);
}

std::string weekday_in_words(const Scene& scene, const Date& date) {
  const std::chrono::weekday weekday{std::chrono::local_days{date}};
  return scene.say(kWeekdays[weekday.iso_encoding() - 1]);
}

std::string month_in_words(const Scene& scene, const std::chrono::month& month) {
  return scene.say(kMonths[static_cast<unsigned>(month) - 1]);
}

std::string when(const Scene& scene, Instant at) {
  const auto& office = scene.rules.office;
  const auto then = std::chrono::local_days{work_date(at, office.day_ends_at)};
  const auto today = std::chrono::local_days{work_date(scene.now.instant, office.day_ends_at)};
  if (then == today) return scene.say("when.today", {{"time", hour_of(at)}});
  if (then + std::chrono::days{1} == today)
    return scene.say("when.yesterday", {{"time", hour_of(at)}});
  return scene.say("when.date",
                   {{"time", hour_of(at)}, {"date", short_date(date_of(local_time(at)))}});
}

std::string day_named(const Scene& scene, const Date& date) {
  const std::chrono::local_days then{date};
  const std::chrono::local_days today{work_date(scene.now.instant, scene.rules.office.day_ends_at)};
  if (then == today) return scene.say("day.today");
  if (then + std::chrono::days{1} == today) return scene.say("day.yesterday");
  if (then - std::chrono::days{1} == today) return scene.say("day.tomorrow");
  return scene.say("day.date",
                   {{"weekday", weekday_in_words(scene, date)}, {"date", short_date(date)}});
}

std::string amount(const Scene& scene, std::chrono::minutes minutes) {
  const std::string hours = std::to_string(minutes.count() / 60);
  const std::string rest = std::to_string(minutes.count() % 60);
  if (minutes < std::chrono::hours{1}) return scene.say("amount.minutes", {{"n", rest}});
  if (rest == "0") return scene.say("amount.hours", {{"h", hours}});
  return scene.say("amount.both", {{"h", hours}, {"n", rest}});
}

Person person_of(const KnownPerson& person) {
  const bool both = !person.title.empty() && !person.unit.empty();
  return {person.name, initials_of(person.name), person.title + (both ? " · " : "") + person.unit};
}

Countdown countdown_to(const Scene& scene, Tick end, milliseconds whole) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(end - scene.now.tick);
  const auto left = std::max(std::chrono::seconds{0}, seconds);
  const std::string number = std::to_string(left.count());
  const float share = static_cast<float>(milliseconds{left}.count()) /
                      static_cast<float>(std::max(whole, milliseconds{1}).count());
  return {std::min(share, 1.0F), number, scene.say("countdown.closes", {{"n", number}})};
}

std::optional<Countdown> countdown_of_page(const Scene& scene) {
  const auto& page = scene.session.page;
  if (!page || scene.now.tick - page->touched < time_of(*page)) return {};
  return countdown_to(scene, page->touched + time_of(*page) + timing::kPageCountdown,
                      timing::kPageCountdown);
}

OverviewTop page_top(const Scene& scene, const KnownPerson& by, Titled titled, Button back) {
  OverviewTop top;
  top.title = std::move(titled.title);
  top.line = std::move(titled.line);
  top.clock = hour_of(scene.now.instant);
  top.by = person_of(by);
  top.by.line = by.title;
  top.back = std::move(back);
  top.countdown = countdown_of_page(scene);
  return top;
}

Button done_button(const Scene& scene, bool likely) {
  return {Done{}, scene.say("button.done"), {}, Icon::kDone, likely};
}

}  // namespace kiosk
