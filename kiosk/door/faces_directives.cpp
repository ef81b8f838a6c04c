// What a leader has said to somebody: a tile of their tasks, and the whole of it, to be read.
// Covered by tests/door/session_words_test.cpp.

#include "kiosk/door/day_words.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/task_faces.h"
#include "kiosk/door/tasks.h"

namespace kiosk {
Button directive_tile(const Scene& scene, const Directive& directive) {
  const bool read = scene.session.given.read_at(directive.id).has_value();
  const Date day = work_date(directive.at, scene.rules.office.day_ends_at);
  std::string line = scene.say(
      "directive.by", {{"name", name_of_person(scene, directive.by)}, {"day", short_date(day)}});
  if (!read) line += " · " + scene.say("directive.unread");
  return {ShowDirective{directive.id}, directive.content.text, std::move(line), Icon::kNotice,
          !read};
}

// What was said, by whom and by which way it came, and "Tôi đã đọc".
Face directive_face(const Scene& scene, const TasksPage& page, const Directive& directive) {
  MessageFace face;
  const auto read = scene.session.given.read_at(directive.id);
  face.mood = Mood::kNeutral;
  face.sign = Icon::kNotice;
  face.headline = scene.say("giving.directive");
  face.detail = page.person.name;
  face.title = directive.content.text;
  face.paragraphs = {scene.say("directive.by", {{"name", name_of_person(scene, directive.by)},
                                                {"day", when(scene, directive.at)}})};
  if (directive.content.channel != Channel::kHere)
    face.paragraphs.push_back(channel_in_words(scene, directive.content.channel));
  if (directive.content.date)
    face.paragraphs.push_back(
        scene.say("directive.about", {{"day", short_date(*directive.content.date)}}));
  if (read)
    face.paragraphs.push_back(scene.say("directive.read_at", {{"when", when(scene, *read)}}));
  face.closing = {{ShowTasks{}, scene.say("button.back_to_tasks"), {}, Icon::kBack}};
  if (!read && !page.saying)
    face.closing.push_back({ReadDirective{}, scene.say("button.have_read"), {}, Icon::kDone, true});
  face.countdown = countdown_of_page(scene);
  return face;
}

std::optional<Directive> directive_on(const Scene& scene, const TasksPage& page) {
  if (!page.directive) return {};
  for (Directive& each : scene.session.given.directives_to(page.person.id))
    if (each.id == *page.directive) return std::move(each);
  return {};
}

}  // namespace kiosk
