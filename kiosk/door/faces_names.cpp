// The page of names. Covered by tests/door/session_names_test.cpp.

#include "kiosk/door/face_parts.h"
#include "kiosk/door/named.h"

namespace kiosk {

Face names_face(const Scene& scene, const NamesPage& page) {
  using Group = ChoiceFace::Group;
  ChoiceFace face;
  const Named named = named_by(scene.session, page.letters);
  face.sign = Icon::kPeople;
  face.recorded = page.letters.empty() ? scene.say("names.example") : page.letters;
  face.title = scene.say(page.letters.empty() ? "names.title"
                         : named.next.empty() ? "names.who"
                                              : "names.title.next");
  Group letters{{}, Group::Look::kKeys, {}};
  for (std::size_t i = 0; i < named.next.size(); ++i)
    letters.options.push_back({Pick{kNextLetters, i}, std::string(1, named.next[i]), {}});
  Group people{{}, Group::Look::kTiles, {}};
  for (std::size_t i = 0; i < named.people.size(); ++i)
    people.options.push_back(
        {Pick{kNamedPeople, i}, named.people[i].name, named.people[i].unit, Icon::kPrivate});
  if (!letters.options.empty()) face.groups.push_back(std::move(letters));
  if (!people.options.empty()) face.groups.push_back(std::move(people));
  face.closing = {{OpenPin{}, scene.say("button.code"), {}, Icon::kPin}};
  if (!page.letters.empty())
    face.closing.push_back({EraseLetter{}, scene.say("button.erase"), {}, Icon::kErase});
  face.closing.push_back({ClosePage{}, scene.say("button.go_back"), {}, Icon::kBack});
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk
