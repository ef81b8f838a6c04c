// Who helped with an entry, and what it weighs: over the entry, until it is left again. Covered by
// tests/door/session_details_test.cpp.

#include <algorithm>

#include "kiosk/diary/entry.h"
#include "kiosk/door/day_words.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/diary_faces.h"

namespace kiosk {
namespace {

using Group = ChoiceFace::Group;

constexpr int kPlain = 10;            // tenths
constexpr std::int64_t kOfOne = 100;  // thousandths in a tenth

std::string weight_in_words(const Scene& scene, int tenths) {
  return scene.say("details.weight", {{"n", quantity_text(tenths * kOfOne)}});
}

Group helpers(const Scene& scene, const DiaryPage& page) {
  Group group{scene.say("details.helpers"), Group::Look::kChips, {}};
  const auto& chosen = page.writing->content.helpers;
  const auto people = colleagues_of(scene.session, page.person);
  for (std::size_t i = 0; i < people.size(); ++i) {
    const bool helps = std::find(chosen.begin(), chosen.end(), people[i]->id) != chosen.end();
    group.options.push_back({ChooseHelper{i}, people[i]->name, {}, Icon::kNone, helps});
  }
  return group;
}

Group coefficients(const Scene& scene, const DiaryPage& page) {
  Group group{scene.say("details.coefficient"), Group::Look::kEvery, {}};
  for (std::size_t i = 0; i < kCoefficients.size(); ++i)
    group.options.push_back({ChooseCoefficient{i},
                             weight_in_words(scene, kCoefficients.at(i)),
                             {},
                             Icon::kNone,
                             page.writing->content.coefficient == kCoefficients.at(i)});
  return group;
}

}  // namespace

std::optional<Button> details_field(const Scene& scene, const DiaryPage& page) {
  const config::Diary& asked = scene.rules.office.diary;
  if (!asked.asks("helpers") && !asked.asks("coefficient")) return {};
  const EntryContent& said = page.writing->content;
  Button field{OpenDetails{}, scene.say("details.field"), {}, Icon::kNone};
  for (const StaffId& helper : said.helpers)
    field.line += (field.line.empty() ? "" : ", ") + name_of_person(scene, helper);
  if (said.coefficient != kPlain)
    field.line += (field.line.empty() ? "" : " · ") + weight_in_words(scene, said.coefficient);
  return field;
}

Face details_face(const Scene& scene, const DiaryPage& page) {
  ChoiceFace face;
  const config::Diary& asked = scene.rules.office.diary;
  face.person = person_of(page.person);
  face.sign = Icon::kPeople;
  face.title = scene.say("details.field");
  if (asked.asks("helpers")) face.groups.push_back(helpers(scene, page));
  if (asked.asks("coefficient")) face.groups.push_back(coefficients(scene, page));
  std::erase_if(face.groups, [](const Group& group) { return group.options.empty(); });
  face.closing = {{OpenDetails{false}, scene.say("details.done"), {}, Icon::kDone, true}};
  return face;
}

}  // namespace kiosk
