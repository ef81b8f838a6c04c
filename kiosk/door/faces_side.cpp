// What is told beside a page or after a face: the side line of a tap. Covered by
// tests/door/faces_today_test.cpp.

#include "kiosk/door/face_parts.h"

namespace kiosk {
namespace {

SideLine side_of_tap(const Scene& scene, const TapStand& stand) {
  const auto tap = scene.session.book.recorded_tap(stand.person.id, stand.tap);
  SideLine line{Mood::kOk, Icon::kDone, stand.person.name, {}};
  if (!tap) return line;
  const std::string time = hour_of(tap->at);
  const MeaningWords words = words_for(tap->meant);
  line.icon = words.icon;
  if (!tap->meant) line.mood = Mood::kNeutral;
  line.words = scene.say(words.side, {{"time", time}});
  if (tap->withdrawn)
    return {Mood::kOk, Icon::kWithdraw, line.name, scene.say("side.withdrawn", {{"time", time}})};
  if (stand.kind == TapStand::Kind::kMarked)
    return {Mood::kNeutral, Icon::kNotMe, line.name, scene.say("side.marked", {{"time", time}})};
  if (!tap->repeats || tap->meant) return line;
  const auto first = scene.session.book.recorded_tap(stand.person.id, *tap->repeats);
  return {Mood::kNeutral, Icon::kRepeat, line.name,
          scene.say("side.repeated", {{"time", hour_of(first ? first->at : tap->at)}})};
}

SideLine side_of_message(const Scene& scene, const MessageStand& stand) {
  switch (stand.kind) {
    case MessageStand::Kind::kUnreadable:
      return {Mood::kUnknown, Icon::kWarning, {}, scene.say("unreadable.headline")};
    case MessageStand::Kind::kNotRecorded:
      return {Mood::kFailed, Icon::kPaper, stand.name, scene.say("side.failed")};
    case MessageStand::Kind::kWordNotRecorded:
      return {Mood::kFailed, Icon::kPaper, stand.name, scene.say("side.word_failed")};
    case MessageStand::Kind::kPinKept:
      return {Mood::kOk, Icon::kDone, stand.name, scene.say("side.pin_kept")};
    case MessageStand::Kind::kReported:
      return {Mood::kOk, Icon::kIncident, stand.name, scene.say("side.reported")};
    case MessageStand::Kind::kStrange: break;
  }
  return {Mood::kUnknown, Icon::kWarning, scene.say(words_for(stand.badge.why).headline),
          scene.say("side.strange", {{"last3", stand.badge.last3}, {"time", hour_of(stand.at)}})};
}

}  // namespace

SideLine side_line(const Scene& scene, const Stand& stand) {
  if (const auto* tap = std::get_if<TapStand>(&stand)) return side_of_tap(scene, *tap);
  return side_of_message(scene, std::get<MessageStand>(stand));
}

}  // namespace kiosk
