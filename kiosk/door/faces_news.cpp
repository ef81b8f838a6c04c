// What the office has to say, on the glass: a notice on the idle screen, at the tap, as a page, and
// who has read it. Covered by tests/door/faces_news_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/day_words.h"
#include "kiosk/door/news.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

std::vector<std::string> paragraphs_of(const std::string& text) {
  std::vector<std::string> paragraphs;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    if (end > from) paragraphs.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return paragraphs;
}

std::string of_all(std::size_t part, std::size_t all) {
  return std::to_string(part) + '/' + std::to_string(all);
}

// "Việc hẹn lại: Phát giấy mời +1"
std::string line_of_task(const Scene& scene, const Reminder& reminder) {
  const std::string what =
      reminder.task + (reminder.count > 0 ? " +" + std::to_string(reminder.count) : "");
  const bool put_off = reminder.what == Reminder::What::kPostponed;
  return scene.say(put_off ? "reminder.postponed" : "reminder.unfinished", {{"what", what}});
}

std::string line_of(const Scene& scene, const Reminder& reminder) {
  if (!reminder.task.empty()) return line_of_task(scene, reminder);
  if (reminder.what == Reminder::What::kUnread)
    return scene.say("reminder.unread", {{"n", std::to_string(reminder.count)}});
  const std::string count = std::to_string(reminder.count);
  if (reminder.what == Reminder::What::kTaskOver)
    return scene.say("reminder.task_over", {{"n", count}});
  if (reminder.what == Reminder::What::kTaskDue)
    return scene.say("reminder.task_due", {{"n", count}});
  if (reminder.what == Reminder::What::kComments)
    return scene.say(reminder.count == 1 ? "reminder.comment" : "reminder.comments",
                     {{"n", count}});
  const std::string minute = reminder.minute ? minute_text(*reminder.minute) : std::string{};
  const std::string day = day_named(scene, reminder.date);
  const std::string what = scene.say(words_for(reminder.meant).row);
  switch (reminder.what) {
    case Reminder::What::kRefused:
      return scene.say("reminder.refused", {{"day", day}, {"what", what}, {"time", minute}});
    case Reminder::What::kWaits:
      return scene.say("reminder.waits", {{"day", day}, {"what", what}, {"time", minute}});
    case Reminder::What::kReturned: return scene.say("reminder.returned", {{"day", day}});
    case Reminder::What::kNoDeparture: return scene.say("reminder.no_departure", {{"day", day}});
    default: break;
  }
  if (minute.empty()) return scene.say("reminder.duty_day", {{"day", day}});
  return scene.say("reminder.duty", {{"day", day}, {"time", minute}});
}

// Unit by unit, those first whom somebody should speak to.
void add_readers(const Scene& scene, const NoticeReaders& readers, RollCallFace& face) {
  std::vector<const KnownPerson*> people = readers.unread;
  people.insert(people.end(), readers.read.begin(), readers.read.end());
  sort_by_unit(people, scene.rules);
  const std::string* unit = nullptr;
  for (const KnownPerson* person : people) {
    if (unit == nullptr || *unit != person->unit)
      face.lines.push_back({{}, person->unit, {}, false});
    unit = &person->unit;
    const auto& read = readers.read;
    const bool has_read = std::find(read.begin(), read.end(), person) != read.end();
    face.lines.push_back({person->id, person->name,
                          scene.say(has_read ? "news.has_read" : "news.not_read"), has_read});
  }
}

void tell_reminder(const Scene& scene, const OfficeNotice& reminder, MessageFace& face) {
  face.headline = scene.say("remind.row");
  face.paragraphs = {scene.say("remind.by", {{"name", name_of_person(scene, reminder.by)},
                                             {"when", when(scene, reminder.at)}})};
}

}  // namespace

std::optional<IdleFace::Notice> idle_notice(const Scene& scene) {
  const OfficeNotice* notice = notice_on_idle(scene.session, scene.now);
  if (notice == nullptr) return {};
  return IdleFace::Notice{scene.say("news.notice"), notice->title, paragraphs_of(notice->text)};
}

// What somebody is reminded of is nothing for whoever stands behind them: only by whom.
void offer_notice(const Scene& scene, const TapStand& stand, TapFace& face) {
  const auto unread = unread_at(scene.session, stand, scene.rules);
  if (unread.empty()) return;
  const OfficeNotice& first = *unread.front();
  const bool own = !first.who.empty();
  face.actions.push_back(
      {OpenNotice{first.id}, scene.say(own ? "remind.row" : "news.notice"),
       own ? scene.say("remind.from", {{"name", name_of_person(scene, first.by)}}) : first.title,
       Icon::kNotice});
}

void add_reminders(const Scene& scene, const TapStand& stand, TapFace& face) {
  for (const Reminder& each : reminders_of(scene.session, stand, scene.rules))
    face.notices.push_back(line_of(scene, each));
}

Face notice_face(const Scene& scene, const NoticePage& page) {
  MessageFace face;
  face.mood = Mood::kNeutral;
  face.sign = Icon::kNotice;
  face.headline = scene.say("news.notice");
  face.detail = page.person.name;
  if (const OfficeNotice* notice = scene.session.notices.find(page.notice)) {
    face.title = notice->title;
    face.paragraphs = paragraphs_of(notice->text);
    if (!notice->who.empty()) tell_reminder(scene, *notice, face);
  }
  if (!page.waiting)
    face.closing = {{ClosePage{}, scene.say("button.later"), {}, Icon::kBack},
                    {ReadNotice{}, scene.say("button.have_read"), {}, Icon::kDone, true}};
  face.countdown = countdown_of_page(scene);
  return face;
}

void add_notices_to_attention(const Scene& scene, const OverviewPage& page, OverviewFace& face) {
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  const auto people = seen_by(scene.session, page.by, scene.rules);
  for (const OfficeNotice* notice : scene.session.notices.standing(today)) {
    const NoticeReaders readers = readers_of(scene.session, *notice, people);
    if (!notice->asks || readers.unread.empty()) continue;
    face.attention.push_back(
        {ShowReaders{notice->id}, Icon::kNotice, Tint::kUnheard,
         scene.say("attention.notice", {{"n", of_all(readers.read.size(), readers.all())}}),
         notice->title});
  }
}

Face readers_face(const Scene& scene, const OverviewPage& page, const ReadersPage& shown) {
  RollCallFace face;
  face.for_ticking = false;
  face.top = overview_top(scene, page, scene.say("news.notice"), {});
  const OfficeNotice* notice = scene.session.notices.find(shown.notice);
  if (notice == nullptr) {
    face.nobody = scene.say("news.withdrawn");
    return face;
  }
  face.top.line = notice->title;
  const NoticeReaders readers =
      readers_of(scene.session, *notice, seen_by(scene.session, page.by, scene.rules));
  add_readers(scene, readers, face);
  face.found = of_all(readers.read.size(), readers.all());
  face.words = scene.say("news.read_by");
  face.first = shown.first < face.lines.size() ? shown.first : 0;
  face.nobody = scene.say("news.for_nobody");
  face.keys = {scene.say("roll_call.up"), scene.say("roll_call.down")};
  return face;
}

}  // namespace kiosk
