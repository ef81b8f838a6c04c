#pragma once
// The faces of tasks. Only the sources of those and of the faces that lead to them include this.

#include <optional>
#include <string>
#include <vector>

#include "kiosk/door/face_parts.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk {

Face tasks_face(const Scene& scene, const TasksPage& page);
Face links_face(const Scene& scene,
                const DiaryPage& page);  // of the entry that is written (faces_links.cpp)
// --- faces_directives.cpp
Button directive_tile(const Scene& scene, const Directive& directive);
Face directive_face(const Scene& scene, const TasksPage& page, const Directive& directive);
std::optional<Directive> directive_on(const Scene& scene, const TasksPage& page);
// Of whoever gives: a reviewer, or somebody to themselves (faces_giving.cpp).
Face giving_face(const Scene& scene, const KnownPerson& by, const Giving& giving);
// `giving`: the words are of that; none: they are a remark (faces_own_words.cpp).
Face words_face(const Scene& scene, const KnownPerson& by, const WrittenWords& words,
                const Giving* giving);
// Behind the phrases: what was written instead, and the way to write it.
std::vector<Button> own_words(const Scene& scene, const WrittenWords& words, Button written);

std::string task_state_in_words(const Scene& scene, Task::State state);
// "2/5 bước · đã 9 ngày làm việc · hạn …"
std::string case_in_words(const Scene& scene, const KnownPerson& person, const Case& matter);
std::string channel_in_words(const Scene& scene, Channel channel);

// hạn T6 27/11 · còn 4 ngày; in working days of whoever has to do it
std::string due_in_words(const Scene& scene, const ForWhom& whom, const Date& due);

// What the entry works on, among its further fields; none where there is nothing to work on.
std::optional<Button> link_field(const Scene& scene, const DiaryPage& page);
// "Việc của tôi", for who has any.
std::optional<Button> tasks_button(const Scene& scene, const KnownPerson& person);
// A tile beside a tap when a task waits to be accepted, or was urged.
void offer_tasks(const Scene& scene, const TapStand& stand, TapFace& face);

}  // namespace kiosk
