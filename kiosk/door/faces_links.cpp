// Which task or case an entry works on. Covered by tests/door/session_tasks_test.cpp.

#include <algorithm>

#include "kiosk/door/diary.h"
#include "kiosk/door/task_faces.h"
#include "kiosk/door/tasks.h"

namespace kiosk {

Face links_face(const Scene& scene, const DiaryPage& page) {
  ChoiceFace face;
  const EntryContent& said = page.writing->content;
  face.person = person_of(page.person);
  face.sign = Icon::kDossier;
  face.title = scene.say("links.title");
  face.recorded = scene.say("links.line");
  const auto links = links_for(scene.session, page.person.id);
  std::vector<Button> tiles;
  for (std::size_t i = 0; i < std::min(links.size(), kTasksShown); ++i) {
    const WorkLink& link = links[i];
    const bool chosen = link.task ? said.task == link.task : said.matter == link.matter;
    tiles.push_back({ChooseLink{i}, link.words, scene.say(link.task ? "links.task" : "links.case"),
                     link.task ? Icon::kDossier : Icon::kMediation, chosen});
  }
  if (!said.content.empty() && !said.subject.empty() && !said.matter)
    tiles.push_back({OpenCase{}, scene.say("links.open_case"), said.subject, Icon::kAdd});
  face.groups = in_pairs(std::move(tiles));
  if (face.groups.empty())
    face.groups = {{scene.say("links.none"), ChoiceFace::Group::Look::kChips, {}}};
  face.closing = {{ChooseLink{links.size()}, scene.say("links.no_task"), {}, Icon::kBack}};
  return face;
}

std::optional<Button> link_field(const Scene& scene, const DiaryPage& page) {
  const EntryContent& said = page.writing->content;
  const auto links = links_for(scene.session, page.person.id);
  if (links.empty() && said.subject.empty()) return {};
  Button field{OpenLinks{}, scene.say("links.field"), {}, Icon::kNone};
  for (const WorkLink& link : links)
    if ((link.task && link.task == said.task) || (link.matter && link.matter == said.matter))
      field.line = link.words;
  return field;
}

}  // namespace kiosk
