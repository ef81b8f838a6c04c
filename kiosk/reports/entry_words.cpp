#include "kiosk/reports/entry_words.h"

#include "kiosk/base/text.h"
#include "kiosk/reports/dates.h"

namespace kiosk {
namespace {

// In the order of EntryResult, EntryType and the days of a week.
constexpr std::string_view kResults[] = {"result.done", "result.in_progress", "result.no_result",
                                         "result.not_done", "result.postponed"};
constexpr std::string_view kTypes[] = {"type.regular", "type.ad_hoc", "type.directed"};
constexpr std::string_view kDays[] = {"weekday.1", "weekday.2", "weekday.3", "weekday.4",
                                      "weekday.5", "weekday.6", "weekday.7"};

const Review* last_of(const DiaryDay& day, ReviewAct act) {
  const Review* last = nullptr;
  for (const Review& each : day.reviews)
    if (each.act == act) last = &each;
  return last;
}

std::string reviewed_text(const Review* review, std::string_view key, const Diaries& told,
                          const Say& say) {
  if (review == nullptr) return "";
  return say(key, {{"name", told.name_of(review->by)}, {"moment", moment_text(review->at, say)}});
}

}  // namespace

std::string time_text(const EntryContent& content) {
  if (!content.from || !content.to) return "";
  return hour_of(*content.from) + "–" + hour_of(*content.to);
}

std::string amount_text(std::chrono::minutes amount, const Say& say) {
  const std::string hours = std::to_string(amount.count() / 60);
  const std::string minutes = std::to_string(amount.count() % 60);
  if (amount.count() < 60) return say("amount.minutes", {{"n", minutes}});
  if (minutes == "0") return say("amount.hours", {{"h", hours}});
  return say("amount.both", {{"h", hours}, {"n", minutes}});
}

std::string result_text(const EntryContent& content, const Say& say) {
  return content.result ? say(kResults[static_cast<std::size_t>(*content.result)], {}) : "";
}

std::string type_text(EntryType type, const Say& say) {
  return say(kTypes[static_cast<std::size_t>(type)], {});
}

std::string document_text(const EntryContent& content, const Say& say) {
  if (content.document.empty()) return "";
  const std::string number = one_line(content.document);
  if (!content.document_date) return say("book.document", {{"number", number}});
  return say("book.document.dated",
             {{"number", number}, {"date", short_date(*content.document_date)}});
}

std::string quantity_told(const EntryContent& content) {
  if (content.quantity == 0) return "";
  return lines_of({quantity_text(content.quantity), one_line(content.unit)}, " ");
}

std::string quantities_text(const Quantities& quantities) {
  std::string text;
  for (const auto& [unit, thousandths] : quantities)
    text +=
        (text.empty() ? "" : "; ") + lines_of({quantity_text(thousandths), one_line(unit)}, " ");
  return text;
}

std::string state_text(const DiaryDay& day, const Diaries& told, const Say& say) {
  using State = DiaryDay::State;
  switch (day.state) {
    case State::kNothing: return say("diary.state.nothing", {});
    case State::kDraft: return say("diary.state.draft", {});
    case State::kSeen: return reviewed_text(last_of(day, ReviewAct::kSeen), "book.seen", told, say);
    case State::kReturned:
      return reviewed_text(last_of(day, ReviewAct::kReturned), "book.returned", told, say);
    case State::kApproved:
      return reviewed_text(last_of(day, ReviewAct::kApproved), "book.approved", told, say);
    case State::kSubmitted: break;
  }
  return say("book.submitted", {{"moment", moment_text(day.submitted->at, say)}});
}

std::string moment_text(Instant at, const Say& say) {
  const LocalTime local = local_time(at);
  return say("book.moment", {{"time", hour_text(local)}, {"date", short_date(date_of(local))}});
}

std::string weekday_text(const Date& date, const Say& say) {
  const unsigned day = std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding();
  return say("book.day", {{"weekday", say(kDays[day - 1], {})}, {"date", short_date(date)}});
}

std::string lines_of(std::initializer_list<std::string> texts, const char* between) {
  std::string all;
  for (const std::string& text : texts)
    if (!text.empty()) all += (all.empty() ? "" : between) + text;
  return all;
}

}  // namespace kiosk
