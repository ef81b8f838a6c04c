// The line of a search with its keys, and what it has found. Covered by
// tests/door/session_book_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"
#include "kiosk/door/book_faces.h"

namespace kiosk {
namespace {

BookFace::Row row_of(const Scene& scene, const EntrySaid& said, bool others) {
  const EntryContent& content = said.content;
  BookFace::Row row;
  row.time = short_weekday(scene, content.date) + ' ' + short_date(content.date) + '/' +
             std::to_string(static_cast<int>(content.date.year()));
  row.icon = icon_of(scene, content);
  row.tint = Tint::kLeave;
  row.title = others ? name_of_person(scene, said.who) : name_of_work(scene, content);
  row.text = content.content;
  for (const std::string& more : {content.subject, content.place, content.document})
    if (!more.empty()) row.text += " · " + more;
  if (others)
    row.opens = OpenUnitDay{said.who, content.date};
  else
    row.opens = OpenBookDay{content.date};
  return row;
}

std::string nothing_of(const Scene& scene, const Searching& search) {
  if (search.waits) return scene.say("pages.find.waits");
  if (!search.known) return scene.say("pages.find.unknown");
  if (search.words.empty()) return scene.say("pages.find.none_asked");
  return scene.say("pages.find.nothing", {{"words", search.words}});
}

}  // namespace

EditedField line_field(const EntryWriting& writing, std::string name, std::string hint) {
  EditedField field;
  field.name = std::move(name);
  field.hint = std::move(hint);
  if (!writing.text) {
    field.letters = letter_by_letter(writing.content.content);
    field.caret = field.letters.size();
    return field;
  }
  field.active = true;
  field.letters = writing.text->letters();
  field.caret = writing.text->caret();
  field.selected_from = writing.text->selection().from;
  field.selected_to = writing.text->selection().to;
  return field;
}

void tell_search(const Scene& scene, const Searching& search, bool others, BookFace& face) {
  const EntryWriting& writing = *search.line.writing;
  face.field = line_field(writing, scene.say("pages.find.field"), scene.say("pages.find.hint"));
  face.find = {FindInDiaries{}, scene.say("pages.find"), {}, Icon::kEnter, true};
  if (writing.text) face.keys = keys_of(scene, search.line);
  for (const EntrySaid& said : search.found) face.rows.push_back(row_of(scene, said, others));
  face.nothing = nothing_of(scene, search);
  if (search.found.size() == kMostFound)
    face.notice = scene.say("pages.find.latest", {{"n", std::to_string(kMostFound)}});
}

}  // namespace kiosk
