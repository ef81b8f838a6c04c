// The work diary at the glass: its days, what is handed in, what was written before. Covered by
// tests/door/session_diary_test.cpp.

#include <algorithm>
#include <chrono>

#include "kiosk/door/asking.h"
#include "kiosk/door/book.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {

constexpr std::uint8_t kRepeated = 40;

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

void open_diary(Stepping& work, const KnownPerson& person, Instant at, Via via) {
  open_diary_on(work, person, work.session.book.day_at(person.id, at).date, via);
}

// From the face of their own tap, or from their own page.
void open_from_glass(Stepping& work) {
  if (const auto* own = open_one<TodayPage>(work.session)) {
    const TodayPage left = *own;
    return open_diary(work, left.person, work.turn.now.instant, left.via);
  }
  const TapStand* stand = own_face(work.session);
  if (stand == nullptr || !may_open_own(*stand)) return;
  const TapStand opened = *stand;
  record_that_they_look(work, opened);
  open_diary(work, opened.person, opened.at, opened.via);
}

std::vector<EntryContent> of_the_day_before(const Session& session, const DiaryPage& page) {
  std::vector<EntryContent> found;
  const auto before = session.diary.days(
      page.person.id, moved(page.date, -kDiaryLookedBack.count()), moved(page.date, -1));
  for (auto day = before.rbegin(); day != before.rend() && found.empty(); ++day)
    for (const DiaryEntry* each : day->standing()) found.push_back(each->now.content);
  return found;
}

// As drafts of this day, without what only its writer can say anew.
void say_again(Stepping& work, DiaryPage& page, const std::vector<EntryContent>& contents) {
  if (!page.saying.empty()) return;
  const DiaryPage said = page;
  std::uint8_t n = 0;
  for (EntryContent content : contents) {
    if (n == kRepeated) return;
    content.date = said.date;
    content.result.reset();
    content.quantity = 0;
    content.trip.reset();
    const Origin origin{beside(work.turn.fresh, n++), work.turn.now, said.person.id, said.via};
    record_diary(work, entry_written(origin, content, Writing::kUnfinished),
                 {origin.id, DiarySaying::What::kRepeated, {}});
  }
}

// The button names the result: none is assumed (S0-20).
void daily_done(Stepping& work, DiaryPage& page) {
  if (!page.saying.empty() || page.date > today_of(work)) return;
  const DiaryPage said = page;
  std::uint8_t n = 0;
  for (const WorkKind& kind : daily_left(work.session, said)) {
    if (n == kRepeated) return;
    EntryContent content;
    content.date = said.date;
    content.work = kind.code;
    content.content = kind.name;
    content.coefficient = kind.coefficient;
    content.unit = kind.unit;
    content.result = EntryResult::kDone;
    const Origin origin{beside(work.turn.fresh, n++), work.turn.now, said.person.id, said.via};
    record_diary(work, entry_written(origin, content, Writing::kSaved),
                 {origin.id, DiarySaying::What::kSaved, {}});
  }
}

void submit(Stepping& work, const DiaryPage& page) {
  if (!page.saying.empty()) return;
  const DiaryDay day = work.session.diary.day(page.person.id, page.date);
  std::vector<EventId> sayings;
  for (const DiaryEntry* each : day.standing()) sayings.push_back(each->now.id);
  if (sayings.empty()) return;
  const Origin origin{work.turn.fresh, work.turn.now, page.person.id, page.via};
  record_diary(work, diary_submitted(origin, page.date, sayings),
               {origin.id, DiarySaying::What::kSubmitted, {}});
}

// What could not be recorded goes on being written. Behind a draft that was only kept there are
// further letters already: they stay.
void take_back(DiaryPage& page, const DiarySaying& said) {
  if (!said.before) return;
  if (said.what != DiarySaying::What::kKept) {
    page.writing = said.before;
    return;
  }
  if (!page.writing || !page.writing->place || page.writing->place->replaces != said.id) return;
  page.writing->place = said.before->place;
  page.writing->unkept = true;
}

struct Acting {
  Stepping& work;

  DiaryPage* list() const {
    DiaryPage* page = open_one<DiaryPage>(work.session);
    return page == nullptr || page->writing ? nullptr : page;
  }
  // A day that is only read does not change any more.
  DiaryPage* written() const {
    DiaryPage* page = list();
    return page != nullptr && may_still_write(page->date, today_of(work)) ? page : nullptr;
  }
  DiaryPage* writing() const {
    DiaryPage* page = open_one<DiaryPage>(work.session);
    return page != nullptr && page->writing ? page : nullptr;
  }

