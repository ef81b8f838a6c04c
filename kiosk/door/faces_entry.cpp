// "Ghi nhật ký nhanh": the face of an entry that is being written. Covered by
// tests/door/faces_entry_test.cpp.

#include <set>

#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"
#include "kiosk/diary/text_warning.h"
#include "kiosk/door/diary_faces.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/task_faces.h"

namespace kiosk {
namespace {

using std::chrono::minutes;

constexpr std::string_view kFieldNames[] = {
    "field.content",    "field.subject",  "field.place",    "field.product",      "field.document",
    "field.difficulty", "field.proposal", "field.quantity", "field.document_date"};
constexpr std::string_view kFieldHints[] = {
    "field.content.hint",  "field.subject.hint",  "field.place.hint",
    "field.product.hint",  "field.document.hint", "field.difficulty.hint",
    "field.proposal.hint", "field.quantity.hint", "field.document_date.hint"};
constexpr std::string_view kFieldReasons[] = {
    "practice.why.content",  "practice.why.subject",  "practice.why.place",
    "practice.why.product",  "practice.why.document", "practice.why.difficulty",
    "practice.why.proposal", "practice.why.quantity", "practice.why.document_date"};
constexpr std::string_view kResultWords[] = {
    "result.done", "result.in_progress", "result.no_result", "result.not_done", "result.postponed"};
constexpr std::string_view kTypeWords[] = {"type.regular", "type.ad_hoc", "type.directed"};
constexpr std::string_view kLengthWords[] = {"length.15", "length.30", "length.60", "length.120"};

std::size_t number_of(EntryField field) { return static_cast<std::size_t>(field); }

void add_works(const Scene& scene, const DiaryPage& page, DiaryEntryFace& face) {
  const auto works = works_for(scene.session, page.person);
  const std::size_t first = page.writing->first_work;
  const bool more = works.size() > kWorkTiles;
  const std::size_t shown = more ? kWorkTiles - 1 : kWorkTiles;
  for (std::size_t i = 0; i < shown && first + i < works.size(); ++i) {
    const WorkKind& kind = works[first + i];
    face.works.push_back({ChooseWork{i},
                          kind.name,
                          {},
                          icon_of(kind.sign),
                          kind.code == page.writing->content.work});
  }
  if (more) face.works.push_back({MoreWorks{}, scene.say("diary.more_works"), {}, Icon::kEnter});
}

void add_field(const Scene& scene, const DiaryPage& page, DiaryEntryFace& face) {
  const EntryWriting& writing = *page.writing;
  const std::size_t field = number_of(writing.field);
  const std::size_t most = writing.field == EntryField::kContent ? kLongestContent : kLongestField;
  face.content_title = scene.say(kFieldNames[field]);
  EditedField& edited = face.field;
  edited.name = face.content_title;
  edited.hint = scene.say(kFieldHints[field]);
  if (writing.text) {
    edited.letters = writing.text->letters();
    edited.caret = writing.text->caret();
    edited.selected_from = writing.text->selection().from;
    edited.selected_to = writing.text->selection().to;
    edited.active = true;
  } else {
    edited.letters = letter_by_letter(written_in(writing.content, writing.field));
    edited.caret = edited.letters.size();
  }
  edited.count = std::to_string(edited.letters.size()) + " / " + std::to_string(most);
}

void add_phrases(const Scene& scene, const DiaryPage& page, DiaryEntryFace& face) {
  face.phrases_title = scene.say("diary.phrases");
  const auto phrases = phrases_for(scene.session, page);
  for (std::size_t i = 0; i < phrases.size(); ++i)
    face.phrases.push_back({ChoosePhrase{i},
                            phrases[i].content,
                            {},
                            Icon::kNone,
                            phrases[i].content == page.writing->content.content});
}

std::string minute_shown(const std::optional<minutes>& minute) {
  return minute ? minute_text(*minute) : "--:--";
}

void add_time(const Scene& scene, const EntryContent& content, DiaryEntryFace& face) {
  auto& time = face.time;
  time.from_title = scene.say("diary.from");
  time.from = minute_shown(content.from);
  time.to_title = scene.say("diary.to");
  time.to = minute_shown(content.to);
  if (const auto lasting = content.lasting()) time.lasting = amount(scene, *lasting);
  time.from_earlier = {MoveTime{false, -1}, scene.say("diary.from.earlier"), {}, Icon::kNone};
  time.from_later = {MoveTime{false, 1}, scene.say("diary.from.later"), {}, Icon::kNone};
  time.to_earlier = {MoveTime{true, -1}, scene.say("diary.to.earlier"), {}, Icon::kNone};
  time.to_later = {MoveTime{true, 1}, scene.say("diary.to.later"), {}, Icon::kNone};
  for (std::size_t i = 0; i < kLengths.size(); ++i)
    time.lengths.push_back({ChooseLength{i},
                            scene.say(kLengthWords[i]),
                            {},
                            Icon::kNone,
                            content.lasting() == kLengths[i]});
}

void add_choices(const Scene& scene, const EntryContent& content, DiaryEntryFace& face) {
  DiaryEntryFace::Choice result{scene.say("diary.result"), {}};
  for (std::size_t i = 0; i < kResultsOffered.size(); ++i) {
    const auto word = static_cast<std::size_t>(kResultsOffered[i]);
    result.options.push_back({ChooseResult{i},
                              scene.say(kResultWords[word]),
                              {},
                              Icon::kNone,
                              content.result == kResultsOffered[i]});
  }
  DiaryEntryFace::Choice type{scene.say("diary.type"), {}};
  for (std::size_t i = 0; i < std::size(kTypeWords); ++i)
    type.options.push_back({ChooseEntryType{i},
                            scene.say(kTypeWords[i]),
                            {},
                            Icon::kNone,
                            static_cast<std::size_t>(content.type) == i});
  face.choices = {std::move(result)};
  if (scene.rules.office.diary.asks("type")) face.choices.push_back(std::move(type));
}

void add_quantity(const Scene& scene, const EntryContent& content, DiaryEntryFace& face) {
  DiaryEntryFace::Quantity quantity;
  quantity.heading = scene.say("diary.quantity");
  quantity.value = quantity_text(content.quantity);
  if (!content.unit.empty()) quantity.value += ' ' + content.unit;
  quantity.less = {ChangeQuantity{-1}, scene.say("diary.less"), {}, Icon::kNone};
  quantity.more = {ChangeQuantity{1}, scene.say("diary.more"), {}, Icon::kNone};
  quantity.least = content.quantity == 0;
  quantity.write = {EditField{number_of(EntryField::kQuantity)},
                    scene.say("diary.key_quantity"),
                    {},
                    Icon::kNone};
  face.quantity = std::move(quantity);
}

void add_more_fields(const Scene& scene, const DiaryPage& page, DiaryEntryFace& face) {
  const EntryContent& content = page.writing->content;
  face.more_title = scene.say("diary.more_fields");
  for (std::size_t i = 1; i < kEntryFields; ++i) {
    const auto field = static_cast<EntryField>(i);
    if (field == EntryField::kQuantity || !is_asked(field, content, scene.rules)) continue;
    face.more_fields.push_back({EditField{i}, scene.say(kFieldNames[i]), written_in(content, field),
                                Icon::kNone, field == page.writing->field});
  }
  if (const auto link = link_field(scene, page)) face.more_fields.push_back(*link);
  if (const auto details = details_field(scene, page)) face.more_fields.push_back(*details);
}

// Of every field, each kind of warning once: a secret first.
std::vector<std::string> warnings_in_words(const Scene& scene, const EntryContent& content) {
  using Kind = TextWarning::Kind;
  std::set<Kind> found;
  for (std::size_t i = 0; i < kEntryTexts; ++i)
    for (const TextWarning& each : warnings_of(written_in(content, static_cast<EntryField>(i))))
      found.insert(each.kind);
  std::vector<std::string> words;
  if (found.contains(Kind::kSecret)) words.push_back(scene.say("warning.secret"));
  if (found.contains(Kind::kIdentityNumber)) words.push_back(scene.say("warning.identity_number"));
  if (found.contains(Kind::kPhoneNumber)) words.push_back(scene.say("warning.phone_number"));
  return words;
}

// Why it is asked, one thing after the other (S1-26, S1-27).
std::string explained(const Scene& scene, const EntryWriting& writing) {
  if (writing.text && writing.field != EntryField::kContent)
    return scene.say(kFieldReasons[number_of(writing.field)]);
  if (writing.content.work.empty()) return scene.say("practice.work");
  if (writing.content.content.empty()) return scene.say("practice.content");
  if (!writing.content.result) return scene.say("practice.result");
  return scene.say("practice.enough");
}

std::string notice_of(const Scene& scene, const DiaryPage& page) {
  if (page.writing->practice) return explained(scene, *page.writing);
  switch (page.writing->missing) {
    case EntryWriting::Missing::kNothing: break;
    case EntryWriting::Missing::kContent: return scene.say("diary.needs_content");
    case EntryWriting::Missing::kResult: return scene.say("diary.needs_result");
  }
  return told_in_words(scene, page.told);
}

void add_closing(const Scene& scene, const DiaryPage& page, DiaryEntryFace& face) {
  if (page.writing->place)
    face.closing.push_back({WithdrawEntry{}, scene.say("diary.withdraw"), {}, Icon::kWithdraw});
  face.closing.push_back({SaveEntry{false}, scene.say("diary.save"), {}, Icon::kDone});
  face.closing.push_back(
      {SaveEntry{true}, scene.say("diary.save_and_go_on"), {}, Icon::kAdd, true});
}

}  // namespace

std::string result_in_words(const Scene& scene, const EntryContent& content) {
  std::string words;
  if (content.result) words = scene.say(kResultWords[static_cast<std::size_t>(*content.result)]);
  if (content.quantity == 0) return words;
  if (!words.empty()) words += " · ";
  words += quantity_text(content.quantity);
  return content.unit.empty() ? words : words + ' ' + content.unit;
}

DiaryEntryFace entry_face(const Scene& scene, const DiaryPage& page) {
  const EntryWriting& writing = *page.writing;
  const DiaryDay day = scene.session.diary.day(page.person.id, page.date);
  const std::string n = std::to_string(day.standing().size() + 1);
  DiaryEntryFace face;
  const std::string date = weekday_in_words(scene, page.date) + ", " + short_date(page.date);
  const std::string line =
      writing.place ? date : scene.say("diary.nth", {{"date", date}, {"n", n}});
  const std::string title =
      scene.say(writing.practice ? "diary.practice.title" : "diary.entry.title");
  face.top = page_top(scene, page.person,
                      {title, writing.practice ? scene.say("diary.practice.line") : line},
                      {ClosePage{}, scene.say("button.back_to_day"), {}, Icon::kBack});
  face.works_title = scene.say("diary.works");
  add_works(scene, page, face);
  add_field(scene, page, face);
  add_phrases(scene, page, face);
  add_time(scene, writing.content, face);
  add_choices(scene, writing.content, face);
  if (scene.rules.office.diary.asks("quantity")) add_quantity(scene, writing.content, face);
  add_more_fields(scene, page, face);
  const DayAsked asked{page.person, day, &writing};
  const auto findings = findings_for(scene.session, asked, scene.now.instant, scene.rules);
  face.strip = strip_of(scene, asked, findings);
  face.findings = warnings_in_words(scene, writing.content);
  for (const Finding& each : findings)
    if (is_about(each, id_of(writing))) face.findings.push_back(finding_in_words(scene, each));
  face.notice = notice_of(scene, page);
  if (writing.text && writing.keys_shown) face.keys = keys_of(scene, page);
  add_closing(scene, page, face);
  return face;
}

}  // namespace kiosk
