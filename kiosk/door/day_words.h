#pragma once
// How one day of somebody is told, to themselves and to who supervises them. Only the sources of
// those faces include this. Covered by tests/door/faces_person_test.cpp and faces_today_test.cpp.

#include <vector>

#include "kiosk/door/face_parts.h"
#include "kiosk/presence/day_report.h"

namespace kiosk {

// Every tap and whatever was told afterwards, in the order of the hours; what does not count is
// struck and stays.
std::vector<PersonFace::Row> rows_of(const Scene& scene, const Day& day);

// Its stays from six to six; one whose end nobody tapped has none.
DayLine line_of(const Scene& scene, const DayReport& report, const DayMeasure& measure);

// The day as it is recorded in the session's own memory.
Day day_on(const Scene& scene, const StaffId& who, const Date& date);

// How a place of work is called on such a line.
struct PlaceWords {
  Tint tint = Tint::kOk;
  std::string_view key;
};
PlaceWords words_for(WorkPlace place);

// "Phạm Hoàng Long đồng ý – Đã xác minh"
std::string decided_words(const Scene& scene, const Decision& decision);

std::string name_of_person(const Scene& scene, const StaffId& id);

}  // namespace kiosk
