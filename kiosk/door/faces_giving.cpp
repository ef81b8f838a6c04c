// What a reviewer gives from a day: a directive, a task, a helper, an urging. Covered by
// tests/door/session_giving_test.cpp.

#include <algorithm>

#include "kiosk/door/overview.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/task_faces.h"
#include "kiosk/door/tasks.h"
#include "kiosk/tasks/work_told.h"

namespace kiosk {
namespace {

using Group = ChoiceFace::Group;
using Look = Group::Look;

constexpr std::string_view kActs[] = {"giving.directive", "giving.task", "giving.helper",
                                      "giving.urge", "giving.done"};
constexpr std::string_view kChannels[] = {"channel.here",  "channel.meeting", "channel.document",
                                          "channel.phone", "channel.email",   "channel.zalo"};
constexpr std::string_view kDues[] = {"day.today",     "giving.tomorrow", "giving.friday",
                                      "giving.monday", "giving.week_on",  "giving.earlier",
                                      "giving.later"};

Button option(GivingGroup group, std::size_t i, std::string title, bool picked) {
  return {Pick{static_cast<std::size_t>(group), i}, std::move(title), {}, Icon::kNone, picked};
}

Group acts(const Scene& scene, const Giving& giving) {
  Group group{scene.say("giving.act"), Look::kEvery, {}};
  const bool any = !tasks_to_act_on(scene.session, giving).empty();
  const std::size_t count = any ? kGivingActs : static_cast<std::size_t>(GivingAct::kHelper);
  for (std::size_t i = 0; i < count; ++i)
    group.options.push_back(
        option(GivingGroup::kAct, i, scene.say(kActs[i]), giving.act == static_cast<GivingAct>(i)));
  return group;
}

Group texts(const Scene& scene, const Giving& giving) {
  Group group{scene.say("giving.text"), Look::kChips, {}};
  const auto offered = texts_to_give(scene.session, giving, scene.rules);
  // A task has its date below them.
  const std::size_t most = giving.act == GivingAct::kTask ? 3 : offered.size();
  for (std::size_t i = 0; i < std::min(most, offered.size()); ++i)
    group.options.push_back(option(
        GivingGroup::kText, i,
        offered[i].entry ? scene.say("giving.go_on", {{"what", offered[i].text}}) : offered[i].text,
        giving.text == i));
  return group;
}

Group dues(const Scene& scene, const Giving& giving, const KnownPerson& whose) {
  Group group{scene.say("giving.due"), Look::kEvery, {}};
  const std::string chosen = due_in_words(scene, days_of(whose), giving.due);
  group.options.push_back({Touch{}, chosen, {}, Icon::kNone, true});
  for (std::size_t i = 0; i < kDueChoices; ++i)
    group.options.push_back(option(GivingGroup::kDue, i, scene.say(kDues[i]), false));
  return group;
}

Group channels(const Scene& scene, const Giving& giving) {
  Group group{scene.say("giving.channel"), Look::kEvery, {}};
  for (std::size_t i = 0; i < std::size(kChannels); ++i)
    group.options.push_back(option(GivingGroup::kChannel, i, scene.say(kChannels[i]),
                                   giving.channel == static_cast<Channel>(i)));
  return group;
}

Group tasks(const Scene& scene, const Giving& giving) {
  Group group{scene.say("giving.which"), Look::kChips, {}};
  const auto open = tasks_to_act_on(scene.session, giving);
  const auto entries = scene.session.diary.entries(giving.who);
  for (std::size_t i = 0; i < open.size(); ++i) {
    const Task& task = open[i];
    std::string title = task.given.content.content;
    if (task.state == Task::State::kReported) title += " · " + scene.say("task.reported");
    if (told_of_task(task.given.id, entries).entries == 0)
      title += " · " + scene.say("task.no_entry");
    group.options.push_back(
        option(GivingGroup::kTask, i, std::move(title), giving.task == task.given.id));
  }
  return group;
}

Group helpers(const Scene& scene, const Giving& giving) {
  Group group{scene.say("giving.helpers"), Look::kChips, {}};
  const auto people = helpers_for(scene.session, giving);
  for (std::size_t i = 0; i < people.size(); ++i)
    group.options.push_back(option(GivingGroup::kHelper, i, people[i]->name, giving.helper == i));
  return group;
}

std::string told_in_words(const Scene& scene, const Giving& giving, const KnownPerson& whose) {
  if (giving.incomplete) return scene.say("giving.incomplete");
  if (giving.told) return scene.say("giving.told");
  return scene.say("giving.to", {{"name", whose.name}});
}

}  // namespace

Face giving_face(const Scene& scene, const ReviewPage& page) {
  ChoiceFace face;
  const Giving& giving = *page.giving;
  const KnownPerson* whose = known_person(scene.session, giving.who);
  face.closing = {{LeaveGiving{}, scene.say("button.back_to_day"), {}, Icon::kBack}};
  if (whose == nullptr) return face;
  face.person = person_of(page.by);
  face.sign = giving.incomplete ? Icon::kWarning : giving.told ? Icon::kDone : Icon::kNotice;
  face.title = scene.say("giving.title");
  face.recorded = told_in_words(scene, giving, *whose);
  face.groups.push_back(acts(scene, giving));
  if (giving.act >= GivingAct::kHelper) face.groups.push_back(tasks(scene, giving));
  if (giving.act != GivingAct::kHelper && giving.act != GivingAct::kDone)
    face.groups.push_back(texts(scene, giving));
  if (giving.act == GivingAct::kDirective) face.groups.push_back(channels(scene, giving));
  if (giving.act == GivingAct::kTask) face.groups.push_back(dues(scene, giving, *whose));
  if (giving.act == GivingAct::kHelper) face.groups.push_back(helpers(scene, giving));
  std::erase_if(face.groups, [](const Group& group) { return group.options.empty(); });
  if (!giving.saying)
    face.closing.push_back({SavePage{}, scene.say("giving.save"), {}, Icon::kSend, true});
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk
