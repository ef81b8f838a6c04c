// Faces that explain in words: a badge nobody has, a tap that could not be kept. Covered by
// tests/door/faces_message_test.cpp.

#include "kiosk/door/face_parts.h"

namespace kiosk {
namespace {

using Advice = MessageFace::Advice;

Advice tap_again(const Scene& scene) {
  return {Icon::kTapAgain, scene.say("advice.again"), scene.say("advice.again.line")};
}

Advice call(const Scene& scene) {
  const auto& office = scene.rules.office;
  const bool both = !office.contact_name.empty() && !office.contact_phone.empty();
  return {Icon::kPhone, scene.say("advice.call"),
          office.contact_name + (both ? " · " : "") + office.contact_phone};
}

Advice paper(const Scene& scene) {
  return {Icon::kPaper, scene.say("advice.paper"), scene.say("advice.paper.line")};
}

void explain_strange(const Scene& scene, const MessageStand& stand, MessageFace& face) {
  const StrangeWords words = words_for(stand.badge.why);
  face.headline = scene.say(words.headline);
  if (!stand.badge.last3.empty())
    face.code = scene.say("unknown.code", {{"last3", stand.badge.last3}});
  face.detail = scene.say("unknown.kept", {{"time", hour_of(stand.at)}});
  face.title = scene.say(words.title);
  face.paragraphs = {scene.say(words.text)};
  // A number that was read well reads the same the next time.
  if (stand.badge.why == StrangeBadge::Why::kUnknown) face.advice.push_back(tap_again(scene));
  face.advice.push_back(call(scene));
}

void explain_unreadable(const Scene& scene, MessageFace& face) {
  face.headline = scene.say("unreadable.headline");
  face.title = scene.say("unreadable.title");
  face.paragraphs = {scene.say("unreadable.text")};
  face.advice = {tap_again(scene), call(scene)};
}

void explain_failure(const Scene& scene, const MessageStand& stand, MessageFace& face) {
  face.mood = Mood::kFailed;
  const bool word = stand.kind == MessageStand::Kind::kWordNotRecorded;
  face.headline = scene.say(word ? "failed.word.headline" : "failed.headline");
  face.detail = hour_of(stand.at);
  face.title = stand.name.empty() ? scene.say("failed.title") : stand.name;
  face.paragraphs = {
      scene.say(word ? "failed.word.text" : "failed.text", {{"time", hour_of(stand.at)}})};
  face.advice = {paper(scene), call(scene)};
}

void explain_new_pin(const Scene& scene, const MessageStand& stand, MessageFace& face) {
  face.mood = Mood::kOk;
  face.sign = Icon::kDone;
  face.headline = scene.say("pin.kept");
  face.detail = hour_of(stand.at);
  face.title = stand.name;
  face.paragraphs = {scene.say("pin.kept.text", {{"code", stand.code}})};
}

}  // namespace

Face message_face(const Scene& scene, const Confirmation& shown, const MessageStand& stand) {
  MessageFace face;
  switch (stand.kind) {
    case MessageStand::Kind::kStrange: explain_strange(scene, stand, face); break;
    case MessageStand::Kind::kUnreadable: explain_unreadable(scene, face); break;
    case MessageStand::Kind::kPinKept: explain_new_pin(scene, stand, face); break;
    case MessageStand::Kind::kReported: explain_report(scene, stand, face); break;
    default: explain_failure(scene, stand, face); break;
  }
  const bool nobody =
      stand.kind == MessageStand::Kind::kStrange || stand.kind == MessageStand::Kind::kUnreadable;
  if (nobody && scene.session.pins > 0) face.closing.push_back(pin_button(scene));
  face.closing.push_back(done_button(scene));
  face.countdown = countdown_to(scene, shown.until, shown.lasting);
  return face;
}

Face recording_face(const Scene& scene) {
  MessageFace face;
  face.mood = Mood::kNeutral;
  face.sign = Icon::kClock;
  face.headline = scene.say("recording.headline");
  face.title = scene.say("recording.title");
  face.paragraphs = {scene.say("recording.text")};
  return face;
}

Face reader_missing_face(const Scene& scene) {
  MessageFace face;
  face.headline = scene.say("no_reader.headline");
  face.title = scene.say("no_reader.title");
  face.paragraphs = {scene.say("no_reader.text")};
  face.advice = {paper(scene), call(scene)};
  if (scene.session.pins > 0) face.closing.push_back(pin_button(scene));
  return face;
}

Face nonsense_face(const Scene& scene) {
  MessageFace face;
  face.headline = scene.say("nonsense.headline");
  face.title = scene.say("nonsense.title");
  face.paragraphs = {scene.say("nonsense.text"), scene.say("nonsense.others")};
  face.advice = {paper(scene), call(scene)};
  return face;
}

Face full_disk_face(const Scene& scene) {
  MessageFace face;
  face.mood = Mood::kFailed;
  face.headline = scene.say("disk.headline");
  face.title = scene.say("disk.title");
  face.paragraphs = {scene.say("disk.text")};
  face.advice = {paper(scene), call(scene)};
  return face;
}

}  // namespace kiosk
