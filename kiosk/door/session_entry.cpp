// One entry of the diary while it is written: what is chosen of it, what is kept when its writer
// pauses or goes, and when it is saved. Covered by tests/door/session_entry_test.cpp.

#include <algorithm>

#include "kiosk/base/text.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

using std::chrono::minutes;

constexpr minutes kStep{5};
constexpr minutes kLastMinute{28 * 60};  // the small hours belong to the day before
constexpr std::int64_t kOne = 1000;      // thousandths
constexpr std::uint8_t kBeside = 0x7F;   // a draft that is kept beside what else is recorded

bool says_anything(const EntryWriting& writing) {
  EntryContent blank;
  blank.date = writing.content.date;
  blank.from = writing.content.from;
  blank.to = writing.content.to;
  return !(blank == writing.content);
}

Draft draft_of(const Origin& origin, const EntryWriting& writing, Writing state) {
  return writing.place ? entry_revised(origin, *writing.place, writing.content, state)
                       : entry_written(origin, writing.content, state);
}

// What is said next replaces what has just been asked to be recorded.
EntryPlace place_after(const EntryWriting& writing, const EventId& id) {
  return {writing.place ? writing.place->entry : id, id};
}

void keep(Stepping& work, DiaryPage& page, bool goes) {
  EntryWriting& writing = *page.writing;
  if (!writing.unkept || !says_anything(writing)) return;
  const Origin origin{beside(work.turn.fresh, kBeside), work.turn.now, page.person.id, page.via};
  const Draft draft = draft_of(origin, writing, Writing::kUnfinished);
  const EntryWriting before = writing;
  writing.place = place_after(writing, origin.id);
  writing.unkept = writing.typed = false;
  Pending pending = pending_about(work, page.person);
  pending.news = draft;
  pending.unseen = !goes;
  page.saying.push_back({origin.id, DiarySaying::What::kKept, before});
  ask(work, draft, std::move(pending));
}

void choose_work(Stepping& work, DiaryPage& page, std::size_t shown) {
  EntryWriting& writing = *page.writing;
  const auto works = works_for(work.session, page.person);
  const std::size_t i = writing.first_work + shown;
  if (shown >= kWorkTiles || i >= works.size()) return;
  writing.content.work = works[i].code;
  writing.content.coefficient = works[i].coefficient;
  writing.content.unit = works[i].unit;
  if (works[i].unit.empty()) writing.content.quantity = 0;
}

void more_works(Stepping& work, DiaryPage& page) {
  const std::size_t count = works_for(work.session, page.person).size();
  EntryWriting& writing = *page.writing;
  writing.first_work += kWorkTiles;
  if (writing.first_work >= count) writing.first_work = 0;
}

void lasts(EntryContent& content, minutes length) {
  if (!content.from) return;
  content.to = std::min(*content.from + length, kLastMinute);
}

void choose_phrase(Stepping& work, DiaryPage& page, std::size_t i) {
  const auto phrases = phrases_for(work.session, page);
  if (i >= phrases.size()) return;
  EntryWriting& writing = *page.writing;
  const WorkPhrase& phrase = phrases[i];
  EntryContent& content = writing.content;
  content.work = phrase.work.empty() ? content.work : phrase.work;
  content.content = phrase.content;
  content.place = phrase.place;
  content.product = phrase.product;
  if (const WorkKind* kind = work.session.catalogue.find(content.work)) {
    content.coefficient = kind->coefficient;
    content.unit = kind->unit;
  }
  if (phrase.lasting > minutes{0}) lasts(content, phrase.lasting);
  writing.text.reset();
}

minutes on_the_grid(minutes minute, int steps) {
  const auto step = kStep.count();
  const auto at = minute.count();
  const auto down = at / step * step;
  const auto moved = steps < 0 && down != at ? down + (steps + 1) * step : down + steps * step;
  return std::clamp(minutes{moved}, minutes{0}, kLastMinute);
}

// The length stays when the beginning moves; the end never lies before the beginning.
void move_time(EntryContent& content, const MoveTime& move) {
  if (!content.from || !content.to) return;
  if (move.end) {
    content.to = std::max(on_the_grid(*content.to, move.steps), *content.from);
    return;
  }
  const minutes length = *content.to - *content.from;
  content.from = on_the_grid(*content.from, move.steps);
  lasts(content, length);
}

void begin_again(EntryWriting& writing, const EntryWriting& before) {
  writing.first_work = before.first_work;
}

// What still has to be said before it can be saved; the result is never assumed (S0-20).
EntryWriting::Missing missing_in(const EntryContent& content) {
  using Missing = EntryWriting::Missing;
  if (trimmed(content.content).empty()) return Missing::kContent;
  return content.result ? Missing::kNothing : Missing::kResult;
}

void save(Stepping& work, DiaryPage& page, bool goes_on) {
  EntryWriting& writing = *page.writing;
  writing.missing = missing_in(writing.content);
  // What is missing stands behind the keys.
  if (writing.missing == EntryWriting::Missing::kResult) writing.text.reset();
  if (writing.missing != EntryWriting::Missing::kNothing) return;
  writing.content.content = std::string{trimmed(writing.content.content)};
  const Origin origin{work.turn.fresh, work.turn.now, page.person.id, page.via};
  const Draft draft = draft_of(origin, writing, Writing::kSaved);
  const EntryWriting saved = writing;
  // The book does not know of it yet: the next one begins where this one ends.
  page.writing.reset();
  page.told = DiaryPage::Told::kNothing;
  if (goes_on) {
    write_entry(work, page);
    begin_again(*page.writing, saved);
    if (saved.content.to) {
      const minutes now = minute_of_day(page.date, work.turn.now.instant, work.rules);
      page.writing->content.from = saved.content.to;
      page.writing->content.to =
          std::max(*saved.content.to, std::min(now, *saved.content.to + minutes{30}));
    }
  }
  record_diary(work, draft, {origin.id, DiarySaying::What::kSaved, saved});
}

