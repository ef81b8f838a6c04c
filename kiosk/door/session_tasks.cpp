// "Việc của tôi": what somebody was given to do is accepted, reported, paused; the steps of their
// cases are ticked; an entry is said to work on one of them. Covered by
// tests/door/session_tasks_test.cpp.

#include <algorithm>

#include "kiosk/door/asking.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/tasks.h"

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

// A complaint is settled within thirty days of its being taken in (Luật Khiếu nại 2011, điều 28).
constexpr std::uint8_t kBeside = 0x7E;  // the case that is opened beside what else is recorded

static_assert(static_cast<int>(TaskAnswer::kRead) == static_cast<int>(TaskWord::kSeen));

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

Entering own_words(const Stepping& work, Via via) {
  return {work.turn.fresh, work.turn.now, {}, via};
}

// The entries since the earliest of their targets began.
void look_back(Stepping& work, const TasksPage& page) {
  const Date today = today_of(work);
  Date from = Date{sys_days{today} - kDiaryLookedBack};
  for (const Target& target : work.session.targets.of(page.person.id, today))
    from = std::min(from, target.content.from);
  work.effects.push_back(LookBack{page.asked, page.person.id, from, today, LookBack::What::kDiary});
}

void gather_entries(const Session& session, TasksPage& page) {
  page.entries =
      std::make_shared<const std::vector<DiaryEntry>>(session.diary.entries(page.person.id));
}

void open_tasks(Stepping& work, const KnownPerson& person, Via via) {
  TasksPage page;
  page.person = person;
  page.via = via;
  page.asked = work.turn.fresh;
  gather_entries(work.session, page);
  look_back(work, page);
  open_page(work, std::move(page));
}

void open_from_glass(Stepping& work) {
  if (auto* page = open_one<TasksPage>(work.session)) {
    page->task.reset();
    page->matter.reset();
    page->directive.reset();
    page->giving.reset();
    page->words = {};
    page->told = false;
    return;
  }
  if (const auto* own = open_one<TodayPage>(work.session)) {
    const TodayPage left = *own;
    return open_tasks(work, left.person, left.via);
  }
  if (const auto* book = open_one<BookPage>(work.session)) {
    const BookPage left = *book;
    return open_tasks(work, left.person, left.via);
  }
  const TapStand* stand = own_face(work.session);
  if (stand == nullptr || !may_open_own(*stand)) return;
  const TapStand opened = *stand;
  record_that_they_look(work, opened);
  open_tasks(work, opened.person, opened.via);
}

void say(Stepping& work, TasksPage& page, const Draft& draft) {
  page.saying = draft.id;
  page.told = false;
  Pending pending = pending_about(work, page.person);
  pending.news = draft;
  ask(work, draft, std::move(pending));
}

void answer(Stepping& work, TasksPage& page, TaskAnswer word) {
  if (page.saying || !page.task) return;
  TaskSaying saying{*page.task, static_cast<TaskWord>(word)};
  saying.text = chosen_words(work.rules.office.task_remarks, page.remark, page.words);
  say(work, page, task_said(page.person.id, saying, own_words(work, page.via)));
}

void read(Stepping& work, TasksPage& page) {
  if (page.saying || !page.directive || work.session.given.read_at(*page.directive)) return;
  say(work, page, directive_read(page.person.id, *page.directive, own_words(work, page.via)));
}

void step_case(Stepping& work, TasksPage& page, CaseAct act, const std::string& step = {}) {
  if (page.saying || !page.matter) return;
  const CaseSaying saying{*page.matter, act, step, today_of(work), {}};
  say(work, page, case_stepped(page.person.id, saying, own_words(work, page.via)));
}

struct OnTasks {
  Stepping& work;
  TasksPage& page;

