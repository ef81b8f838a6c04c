// What a unit was given to do and which cases are open, what is late first (S0-18, S0-19, S1-23,
// S1-24, S3-31). Covered by tests/door/session_unit_work_test.cpp.

#include <algorithm>
#include <tuple>

#include "kiosk/base/calendar.h"
#include "kiosk/door/book_faces.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/task_faces.h"
#include "kiosk/door/tasks.h"
#include "kiosk/tasks/work_told.h"

namespace kiosk {
namespace {

constexpr std::size_t kLooked = 12;  // rows that may stand on a page: only their diaries are read

struct OpenWork {
  const KnownPerson* whose = nullptr;
  std::optional<Task> task{};
  std::optional<Case> matter{};
  std::optional<Date> due{};
  std::optional<Deadline> deadline{};

  bool is_over() const { return deadline && deadline->over; }
};

Date today_of(const Scene& scene) {
  return work_date(scene.now.instant, scene.rules.office.day_ends_at);
}

void add_due(const Scene& scene, OpenWork& work) {
  if (work.due)
    work.deadline =
        deadline_of(*work.due, today_of(scene), scene.session.calendar, days_of(*work.whose));
}

bool earlier(const OpenWork& a, const OpenWork& b) {
  const auto order = [](const OpenWork& work) {
    return std::tuple{!work.is_over(), !work.due, work.due.value_or(Date{})};
  };
  return order(a) < order(b);
}

std::vector<OpenWork> open_work(const Scene& scene, const UnitPage& page) {
  std::vector<OpenWork> found;
  for (const UnitRow& row : page.rows) {
    const KnownPerson* whose = known_person(scene.session, row.who);
    if (whose == nullptr) continue;
    for (Task& task : scene.session.given.open_of(row.who)) {
      if (task.given.who != row.who) continue;  // a helper's: it stands under whose it is
      const auto due = task.rests() ? std::nullopt : task.given.content.due;
      found.push_back({whose, std::move(task), {}, due});
    }
    for (Case& matter : scene.session.cases.open_of(row.who)) {
      const auto due = matter.opened.content.due;
      found.push_back({whose, {}, std::move(matter), due});
    }
  }
  for (OpenWork& each : found) add_due(scene, each);
  std::stable_sort(found.begin(), found.end(), earlier);
  return found;
}

BookFace::Row row_of(const Scene& scene, const OpenWork& work) {
  BookFace::Row row;
  row.title = work.whose->name;
  row.tint = work.is_over() ? Tint::kLate : Tint::kLeave;
  row.icon = work.task ? Icon::kDossier : Icon::kMediation;
  row.text = work.task ? work.task->given.content.content : work.matter->opened.content.title;
  row.value = work.task ? task_state_in_words(scene, work.task->state)
                        : case_in_words(scene, *work.whose, *work.matter);
  row.time = work.due ? short_date(*work.due) : std::string{};
  if (work.due) row.text += " · " + due_in_words(scene, days_of(*work.whose), *work.due);
  return row;
}

bool has_no_entry(const Scene& scene, const OpenWork& work) {
  const auto entries = scene.session.diary.entries(work.whose->id);
  return told_of_task(work.task->given.id, entries).entries == 0;
}

}  // namespace

void add_open_work(const Scene& scene, const UnitPage& page, BookFace& face) {
  const auto all = open_work(scene, page);
  for (std::size_t i = 0; i < all.size(); ++i) {
    face.rows.push_back(row_of(scene, all[i]));
    const bool looked = i >= page.first && i < page.first + kLooked;
    if (looked && all[i].task && has_no_entry(scene, all[i]))
      face.rows.back().text += " · " + scene.say("task.no_entry");
  }
  const auto count = [&](auto is) {
    return std::to_string(std::count_if(all.begin(), all.end(), is));
  };
  face.figures = {
      {count([](const OpenWork& each) { return each.task.has_value(); }), scene.say("unit.tasks")},
      {count([](const OpenWork& each) { return each.matter.has_value(); }),
       scene.say("unit.cases")},
      {count([](const OpenWork& each) { return each.is_over(); }), scene.say("unit.over")}};
  face.nothing = scene.say("unit.work.none");
}

}  // namespace kiosk
