// The face of a tap: what was recorded, what is asked, what can be answered. Covered by
// tests/door/faces_tap_test.cpp.

#include "kiosk/door/asking.h"
#include "kiosk/door/face_parts.h"
#include "kiosk/door/own_hours.h"
#include "kiosk/door/task_faces.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

Button choice_button(const Scene& scene, const EventId& tap, Choice choice) {
  const Choose choose{tap, choice};
  switch (choice) {
    case Choice::kLeave:
      return {choose, scene.say("button.leave"), scene.say("button.leave.line"), Icon::kLeave};
    case Choice::kLunch:
      return {choose, scene.say("button.lunch"), scene.say("button.lunch.line"), Icon::kLunch};
    case Choice::kField:
      return {choose, scene.say("button.field"), scene.say("button.field.line"), Icon::kField};
    case Choice::kErrand:
      return {choose, scene.say("button.errand"), scene.say("button.errand.line"), Icon::kErrand};
    case Choice::kPrivate:
      return {choose, scene.say("button.private"), scene.say("button.private.line"),
              Icon::kPrivate};
    case Choice::kArrive:
      return {choose, scene.say("button.arrive"), scene.say("button.arrive.line"), Icon::kArrive};
    case Choice::kStayOn:
      return {choose, scene.say("button.stay_on"), scene.say("button.stay_on.line"), Icon::kArrive};
    case Choice::kComeBack: break;
  }
  return {choose, scene.say("button.back"), scene.say("button.back.line"), Icon::kComeBack};
}

Button today_button(const Scene& scene) {
  return {OpenToday{}, scene.say("button.today"), {}, Icon::kToday};
}

// A kind word where nothing is asked: who comes, and who goes home.
std::string greeting_for(const Scene& scene, const KnownPerson& person, const Tap& tap) {
  if (tap.withdrawn || !tap.meant || tap.repeats) return {};
  const bool comes = tap.meant->meaning == Meaning::kArrived;
  if (!comes && tap.meant->meaning != Meaning::kLeft) return {};
  if (person.address.empty()) return scene.say(comes ? "greeting.in" : "greeting.out");
  return scene.say(comes ? "greeting.in.addressed" : "greeting.out.addressed",
                   {{"address", person.address}});
}

void ask_owner(const Scene& scene, const Tap& tap, TapFace& face) {
  face.question = scene.say("question.owner", {{"when", when(scene, tap.at)}});
  face.actions = {
      {KeepTap{tap.id}, scene.say("button.keep"), scene.say("button.keep.line"), Icon::kDone},
      {WithdrawTap{tap.id}, scene.say("button.withdraw"), scene.say("button.withdraw.line"),
       Icon::kWithdraw}};
}

void ask_leaving(const Scene& scene, const Tap& tap, TapFace& face) {
  face.question = scene.say("question.leaving");
  face.actions = {{Choose{tap.id, Choice::kLeave}, scene.say("button.really_leave"),
                   scene.say("button.really_leave.line"), Icon::kLeave}};
}

void ask_in_or_out(const Scene& scene, const Tap& tap, TapFace& face) {
  face.question = scene.say("question.late_first");
  face.actions = {{Choose{tap.id, Choice::kLeave}, scene.say("button.leave_late"),
                   scene.say("button.leave_late.line"), Icon::kLeave},
                  {Choose{tap.id, Choice::kArrive}, scene.say("button.arrive"),
                   scene.say("button.arrive.line"), Icon::kArrive}};
}

void ask_hand_over(const Scene& scene, const Asking& asking, TapFace& face) {
  face.question = asking.earlier ? scene.say("question.hand_over_earlier",
                                             {{"when", when(scene, asking.tap.at)}})
                                 : scene.say("question.hand_over");
  face.actions = {{Choose{asking.tap.id, Choice::kLeave}, scene.say("button.duty_over"),
                   scene.say("button.duty_over.line"), Icon::kLeave},
                  choice_button(scene, asking.tap.id, Choice::kStayOn)};
}

std::string_view line_of(const Recollection& guess, Meaning meaning) {
  switch (guess.basis) {
    case Recollection::Basis::kUsual: return "recall.usual";
    case Recollection::Basis::kLastSeen: return "recall.last_seen";
    default: break;
  }
  if (meaning == Meaning::kArrived) return "recall.begin";
  return guess.minute < 13h ? "recall.end_of_morning" : "recall.end";
}

