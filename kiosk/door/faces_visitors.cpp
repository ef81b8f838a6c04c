// "Khách đến" on the glass: a large number for each counter, and the last one's way back. Covered
// by tests/door/session_visitors_test.cpp.

#include "kiosk/base/calendar.h"
#include "kiosk/door/face_parts.h"
#include "kiosk/door/visitors.h"

namespace kiosk {

std::optional<Button> visitors_button(const Scene& scene) {
  if (visitor_counters(scene.rules, scene.now.instant).empty()) return {};
  return Button{OpenVisitors{}, scene.say("button.visitors"), {}, Icon::kPeople};
}

Face visitors_face(const Scene& scene, const VisitorsPage& page) {
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  const auto sums = scene.session.visitors.on(today);
  const auto last = scene.session.visitors.last_by(page.person.id, today);
  const bool english = scene.session.language == Language::kEnglish;
  ChoiceFace face;
  face.person = person_of(page.person);
  face.title = scene.say("visitors.title");
  face.sign = last ? Icon::kDone : Icon::kPeople;
  face.recorded = last ? scene.say("visitors.last", {{"time", hour_of(last->at)}})
                       : scene.say("visitors.each_touch");
  ChoiceFace::Group group{{}, ChoiceFace::Group::Look::kCounters, {}};
  const auto counters = visitor_counters(scene.rules, scene.now.instant);
  for (std::size_t i = 0; i < counters.size(); ++i) {
    const auto sum = sums.find(counters[i].id);
    const auto standing = sum == sums.end() ? 0 : sum->second.standing;
    const bool is_last = last && last->what == counters[i].id;
    group.options.push_back({CountVisitor{i},
                             english ? counters[i].words_in_english : counters[i].words,
                             std::to_string(standing), Icon::kNone, is_last});
  }
  if (!group.options.empty()) face.groups.push_back(std::move(group));
  if (last)
    face.closing.push_back(
        {TakeBackVisitor{}, scene.say("visitors.take_back"), {}, Icon::kWithdraw});
  face.closing.push_back({ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk
