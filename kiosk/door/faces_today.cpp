// "Hôm nay": the taps of one's day, and the side line of a tap. Covered by
// tests/door/faces_today_test.cpp.

#include "kiosk/door/face_parts.h"

namespace kiosk {
namespace {

TodayFace::Row row_of(const Scene& scene, const Tap& tap) {
  const bool repetition = tap.repeats && !tap.meant;
  const MeaningWords words = words_for(tap.meant);
  std::string text = scene.say(repetition    ? "row.repeated"
                               : tap.carried ? "row.carried"
                                             : words.row);
  text += reason_of(tap);
  if (tap.withdrawn)
    text += " · " + scene.say("row.withdrawn");
  else if (tap.doubted)
    text += " · " + scene.say("row.doubted");
  return {hour_of(tap.at), text, repetition ? Icon::kRepeat : words.icon, tap.withdrawn};
}

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

Face today_face(const Scene& scene, const TodayPage& page) {
  TodayFace face;
  face.person = person_of(page.person);
  face.title = scene.say("today.title");
  const Day day = scene.session.book.recorded_day_at(page.person.id, page.at);
  for (const Tap& tap : day.taps) face.rows.push_back(row_of(scene, tap));
  face.closing = {{ChangePin{}, scene.say("button.change_pin"), {}, Icon::kPin},
                  {ClosePage{}, scene.say("button.close"), {}, Icon::kBack}};
  // One of them: a standing glass has no room for more, and reports go to who has the board.
  auto first = overview_button(scene, page.person);
  if (!first) first = people_button(scene, page.person);
  if (!first) first = incident_button(scene);
  if (first) face.closing.insert(face.closing.begin(), *std::move(first));
  face.countdown = countdown_of_page(scene);
  return face;
}

SideLine side_line(const Scene& scene, const Stand& stand) {
  if (const auto* tap = std::get_if<TapStand>(&stand)) return side_of_tap(scene, *tap);
  return side_of_message(scene, std::get<MessageStand>(stand));
}

}  // namespace kiosk
