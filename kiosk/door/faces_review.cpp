// "Duyệt nhật ký": those that wait at the left, one of them opened over its day. Covered by
// tests/door/session_review_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/diary_faces.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/task_faces.h"
#include "kiosk/people/roles.h"

namespace kiosk {
namespace {

bool is_chosen(const ReviewPage& page, const WaitingDay& waiting) {
  return page.chosen && page.chosen->who == waiting.day.who &&
         page.chosen->date == waiting.day.date;
}

DiaryDayFace::Waiting waiting_row(const Scene& scene, const ReviewPage& page, std::size_t i) {
  const WaitingDay& waiting = page.waiting[i];
  DiaryDayFace::Waiting row;
  row.opens = OpenWaiting{i};
  const KnownPerson* whose = known_person(scene.session, waiting.day.who);
  if (whose != nullptr) row.person = person_of(*whose);
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  row.line = waiting.day.date == today ? scene.say("day.today") : short_date(waiting.day.date);
  row.flagged = waiting.questions > 0;
  row.chosen = is_chosen(page, waiting);
  row.words = row.flagged
                  ? scene.say("review.questions", {{"n", std::to_string(waiting.questions)}})
                  : scene.say("review.sum", {{"n", std::to_string(waiting.entries)},
                                             {"amount", amount(scene, waiting.told)}});
  return row;
}

std::string told_in_words(const Scene& scene, ReviewPage::Told told) {
  switch (told) {
    case ReviewPage::Told::kNothing: break;
    case ReviewPage::Told::kSeen: return scene.say("review.told.seen");
    case ReviewPage::Told::kApproved: return scene.say("review.told.approved");
    case ReviewPage::Told::kReturned: return scene.say("review.told.returned");
    case ReviewPage::Told::kNeedsReason: return scene.say("review.needs_reason");
  }
  return {};
}

void add_remarks(const Scene& scene, const ReviewPage& page, DiaryDayFace& face) {
  face.remarks_title = scene.say("review.remarks");
  const auto& remarks = scene.rules.office.review_remarks;
  for (std::size_t i = 0; i < remarks.size(); ++i)
    face.remarks.push_back({ChooseRemark{i}, remarks[i], {}, Icon::kNone, page.remark == i});
  const std::size_t own = remarks.size();
  for (Button& each :
       own_words(scene, page.words, {ChooseRemark{own}, {}, {}, Icon::kNone, page.remark == own}))
    face.remarks.push_back(std::move(each));
}

void add_acts(const Scene& scene, const ReviewPage& page, DiaryDayFace& face) {
  const auto unflagged = std::count_if(page.waiting.begin(), page.waiting.end(),
                                       [](const WaitingDay& each) { return each.questions == 0; });
  const Button see_all{SeeAll{},
                       scene.say("review.see_all", {{"n", std::to_string(unflagged)}}),
                       {},
                       Icon::kDone,
                       !page.chosen.has_value()};
  if (page.chosen && !page.saying) {
    face.actions.push_back({DecideDay{true}, scene.say("review.approve"), {}, Icon::kDone, true});
    face.actions.push_back({DecideDay{false}, scene.say("review.return"), {}, Icon::kWithdraw});
    face.actions.push_back({OpenGiving{}, scene.say("giving.open"), {}, Icon::kNotice});
  }
  if (unflagged > 0 && !page.saying) face.actions.push_back(see_all);
  if (face.actions.empty())
    face.actions.push_back({ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
}

void open_day(const Scene& scene, const ReviewPage& page, DiaryDayFace& face) {
  const KnownPerson* whose = known_person(scene.session, page.chosen->who);
  if (whose == nullptr) return;
  DiaryDay day = scene.session.diary.day(whose->id, page.chosen->date);
  // Half words are their writer's alone; what was foreseen and not done is told (S0-43).
  std::erase_if(day.entries, [&](const DiaryEntry& each) {
    return each.now.unfinished && !is_foreseen(each, scene.rules.office.day_ends_at);
  });
  face.person = person_of(*whose);
  tell_diary_day(scene, *whose, day, face);
  face.first = page.first;
  for (DiaryDayFace::Row& row : face.rows) row.opens.reset();
}

}  // namespace

std::optional<Button> review_button(const Scene& scene, const KnownPerson& person) {
  const bool decides = powers_of(person.roles).decides != Powers::Reach::kNone;
  if (scene.session.pins == 0 || !decides) return {};
  return Button{OpenReview{}, scene.say("button.review"), scene.say("button.review.line"),
                Icon::kPaper};
}

Face review_face(const Scene& scene, const ReviewPage& page) {
  if (page.giving) return giving_face(scene, page.by, *page.giving);
  if (page.words.line) return words_face(scene, page.by, page.words, nullptr);
  DiaryDayFace face;
  const std::string waiting =
      scene.say("review.waiting", {{"n", std::to_string(page.waiting.size())}});
  face.top = page_top(scene, page.by, {scene.say("review.title"), waiting},
                      {ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
  face.top.action = Button{OpenUnitWeek{}, scene.say("unit.title"), {}, Icon::kOverview};
  face.queue_title = scene.say("review.queue");
  face.queue_count = std::to_string(page.waiting.size());
  for (std::size_t i = 0; i < page.waiting.size(); ++i)
    face.queue.push_back(waiting_row(scene, page, i));
  face.first_waiting = page.first_waiting;
  face.queue_keys = {scene.say("review.up"), scene.say("review.down")};
  face.row_keys = {scene.say("own.up"), scene.say("own.down")};
  face.no_rows = scene.say(page.waiting.empty() ? "review.nothing" : "review.choose");
  if (page.chosen) {
    open_day(scene, page, face);
    add_remarks(scene, page, face);
  }
  face.notice = told_in_words(scene, page.told);
  add_acts(scene, page, face);
  return face;
}

}  // namespace kiosk
