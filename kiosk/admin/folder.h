#pragma once
// The data folder as the administrator's command sees it: its log, whether a kiosk runs or not.

#include <filesystem>
#include <functional>
#include <memory>

#include "kiosk/base/clock.h"
#include "kiosk/diary/diary_book.h"
#include "kiosk/hatch/entry_walk.h"
#include "kiosk/hatch/log_access.h"
#include "kiosk/hatch/place.h"
#include "kiosk/presence/day.h"
#include "kiosk/presence/declarations.h"

namespace kiosk::admin {

// The running kiosk's log through its hatch, otherwise the log itself.
Result<std::unique_ptr<LogAccess>> reach_log(const DataFolder& folder, const Clock& clock);

// Reads the place and prints every complaint.
Result<Place> place_at(const std::filesystem::path& root);

// Reads the place; then reaches the log.
struct Reached {
  Place place;
  std::unique_ptr<LogAccess> log;
};
Result<Reached> reach(const std::filesystem::path& root, const Clock& clock);

// The facts that set people and badges: those views.db has, and what the log has beyond.
Result<std::vector<Fact>> office_facts(const Place& place, LogAccess& log);

// The taps of some working days and every word about them, and those of the days around, which a
// duty may own (working_days.h); of everybody where `who` is empty.
struct WhoseMarks {
  StaffId who;
  Date from;
  Date to;  // it belongs to them
};
Result<std::vector<Mark>> marks_of_days(const Place& place, LogAccess& log,
                                        const WhoseMarks& whose);

// The facts whose moment lies in some working days or on the day after, when one of those may have
// been taken back; of the kinds that begin so. Some of other days may come along, and one twice.
struct FactsWanted {
  std::string_view kind;
  Date from;
  Date to;  // it belongs to them
};
Result<std::vector<Fact>> facts_of_days(const Place& place, LogAccess& log,
                                        const FactsWanted& wanted);

// What was declared of the days `from` … `to`, with every word about it.
Result<Declarations> declared_days(const Place& place, LogAccess& log, const Date& from,
                                   const Date& to);

// Everything that was said of the diaries of those days.
Result<DiaryBook> diaries_of_days(const Place& place, LogAccess& log, const WhoseMarks& whose);

// Whether a path, links followed, lies in a folder or is it.
bool is_inside(const std::filesystem::path& inner, const std::filesystem::path& outer);

}  // namespace kiosk::admin
