// Covered by tests/diary/diary_day_test.cpp.

#include "kiosk/diary/diary_day.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace kiosk {
namespace {

using Sayings = std::vector<EntrySaid>;

// The sayings of one entry, oldest stamp first, as the entry they make.
DiaryEntry entry_of(Sayings sayings) {
  std::sort(sayings.begin(), sayings.end(),
            [](const EntrySaid& a, const EntrySaid& b) { return a.stamp < b.stamp; });
  std::set<EventId> replaced;
  for (const EntrySaid& each : sayings)
    if (each.replaces) replaced.insert(*each.replaces);
  DiaryEntry entry;
  entry.id = sayings.front().entry;
  entry.written_at = sayings.front().at;
  Sayings heads;
  for (EntrySaid& each : sayings) {
    entry.written_at = std::min(entry.written_at, each.at);
    if (!replaced.contains(each.id))
      heads.push_back(std::move(each));
    else if (!each.unfinished && !each.withdraws)
      entry.before.push_back(std::move(each));
  }
  if (heads.empty()) return entry;  // only sayings that replace each other in a ring
  entry.now = std::move(heads.back());
  heads.pop_back();
  entry.rivals = std::move(heads);
  entry.withdrawn = entry.now.withdraws;
  // What was taken back stays readable as it last was.
  if (entry.withdrawn && !entry.before.empty()) entry.now.content = entry.before.back().content;
  return entry;
}

bool earlier(const DiaryEntry& a, const DiaryEntry& b) {
  const auto of = [](const DiaryEntry& entry) {
    constexpr std::chrono::minutes kEndOfDay{48 * 60};
    return std::tuple{entry.now.content.from.value_or(kEndOfDay), entry.written_at, entry.id};
  };
  return of(a) < of(b);
}

bool is_about(const Review& review, const StaffId& who, const Date& date) {
  return std::any_of(review.days.begin(), review.days.end(),
                     [&](const ReviewedDay& day) { return day.who == who && day.date == date; });
}

DiaryDay::State state_of(const DiaryDay& day) {
  if (day.entries.empty()) return DiaryDay::State::kNothing;
  if (!day.submitted) return DiaryDay::State::kDraft;
  DiaryDay::State state = DiaryDay::State::kSubmitted;
  bool approved = false;
  for (const Review& review : day.reviews) {
    if (review.act == ReviewAct::kApproved) approved = true;
    if (review.act == ReviewAct::kReturned) approved = false;
    if (review.stamp < day.submitted->stamp) continue;
    if (review.act == ReviewAct::kSeen) state = DiaryDay::State::kSeen;
    if (review.act == ReviewAct::kReturned) state = DiaryDay::State::kReturned;
  }
  return approved ? DiaryDay::State::kApproved : state;
}

// The approval that stands, if any.
const Review* approval_of(const DiaryDay& day) {
  const Review* approval = nullptr;
  for (const Review& review : day.reviews) {
    if (review.act == ReviewAct::kApproved) approval = &review;
    if (review.act == ReviewAct::kReturned) approval = nullptr;
  }
  return approval;
}

void tell_what_was_handed_in(DiaryDay& day) {
  std::set<EventId> handed_in;
  if (day.submitted) handed_in.insert(day.submitted->entries.begin(), day.submitted->entries.end());
  const Review* approval = approval_of(day);
  for (DiaryEntry& entry : day.entries) {
    entry.official = handed_in.contains(entry.now.id);
    entry.corrected = approval != nullptr && approval->stamp < entry.now.stamp;
  }
}

// The entries of that day, with what was handed in and said of it.
DiaryDay day_with(std::vector<DiaryEntry> entries, const DiarySayings& sayings, const StaffId& who,
                  const Date& date) {
  DiaryDay day{who, date, std::move(entries), {}, {}, {}};
  std::sort(day.entries.begin(), day.entries.end(), earlier);
  for (const Submission& each : sayings.submissions)
    if (each.date == date && (!day.submitted || day.submitted->stamp < each.stamp))
      day.submitted = each;
  for (const Review& each : sayings.reviews)
    if (is_about(each, who, date)) day.reviews.push_back(each);
  std::sort(day.reviews.begin(), day.reviews.end(),
            [](const Review& a, const Review& b) { return a.stamp < b.stamp; });
  tell_what_was_handed_in(day);
  day.state = state_of(day);
  return day;
}

}  // namespace

bool is_foreseen(const DiaryEntry& entry, std::chrono::minutes day_ends_at) {
  return entry.now.unfinished && !entry.withdrawn &&
         work_date(entry.now.at, day_ends_at) < entry.now.content.date;
}

std::vector<const DiaryEntry*> DiaryDay::standing() const {
  std::vector<const DiaryEntry*> found;
  for (const DiaryEntry& entry : entries)
    if (!entry.withdrawn && !entry.now.unfinished) found.push_back(&entry);
  return found;
}

bool DiaryDay::has_unsent() const {
  const auto all = standing();
  return std::any_of(all.begin(), all.end(),
                     [](const DiaryEntry* each) { return !each->official; });
}

std::vector<DiaryEntry> entries_of(const Sayings& sayings) {
  std::map<EventId, Sayings> by_entry;
  for (const EntrySaid& each : sayings) by_entry[each.entry].push_back(each);
  std::vector<DiaryEntry> entries;
  for (auto& [id, own] : by_entry) {
    const bool known =
        std::any_of(own.begin(), own.end(), [](const EntrySaid& each) { return !each.withdraws; });
    if (known) entries.push_back(entry_of(std::move(own)));
  }
  return entries;
}

DiaryDay diary_day_of(const DiarySayings& sayings, const StaffId& who, const Date& date) {
  auto days = diary_days_of(sayings, who, date, date);
  return days.empty() ? day_with({}, sayings, who, date) : std::move(days.front());
}

std::vector<DiaryDay> diary_days_of(const DiarySayings& sayings, const StaffId& who,
                                    const Date& from, const Date& to) {
  std::map<Date, std::vector<DiaryEntry>> by_date;
  for (DiaryEntry& entry : entries_of(sayings.entries)) {
    const Date date = entry.now.content.date;
    if (from <= date && date <= to) by_date[date].push_back(std::move(entry));
  }
  std::vector<DiaryDay> days;
  days.reserve(by_date.size());
  for (auto& [date, entries] : by_date)
    days.push_back(day_with(std::move(entries), sayings, who, date));
  return days;
}

}  // namespace kiosk
