// The pages of a way out and of the return from it. Covered by tests/door/session_trip_test.cpp.

#include <algorithm>

#include "kiosk/door/face_parts.h"

namespace kiosk {
namespace {

using Group = ChoiceFace::Group;
using Look = Group::Look;

std::size_t number_of(TripGroup group) { return static_cast<std::size_t>(group); }

Button option(TripGroup group, std::size_t i, std::string title, bool picked) {
  return {Pick{number_of(group), i}, std::move(title), {}, Icon::kNone, picked};
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string{between}) + part;
  return text;
}

Group again_group(const Scene& scene, const TripPage& page) {
  Group group{scene.say("trip.again"), Look::kTiles, {}};
  for (std::size_t i = 0; i < page.again.size(); ++i) {
    const Trip& trip = page.again[i];
    Button button = option(TripGroup::kAgain, i, trip.to, false);
    button.line = joined(trip.tasks, " · ");
    if (trip.to.empty()) std::swap(button.title, button.line);
    button.icon = Icon::kRepeat;
    group.options.push_back(std::move(button));
  }
  return group;
}

Group place_group(const Scene& scene, const TripPage& page) {
  Group group{scene.say("trip.to"), Look::kChips, {}};
  for (std::size_t i = 0; i < page.places.size(); ++i)
    group.options.push_back(
        option(TripGroup::kPlaces, i, page.places[i], page.trip.to == page.places[i]));
  return group;
}

Group task_group(const Scene& scene, const TripPage& page) {
  Group group{scene.say("trip.tasks"), Look::kChips, {}};
  const auto& picked = page.trip.tasks;
  for (std::size_t i = 0; i < page.tasks.size(); ++i) {
    const bool is_picked = std::find(picked.begin(), picked.end(), page.tasks[i]) != picked.end();
    group.options.push_back(option(TripGroup::kTasks, i, page.tasks[i], is_picked));
  }
  return group;
}

Group back_group(const Scene& scene, const TripPage& page) {
  Group group{scene.say("trip.back"), Look::kChips, {}};
  for (std::size_t i = 0; i < page.backs.size(); ++i)
    group.options.push_back(option(TripGroup::kBack, i, minute_text(page.backs[i]),
                                   page.trip.back_by == page.backs[i]));
  if (page.errand != Errand::kPrivate)
    group.options.push_back(option(TripGroup::kBack, page.backs.size(),
                                   scene.say("trip.straight_home"), page.trip.straight_home));
  return group;
}

void add(ChoiceFace& face, Group group) {
  if (!group.options.empty()) face.groups.push_back(std::move(group));
}

std::string question_of(const Scene& scene, Errand errand) {
  return scene.say(errand == Errand::kPrivate ? "trip.title.private" : "trip.title");
}

constexpr std::string_view kOutcomes[] = {"tasks.done", "tasks.not_done", "tasks.postponed"};

}  // namespace

std::string trip_in_words(const Scene& scene, const Trip& trip) {
  std::string text = trip.to;
  const auto add = [&text](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : " · ") + part;
  };
  if (trip.to.empty()) add(joined(trip.tasks, ", "));
  if (trip.back_by) add(scene.say("trip.back_by", {{"time", minute_text(*trip.back_by)}}));
  if (trip.straight_home) add(scene.say("trip.straight_home"));
  return text;
}

Face trip_face(const Scene& scene, const TripPage& page) {
  ChoiceFace face;
  face.person = person_of(page.person);
  const MeaningWords words = words_for(Meant{Meaning::kWentOut, page.errand});
  face.sign = words.icon;
  face.recorded = scene.say(words.side, {{"time", hour_of(page.at)}});
  face.title = question_of(scene, page.errand);
  if (page.trip == Trip{}) add(face, again_group(scene, page));
  add(face, place_group(scene, page));
  add(face, task_group(scene, page));
  add(face, back_group(scene, page));
  face.closing = {{ClosePage{}, scene.say("button.not_now"), {}, Icon::kBack},
                  {SavePage{}, scene.say("button.save"), {}, Icon::kDone, true}};
  if (page.waiting) face.closing.clear();
  face.countdown = countdown_of_page(scene);
  return face;
}

Face report_face(const Scene& scene, const ReportPage& page) {
  ChoiceFace face;
  face.person = person_of(page.person);
  const MeaningWords words = words_for(Meant{Meaning::kCameBack});
  face.sign = words.icon;
  face.recorded = scene.say(words.side, {{"time", hour_of(page.to)}});
  face.title = scene.say("tasks.title");
  for (std::size_t task = 0; task < page.tasks.size(); ++task) {
    Group group{page.tasks[task], Look::kRow, {}};
    for (std::size_t i = 0; i < std::size(kOutcomes); ++i)
      group.options.push_back({Pick{task, i},
                               scene.say(kOutcomes[i]),
                               {},
                               Icon::kNone,
                               page.outcomes[task] == static_cast<Outcome>(i)});
    face.groups.push_back(std::move(group));
  }
  face.closing = {{ClosePage{}, scene.say("button.not_now"), {}, Icon::kBack},
                  {SavePage{}, scene.say("button.save_all"), {}, Icon::kDone, true}};
  if (page.waiting) face.closing.clear();
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk
