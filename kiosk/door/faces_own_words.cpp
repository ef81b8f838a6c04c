// The line in which somebody writes their own words, over the page that offers phrases. Covered by
// tests/door/session_words_test.cpp.

#include "kiosk/door/book_faces.h"
#include "kiosk/door/task_faces.h"

namespace kiosk {
namespace {

// Of the line that is written: what it is, and an example.
struct LineAsked {
  std::string_view title;
  std::string_view hint;
};

LineAsked asked_of(const Giving& giving) {
  switch (giving.line) {
    case GivingLine::kText: break;
    case GivingLine::kDocument: return {"words.document", "words.document.hint"};
    case GivingLine::kAmount: return {"words.amount", "words.amount.hint"};
  }
  return giving.act == GivingAct::kTask ? LineAsked{"words.task", "words.task.hint"}
                                        : LineAsked{"words.directive", "words.directive.hint"};
}

}  // namespace

std::vector<Button> own_words(const Scene& scene, const WrittenWords& words, Button written) {
  std::vector<Button> buttons;
  written.title = words.text;
  if (!words.text.empty()) buttons.push_back(std::move(written));
  buttons.push_back({WriteWords{}, scene.say("words.write"), {}, Icon::kNone});
  return buttons;
}

Face words_face(const Scene& scene, const KnownPerson& by, const WrittenWords& words,
                const Giving* giving) {
  const LineAsked asked =
      giving == nullptr ? LineAsked{"words.remark", "words.remark.hint"} : asked_of(*giving);
  BookFace face;
  face.top = page_top(scene, by, {scene.say(asked.title), {}},
                      {LeaveWords{}, scene.say("words.leave"), {}, Icon::kBack});
  const EntryWriting& writing = *words.line->writing;
  face.field = line_field(writing, scene.say(asked.title), scene.say(asked.hint));
  if (writing.text) face.keys = keys_of(scene, *words.line);
  face.find = {UseWords{}, scene.say("words.use"), {}, Icon::kDone, true};
  face.nothing = scene.say(asked.hint);
  return face;
}

}  // namespace kiosk
