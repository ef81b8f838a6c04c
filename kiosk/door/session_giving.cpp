// From the review of a day: a directive, a task, a helper, an urging, "xong" (S0-17, S0-23, S0-31,
// S1-36, S3-30). Covered by tests/door/session_giving_test.cpp.

#include "kiosk/door/diary.h"
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
}

template <class Choice>
void toggle(std::optional<Choice>& chosen, const Choice& choice) {
  chosen = chosen == choice ? std::nullopt : std::optional{choice};
}

std::string text_of(const Stepping& work, const Giving& giving) {
  const auto texts = texts_to_give(work.session, giving, work.rules);
  return giving.text && *giving.text < texts.size() ? texts[*giving.text].text : std::string{};
}

// What has to be chosen before it can be recorded.
bool is_complete(const Stepping& work, const Giving& giving) {
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
  const auto helpers = helpers_for(work.session, giving);
  if (giving.helper && *giving.helper < helpers.size())
    content.helpers = {helpers[*giving.helper]->id};
  return task_assigned(giving.who, content, entering);
}

Draft word_draft(const Stepping& work, const Giving& giving, const Entering& entering) {
  TaskSaying saying{*giving.task, TaskWord::kUrged, text_of(work, giving)};
  if (giving.act == GivingAct::kDone) saying.word = TaskWord::kDone;
  if (giving.act == GivingAct::kHelper) {
    const auto helpers = helpers_for(work.session, giving);
    saying.word = TaskWord::kHelperAdded;
    if (*giving.helper < helpers.size()) saying.helper = helpers[*giving.helper]->id;
  }
  return task_said(giving.who, saying, entering);
}

Draft draft_of(const Stepping& work, const Giving& giving, const Entering& entering) {
  if (giving.act == GivingAct::kTask) return task_draft(work, giving, entering);
  if (is_about_a_task(giving.act)) return word_draft(work, giving, entering);
  const DirectiveContent content{text_of(work, giving), giving.channel, giving.date, {}};
  return directive_given(giving.who, content, entering);
}

Giving* giving_on(Session& session) {
  auto* page = open_one<ReviewPage>(session);
  return page == nullptr || !page->giving ? nullptr : &*page->giving;
}

}  // namespace

void act_on_giving(Stepping& work, const TaskIntent& intent) {
  auto* page = open_one<ReviewPage>(work.session);
  if (page == nullptr) return;
  if (std::holds_alternative<LeaveGiving>(intent)) page->giving.reset();
  if (!std::holds_alternative<OpenGiving>(intent) || !page->chosen) return;
  Giving giving;
  giving.who = page->chosen->who;
  giving.date = page->chosen->date;
  giving.due = due_after(DueChoice::kFriday, {}, today_of(work));
  page->giving = giving;
}

bool pick_of_giving(Stepping& work, const Pick& pick) {
  Giving* giving = giving_on(work.session);
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
    case GivingGroup::kTask:
      const auto tasks = tasks_to_act_on(work.session, *giving);
      if (i < tasks.size()) toggle(giving->task, tasks[i].given.id);
      break;
  }
  return true;
}

bool save_giving(Stepping& work) {
  auto* page = open_one<ReviewPage>(work.session);
  if (page == nullptr || !page->giving) return false;
  Giving& giving = *page->giving;
  if (giving.saying) return true;
  giving.incomplete = !is_complete(work, giving);
  if (giving.incomplete) return true;
  const Entering entering{work.turn.fresh, work.turn.now, page->by.id, page->via};
  const Draft draft = draft_of(work, giving, entering);
  giving.saying = draft.id;
  Pending pending = pending_about(work, page->by);
  pending.news = draft;
  ask(work, draft, std::move(pending));
  return true;
}

void giving_answered(Stepping& work, const EventId& id, bool recorded) {
  Giving* giving = giving_on(work.session);
  if (giving == nullptr || giving->saying != id) return;
  giving->saying.reset();
  if (!recorded) return;
  giving->told = true;
  giving->text.reset();
  giving->task.reset();
  giving->helper.reset();
}

}  // namespace kiosk
