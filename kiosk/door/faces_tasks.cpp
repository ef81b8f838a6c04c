// "Việc của tôi": open tasks, cases and targets, one of them opened. Covered by
// tests/door/session_tasks_test.cpp.

#include <algorithm>

#include "kiosk/diary/entry.h"
#include "kiosk/door/day_words.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/task_faces.h"
#include "kiosk/door/tasks.h"
#include "kiosk/tasks/work_told.h"

namespace kiosk {
namespace {

using Group = ChoiceFace::Group;
using Look = Group::Look;
using State = Task::State;

constexpr std::string_view kStates[] = {"task.waiting",  "task.working", "task.stuck",
                                        "task.reported", "task.paused",  "task.done",
                                        "task.dropped"};

Date today_of(const Scene& scene) {
  return work_date(scene.now.instant, scene.rules.office.day_ends_at);
}

// "Đang làm · hạn T6 27/11 · còn 4 ngày"
std::string standing_in_words(const Scene& scene, const KnownPerson& person, const Task& task) {
  std::string words = task_state_in_words(scene, task.state);
  if (const auto& due = task.given.content.due)
    words += " · " + due_in_words(scene, days_of(person), *due);
  return words;
}

Button target_tile(const Scene& scene, const TasksPage& page, const Target& target) {
  const Progress progress = progress_of(target, *page.entries, today_of(scene),
                                        scene.session.calendar, days_of(page.person));
  const TargetContent& asked = target.content;
  const std::string sum = scene.say("target.sum", {{"what", asked.title},
                                                   {"told", quantity_text(progress.told)},
                                                   {"all", quantity_text(asked.amount)},
                                                   {"unit", asked.unit}});
  std::string line = scene.say("target.none", {{"day", short_date(asked.to)}});
  if (progress.left == 0) line = scene.say("target.reached");
  if (progress.left > 0 && progress.reached)
    line = scene.say("target.needs", {{"n", std::to_string(*progress.days_needed)},
                                      {"day", short_date(*progress.reached)}});
  return {Touch{}, sum, line, Icon::kOverview};
}

std::vector<Button> tiles_of(const Scene& scene, const TasksPage& page) {
  const KnownPerson& person = page.person;
  std::vector<Button> tiles;
  const auto directives = directives_shown(scene.session, person.id, today_of(scene));
  for (const Directive& each : directives)
    if (!scene.session.given.read_at(each.id)) tiles.push_back(directive_tile(scene, each));
  for (const Task& task : tasks_in_order(scene.session, person.id)) {
    const bool asks = task.given.who == person.id && (task.urged || task.state == State::kWaiting);
    tiles.push_back({ShowTask{task.given.id}, task.given.content.content,
                     standing_in_words(scene, person, task), Icon::kDossier, asks});
  }
  for (const Case& matter : scene.session.cases.open_of(person.id))
    tiles.push_back({ShowCase{matter.opened.id}, matter.opened.content.title,
                     case_in_words(scene, person, matter), Icon::kMediation});
  for (const Target& target : scene.session.targets.of(person.id, today_of(scene)))
    tiles.push_back(target_tile(scene, page, target));
  for (const Directive& each : directives)
    if (scene.session.given.read_at(each.id)) tiles.push_back(directive_tile(scene, each));
  return tiles;
}

void show_list(const Scene& scene, const TasksPage& page, ChoiceFace& face) {
  auto tiles = tiles_of(scene, page);
  face.title = scene.say("tasks.mine");
  face.recorded = scene.say("tasks.count", {{"n", std::to_string(tiles.size())}});
  const std::size_t all = tiles.size();
  const std::size_t first = page.first < all ? page.first : 0;
  tiles.erase(tiles.begin(), tiles.begin() + static_cast<std::ptrdiff_t>(first));
  if (tiles.size() > kTasksShown) tiles.resize(kTasksShown);
  face.groups = in_pairs(std::move(tiles));
  if (all == 0) face.groups = {{scene.say("tasks.none"), Look::kChips, {}}};
  if (all > kTasksShown) {
    const std::size_t next = first + kTasksShown < all ? first + kTasksShown : 0;
    face.closing.push_back({ShowTasksFrom{next}, scene.say("tasks.more"), {}, Icon::kEnter});
  }
  if (!works_to_count(scene.session, page.person).empty())
    face.closing.push_back({OpenGiving{}, scene.say("giving.target"), {}, Icon::kAdd});
  face.closing.push_back({ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
}

// What may be answered as the task stands, the likeliest first.
std::vector<Button> answers_for(const Scene& scene, const Task& task) {
  const Button accept{AnswerTask{TaskAnswer::kAccept}, scene.say("task.accept"),
                      scene.say("task.accept.line"), Icon::kDone, true};
  const Button read{AnswerTask{TaskAnswer::kRead}, scene.say("button.have_read"),
                    scene.say("task.read.line"), Icon::kNotice, true};
  const Button report{AnswerTask{TaskAnswer::kReport}, scene.say("task.report"),
                      scene.say("task.report.line"), Icon::kSend};
  const Button under_way{AnswerTask{TaskAnswer::kUnderWay}, scene.say("task.under_way"),
                         scene.say("task.under_way.line"), Icon::kOtherWork};
  const Button stuck{AnswerTask{TaskAnswer::kStuck}, scene.say("task.is_stuck"),
                     scene.say("task.is_stuck.line"), Icon::kWarning};
  const Button pause{AnswerTask{TaskAnswer::kPause}, scene.say("task.pause"),
                     scene.say("task.pause.line"), Icon::kClock};
  const Button resume{AnswerTask{TaskAnswer::kResume}, scene.say("task.resume"),
                      scene.say("task.resume.line"), Icon::kComeBack, true};
  if (task.state == State::kWaiting) return {accept, report};
  if (task.state == State::kPaused) return {resume, report};
  if (task.urged) return {read, report, under_way, stuck};
  return {report, under_way, stuck, pause};
}

void add_remarks(const Scene& scene, const TasksPage& page, ChoiceFace& face) {
  Group group{scene.say("task.remark"), Look::kChips, {}};
  const auto& remarks = scene.rules.office.task_remarks;
  for (std::size_t i = 0; i < remarks.size(); ++i)
    group.options.push_back({ChooseTaskRemark{i}, remarks[i], {}, Icon::kNone, page.remark == i});
  const std::size_t own = remarks.size();
  for (Button& each : own_words(scene, page.words,
                                {ChooseTaskRemark{own}, {}, {}, Icon::kNone, page.remark == own}))
    group.options.push_back(std::move(each));
  face.groups.push_back(std::move(group));
}

Button read_only(std::string words) { return {Touch{}, std::move(words), {}, Icon::kNone}; }

Button back_to_tasks(const Scene& scene) {
  return {ShowTasks{}, scene.say("button.back_to_tasks"), {}, Icon::kBack};
}

// Its date, who gave it, who helps, what was urged and what the diary tells of it.
void add_told(const Scene& scene, const TasksPage& page, const Task& task, ChoiceFace& face) {
  Group group{scene.say("task.told"), Look::kChips, {}};
  const auto add = [&](std::string words) { group.options.push_back(read_only(std::move(words))); };
  if (const auto& due = task.given.content.due)
    add(due_in_words(scene, days_of(page.person), *due));
  if (task.urged && !task.urged->text.empty())
    add(scene.say("task.urged", {{"text", task.urged->text}}));
  if (!task.given.by.empty())
    add(scene.say("task.by", {{"name", name_of_person(scene, task.given.by)}}));
  for (const StaffId& helper : task.helpers)
    add(scene.say("task.helper", {{"name", name_of_person(scene, helper)}}));
  const WorkTold told = told_of_task(task.given.id, *page.entries);
  add(told.entries == 0 ? scene.say("task.no_entry")
                        : scene.say("task.entries", {{"n", std::to_string(told.entries)},
                                                     {"amount", amount(scene, told.lasting)}}));
  face.groups.push_back(std::move(group));
}

void show_task(const Scene& scene, const TasksPage& page, const Task& task, ChoiceFace& face) {
  face.title = task.given.content.content;
  face.recorded = task_state_in_words(scene, task.state);
  add_told(scene, page, task, face);
  if (task.open() && task.state != State::kReported && !page.saying) {
    add_remarks(scene, page, face);
    for (auto& pair : in_pairs(answers_for(scene, task))) face.groups.push_back(std::move(pair));
  }
  face.closing = {back_to_tasks(scene)};
}

Group told_of(const Scene& scene, const TasksPage& page, const Case& matter) {
  Group group{scene.say("task.told"), Look::kChips, {}};
  const ForWhom whom = days_of(page.person);
  const int elapsed = days_elapsed(matter, today_of(scene), scene.session.calendar, whom);
  group.options.push_back(read_only(scene.say("case.elapsed", {{"n", std::to_string(elapsed)}})));
  if (const auto& due = matter.opened.content.due)
    group.options.push_back(read_only(due_in_words(scene, whom, *due)));
  if (!matter.opened.content.subject.empty())
    group.options.push_back(read_only(matter.opened.content.subject));
  const WorkTold told = told_of_case(matter.opened.id, *page.entries);
  group.options.push_back(
      read_only(scene.say("task.entries", {{"n", std::to_string(told.entries)},
                                           {"amount", amount(scene, told.lasting)}})));
  return group;
}

void show_case(const Scene& scene, const TasksPage& page, const Case& matter, ChoiceFace& face) {
  face.title = matter.opened.content.title;
  face.recorded = scene.say("case.steps", {{"n", std::to_string(matter.steps_done())},
                                           {"all", std::to_string(matter.steps.size())}});
  Group steps{scene.say("case.steps.title"), Look::kEvery, {}};
  for (std::size_t i = 0; i < matter.steps.size(); ++i)
    steps.options.push_back({TickStep{i},
                             std::to_string(i + 1) + ". " + matter.steps[i].name,
                             {},
                             Icon::kNone,
                             matter.steps[i].done.has_value()});
  Group visits{scene.say("case.visits", {{"n", std::to_string(matter.visits)}}),
               Look::kChips,
               {{CountVisit{}, scene.say("case.visit"), {}, Icon::kNone}}};
  face.groups = {std::move(steps), std::move(visits), told_of(scene, page, matter)};
  face.closing = {back_to_tasks(scene)};
  if (!page.saying)
    face.closing.push_back(
        {CloseCase{}, scene.say("case.close"), {}, Icon::kDone, matter.next_step() == nullptr});
}

}  // namespace

std::string task_state_in_words(const Scene& scene, State state) {
  return scene.say(kStates[static_cast<std::size_t>(state)]);
}

std::string case_in_words(const Scene& scene, const KnownPerson& person, const Case& matter) {
  std::string words = scene.say("case.steps", {{"n", std::to_string(matter.steps_done())},
                                               {"all", std::to_string(matter.steps.size())}});
  const int elapsed =
      days_elapsed(matter, today_of(scene), scene.session.calendar, days_of(person));
  words += " · " + scene.say("case.elapsed", {{"n", std::to_string(elapsed)}});
  if (const auto& due = matter.opened.content.due)
    words += " · " + due_in_words(scene, days_of(person), *due);
  return words;
}

std::string due_in_words(const Scene& scene, const ForWhom& whom, const Date& due) {
  const Deadline deadline = deadline_of(due, today_of(scene), scene.session.calendar, whom);
  const std::string day = short_weekday(scene, deadline.last) + ' ' + short_date(deadline.last);
  const std::string n = std::to_string(deadline.days);
  if (deadline.over && deadline.days > 0) return scene.say("due.over", {{"day", day}, {"n", n}});
  if (deadline.over) return scene.say("due.was", {{"day", day}});
  if (deadline.days == 0) return scene.say("due.today");
  return scene.say("due.left", {{"day", day}, {"n", n}});
}

Face tasks_face(const Scene& scene, const TasksPage& page) {
  if (page.giving) return giving_face(scene, page.person, *page.giving);
  if (page.words.line) return words_face(scene, page.person, page.words, nullptr);
  if (const auto directive = directive_on(scene, page))
    return directive_face(scene, page, *directive);
  ChoiceFace face;
  face.person = person_of(page.person);
  face.sign = page.told ? Icon::kDone : Icon::kDossier;
  const auto task = page.task ? scene.session.given.task(*page.task) : std::nullopt;
  const auto matter = page.matter ? scene.session.cases.find(*page.matter) : std::nullopt;
  if (task)
    show_task(scene, page, *task, face);
  else if (matter)
    show_case(scene, page, *matter, face);
  else
    show_list(scene, page, face);
  face.countdown = countdown_of_page(scene);
  return face;
}

std::optional<Button> tasks_button(const Scene& scene, const KnownPerson& person) {
  if (!has_tasks(scene.session, person.id, today_of(scene))) return {};
  return Button{ShowTasks{}, scene.say("button.tasks"), {}, Icon::kDossier};
}

// Whose tasks they are is plain to whoever stands behind them; what they are is not.
void offer_tasks(const Scene& scene, const TapStand& stand, TapFace& face) {
  const TasksWaiting waiting =
      tasks_waiting(scene.session, stand.person, today_of(scene), scene.rules);
  if (!waiting.asks()) return;
  Button tile{ShowTasks{}, {}, {}, Icon::kDossier, true};
  if (waiting.directed > 0 && waiting.urged == 0) {
    tile.title = scene.say("tasks.directed", {{"n", std::to_string(waiting.directed)}});
    tile.line = scene.say("tasks.urged_by", {{"name", name_of_person(scene, waiting.directed_by)}});
  } else if (waiting.urged > 0) {
    tile.title = scene.say("tasks.urged", {{"n", std::to_string(waiting.urged)}});
    tile.line = scene.say("tasks.urged_by", {{"name", name_of_person(scene, waiting.urged_by)}});
  } else {
    tile.title = scene.say("tasks.given", {{"n", std::to_string(waiting.waiting)}});
    tile.line = waiting.due ? due_in_words(scene, days_of(stand.person), *waiting.due)
                            : scene.say("tasks.given.line");
  }
  face.actions.push_back(std::move(tile));
}

}  // namespace kiosk