void ask_forgotten(const Scene& scene, const Forgotten& forgotten, TapFace& face) {
  const bool arrival = forgotten.meaning == Meaning::kArrived;
  face.question = scene.say(arrival ? "question.no_arrival" : "question.no_departure",
                            {{"day", day_named(scene, forgotten.date)}});
  for (std::size_t i = 0; i < forgotten.guesses.size(); ++i) {
    const Recollection& guess = forgotten.guesses[i];
    face.actions.push_back({Recall{i},
                            scene.say(arrival ? "recall.arrived" : "recall.left",
                                      {{"time", minute_text(guess.minute)}}),
                            scene.say(line_of(guess, forgotten.meaning)),
                            arrival ? Icon::kArrive : Icon::kLeave});
  }
}

void offer_field_day(const Scene& scene, const TapStand& stand, TapFace& face) {
  if (!offers_field_day(scene.session, stand, scene.rules)) return;
  const auto date = field_day_to_offer(scene.session, stand.person, stand.at, scene.rules);
  face.actions.push_back({StraightToField{}, scene.say("button.field_day"),
                          scene.say("button.field_day.line", {{"day", day_named(scene, *date)}}),
                          Icon::kField});
}

// Notes at lunch, the whole in the evening (S0-15); in the morning there is nothing to tell yet.
void offer_diary(const Scene& scene, const TapStand& stand, TapFace& face) {
  if (time_of_day(local_time(stand.at)) >= 11h)
    face.actions.push_back(diary_button(scene, stand.person));
}

void ask_meaning(const Scene& scene, const Asking& asking, TapFace& face) {
  if (asking.what == Asking::What::kRightGuess)
    face.question = scene.say("question.guess");
  else if (asking.earlier)
    face.question = scene.say("question.earlier", {{"when", when(scene, asking.tap.at)}});
  else
    face.question = scene.say("question.meaning");
  const auto likely = likeliest(asking);
  for (const Choice choice : choices_for(asking)) {
    face.actions.push_back(choice_button(scene, asking.tap.id, choice));
    face.actions.back().likely = choice == likely;
    if (asking.earlier) face.actions.back().line.clear();  // it speaks of this moment
  }
}

void offer(const Scene& scene, const TapStand& stand, const Tap& tap, TapFace& face) {
  const Asking asking = asking_of(scene.session, stand, scene.rules);
  switch (asking.what) {
    case Asking::What::kOwner: ask_owner(scene, asking.tap, face); break;
    case Asking::What::kLeaving: ask_leaving(scene, asking.tap, face); break;
    case Asking::What::kMeaning:
      ask_meaning(scene, asking, face);
      if (only_looks(asking) && may_open_own(stand)) offer_diary(scene, stand, face);
      // Of several open taps an earlier one was just explained, and is what is confirmed here.
      if (asking.tap.id != tap.id && tap.at < asking.tap.at)
        face.question = scene.say("question.then", {{"when", when(scene, asking.tap.at)}});
      break;
    case Asking::What::kRightGuess:
      ask_meaning(scene, asking, face);
      offer_field_day(scene, stand, face);
      if (may_open_own(stand)) offer_diary(scene, stand, face);
      break;
    case Asking::What::kLateFirst: ask_in_or_out(scene, asking.tap, face); break;
    case Asking::What::kHandsOver: ask_hand_over(scene, asking, face); break;
    case Asking::What::kForgotten: ask_forgotten(scene, *asking.forgotten, face); break;
    case Asking::What::kNothing: face.question = greeting_for(scene, stand.person, tap); break;
  }
  const bool nothing = asking.what == Asking::What::kNothing;
  if (nothing && may_open_own(stand)) {
    offer_incidents(scene, stand, face);
    offer_notice(scene, stand, face);
    offer_tasks(scene, stand, face);
    if (face.actions.empty()) offer_diary(scene, stand, face);  // news needs the whole width
    offer_field_day(scene, stand, face);
    for (auto& button : {review_button(scene, stand.person), overview_button(scene, stand.person),
                         people_button(scene, stand.person)})
      if (button) face.actions.push_back(*button);
  }
  if (!stand.told)
    face.closing.push_back(
        {NotMe{tap.repeats.value_or(tap.id)}, scene.say("button.not_me"), {}, Icon::kNotMe});
  const bool owner = asking.what != Asking::What::kOwner && may_open_own(stand);
  if (owner) face.closing.push_back(today_button(scene));
  // Always in the corner: a hand that knows it there must not hit anything else.
  Button done = done_button(scene, nothing);
  if (asking.what == Asking::What::kForgotten) done.title = scene.say("button.later");
  face.closing.push_back(std::move(done));
}

void add_notices(const Scene& scene, const Tap& tap, const DayHours& hours, TapFace& face) {
  if (const auto late = late_by(tap, hours); late > 0min) {
    face.notices.push_back(scene.say("notice.late", {{"amount", amount(scene, late)}}));
    if (scene.rules.late_display == config::LateDisplay::kLoud) face.mood = Mood::kLate;
  }
  if (!tap.meant || tap.meant->meaning != Meaning::kLeft) return;
  if (const auto early = early_by(tap.at, hours); early > 0min)
    face.notices.push_back(scene.say("notice.early", {{"amount", amount(scene, early)}}));
}

void confirm(const Scene& scene, const TapStand& stand, const Tap& tap, TapFace& face) {
  const MeaningWords words = words_for(tap.meant);
  face.headline = scene.say(words.headline);
  face.sign = words.icon;
  if (!tap.meant) face.mood = Mood::kNeutral;
  face.time = hour_of(tap.at);
  const DayHours hours = own_hours(scene.session, stand.person, tap.at, scene.rules);
  const auto session = session_for_arrival(tap.at, hours);
  if (session && tap.meant && tap.meant->meaning == Meaning::kArrived)
    face.detail = scene.say(
        "detail.hours",
        {{"time", hour_of(instant_of(LocalTime{
                      std::chrono::local_days{work_date(tap.at, scene.rules.office.day_ends_at)} +
                      session->from}))}});
  if (tap.meant && tap.meant->trip != Trip{}) face.detail = trip_in_words(scene, tap.meant->trip);
  add_notices(scene, tap, hours, face);
}

// What was said on this face beside the tap itself, and is on disk.
void add_what_was_said(const Scene& scene, const TapStand& stand, TapFace& face) {
  if (stand.via == Via::kClaimed) face.notices.push_back(scene.say("notice.claimed"));
  if (stand.declared)
    face.notices.push_back(
        scene.say("notice.field_day", {{"day", day_named(scene, *stand.declared)}}));
  if (!stand.recalled) return;
  const bool arrival = stand.recalled->meant.meaning == Meaning::kArrived;
  face.notices.push_back(scene.say(arrival ? "notice.recalled_in" : "notice.recalled_out",
                                   {{"day", day_named(scene, stand.recalled->date)},
                                    {"time", minute_text(stand.recalled->minute)}}));
}

void confirm_repetition(const Scene& scene, const Tap& tap, const TapStand& stand, TapFace& face) {
  const auto first = scene.session.book.recorded_tap(stand.person.id, *tap.repeats);
  if (!first) return;
  const auto ago = std::chrono::round<std::chrono::seconds>(tap.at - first->at);
  face.mood = Mood::kNeutral;
  face.sign = Icon::kRepeat;
  face.headline = scene.say("tap.repeated");
  face.time = hour_of(first->at);
  const std::string what = scene.say(words_for(first->meant).row);
  face.detail = ago < 2min
                    ? scene.say("detail.ago", {{"what", what}, {"n", std::to_string(ago.count())}})
                    : what + " · " + hour_of(first->at);  // the clock was set meanwhile
}

void confirm_marked(const Scene& scene, const Tap& tap, TapFace& face) {
  face.mood = Mood::kNeutral;
  face.sign = Icon::kNotMe;
  face.headline = scene.say("tap.marked");
  face.time = hour_of(tap.at);
  face.detail = scene.say("detail.marked");
  face.question = scene.say("question.marked");
  if (scene.session.pins > 0)
    face.closing.push_back({WithdrawByPin{tap.id}, scene.say("button.use_pin"), {}, Icon::kPin});
  face.closing.push_back(done_button(scene, true));
}

void confirm_withdrawn(const Scene& scene, const Tap& tap, TapFace& face) {
  face.sign = Icon::kWithdraw;
  face.headline = scene.say("tap.withdrawn");
  face.time = hour_of(tap.at);
  face.detail = scene.say("detail.withdrawn");
  face.closing = {today_button(scene), done_button(scene, true)};
}

}  // namespace

Face tap_face(const Scene& scene, const Confirmation& shown, const TapStand& stand) {
  TapFace face;
  face.person = person_of(stand.person);
  face.kept = scene.say("tap.kept");
  face.countdown = countdown_to(scene, shown.until, shown.lasting);
  const auto tap = scene.session.book.recorded_tap(stand.person.id, stand.told.value_or(stand.tap));
  if (!tap) return face;
  if (stand.kind == TapStand::Kind::kMarked) {
    confirm_marked(scene, *tap, face);
    return face;
  }
  if (stand.kind == TapStand::Kind::kWithdrawn) {
    confirm_withdrawn(scene, *tap, face);
    return face;
  }
  if (tap->repeats && !tap->meant)
    confirm_repetition(scene, *tap, stand, face);
  else
    confirm(scene, stand, *tap, face);
  if (stand.together) face.notices.push_back(scene.say("notice.together"));
  add_what_was_said(scene, stand, face);
  add_reminders(scene, stand, face);
  if (!stand.waiting) offer(scene, stand, *tap, face);
  return face;
}

}  // namespace kiosk
