// An entry is begun or opened again, and how its fields are read and written as text. Covered by
// tests/door/session_entry_test.cpp and session_details_test.cpp.

#include "kiosk/base/written_date.h"
#include "kiosk/door/book.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
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
    case EntryField::kQuantity:
    case EntryField::kDocumentDate: break;
  }
  return content.content;
}

}  // namespace

std::string written_in(const EntryContent& content, EntryField field) {
  if (field == EntryField::kQuantity)
    return content.quantity == 0 ? std::string{} : quantity_text(content.quantity);
  if (field == EntryField::kDocumentDate)
    return content.document_date ? whole_date(*content.document_date) : std::string{};
  return field_in(content, field);
}

void write_in(EntryContent& content, EntryField field, const std::string& text) {
  if (field == EntryField::kDocumentDate) {
    const auto date = date_as_written(text, content.date);
    if (date || text.empty()) content.document_date = date;
  } else if (field == EntryField::kQuantity) {
    const auto quantity = quantity_from(text);
    if (quantity || text.empty()) content.quantity = quantity.value_or(0);
  } else {
    field_in(content, field) = text;
  }
}

namespace {

constexpr std::uint8_t kBesidePhrases = 0x7D;  // the question that is asked beside another
constexpr std::chrono::days kPhrasesOf{3};

// What the office has written in the last days, once a page: the desk reads some thousand entries.
void ask_for_phrases(Stepping& work, DiaryPage& page) {
  if (page.asked_phrases) return;
  page.asked_phrases = beside(work.turn.fresh, kBesidePhrases);
  const Date today = work_date(work.turn.now.instant, work.rules.office.day_ends_at);
  LookBack question;
  question.ticket = *page.asked_phrases;
  question.what = LookBack::What::kPhrases;
  question.from = Date{std::chrono::sys_days{today} - kPhrasesOf};
  question.to = today;
  question.search.hidden = confidential_works(work.session);
  work.effects.push_back(std::move(question));
}

}  // namespace

void write_entry(Stepping& work, DiaryPage& page) {
  ask_for_phrases(work, page);
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

}  // namespace kiosk
