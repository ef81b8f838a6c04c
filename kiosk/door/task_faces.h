#pragma once
// The faces of tasks. Only the sources of those and of the faces that lead to them include this.

#include <optional>
#include <string>

#include "kiosk/door/face_parts.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk {

Face tasks_face(const Scene& scene, const TasksPage& page);
Face links_face(const Scene& scene, const DiaryPage& page);    // of the entry that is written
Face giving_face(const Scene& scene, const ReviewPage& page);  // faces_giving.cpp

// hạn T6 27/11 · còn 4 ngày; in working days of whoever has to do it
std::string due_in_words(const Scene& scene, const ForWhom& whom, const Date& due);

// What the entry works on, among its further fields; none where there is nothing to work on.
std::optional<Button> link_field(const Scene& scene, const DiaryPage& page);
// "Việc của tôi", for who has any.
std::optional<Button> tasks_button(const Scene& scene, const KnownPerson& person);
// A tile beside a tap when a task waits to be accepted, or was urged.
void offer_tasks(const Scene& scene, const TapStand& stand, TapFace& face);

}  // namespace kiosk
