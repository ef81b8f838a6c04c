// "Nhắc nhở" on a person's page of the board: the way to it, the office's phrases, and what became
// of the last ones. Covered by tests/door/session_remind_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/door/news.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

constexpr std::size_t kMostTold = 2;
constexpr std::chrono::days kTold{7};  // one that was read

// "Gặp lãnh đạo hôm nay · đã đọc lúc 13:02"
PersonFace::Row row_of(const Scene& scene, const OfficeNotice& reminder) {
  const auto day_ends_at = scene.rules.office.day_ends_at;
  const Date posted = work_date(reminder.at, day_ends_at);
  const bool today = posted == work_date(scene.now.instant, day_ends_at);
  const auto read = scene.session.notices.read_at(reminder.id, reminder.who);
  return {today ? hour_of(reminder.at) : short_date(posted), scene.say("remind.row"), Icon::kNotice,
          false,
          read ? scene.say("remind.read", {{"what", reminder.title}, {"when", when(scene, *read)}})
               : scene.say("remind.unread", {{"what", reminder.title}})};
}

}  // namespace

std::optional<Button> remind_button(const Scene& scene, const OverviewPage& page,
                                    const PersonPage& person) {
  if (scene.rules.office.reminder_phrases.empty() || !may_remind(page.by, person.who)) return {};
  return Button{OpenReminders{}, scene.say("remind.row"), {}, Icon::kNotice};
}

void add_reminded(const Scene& scene, const OverviewPage& page, const PersonPage& person,
                  PersonFace& face) {
  if (!may_remind(page.by, person.who)) return;
  std::vector<PersonFace::Row> rows;  // the latest first
  for (const OfficeNotice* each : scene.session.notices.reminders_to(person.who.id)) {
    const bool late = scene.now.instant - each->at > kTold;
    if (late && scene.session.notices.has_read(each->id, each->who)) continue;
    if (rows.size() < kMostTold) rows.push_back(row_of(scene, *each));
  }
  face.rows.insert(face.rows.end(), rows.rbegin(), rows.rend());
}

Face remind_face(const Scene& scene, const PersonPage& person) {
  ChoiceFace face;
  face.person = person_of(person.who);
  face.sign = Icon::kNotice;
  face.recorded = scene.say("remind.private");
  face.title = scene.say("remind.title");
  std::vector<Button> tiles;
  const auto& phrases = scene.rules.office.reminder_phrases;
  for (std::size_t i = 0; i < phrases.size(); ++i)
    tiles.push_back({Remind{i}, phrases[i], {}, Icon::kNotice});
  if (!person.reminder) {
    face.groups = in_pairs(std::move(tiles));
    face.closing = {{CloseReminders{}, scene.say("remind.none"), {}, Icon::kBack}};
  }
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk
