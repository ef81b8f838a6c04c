#pragma once
// The tabs of one's own page. Only the sources of those include this.

#include "kiosk/door/day_words.h"
#include "kiosk/door/own_year.h"

namespace kiosk {

// The taps of one day as a list, and its stays as a line.
void tell_day(const Scene& scene, const OwnDay& day, TodayFace& face);
// That day as the session's own memory has it.
OwnDay own_day(const Scene& scene, const KnownPerson& person, const Date& date);

// --- one source each
void add_month(const Scene& scene, const TodayPage& page, TodayFace& face);
void add_leave(const Scene& scene, const TodayPage& page, TodayFace& face);
void add_data(const Scene& scene, const TodayPage& page, TodayFace& face);
Button pin_change_button(const Scene& scene);
// On the tab of the day; otherwise on the tab of one's data.
bool is_pin_changed_today(const Scene& scene, const KnownPerson& person);

// What a day that was spoken for is called, with the half where it is one: "Nghỉ phép · buổi sáng".
std::string name_of_declared(const Scene& scene, const Declared& what);
std::string name_of_code(const Scene& scene, const std::string& code);
// Where it stands, and by whom.
std::string standing_in_words(const Scene& scene, const DeclaredStanding& standing);
// Until the year has been looked back at, and if it cannot be. Empty: it is there.
std::string year_missing(const Scene& scene, const OwnYear& year);

}  // namespace kiosk
