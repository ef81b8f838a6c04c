#pragma once
// "Ngày nghỉ, ngày làm bù", a page: the month somebody looks at, and what they are about to say of
// one of its days.

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "config/settings.h"
#include "kiosk/door/inputs.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk {

// The groups of options, as Pick names them.
enum class HolidayGroup : std::size_t { kMonth, kKind, kName, kInstead };

// What a day off by decision is called: as an office's list writes it, the same in every language
// of the glass.
constexpr std::array<std::string_view, 4> kHolidayNames{"Nghỉ lễ", "Nghỉ hoán đổi",
                                                        "Nghỉ tránh bão", "Nghỉ theo thông báo"};

struct HolidayPage {
  KnownPerson person;  // who looks after it
  Via via = Via::kBadgeAndPin;
  std::chrono::year_month month{};
  std::optional<Date> date;  // picked
  std::optional<config::Holiday::Kind> kind{};
  std::size_t name = 0;                 // of kHolidayNames, of a day off
  std::size_t instead = 0;              // of days_to_swap, of a working day
  std::optional<Date> told{};           // recorded last
  std::optional<EventId> on_its_way{};  // to the recorder
};

// Whoever keeps the rosters, or administers, also keeps the list of holidays.
bool may_change_holidays(const KnownPerson& person);

// In place of which days a working day may be held, the nearest first: days off that the week would
// have worked on. Without any, the Friday before, for its hours. Empty when the date has hours of
// its own.
std::vector<Date> days_to_swap(const WorkCalendar& calendar, const Date& date);

// Whether there is something to take back: what the facts say of the date.
bool is_decided(const WorkCalendar& calendar, const Date& date);

}  // namespace kiosk
