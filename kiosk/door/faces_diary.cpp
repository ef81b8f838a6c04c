// A day of one's own diary: its entries over what is known of the day, and handing it in. Covered
// by tests/door/faces_diary_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/diary_faces.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/task_faces.h"

namespace kiosk {
namespace {

Date today_in(const Scene& scene) {
  return work_date(scene.now.instant, scene.rules.office.day_ends_at);
}

struct StateWords {
  std::string_view key;
  Mood mood = Mood::kNeutral;
};

StateWords words_for(DiaryDay::State state) {
  switch (state) {
    case DiaryDay::State::kNothing: break;
    case DiaryDay::State::kDraft: return {"diary.state.draft", Mood::kNeutral};
    case DiaryDay::State::kSubmitted: return {"diary.state.submitted", Mood::kOk};
    case DiaryDay::State::kSeen: return {"diary.state.seen", Mood::kOk};
    case DiaryDay::State::kReturned: return {"diary.state.returned", Mood::kUnknown};
    case DiaryDay::State::kApproved: return {"diary.state.approved", Mood::kOk};
  }
  return {"diary.state.nothing", Mood::kNeutral};
}

std::string line_of(const Scene& scene, const DiaryEntry& entry) {
  if (entry.withdrawn) return scene.say("row.withdrawn");
  if (is_foreseen(entry, scene.rules.office.day_ends_at)) return scene.say("diary.foreseen");
  if (entry.now.unfinished) return scene.say("diary.unfinished");
  if (!entry.rivals.empty()) return scene.say("diary.rival");
  if (entry.corrected) return scene.say("diary.corrected", {{"time", hour_of(entry.now.at)}});
  if (!entry.before.empty() && entry.before.back().content.content != entry.now.content.content)
    return scene.say("diary.was", {{"old", entry.before.back().content.content}});
  return {};
}

DiaryDayFace::Row row_of(const Scene& scene, const DiaryEntry& entry,
                         const std::vector<Finding>& findings) {
  const EntryContent& content = entry.now.content;
  DiaryDayFace::Row row;
  row.icon = icon_of(scene, content);
  row.title = name_of_work(scene, content);
  if (content.from && content.to)
    row.time = minute_text(*content.from) + " – " + minute_text(*content.to);
  row.text = content.content;
  row.result = result_in_words(scene, content);
  row.line = line_of(scene, entry);
  for (const Finding& each : findings) {
    if (!is_about(each, entry.id)) continue;
    row.line += (row.line.empty() ? "" : " · ") + finding_in_words(scene, each);
  }
  row.struck = entry.withdrawn;
  if (!entry.withdrawn) row.opens = OpenEntry{entry.id};
  return row;
}

void add_sums(const Scene& scene, const DiaryDay& day, const Stretches& work, DiaryDayFace& face) {
  face.sums_title = scene.say("diary.sums");
  face.sums = {{Tint::kOk, scene.say("diary.sum.present"), amount(scene, length_of(work))},
               {Tint::kAway, scene.say("diary.sum.told"), amount(scene, length_of(told_by(day)))},
               {Tint::kUnheard, scene.say("diary.sum.unsaid"),
                amount(scene, length_of(gaps_of(day, work)))}};
}

// What a reviewer said last of this day.
std::string said_of(const Scene& scene, const DiaryDay& day) {
  for (auto review = day.reviews.rbegin(); review != day.reviews.rend(); ++review)
    if (!review->comment.empty())
      return scene.say("diary.said",
                       {{"name", name_of_person(scene, review->by)}, {"words", review->comment}});
  return {};
}

void add_turning(const Scene& scene, const DiaryPage& page, DiaryDayFace& face) {
  const std::chrono::sys_days last = std::chrono::sys_days{today_in(scene)} + kForeseen;
  face.day_before = Button{TurnDiary{-1}, scene.say("diary.day_before"), {}, Icon::kBack};
  if (std::chrono::sys_days{page.date} < last)
    face.day_after = Button{TurnDiary{1}, scene.say("diary.day_after"), {}, Icon::kEnter};
}

// What saves them the most writing, of what there is.
std::optional<Button> shortcut(const Scene& scene, const DiaryPage& page, const DiaryDay& day) {
  const auto counted_in = [&](const char* key, std::size_t n) {
    return scene.say(key, {{"n", std::to_string(n)}});
  };
  const auto daily = daily_left(scene.session, page);
  if (!daily.empty() && page.date <= today_in(scene))
    return Button{DailyDone{}, counted_in("diary.daily", daily.size()), {}, Icon::kRepeat};
  const auto left = carried_over(scene.session, page, scene.rules);
  if (!left.empty())
    return Button{CarryOver{}, counted_in("diary.carry_over", left.size()), {}, Icon::kRepeat};
  if (day.entries.empty()) return Button{RepeatDay{}, scene.say("diary.repeat"), {}, Icon::kRepeat};
  return {};
}

void add_actions(const Scene& scene, const DiaryPage& page, const DiaryDay& day,
                 DiaryDayFace& face) {
  if (!may_still_write(day.date, today_in(scene))) {
    for (DiaryDayFace::Row& row : face.rows) row.opens.reset();
    face.actions.push_back({ClosePage{}, scene.say("button.close"), {}, Icon::kDone, true});
    return;
  }
  const bool ahead = page.date > today_in(scene);
  face.actions.push_back(
      {WriteEntry{}, scene.say(ahead ? "diary.foresee" : "diary.write"), {}, Icon::kAdd, true});
  if (auto short_way = shortcut(scene, page, day)) face.actions.push_back(std::move(*short_way));
  if (day.entries.empty())
    face.actions.push_back({PractiseEntry{}, scene.say("diary.practise"), {}, Icon::kStudy});
  if (day.has_unsent())
    face.actions.push_back({SubmitDay{}, scene.say("diary.submit"), {}, Icon::kSend});
  face.actions.push_back({ClosePage{}, scene.say("button.close"), {}, Icon::kDone});
}

Face day_face(const Scene& scene, const DiaryPage& page) {
  const DiaryDay day = scene.session.diary.day(page.person.id, page.date);
  DiaryDayFace face;
  const std::string count =
      scene.say("diary.count", {{"n", std::to_string(day.standing().size())}});
  face.top = page_top(scene, page.person, {scene.say("diary.title"), count},
                      {ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
  face.top.action = Button{OpenBook{}, scene.say("pages.title"), {}, Icon::kPaper};
  face.person = person_of(page.person);
  face.person.line = page.person.unit;  // the rest stands at the top
  tell_diary_day(scene, page.person, day, face);
  add_turning(scene, page, face);
  face.first = page.first;
  face.no_rows = scene.say("diary.no_rows");
  face.row_keys = {scene.say("own.up"), scene.say("own.down")};
  face.notice = told_in_words(scene, page.told);
  if (face.notice.empty()) face.notice = said_of(scene, day);
  add_actions(scene, page, day, face);
  return face;
}

// The last day of the week before of which something was written and not handed in (S1-6).
std::optional<Date> unsent_before(const Scene& scene, const KnownPerson& person,
                                  const Date& today) {
  constexpr std::chrono::days kRemembered{7};
  const std::chrono::sys_days day{today};
  const auto days = scene.session.diary.days(person.id, Date{day - kRemembered},
                                             Date{day - std::chrono::days{1}});
  for (auto each = days.rbegin(); each != days.rend(); ++each)
    if (each->has_unsent()) return each->date;
  return {};
}

}  // namespace

void tell_diary_day(const Scene& scene, const KnownPerson& whose, const DiaryDay& day,
                    DiaryDayFace& face) {
  face.day_title = long_date(scene, day.date);
  const StateWords state = words_for(day.state);
  face.state =
      scene.say(state.key, {{"time", day.submitted ? hour_of(day.submitted->at) : std::string{}}});
  if (day.date > today_in(scene)) face.state = scene.say("diary.state.ahead");
  face.state_mood = state.mood;
  const DayAsked asked{whose, day};
  const auto findings = findings_for(scene.session, asked, scene.now.instant, scene.rules);
  face.strip = strip_of(scene, asked, findings);
  for (const DiaryEntry& entry : day.entries) face.rows.push_back(row_of(scene, entry, findings));
  add_sums(scene, day, work_on(scene.session, whose, day.date, scene.now.instant, scene.rules),
           face);
}

Icon icon_of(WorkKind::Sign sign) {
  constexpr Icon kIcons[] = {Icon::kOtherWork,  Icon::kCitizens, Icon::kMeeting,
                             Icon::kDocument,   Icon::kArea,     Icon::kMediation,
                             Icon::kInspection, Icon::kDossier,  Icon::kStudy,
                             Icon::kDuty,       Icon::kDriving,  Icon::kCleaning};
  return kIcons[static_cast<std::size_t>(sign)];
}

Icon icon_of(const Scene& scene, const EntryContent& content) {
  const WorkKind* kind = scene.session.catalogue.find(content.work);
  if (kind != nullptr) return icon_of(kind->sign);
  return content.trip ? Icon::kArea : Icon::kOtherWork;
}

std::string name_of_work(const Scene& scene, const EntryContent& content) {
  const WorkKind* kind = scene.session.catalogue.find(content.work);
  if (kind != nullptr) return kind->name;
  return scene.say(content.trip ? "diary.of_trip" : "diary.no_work");
}

std::string told_in_words(const Scene& scene, DiaryPage::Told told) {
  switch (told) {
    case DiaryPage::Told::kNothing: break;
    case DiaryPage::Told::kSaved: return scene.say("diary.saved");
    case DiaryPage::Told::kWithdrawn: return scene.say("diary.withdrawn");
    case DiaryPage::Told::kSubmitted: return scene.say("diary.submitted");
    case DiaryPage::Told::kRepeated: return scene.say("diary.repeated");
    case DiaryPage::Told::kPractised: return scene.say("diary.practised");
  }
  return {};
}

Button diary_button(const Scene& scene, const KnownPerson& person) {
  const Date today = today_in(scene);
  const DiaryDay day = scene.session.diary.day(person.id, today);
  const auto standing = day.standing().size();
  const std::string count = scene.say("diary.count", {{"n", std::to_string(standing)}});
  Button button{OpenDiary{}, scene.say("diary.button"), count, Icon::kDocument};
  if (day.has_unsent()) {
    button = {OpenDiary{}, scene.say("diary.submit"), scene.say("diary.unsent", {{"count", count}}),
              Icon::kSend};
  } else if (const auto late = unsent_before(scene, person, today)) {
    button.line = scene.say("diary.unsent.day", {{"date", short_date(*late)}});
  } else if (standing == 0) {
    button.line = scene.say("diary.button.none");
  }
  return button;
}

Face diary_face(const Scene& scene, const DiaryPage& page) {
  if (page.writing && page.writing->linking) return links_face(scene, page);
  if (page.writing && page.writing->detailing) return details_face(scene, page);
  if (page.writing) return entry_face(scene, page);
  return day_face(scene, page);
}

}  // namespace kiosk
