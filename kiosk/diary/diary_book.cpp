// Covered by tests/diary/diary_book_test.cpp.

#include "kiosk/diary/diary_book.h"

#include <algorithm>
#include <set>

namespace kiosk {

template <class Said>
void DiaryBook::keep(std::vector<Said>& all, const Said& said) {
  const auto known =
      std::find_if(all.begin(), all.end(), [&](const Said& each) { return each.id == said.id; });
  if (known == all.end())
    all.push_back(said);
  else if (said.stamp < known->stamp)
    *known = said;
}

std::vector<StaffId> DiaryBook::take(const Fact& fact) {
  if (fact.event.kind.rfind(kDiaryKinds, 0) != 0) return {};
  if (const auto said = entry_said(fact, day_ends_at_)) {
    keep(sayings_[said->who].entries, *said);
    return {said->who};
  }
  if (const auto said = submission_from(fact)) {
    keep(sayings_[said->who].submissions, *said);
    return {said->who};
  }
  std::vector<StaffId> people;
  const auto review = review_from(fact);
  if (!review) return people;
  for (const ReviewedDay& day : review->days) {
    keep(sayings_[day.who].reviews, *review);
    people.push_back(day.who);
  }
  return people;
}

DiaryDay DiaryBook::day(const StaffId& who, const Date& date) const {
  const auto found = sayings_.find(who);
  return diary_day_of(found == sayings_.end() ? DiarySayings{} : found->second, who, date);
}

std::vector<DiaryDay> DiaryBook::days(const StaffId& who, const Date& from, const Date& to) const {
  const auto found = sayings_.find(who);
  if (found == sayings_.end()) return {};
  return diary_days_of(found->second, who, from, to);
}

std::vector<DiaryEntry> DiaryBook::entries(const StaffId& who) const {
  const auto found = sayings_.find(who);
  if (found == sayings_.end()) return {};
  return entries_of(found->second.entries);
}

std::vector<StaffId> DiaryBook::people() const {
  std::vector<StaffId> people;
  for (const auto& [who, sayings] : sayings_) people.push_back(who);
  return people;
}

void DiaryBook::forget_before(const Date& date) {
  for (auto& [who, sayings] : sayings_) {
    std::set<EventId> over;
    for (const DiaryEntry& entry : entries_of(sayings.entries))
      if (entry.now.content.date < date) over.insert(entry.id);
    std::erase_if(sayings.entries,
                  [&](const EntrySaid& each) { return over.contains(each.entry); });
    std::erase_if(sayings.submissions, [&](const Submission& each) { return each.date < date; });
    std::erase_if(sayings.reviews, [&](const Review& each) {
      return std::all_of(each.days.begin(), each.days.end(),
                         [&](const ReviewedDay& day) { return day.date < date; });
    });
  }
  std::erase_if(sayings_, [](const auto& each) {
    const DiarySayings& all = each.second;
    return all.entries.empty() && all.submissions.empty() && all.reviews.empty();
  });
}

}  // namespace kiosk
