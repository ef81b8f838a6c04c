// "Nhật ký đồng nghiệp": days that were handed in are read where the office has opened them to
// each other, and something is said of them (S0-22, S1-9). Whoever is read can see it. Covered by
// tests/door/session_colleagues_test.cpp.

#include "kiosk/diary/diary_events.h"
#include "kiosk/door/colleagues.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/tasks.h"
#include "kiosk/door/timing.h"
#include "kiosk/people/reading_events.h"

namespace kiosk {
namespace {

constexpr std::uint8_t kBesideTickets = 8;  // where the names of readings begin
constexpr int kReadable = 6;                // days behind today: what the session remembers

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

void open(Stepping& work) {
  const auto* book = open_one<BookPage>(work.session);
  if (book == nullptr || work.rules.office.diary.open == config::Diary::Open::kNone) return;
  ColleaguesPage page;
  page.person = book->person;
  page.via = book->via;
  page.time = time_of_shared(work.rules);
  page.date = today_of(work);
  page.search = new_search();
  open_page(work, std::move(page));
}

// Whoever is read can see it, once for each visit of this page.
void note_reading(Stepping& work, ColleaguesPage& page, const StaffId& whose) {
  if (!page.read.insert(whose).second) return;
  const auto n = static_cast<std::uint8_t>(kBesideTickets + page.read.size());
  const Entering entering{beside(work.turn.fresh, n), work.turn.now, page.person.id, page.via};
  Pending pending = pending_about(work, page.person);
  pending.unseen = true;
  ask(work, page_read(whose, "diary", entering), std::move(pending));
}

struct Acting {
  Stepping& work;
  ColleaguesPage& page;

  void operator()(const ShowUnitTab& tab) const {
    page.finding = tab.tab == UnitTab::kFind;
    page.first = 0;
    if (!page.finding) return;
    page.search = new_search();
    type_in_search(work, EditField{0});
  }
  void operator()(const TurnBook& way) const {
    const Date next = moved(page.date, way.steps);
    if (next > today_of(work) || next < moved(today_of(work), -kReadable)) return;
    page.date = next;
    page.first = 0;
  }
  void operator()(const OpenUnitDay& day) const {
    if (!may_read(work.session, page.person, day.who, work.rules)) return;
    page.opened = ReviewedDay{day.who, day.date, {}};
    page.first_of_day = 0;
    page.told = false;
    note_reading(work, page, day.who);
  }
  void operator()(const CloseUnitDay&) const { page.opened.reset(); }
  void operator()(const ShowBookFrom& from) const {
    (page.opened ? page.first_of_day : page.first) = from.first;
  }
  void operator()(const FindInDiaries&) const {
    if (!page.finding) return;
    DiarySearch asked;
    asked.by = DiarySearch::By::kColleague;
    asked.hidden = confidential_works(work.session);
    for (const KnownPerson* whose : readable_by(work.session, page.person, work.rules))
      asked.whose.push_back(whose->id);
    page.first = 0;
    if (!asked.whose.empty()) look_for(work, page.search, std::move(asked));
  }
  void operator()(const CommentDay&) const { page.commenting = page.opened.has_value(); }
  void operator()(const LeaveComment&) const {
    page.commenting = false;
    page.words = {};
    page.comment.reset();
  }
  void operator()(const PickComment& choose) const {
    page.comment = page.comment == choose.comment ? std::nullopt : std::optional{choose.comment};
  }
  template <class Other>
  void operator()(const Other&) const {}
};

}  // namespace

std::chrono::milliseconds time_of_shared(const DoorRules& rules) {
  return rules.place == config::Place::kLobby ? timing::kOverviewInLobby : timing::kOverview;
}

std::vector<const KnownPerson*> readable_by(const Session& session, const KnownPerson& person,
                                            const DoorRules& rules) {
  using Open = config::Diary::Open;
  std::vector<const KnownPerson*> found;
  const Open open = rules.office.diary.open;
  if (open == Open::kNone) return found;
  for (const KnownPerson& each : session.staff)
    if (each.id != person.id && (open == Open::kOffice || each.unit == person.unit))
      found.push_back(&each);
  return found;
}

bool may_read(const Session& session, const KnownPerson& person, const StaffId& whose,
              const DoorRules& rules) {
  for (const KnownPerson* each : readable_by(session, person, rules))
    if (each->id == whose) return true;
  return false;
}

bool act_on_colleagues(Stepping& work, const BookIntent& intent) {
  if (std::holds_alternative<OpenColleagues>(intent)) {
    open(work);
    return true;
  }
  auto* page = open_one<ColleaguesPage>(work.session);
  if (page != nullptr) std::visit(Acting{work, *page}, intent);
  return page != nullptr;
}

bool turn_colleagues_day(Stepping& work, const DiaryIntent& intent) {
  auto* page = open_one<ColleaguesPage>(work.session);
  const auto* show = std::get_if<ShowEntriesFrom>(&intent);
  if (page == nullptr || show == nullptr) return false;
  page->first_of_day = show->first;
  return true;
}

bool save_comment(Stepping& work) {
  auto* page = open_one<ColleaguesPage>(work.session);
  if (page == nullptr) return false;
  const std::string words =
      chosen_words(work.rules.office.diary.comments, page->comment, page->words);
  if (page->saying || !page->opened || words.empty()) return true;
  const Origin origin{work.turn.fresh, work.turn.now, page->person.id, page->via};
  const Draft draft = diary_reviewed(origin, ReviewAct::kRemarked, words, {*page->opened});
  page->saying = draft.id;
  Pending pending = pending_about(work, page->person);
  pending.news = draft;
  ask(work, draft, std::move(pending));
  return true;
}

void colleagues_found(Stepping& work) {
  auto* page = open_one<ColleaguesPage>(work.session);
  if (page == nullptr) return;
  for (const EntrySaid& said : page->search.found) note_reading(work, *page, said.who);
}

void comment_answered(Stepping& work, const EventId& id, bool recorded) {
  auto* page = open_one<ColleaguesPage>(work.session);
  if (page == nullptr || page->saying != id) return;
  page->saying.reset();
  page->told = recorded;
  if (!recorded) return;
  page->commenting = false;
  page->comment.reset();
  page->words = {};
}

}  // namespace kiosk
