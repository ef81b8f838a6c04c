// The supervisors' board: counts, people, arrivals. Covered by tests/door/faces_overview_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

using std::chrono::minutes;

constexpr std::string_view kGroups[] = {"overview.all", "overview.present", "overview.away",
                                        "overview.unknown"};

using People = std::vector<PersonNow>;

template <class Which>
int count_of(const People& people, const Which& which) {
  return static_cast<int>(std::count_if(people.begin(), people.end(), which));
}

auto stands(WhereNow where) {
  return [where](const PersonNow& each) { return each.at.where == where; };
}

std::string late_delta(const Scene& scene, int now, int before) {
  const std::string n = counted(std::abs(now - before));
  if (now == before) return scene.say("overview.late.same");
  return scene.say(now < before ? "overview.late.fewer" : "overview.late.more", {{"n", n}});
}

int asking_for_leave(const Scene& scene, const OverviewPage& page) {
  const auto waiting = scene.session.declared.waiting();
  return static_cast<int>(std::count_if(waiting.begin(), waiting.end(), [&page](const auto& each) {
    return page.people.contains(each.declaration.who);
  }));
}

std::vector<OverviewFace::Count> counts_of(const Scene& scene, const OverviewPage& page,
                                           const People& people) {
  const int all = std::max(1, static_cast<int>(people.size()));
  const auto part = [all](int count) {
    return static_cast<float>(count) / static_cast<float>(all);
  };
  const int present = count_of(people, stands(WhereNow::kOffice));
  const int late = count_of(people, [](const auto& each) { return each.late > minutes{0}; });
  const int before = late_before(page, scene.session.calendar,
                                 work_date(scene.now.instant, scene.rules.office.day_ends_at));
  const int field = count_of(people, stands(WhereNow::kField));
  const int out = count_of(people, stands(WhereNow::kOut));
  const int leave = count_of(people, stands(WhereNow::kLeave));
  const int asking = asking_for_leave(scene, page);
  const int unheard =
      count_of(people, [](const auto& each) { return each.group == PeopleGroup::kUnheard; });
  return {{Icon::kDone, Tint::kOk, counted(present), scene.say("overview.present"),
           counted(present * 100 / all) + " %", part(present)},
          {Icon::kClock, Tint::kLate, counted(late), scene.say("overview.late"),
           late_delta(scene, late, before), part(late)},
          {Icon::kField, Tint::kAway, counted(field), scene.say("overview.field"),
           out > 0 ? scene.say("overview.out", {{"n", counted(out)}}) : "", part(field)},
          {Icon::kLeaveDays, Tint::kLeave, counted(leave), scene.say("overview.leave"),
           asking > 0 ? scene.say("overview.asking", {{"n", counted(asking)}}) : "", part(leave)},
          {Icon::kUndecided, Tint::kUnheard, counted(unheard), scene.say("overview.unheard"),
           unheard > 0 ? scene.say("overview.contact") : "", part(unheard)}};
}

void add_people(const Scene& scene, const OverviewPage& page, const People& people,
                OverviewFace& face) {
  const std::string unit =
      page.unit < face.units.size() && page.unit > 0 ? face.units[page.unit] : std::string{};
  for (const PersonNow& each : people) {
    if (page.group != PeopleGroup::kAll && each.group != page.group) continue;
    if (!unit.empty() && each.person->unit != unit) continue;
    const PresenceWords words = presence_of(scene, each);
    face.people.push_back(
        {each.person->id, person_of(*each.person), words.icon, words.tint, words.words});
  }
  face.first = page.first < face.people.size() ? page.first : 0;
}

void add_choices(const Scene& scene, const OverviewPage& page, const People& people,
                 OverviewFace& face) {
  for (const auto& key : kGroups) face.groups.push_back(scene.say(key));
  face.group = static_cast<std::size_t>(page.group);
  std::vector<const KnownPerson*> all;
  for (const PersonNow& each : people) all.push_back(each.person);
  const auto units = units_of(all);
  if (units.size() > 1) {
    face.units = {scene.say("overview.every_unit")};
    face.units.insert(face.units.end(), units.begin(), units.end());
  }
  face.unit = page.unit < face.units.size() ? page.unit : 0;
  face.unit_before = scene.say("overview.unit.before");
  face.unit_after = scene.say("overview.unit.after");
  face.nobody = scene.say("overview.nobody");
  face.people_keys = {scene.say("overview.people.up"), scene.say("overview.people.down")};
}

void add_arrivals(const Scene& scene, const OverviewPage& page, OverviewFace& face) {
  const ArrivalMap map = arrivals_of(scene.session, page, scene.now.instant, scene.rules);
  face.arrivals_title = scene.say("overview.arrivals");
  face.arrivals_line = scene.say("overview.arrivals.line");
  int most = 1;
  for (const auto& row : map.rows)
    most = std::max(most, *std::max_element(row.people.begin(), row.people.end()));
  for (const auto& row : map.rows) {
    face.days.push_back(short_weekday(scene, row.date));
    for (const int people : row.people) {
      face.arrivals.push_back(row.to_come ? -1
                                          : static_cast<float>(people) / static_cast<float>(most));
      face.arrival_words.push_back(people == 0 ? "" : counted(people));
    }
  }
  constexpr std::size_t kLast = ArrivalMap::kQuarters - 1;
  for (std::size_t i = 0; i < kLast; ++i)
    face.quarters.push_back(i % 2 == 0 && i + 1 < kLast
                                ? minute_text(map.from + minutes{15} * static_cast<int>(i))
                                : "");
  face.quarters.push_back(scene.say("overview.arrivals.later"));
}

Face board_face(const Scene& scene, const OverviewPage& page) {
  const People people = people_now(scene.session, page, scene.now.instant, scene.rules);
  OverviewFace face;
  const bool whole = powers_of(page.by.roles).sees == Powers::Reach::kOffice;
  face.top = overview_top(scene, page, scene.say("overview.title"),
                          whole ? scene.say("overview.office") : page.by.unit);
  face.top.back = {ClosePage{}, scene.say("button.close"), {}, Icon::kBack};
  face.top.action = Button{StartRollCall{}, scene.say("button.roll_call"), {}, Icon::kRollCall};
  face.counts = counts_of(scene, page, people);
  add_choices(scene, page, people, face);
  add_people(scene, page, people, face);
  add_arrivals(scene, page, face);
  add_attention(scene, page, people, face);
  return face;
}

}  // namespace

std::optional<Button> overview_button(const Scene& scene, const KnownPerson& person) {
  if (scene.session.pins == 0 || !powers_of(person.roles).supervises()) return {};
  return Button{OpenOverview{}, scene.say("button.overview"), scene.say("button.overview.line"),
                Icon::kOverview};
}

Face overview_face(const Scene& scene, const OverviewPage& page) {
  if (page.roll_call) return roll_call_face(scene, page, *page.roll_call);
  if (page.readers) return readers_face(scene, page, *page.readers);
  if (page.person && page.person->reminding) return remind_face(scene, *page.person);
  if (page.person && page.person->request)
    return request_face(
        scene, {page.person->who, *page.person->request, page.person->declaring.has_value(), true});
  if (page.person) return person_face(scene, page, *page.person);
  return board_face(scene, page);
}

}  // namespace kiosk
