// What is asked of an arrival: why on a day at home, and how somebody feels. Covered by
// tests/door/session_arrival_test.cpp.

#include <algorithm>

#include "kiosk/door/face_parts.h"

namespace kiosk {
namespace {

// What is recorded already, as the page's pill says it.
void tell_recorded(const Scene& scene, const LedBy& from, ChoiceFace& face) {
  const auto tap = scene.session.book.recorded_tap(from.person.id, from.tap);
  if (!tap) return;
  const MeaningWords words = words_for(tap->meant);
  face.sign = words.icon;
  face.recorded = scene.say(words.side, {{"time", hour_of(tap->at)}});
}

ChoiceFace::Group question_of(const Scene& scene, std::size_t i,
                              const std::optional<bool>& answer) {
  const auto& question = scene.rules.office.health->questions[i];
  const bool english = scene.session.language == Language::kEnglish;
  const auto option = [&](bool yes) {
    return Button{AnswerHealth{i, yes},
                  scene.say(yes ? "health.yes" : "health.no"),
                  {},
                  Icon::kNone,
                  answer == yes};
  };
  return {english ? question.words_in_english : question.words,
          ChoiceFace::Group::Look::kRow,
          {option(true), option(false)}};
}

}  // namespace

std::string reason_of(const Tap& tap) {
  if (!tap.meant || tap.meant->meaning == Meaning::kWentOut || tap.meant->trip.tasks.empty())
    return {};
  return " · " + tap.meant->trip.tasks.front();
}

Face visit_face(const Scene& scene, const VisitPage& page) {
  ChoiceFace face;
  face.person = person_of(page.person);
  tell_recorded(scene, page.from, face);
  face.title = scene.say("visit.title");
  std::vector<Button> reasons;
  const auto& names = scene.rules.office.visit_reasons;
  for (std::size_t i = 0; i < names.size(); ++i)
    reasons.push_back({ChooseReason{i}, names[i], {}, Icon::kPaper});
  if (!page.waiting) {
    face.groups = in_pairs(std::move(reasons));
    face.closing = {{ClosePage{}, scene.say("button.not_now"), {}, Icon::kBack}};
  }
  face.countdown = countdown_of_page(scene);
  return face;
}

Face health_face(const Scene& scene, const HealthPage& page) {
  ChoiceFace face;
  face.person = person_of(page.person);
  tell_recorded(scene, page.from, face);
  face.title = scene.say("health.title");
  const auto& answers = page.answers;
  if (scene.rules.office.health)
    for (std::size_t i = 0; i < answers.size(); ++i)
      face.groups.push_back(question_of(scene, i, answers[i]));
  const bool all = std::all_of(answers.begin(), answers.end(),
                               [](const auto& answer) { return answer.has_value(); });
  const Button keep = all ? Button{KeepAnswers{}, scene.say("button.save"), {}, Icon::kDone, true}
                          : Button{AllIsWell{}, scene.say("health.well"), {}, Icon::kHealth, true};
  if (!page.waiting)
    face.closing = {{ClosePage{}, scene.say("button.not_now"), {}, Icon::kBack}, keep};
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk
