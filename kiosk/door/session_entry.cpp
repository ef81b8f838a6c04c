// One entry of the diary while it is written: what is chosen of it, and when it is saved. Covered
// by tests/door/session_entry_test.cpp.

#include <algorithm>

#include "kiosk/base/text.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {

using std::chrono::minutes;

constexpr minutes kStep{5};
constexpr minutes kLastMinute{28 * 60};  // the small hours belong to the day before
constexpr std::int64_t kOne = 1000;      // thousandths

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
  writing.first_work += kWorkTiles - 1;  // the last tile turns further
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

// Durations are chained: the next one is offered where this one ended, or where work went on.
void offer_after(const Stepping& work, DiaryPage& page, const EntryContent& saved) {
  constexpr minutes kOffered{30};
  if (!saved.from || !saved.to) return;
  const DiaryDay day = work.session.diary.day(page.person.id, page.date);
  Stretches told = told_by(day);
  told.push_back({*saved.from, *saved.to});
  const Stretches left =
      without(work_on(work.session, page.person, page.date, work.turn.now.instant, work.rules),
              united(std::move(told)));
  EntryContent& next = page.writing->content;
  next.from = saved.to;
  next.to = std::min(*saved.to + kOffered, kLastMinute);
  for (const Stretch& each : left) {
    if (each.from < *saved.to) continue;
    next.from = each.from;
    next.to = std::min(each.to, each.from + kOffered);
    return;
  }
}

// What still has to be said before it can be saved; the result is never assumed (S0-20).
EntryWriting::Missing missing_in(const EntryContent& content) {
  using Missing = EntryWriting::Missing;
  if (trimmed(content.content).empty()) return Missing::kContent;
  return content.result ? Missing::kNothing : Missing::kResult;
}

// Nothing is recorded of what was practised.
void end_practice(DiaryPage& page) {
  page.writing.reset();
  page.told = DiaryPage::Told::kPractised;
}

bool is_ahead(const Stepping& work, const DiaryPage& page) {
  return page.date > work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

void save(Stepping& work, DiaryPage& page, bool goes_on) {
  EntryWriting& writing = *page.writing;
  writing.missing = missing_in(writing.content);
  // What is to be done has no result yet: it waits for one as a draft of its day (S0-10).
  const bool ahead = is_ahead(work, page) && !writing.content.result;
  if (ahead && writing.missing == EntryWriting::Missing::kResult)
    writing.missing = EntryWriting::Missing::kNothing;
  // What is missing stands behind the keys.
  if (writing.missing == EntryWriting::Missing::kResult) writing.keys_shown = false;
  if (writing.missing != EntryWriting::Missing::kNothing) return;
  if (writing.practice) return end_practice(page);
  writing.content.content = std::string{trimmed(writing.content.content)};
  const Origin origin{work.turn.fresh, work.turn.now, page.person.id, page.via};
  const Draft draft = saying_of(origin, writing, ahead ? Writing::kUnfinished : Writing::kSaved);
  const EntryWriting saved = writing;
  // The book does not know of it yet: the next one begins where this one ends.
  page.writing.reset();
  page.told = DiaryPage::Told::kNothing;
  if (goes_on) {
    write_entry(work, page);
    page.writing->first_work = saved.first_work;
    offer_after(work, page, saved.content);
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
    content().quantity = std::clamp<std::int64_t>(
        content().quantity / kOne * kOne + change.steps * kOne, 0, kMostCounted * kOne);
    return true;
  }
  bool operator()(const ChooseHelper& choose) const {
    const auto offered = colleagues_of(work.session, page.person);
    if (choose.helper >= offered.size()) return false;
    const StaffId who = offered[choose.helper]->id;
    auto& helpers = content().helpers;
    const auto found = std::find(helpers.begin(), helpers.end(), who);
    if (found != helpers.end())
      helpers.erase(found);
    else if (helpers.size() < kMostHelpers)
      helpers.push_back(who);
    return true;
  }
  bool operator()(const ChooseCoefficient& choose) const {
    if (choose.coefficient < kCoefficients.size())
      content().coefficient = kCoefficients.at(choose.coefficient);
    return true;
  }
  bool operator()(const OpenDetails& open) const {
    page.writing->detailing = open.shown;
    return true;
  }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

}  // namespace

void change_entry(Stepping& work, DiaryPage& page, const DiaryIntent& intent) {
  page.told = DiaryPage::Told::kNothing;
  if (std::holds_alternative<MoreWorks>(intent)) return more_works(work, page);
  if (std::holds_alternative<WithdrawEntry>(intent)) return withdraw(work, page);
  if (const auto* asked = std::get_if<SaveEntry>(&intent)) return save(work, page, asked->goes_on);
  EntryWriting& writing = *page.writing;
  const EntryContent before = writing.content;
  const bool chosen = std::visit(Changing{work, page}, intent);
  if (!chosen && typed(page, intent, work.rules)) {
    writing.typed = true;
    writing.last_key = work.turn.now.tick;
  }
  if (before == writing.content) return;
  writing.unkept = true;
  writing.missing = EntryWriting::Missing::kNothing;
}

}  // namespace kiosk
