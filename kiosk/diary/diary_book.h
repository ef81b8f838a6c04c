#pragma once
// Everybody's diary as far as it is remembered: every saying once, whatever order it came in.

#include <chrono>
#include <map>
#include <vector>

#include "kiosk/diary/diary_day.h"

namespace kiosk {

// A value. Two terminals that know the same facts give the same answers.
class DiaryBook {
 public:
  // Until `day_ends_at` a moment belongs to the working day before.
  explicit DiaryBook(std::chrono::minutes day_ends_at = std::chrono::hours{4})
      : day_ends_at_(day_ends_at) {}

  // Whose diary it told of; facts of other kinds change nothing and tell of nobody. Of one id, in a
  // log and in its successor, the smaller stamp stays.
  std::vector<StaffId> take(const Fact& fact);

  DiaryDay day(const StaffId& who, const Date& date) const;
  // The days in `from` … `to` of which anything is said, oldest first.
  std::vector<DiaryDay> days(const StaffId& who, const Date& from, const Date& to) const;
  std::vector<DiaryEntry> entries(const StaffId& who) const;
  std::vector<StaffId> people() const;

  // Sayings of days before that; an entry that was carried on to a later day stays whole.
  void forget_before(const Date& date);

 private:
  template <class Said>
  static void keep(std::vector<Said>& all, const Said& said);

  std::chrono::minutes day_ends_at_;
  std::map<StaffId, DiarySayings> sayings_;
};

}  // namespace kiosk
