// From the review of a day: a directive, a task, a helper, an urging, "xong" (S0-17, S0-23, S0-31,
// S1-36, S3-30). Covered by tests/door/session_giving_test.cpp.

#include "kiosk/door/diary.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/tasks.h"

namespace kiosk {
namespace {

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

bool is_about_a_task(GivingAct act) { return act >= GivingAct::kHelper; }

void choose_act(Giving& giving, std::size_t option) {
  if (option >= kGivingActs) return;
  giving.act = static_cast<GivingAct>(option);
  giving.text.reset();
  giving.helper.reset();
  giving.own_text.clear();
}

template <class Choice>
void toggle(std::optional<Choice>& chosen, const Choice& choice) {
  chosen = chosen == choice ? std::nullopt : std::optional{choice};
}

std::string text_of(const Stepping& work, const Giving& giving) {
  const auto texts = texts_to_give(work.session, giving, work.rules);
  return giving.text && *giving.text < texts.size() ? texts[*giving.text].text : std::string{};
}

// The kind of work that a target counts.
std::optional<WorkKind> work_of(const Stepping& work, const Giving& giving) {
  const KnownPerson* whose = known_person(work.session, giving.who);
  if (whose == nullptr) return {};
  for (WorkKind& each : works_to_count(work.session, *whose))
    if (each.code == giving.work) return std::move(each);
  return {};
}

// What has to be chosen before it can be recorded.
bool is_complete(const Stepping& work, const Giving& giving) {
  if (giving.act == GivingAct::kTarget) return work_of(work, giving) && giving.amount > 0;
  if (!is_about_a_task(giving.act)) return !text_of(work, giving).empty();
  if (!giving.task) return false;
  return giving.act != GivingAct::kHelper || giving.helper.has_value();
}

Draft task_draft(const Stepping& work, const Giving& giving, const Entering& entering) {
  TaskContent content;
  const auto texts = texts_to_give(work.session, giving, work.rules);
  content.content = texts[*giving.text].text;
  content.entry = texts[*giving.text].entry;
  content.due = giving.due;
  content.document = giving.document;
  return task_assigned(giving.who, content, entering);
}

// In the place of the one that runs for the same work, if there is one.
Draft target_draft(const Stepping& work, const Giving& giving, const Entering& entering) {
  const WorkKind kind = *work_of(work, giving);
  const Date today = today_of(work);
  const TargetContent content{kind.name, kind.unit, giving.amount, kind.code, today, giving.due};
  for (const Target& running : work.session.targets.of(giving.who, today)) {
    if (running.content.work != kind.code) continue;
    TargetContent changed = content;
    changed.from = running.content.from;
    return target_set(giving.who, changed, running.id, entering);
  }
  return target_set(giving.who, content, {}, entering);
}

Draft word_draft(const Stepping& work, const Giving& giving, const Entering& entering) {
  TaskSaying saying{*giving.task, TaskWord::kUrged, text_of(work, giving)};
  if (giving.act == GivingAct::kDone) saying.word = TaskWord::kDone;
  if (giving.act == GivingAct::kDrop) saying.word = TaskWord::kDropped;
  if (giving.act == GivingAct::kHelper) {
    const auto helpers = helpers_for(work.session, giving);
    saying.word = TaskWord::kHelperAdded;
    if (*giving.helper < helpers.size()) saying.helper = helpers[*giving.helper]->id;
  }
  return task_said(giving.who, saying, entering);
}

Draft draft_of(const Stepping& work, const Giving& giving, const Entering& entering) {
  if (giving.act == GivingAct::kTask) return task_draft(work, giving, entering);
  if (giving.act == GivingAct::kTarget) return target_draft(work, giving, entering);
  if (is_about_a_task(giving.act)) return word_draft(work, giving, entering);
  const DirectiveContent content{text_of(work, giving), giving.channel, giving.date, {}};
  return directive_given(giving.who, content, entering);
}

std::optional<Giving>* place_of_giving(Session& session) {
  if (auto* tasks = open_one<TasksPage>(session)) return &tasks->giving;
  auto* review = open_one<ReviewPage>(session);
  return review == nullptr ? nullptr : &review->giving;
}

// Who gives: a reviewer, or somebody to themselves.
struct Giver {
  const KnownPerson& person;
  Via via;
};
Giver giver_on(Session& session) {
  if (const auto* tasks = open_one<TasksPage>(session)) return {tasks->person, tasks->via};
  const auto* review = open_one<ReviewPage>(session);
  return {review->by, review->via};
}

void choose_work(const Stepping& work, Giving& giving, std::size_t option) {
  const KnownPerson* whose = known_person(work.session, giving.who);
  if (whose == nullptr) return;
  const auto works = works_to_count(work.session, *whose);
  if (option < works.size()) giving.work = works[option].code;
}

Giving new_target(const Stepping& work, const StaffId& who) {
  Giving giving;
  giving.who = who;
  giving.date = today_of(work);
  giving.act = GivingAct::kTarget;
  giving.due = due_after(DueChoice::kMonthEnd, {}, giving.date);
  return giving;
}

}  // namespace

Giving* open_giving(Session& session) {
  auto* place = place_of_giving(session);
  return place == nullptr || !*place ? nullptr : &**place;
}

std::string begin_line(Giving& giving, std::size_t line) {
  giving.line = static_cast<GivingLine>(std::min<std::size_t>(line, 2));
  switch (giving.line) {
    case GivingLine::kText: return giving.own_text;
    case GivingLine::kDocument: return giving.document;
    case GivingLine::kAmount: break;
  }
  return giving.amount > 0 ? quantity_text(giving.amount) : std::string{};
}

void words_written(Giving& giving) {
  giving.incomplete = giving.told = false;
  const std::string& words = giving.words.text;
  if (giving.line == GivingLine::kText) {
    giving.own_text = words;
    giving.text = words.empty() ? std::nullopt : std::optional<std::size_t>{0};
  }
  if (giving.line == GivingLine::kDocument) giving.document = words;
  if (giving.line == GivingLine::kAmount) giving.amount = quantity_from(words).value_or(0);
}

void act_on_giving(Stepping& work, const TaskIntent& intent) {
  if (auto* place = place_of_giving(work.session))
    if (std::holds_alternative<LeaveGiving>(intent)) place->reset();
  if (!std::holds_alternative<OpenGiving>(intent)) return;
  if (auto* tasks = open_one<TasksPage>(work.session))
    tasks->giving = new_target(work, tasks->person.id);
  auto* page = open_one<ReviewPage>(work.session);
  if (page == nullptr || !page->chosen) return;
  Giving giving;
  giving.who = page->chosen->who;
  giving.date = page->chosen->date;
  giving.due = due_after(DueChoice::kFriday, {}, today_of(work));
  page->giving = giving;
}

bool pick_of_giving(Stepping& work, const Pick& pick) {
  Giving* giving = open_giving(work.session);
  if (giving == nullptr) return false;
  if (giving->saying) return true;
  giving->incomplete = giving->told = false;
  const std::size_t i = pick.option;
  switch (static_cast<GivingGroup>(pick.group)) {
    case GivingGroup::kAct: choose_act(*giving, i); break;
    case GivingGroup::kText: toggle(giving->text, i); break;
    case GivingGroup::kHelper: toggle(giving->helper, i); break;
    case GivingGroup::kDue:
      if (i < kDueChoices)
        giving->due = due_after(static_cast<DueChoice>(i), giving->due, today_of(work));
      break;
    case GivingGroup::kChannel:
      if (i <= static_cast<std::size_t>(Channel::kZalo)) giving->channel = static_cast<Channel>(i);
      break;
    case GivingGroup::kWork: choose_work(work, *giving, i); break;
    case GivingGroup::kAmount:
      if (i < kAmounts.size()) giving->amount = kAmounts.at(i);
      break;
    case GivingGroup::kTask:
      const auto tasks = tasks_to_act_on(work.session, *giving);
      if (i < tasks.size()) toggle(giving->task, tasks[i].given.id);
      break;
  }
  return true;
}

bool save_giving(Stepping& work) {
  Giving* giving = open_giving(work.session);
  if (giving == nullptr) return false;
  if (giving->saying) return true;
  giving->incomplete = !is_complete(work, *giving);
  if (giving->incomplete) return true;
  const Giver giver = giver_on(work.session);
  const Entering entering{work.turn.fresh, work.turn.now, giver.person.id, giver.via};
  const Draft draft = draft_of(work, *giving, entering);
  giving->saying = draft.id;
  Pending pending = pending_about(work, giver.person);
  pending.news = draft;
  ask(work, draft, std::move(pending));
  return true;
}

void giving_answered(Stepping& work, const EventId& id, bool recorded) {
  Giving* giving = open_giving(work.session);
  if (giving == nullptr || giving->saying != id) return;
  giving->saying.reset();
  if (!recorded) return;
  giving->told = true;
  giving->text.reset();
  giving->task.reset();
  giving->helper.reset();
  giving->own_text.clear();
  giving->document.clear();
}

}  // namespace kiosk
