// What a reviewer gives from a day: a directive, a task, a helper, an urging. Covered by
// tests/door/session_giving_test.cpp.

#include <algorithm>

#include "kiosk/diary/entry.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/task_faces.h"
#include "kiosk/door/tasks.h"
#include "kiosk/tasks/work_told.h"

namespace kiosk {
namespace {

using Group = ChoiceFace::Group;
using Look = Group::Look;

constexpr std::string_view kActs[] = {"giving.directive", "giving.task", "giving.target",
                                      "giving.helper",    "giving.urge", "giving.done",
                                      "giving.drop"};
constexpr std::string_view kChannels[] = {"channel.here",  "channel.meeting", "channel.document",
                                          "channel.phone", "channel.email",   "channel.zalo"};
constexpr std::string_view kDues[] = {"day.today",      "giving.tomorrow", "giving.friday",
                                      "giving.monday",  "giving.week_on",  "giving.month_end",
                                      "giving.earlier", "giving.later"};

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
  // A task has its paper and its date below them.
  const bool task = giving.act == GivingAct::kTask;
  const std::size_t most = task ? 3 : offered.size();
  for (std::size_t i = 0; i < std::min(most, offered.size()); ++i)
    group.options.push_back(option(
        GivingGroup::kText, i,
        offered[i].entry ? scene.say("giving.go_on", {{"what", offered[i].text}}) : offered[i].text,
        giving.text == i));
  group.options.push_back({WriteWords{}, scene.say("words.write"), {}, Icon::kNone});
  if (task)
    group.options.push_back(
        {WriteWords{static_cast<std::size_t>(GivingLine::kDocument)},
         giving.document.empty() ? scene.say("giving.document") : giving.document,
         {},
         Icon::kNone,
         !giving.document.empty()});
  return group;
}

Group dues(const Scene& scene, const Giving& giving, const KnownPerson& whose) {
  Group group{scene.say("giving.due"), Look::kEvery, {}};
  const std::string chosen = due_in_words(scene, days_of(whose), giving.due);
  group.options.push_back({Touch{}, chosen, {}, Icon::kNone, true});
  const bool target = giving.act == GivingAct::kTarget;
  for (std::size_t i = 0; i < kDueChoices; ++i)
    if (target == (i == static_cast<std::size_t>(DueChoice::kMonthEnd)) ||
        (target && i == static_cast<std::size_t>(DueChoice::kWeekOn)))
      group.options.push_back(option(GivingGroup::kDue, i, scene.say(kDues[i]), false));
  return group;
}

Group works(const Scene& scene, const Giving& giving, const KnownPerson& whose) {
  Group group{scene.say("giving.work"), Look::kChips, {}};
  const auto kinds = works_to_count(scene.session, whose);
  for (std::size_t i = 0; i < kinds.size(); ++i)
    group.options.push_back(
        option(GivingGroup::kWork, i, kinds[i].name, giving.work == kinds[i].code));
  return group;
}

Group amounts(const Scene& scene, const Giving& giving, const KnownPerson& whose) {
  Group group{scene.say("giving.amount"), Look::kEvery, {}};
  std::string unit;
  for (const WorkKind& each : works_to_count(scene.session, whose))
    if (each.code == giving.work) unit = ' ' + each.unit;
  bool offered = false;
  for (std::size_t i = 0; i < kAmounts.size(); ++i) {
    const bool picked = giving.amount == kAmounts.at(i);
    offered = offered || picked;
    group.options.push_back(
        option(GivingGroup::kAmount, i, quantity_text(kAmounts.at(i)) + unit, picked));
  }
  const bool written = giving.amount > 0 && !offered;
  group.options.push_back(
      {WriteWords{static_cast<std::size_t>(GivingLine::kAmount)},
       written ? quantity_text(giving.amount) + unit : scene.say("giving.other_amount"),
       {},
       Icon::kNone,
       written});
  return group;
}

Group channels(const Scene& scene, const Giving& giving) {
  Group group{scene.say("giving.channel"), Look::kEvery, {}};
  for (std::size_t i = 0; i < std::size(kChannels); ++i)
    group.options.push_back(option(GivingGroup::kChannel, i,
                                   channel_in_words(scene, static_cast<Channel>(i)),
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
  std::size_t unread = 0;
  for (const Directive& each : scene.session.given.directives_to(whose.id))
    unread += each.content.date == giving.date && !scene.session.given.read_at(each.id) ? 1 : 0;
  return unread == 0 ? std::string{} : scene.say("giving.unread", {{"n", std::to_string(unread)}});
}

// What the act that is chosen asks for.
void add_groups(const Scene& scene, const Giving& giving, const KnownPerson& whose,
                ChoiceFace& face) {
  using Act = GivingAct;
  const auto add = [&face](Group group) { face.groups.push_back(std::move(group)); };
  if (giving.act >= Act::kHelper) add(tasks(scene, giving));
  if (giving.act == Act::kDirective || giving.act == Act::kTask || giving.act == Act::kUrge)
    add(texts(scene, giving));
  if (giving.act == Act::kDirective) add(channels(scene, giving));
  if (giving.act == Act::kTarget) {
    add(works(scene, giving, whose));
    add(amounts(scene, giving, whose));
  }
  if (giving.act == Act::kTask || giving.act == Act::kTarget) add(dues(scene, giving, whose));
  if (giving.act == Act::kHelper) add(helpers(scene, giving));
}

}  // namespace

std::string channel_in_words(const Scene& scene, Channel channel) {
  return scene.say(kChannels[static_cast<std::size_t>(channel)]);
}

Face giving_face(const Scene& scene, const KnownPerson& by, const Giving& giving) {
  if (giving.words.line) return words_face(scene, by, giving.words, &giving);
  ChoiceFace face;
  const KnownPerson* whose = known_person(scene.session, giving.who);
  const bool own = giving.who == by.id;
  face.closing = {{LeaveGiving{},
                   scene.say(own ? "button.back_to_tasks" : "button.back_to_day"),
                   {},
                   Icon::kBack}};
  if (whose == nullptr) return face;
  face.person = person_of(*whose);  // to whom it goes
  face.sign = giving.incomplete ? Icon::kWarning : giving.told ? Icon::kDone : Icon::kNotice;
  face.title = scene.say(own ? "giving.target" : "giving.title");
  face.recorded = told_in_words(scene, giving, *whose);
  if (!own) face.groups.push_back(acts(scene, giving));
  add_groups(scene, giving, *whose, face);
  std::erase_if(face.groups, [](const Group& group) { return group.options.empty(); });
  if (!giving.saying)
    face.closing.push_back({SavePage{}, scene.say("giving.save"), {}, Icon::kSend, true});
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk
