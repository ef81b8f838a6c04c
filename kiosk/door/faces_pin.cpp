// The PIN pad. Covered by tests/door/session_pin_test.cpp.

#include "kiosk/door/face_parts.h"

namespace kiosk {
namespace {

using Asks = PinPad::Asks;
using Notice = PinPad::Notice;

struct PadWords {
  std::string_view title;
  std::string_view text;
};

PadWords words_for(const PinPad& pad) {
  switch (pad.asks) {
    case Asks::kCode: return {"pin.code", "pin.code.text"};
    case Asks::kNew: return {"pin.new", "pin.new.text"};
    case Asks::kNewAgain: return {"pin.again", "pin.again.text"};
    case Asks::kPin: break;
  }
  if (pad.leads == PinPad::Leads::kOverview) return {"pin.enter", "pin.enter.overview"};
  if (pad.leads == PinPad::Leads::kPeople) return {"pin.enter", "pin.enter.people"};
  if (pad.leads == PinPad::Leads::kReview) return {"pin.enter", "pin.enter.review"};
  if (pad.leads == PinPad::Leads::kHolidays) return {"pin.enter", "pin.enter.holidays"};
  return {"pin.enter", pad.withdraws ? "pin.enter.withdraw" : "pin.enter.text"};
}

struct NoticeWords {
  std::string_view key;
  Icon sign = Icon::kNone;
};

NoticeWords words_for(Notice notice) {
  switch (notice) {
    case Notice::kWrong: return {"pin.wrong", Icon::kClock};  // time must pass
    case Notice::kLater: return {"pin.later", Icon::kClock};
    case Notice::kTooEasy: return {"pin.too_easy", Icon::kWarning};
    case Notice::kDiffers: return {"pin.differs", Icon::kWarning};
    case Notice::kNotKept: return {"pin.not_kept", Icon::kWarning};
    case Notice::kUnset: return {"pin.unset", Icon::kWarning};
    case Notice::kNone: break;
  }
  return {};
}

}  // namespace

Face pin_face(const Scene& scene, const PinPad& pad) {
  PinFace face;
  const PadWords words = words_for(pad);
  face.title = scene.say(words.title);
  face.text = scene.say(words.text);
  if (pad.person) face.text = pad.person->name + " · " + face.text;
  if (pad.asks == Asks::kCode)
    face.shown = pad.keyed;
  else
    face.filled = static_cast<int>(pad.keyed.size());
  face.places = pad.asks == Asks::kCode ? 0 : static_cast<int>(kPinDigits);
  if (const NoticeWords notice = words_for(pad.notice); !notice.key.empty()) {
    face.notice = scene.say(notice.key);
    face.notice_sign = notice.sign;
  }
  face.waits = pad.waiting || scene.now.tick < pad.rests_until;
  face.enter = {PinEnter{}, scene.say("button.enter"), {}, Icon::kEnter};
  face.erase = {PinErase{}, scene.say("button.erase"), {}, Icon::kErase};
  if (pad.asks == Asks::kCode && !scene.session.staff.empty())
    face.closing.push_back({OpenNames{}, scene.say("button.names"), {}, Icon::kPeople});
  if (pad.may_claim)
    face.closing.push_back({ClaimTap{}, scene.say("button.claim"), {}, Icon::kPaper});
  face.closing.push_back({ClosePage{}, scene.say("button.go_back"), {}, Icon::kBack});
  face.countdown = countdown_of_page(scene);
  return face;
}

Button pin_button(const Scene& scene) {
  return {OpenPin{}, scene.say("button.pin"), {}, Icon::kPin};
}

}  // namespace kiosk