  void operator()(const OpenDiary&) const { open_from_glass(work); }
  void operator()(const TurnDiary& turn) const {
    DiaryPage* page = list();
    if (page == nullptr) return;
    const Date today = today_of(work);
    const Date first = std::min(moved(today, -kWrittenLate.count()), page->date);
    page->date = std::clamp(moved(page->date, turn.days), first, moved(today, kForeseen.count()));
    page->first = 0;
    page->told = DiaryPage::Told::kNothing;
  }
  void operator()(const ShowEntriesFrom& show) const {
    if (DiaryPage* page = list()) page->first = show.first;
    act_on_review(work, DiaryIntent{show});
  }
  void operator()(const WriteEntry&) const {
    if (DiaryPage* page = written()) write_entry(work, *page);
  }
  void operator()(const OpenEntry& open) const {
    DiaryPage* page = written();
    if (page == nullptr) return;
    const DiaryDay day = work.session.diary.day(page->person.id, page->date);
    for (const DiaryEntry& each : day.entries)
      if (each.id == open.entry && !each.withdrawn) open_entry(*page, each);
  }
  void operator()(const RepeatDay&) const {
    if (DiaryPage* page = written()) say_again(work, *page, of_the_day_before(work.session, *page));
  }
  void operator()(const CarryOver&) const {
    if (DiaryPage* page = written())
      say_again(work, *page, carried_over(work.session, *page, work.rules));
  }
  void operator()(const DailyDone&) const {
    if (DiaryPage* page = written()) daily_done(work, *page);
  }
  void operator()(const PractiseEntry&) const {
    DiaryPage* page = written();
    if (page == nullptr) return;
    write_entry(work, *page);
    page->writing->practice = true;
  }
  void operator()(const SubmitDay&) const {
    if (DiaryPage* page = written()) submit(work, *page);
  }
  template <class Other>
  void operator()(const Other& intent) const {
    if (DiaryPage* page = writing()) return change_entry(work, *page, DiaryIntent{intent});
    act_on_review(work, DiaryIntent{intent});
  }
};

}  // namespace

void act(Stepping& work, const DiaryIntent& intent) {
  if (type_in_words(work, intent)) return;
  if (turn_colleagues_day(work, intent)) return;
  if (type_in_search(work, intent) || turn_unit_day(work, intent)) return;
  std::visit(Acting{work}, intent);
}

bool may_still_write(const Date& date, const Date& today) {
  return date >= moved(today, -kWrittenLate.count());
}

void open_diary_on(Stepping& work, const KnownPerson& person, const Date& date, Via via) {
  DiaryPage page;
  page.person = person;
  page.via = via;
  page.date = date;
  page.asked = work.turn.fresh;
  const Date today = today_of(work);
  const Date remembered = moved(today, -kDiaryLookedBack.count());
  const bool old = date < remembered;
  work.effects.push_back(LookBack{work.turn.fresh, person.id, old ? date : remembered,
                                  old ? date : today, LookBack::What::kDiary});
  open_page(work, std::move(page));
}

void learn_diary(Stepping& work, const Fact& fact) {
  for (const StaffId& who : work.session.diary.take(fact)) {
    refresh_review(work, who);
    refresh_overview(work, who);
    refresh_book(work, who);
    refresh_unit(work, who);
  }
}

void learn_to_suggest(const Session& session, DiaryPage& page) {
  std::vector<std::string> written = page.phrases;
  for (const DiaryEntry& entry : session.diary.entries(page.person.id))
    if (!entry.withdrawn && !entry.now.unfinished) written.push_back(entry.now.content.content);
  page.suggestions = std::make_shared<const Suggestions>(written);
}

void diary_looked_back(Stepping& work, const LookedBack& past) {
  DiaryPage* page = open_one<DiaryPage>(work.session);
  if (page != nullptr && page->asked_phrases == past.ticket) {
    page->phrases = past.phrases;
    return learn_to_suggest(work.session, *page);
  }
  if (page == nullptr || page->asked != past.ticket) return;
  for (const Fact& fact : past.diary) work.session.diary.take(fact);
  learn_to_suggest(work.session, *page);
}

void record_diary(Stepping& work, const Draft& draft, DiarySaying saying) {
  DiaryPage* page = open_one<DiaryPage>(work.session);
  if (page == nullptr) return;
  Pending pending = pending_about(work, page->person);
  pending.news = draft;
  pending.unseen = saying.what == DiarySaying::What::kKept;
  page->saying.push_back(std::move(saying));
  ask(work, draft, std::move(pending));
}

void diary_answered(Stepping& work, const EventId& id, bool recorded) {
  DiaryPage* page = open_one<DiaryPage>(work.session);
  if (page == nullptr) return;
  const auto found = std::find_if(page->saying.begin(), page->saying.end(),
                                  [&](const DiarySaying& each) { return each.id == id; });
  if (found == page->saying.end()) return;
  const DiarySaying said = std::move(*found);
  page->saying.erase(found);
  if (!recorded) return take_back(*page, said);
  switch (said.what) {
    case DiarySaying::What::kKept: return;
    case DiarySaying::What::kSaved: page->told = DiaryPage::Told::kSaved; break;
    case DiarySaying::What::kWithdrawn: page->told = DiaryPage::Told::kWithdrawn; break;
    case DiarySaying::What::kSubmitted: page->told = DiaryPage::Told::kSubmitted; break;
    case DiarySaying::What::kRepeated: page->told = DiaryPage::Told::kRepeated; break;
  }
  learn_to_suggest(work.session, *page);
}

}  // namespace kiosk