void withdraw(Stepping& work, DiaryPage& page) {
  const EntryWriting left = *page.writing;
  page.writing.reset();
  if (!left.place) return;
  const Origin origin{work.turn.fresh, work.turn.now, page.person.id, page.via};
  record_diary(work, entry_withdrawn(origin, *left.place),
               {origin.id, DiarySaying::What::kWithdrawn, left});
}

struct Changing {
  Stepping& work;
  DiaryPage& page;

  EntryContent& content() const { return page.writing->content; }

  bool operator()(const ChooseWork& choose) const {
    choose_work(work, page, choose.work);
    return true;
  }
  bool operator()(const ChoosePhrase& choose) const {
    choose_phrase(work, page, choose.phrase);
    return true;
  }
  bool operator()(const ChooseLength& choose) const {
    if (choose.length < kLengths.size()) lasts(content(), kLengths[choose.length]);
    return true;
  }
  bool operator()(const MoveTime& move) const {
    move_time(content(), move);
    return true;
  }
  bool operator()(const ChooseResult& choose) const {
    if (choose.result < kResultsOffered.size()) content().result = kResultsOffered[choose.result];
    return true;
  }
  bool operator()(const ChooseEntryType& choose) const {
    if (choose.type <= static_cast<std::size_t>(EntryType::kDirected))
      content().type = static_cast<EntryType>(choose.type);
    return true;
  }
  bool operator()(const ChangeQuantity& change) const {
    constexpr std::int64_t kMost = 9999 * kOne;
    content().quantity =
        std::clamp<std::int64_t>(content().quantity / kOne * kOne + change.steps * kOne, 0, kMost);
    return true;
  }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

}  // namespace

namespace {

template <class Content>
auto& field_in(Content& content, EntryField field) {
  switch (field) {
    case EntryField::kContent: break;
    case EntryField::kSubject: return content.subject;
    case EntryField::kPlace: return content.place;
    case EntryField::kProduct: return content.product;
    case EntryField::kDocument: return content.document;
    case EntryField::kDifficulty: return content.difficulty;
    case EntryField::kProposal: return content.proposal;
  }
  return content.content;
}

}  // namespace

std::string& written_in(EntryContent& content, EntryField field) {
  return field_in(content, field);
}
const std::string& written_in(const EntryContent& content, EntryField field) {
  return field_in(content, field);
}

void change_entry(Stepping& work, DiaryPage& page, const DiaryIntent& intent) {
  page.told = DiaryPage::Told::kNothing;
  if (std::holds_alternative<MoreWorks>(intent)) return more_works(work, page);
  if (std::holds_alternative<WithdrawEntry>(intent)) return withdraw(work, page);
  if (const auto* asked = std::get_if<SaveEntry>(&intent)) return save(work, page, asked->goes_on);
  EntryWriting& writing = *page.writing;
  const EntryContent before = writing.content;
  const bool chosen = std::visit(Changing{work, page}, intent);
  if (!chosen && typed(page, intent)) {
    writing.typed = true;
    writing.last_key = work.turn.now.tick;
  }
  if (before == writing.content) return;
  writing.unkept = true;
  writing.missing = EntryWriting::Missing::kNothing;
}

void write_entry(Stepping& work, DiaryPage& page) {
  EntryWriting writing;
  writing.content.date = page.date;
  const Session& session = work.session;
  const Instant now = work.turn.now.instant;
  const auto gap = next_gap(session.diary.day(page.person.id, page.date),
                            work_on(session, page.person, page.date, now, work.rules));
  if (gap) {
    writing.content.from = gap->from;
    writing.content.to = gap->to;
  }
  page.writing = std::move(writing);
  page.told = DiaryPage::Told::kNothing;
}

void open_entry(DiaryPage& page, const DiaryEntry& entry) {
  EntryWriting writing;
  writing.place = EntryPlace{entry.id, entry.now.id};
  writing.content = entry.now.content;
  page.writing = std::move(writing);
  page.told = DiaryPage::Told::kNothing;
}

void leave_entry(Stepping& work, DiaryPage& page) {
  if (!page.writing) return;
  keep(work, page, true);
  page.writing.reset();
}

void leave_page(Stepping& work) {
  DiaryPage* page = open_one<DiaryPage>(work.session);
  if (page != nullptr && page->writing) return leave_entry(work, *page);
  work.session.page.reset();
}

void keep_unfinished(Stepping& work) {
  DiaryPage* page = open_one<DiaryPage>(work.session);
  if (page != nullptr && page->writing) keep(work, *page, true);
}

std::optional<Tick> typed_to_be_kept_at(const Session& session) {
  if (!session.page) return {};
  const auto* page = std::get_if<DiaryPage>(&session.page->what);
  if (page == nullptr || !page->writing) return {};
  const EntryWriting& writing = *page->writing;
  if (!writing.typed || !writing.unkept) return {};
  return writing.last_key + timing::kTypedKept;
}

void keep_typed(Stepping& work) {
  const auto at = typed_to_be_kept_at(work.session);
  if (at && *at <= work.turn.now.tick) keep(work, *open_one<DiaryPage>(work.session), false);
}

}  // namespace kiosk
