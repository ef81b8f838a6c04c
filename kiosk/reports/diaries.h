#pragma once
// What a diary report tells, before it takes any form: the days of the people asked about, each
// beside its presence, as far as its readers may read them. Pure.

#include <map>
#include <string>
#include <vector>

#include "config/documents.h"
#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/claim.h"
#include "kiosk/diary/claim_pattern.h"
#include "kiosk/diary/diary_book.h"
#include "kiosk/people/directory.h"
#include "kiosk/presence/day_rules.h"
#include "kiosk/reports/attendance.h"

namespace kiosk {

// Whose diaries, of which days, and who is going to read them.
struct DiaryQuestion {
  // The writer and the chain that reviews read everything; others what shown_entry.h leaves.
  enum class Readers : std::uint8_t { kReviewChain, kOthers };
  Date from{};
  Date to{};         // it belongs to them
  StaffId who;       // empty: everybody of `unit`
  std::string unit;  // empty: every unit
  Readers readers = Readers::kReviewChain;
};

// A working day of which something is said, or of which something could be.
struct DiaryDayTold {
  DiaryDay diary;
  bool worked = false;             // it is over, and its taps place somebody at work
  bool missing = false;            // worked, and nothing stands in its diary
  std::chrono::minutes present{};  // at work, as far as it is known
  std::chrono::minutes told{};     // by what stands, each minute once
  std::int64_t converted_tenths =
      0;  // minutes of every entry by its coefficient, in tenths (S1-18)
  std::vector<Finding> findings{};
  WorkPlace place = WorkPlace::kOffice;  // where most of the work was, as far as it is known
  DayClaims claims{};
};

struct PersonDiary {
  StaffMember person;                     // in the unit of those days
  std::vector<Appointment> appointments;  // of theirs, the first one first
  config::DocumentHead head;
  std::vector<DiaryDayTold> days;  // oldest first
};

struct Diaries {
  Date from{};
  Date to{};
  Date made_on{};
  std::string place;          // before the date of a document
  config::DocumentHead head;  // of the office, or of the unit that was asked about
  std::string unit;           // that was asked about
  bool for_others = false;    // subjects by their initials, confidential work left out
  Catalogue catalogue;
  std::map<StaffId, std::string> names;  // of everybody who was ever on the list
  std::vector<PersonDiary> people;       // by employer, unit as the office lists them, and id

  std::string name_of(const StaffId& who) const;         // the id where nobody has that id
  std::string work_name(const std::string& code) const;  // "" for none; a code nobody knows itself
};

// Borrows all of it.
struct DiarySources {
  const std::vector<Service>& services;
  const DiaryBook& book;
  const MarksOfEach& marks;
  const Catalogue& catalogue;
  const DayRules& rules;
  Instant now;
};

// Of everybody who was on the list in that time, of each unit by itself.
Diaries diaries_of(const DiaryQuestion& question, const DiarySources& sources);

}  // namespace kiosk