  void operator()(const ShowTasksFrom& show) const { page.first = show.first; }
  void operator()(const ShowTask& show) const {
    page.task = show.task;
    page.remark.reset();
    page.words = {};
  }
  void operator()(const ShowCase& show) const { page.matter = show.matter; }
  void operator()(const ShowDirective& show) const { page.directive = show.directive; }
  void operator()(const ReadDirective&) const { read(work, page); }
  void operator()(const AnswerTask& said) const { answer(work, page, said.answer); }
  void operator()(const ChooseTaskRemark& choose) const {
    page.remark = page.remark == choose.remark ? std::nullopt : std::optional{choose.remark};
  }
  void operator()(const TickStep& tick) const {
    const auto matter = page.matter ? work.session.cases.find(*page.matter) : std::nullopt;
    if (!matter || tick.step >= matter->steps.size()) return;
    const CaseStep& step = matter->steps[tick.step];
    step_case(work, page, step.done ? CaseAct::kUndone : CaseAct::kDone, step.name);
  }
  void operator()(const CountVisit&) const { step_case(work, page, CaseAct::kVisited); }
  void operator()(const CloseCase&) const { step_case(work, page, CaseAct::kClosed); }
  template <class Other>
  void operator()(const Other&) const {}
};

struct OnEntry {
  Stepping& work;
  DiaryPage& page;

  EntryWriting& writing() const { return *page.writing; }

  void operator()(const OpenLinks&) const { writing().linking = true; }
  void operator()(const ChooseLink& choose) const {
    const auto links = links_for(work.session, page.person.id);
    const WorkLink link = choose.link < links.size() ? links[choose.link] : WorkLink{};
    writing().content.task = link.task;
    writing().content.matter = link.matter;
    writing().unkept = true;
    writing().linking = false;
  }
  // Its title and its citizen are the entry's; the entry is saved by its writer as ever.
  void operator()(const OpenCase&) const {
    const EntryContent& said = writing().content;
    if (said.content.empty() || said.subject.empty()) return;
    CaseContent content{said.content, said.subject, said.date,
                        Date{sys_days{said.date} + days{work.rules.office.diary.case_days}},
                        work.rules.office.case_steps};
    Entering entering = own_words(work, page.via);
    entering.id = beside(work.turn.fresh, kBeside);
    const Draft draft = case_opened(page.person.id, content, entering);
    writing().content.matter = draft.id;
    writing().content.task.reset();
    writing().unkept = true;
    writing().linking = false;
    Pending pending = pending_about(work, page.person);
    pending.news = draft;
    pending.unseen = true;
    ask(work, draft, std::move(pending));
  }
  template <class Other>
  void operator()(const Other&) const {}
};

}  // namespace

void act(Stepping& work, const TaskIntent& intent) {
  if (std::holds_alternative<ShowTasks>(intent)) return open_from_glass(work);
  if (auto* page = open_one<TasksPage>(work.session)) std::visit(OnTasks{work, *page}, intent);
  auto* diary = open_one<DiaryPage>(work.session);
  if (diary != nullptr && diary->writing) return std::visit(OnEntry{work, *diary}, intent);
  act_on_giving(work, intent);
}

void learn_task(Stepping& work, const Fact& fact) {
  work.session.given.take(fact);
  work.session.cases.take(fact);
  work.session.targets.take(fact);
}

void tasks_looked_back(Stepping& work, const LookedBack& past) {
  auto* page = open_one<TasksPage>(work.session);
  if (page == nullptr || page->asked != past.ticket) return;
  for (const Fact& fact : past.diary) work.session.diary.take(fact);
  gather_entries(work.session, *page);
}

void task_answered(Stepping& work, const EventId& id, bool recorded) {
  giving_answered(work, id, recorded);
  comment_answered(work, id, recorded);
  auto* page = open_one<TasksPage>(work.session);
  if (page == nullptr || page->saying != id) return;
  page->saying.reset();
  page->told = recorded;
  if (!recorded) return;
  page->remark.reset();
  page->words = {};
  const auto matter = page->matter ? work.session.cases.find(*page->matter) : std::nullopt;
  if (matter && matter->closed) page->matter.reset();
}

}  // namespace kiosk
