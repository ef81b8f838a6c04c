// What of an entry is kept although nobody has saved it: its writer pauses, goes, or is cut off.
// Covered by tests/door/session_entry_test.cpp.

#include "kiosk/door/diary.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

constexpr std::uint8_t kBeside = 0x7F;  // a draft that is kept beside what else is recorded

bool says_anything(const EntryWriting& writing) {
  EntryContent blank;
  blank.date = writing.content.date;
  blank.from = writing.content.from;
  blank.to = writing.content.to;
  return !(blank == writing.content);
}

// What is said next replaces what has just been asked to be recorded.
EntryPlace place_after(const EntryWriting& writing, const EventId& id) {
  return {writing.place ? writing.place->entry : id, id};
}

void keep(Stepping& work, DiaryPage& page, bool goes) {
  EntryWriting& writing = *page.writing;
  if (writing.practice || !writing.unkept || !says_anything(writing)) return;
  const Origin origin{beside(work.turn.fresh, kBeside), work.turn.now, page.person.id, page.via};
  const Draft draft = saying_of(origin, writing, Writing::kUnfinished);
  const EntryWriting before = writing;
  writing.place = place_after(writing, origin.id);
  writing.unkept = writing.typed = false;
  Pending pending = pending_about(work, page.person);
  pending.news = draft;
  pending.unseen = !goes;
  page.saying.push_back({origin.id, DiarySaying::What::kKept, before});
  ask(work, draft, std::move(pending));
}

}  // namespace

Draft saying_of(const Origin& origin, const EntryWriting& writing, Writing state) {
  return writing.place ? entry_revised(origin, *writing.place, writing.content, state)
                       : entry_written(origin, writing.content, state);
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
