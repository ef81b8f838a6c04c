// What is looked for in diaries: typed with the keys of an entry, found by the history desk.
// Covered by tests/door/session_book_test.cpp and session_unit_test.cpp.

#include "kiosk/base/text.h"
#include "kiosk/door/book.h"

namespace kiosk {

Searching new_search() {
  Searching search;
  search.line.writing.emplace();
  return search;
}

Searching* open_search(Session& session) {
  if (auto* book = open_one<BookPage>(session))
    return book->tab == BookTab::kFind ? &book->search : nullptr;
  if (auto* others = open_one<ColleaguesPage>(session))
    return others->finding && !others->opened ? &others->search : nullptr;
  auto* unit = open_one<UnitPage>(session);
  const bool finding = unit != nullptr && unit->tab == UnitTab::kFind && !unit->opened;
  return finding ? &unit->search : nullptr;
}

bool is_searching(const Session& session) {
  if (!session.page) return false;
  if (const auto* book = std::get_if<BookPage>(&session.page->what))
    return book->tab == BookTab::kFind;
  if (const auto* others = std::get_if<ColleaguesPage>(&session.page->what))
    return others->finding && !others->opened;
  const auto* unit = std::get_if<UnitPage>(&session.page->what);
  return unit != nullptr && unit->tab == UnitTab::kFind && !unit->opened;
}

void look_for(Stepping& work, Searching& search, DiarySearch asked) {
  search.words = std::string{trimmed(search.line.writing->content.content)};
  search.line.writing->text.reset();
  search.found.clear();
  search.waits = !search.words.empty();
  if (!search.waits) return;
  asked.words = search.words;
  search.asked = work.turn.fresh;
  LookBack question;
  question.ticket = work.turn.fresh;
  question.what = LookBack::What::kFound;
  question.search = std::move(asked);
  work.effects.push_back(std::move(question));
}

bool type_in_search(Stepping& work, const DiaryIntent& intent) {
  Searching* search = open_search(work.session);
  if (search == nullptr) return false;
  typed(search->line, intent, work.rules);
  if (std::holds_alternative<EditField>(intent)) search->line.writing->capitals = false;
  return true;
}

void search_looked_back(Stepping& work, const LookedBack& past) {
  Searching* search = open_search(work.session);
  if (search == nullptr || !search->waits || search->asked != past.ticket) return;
  search->waits = false;
  search->known = past.known;
  search->found = past.found;
  unit_found(work);
  colleagues_found(work);
}

}  // namespace kiosk
