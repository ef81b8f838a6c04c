// The recorder's answers: the only place from which success is shown. Covered by
// tests/door/session_answer_test.cpp.

#include <algorithm>

#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

std::optional<Pending> take_pending(Session& session, const EventId& id) {
  const auto found = std::find_if(session.pending.begin(), session.pending.end(),
                                  [&id](const Pending& each) { return each.id == id; });
  if (found == session.pending.end()) return {};
  Pending pending = std::move(*found);
  session.pending.erase(found);
  return pending;
}

// The face that waits for the word `id`, if it is still there.
TapStand* waiting_for(Session& session, const EventId& id) {
  if (!session.confirmation) return nullptr;
  auto* stand = std::get_if<TapStand>(&session.confirmation->stand);
  return stand != nullptr && stand->waiting == id ? stand : nullptr;
}

void show_word(Stepping& work, const Pending& pending) {
  TapStand* stand = waiting_for(work.session, pending.id);
  if (stand == nullptr) return;
  *stand = std::get<TapStand>(pending.stand);
  Confirmation& confirmation = *work.session.confirmation;
  confirmation.lasting = lasting(work.session, confirmation.stand, work.rules);
  confirmation.until = work.turn.now.tick + confirmation.lasting;
}

// Their own face is there: what else the office wants to know of it.
void ask_about_arrival_on_glass(Stepping& work) {
  const TapStand* stand = own_face(work.session);
  if (stand != nullptr) ask_about_arrival(work, TapStand{*stand});
}

// A page of its owner opens only where their own face stands: never over somebody else's.
void ask_of_trip_on_glass(Stepping& work, const Stand& stand) {
  const auto* tap = std::get_if<TapStand>(&stand);
  const auto& shown = work.session.confirmation;
  if (tap == nullptr || !shown) return;
  const auto* on_glass = std::get_if<TapStand>(&shown->stand);
  if (on_glass == nullptr || on_glass->person.id != tap->person.id || on_glass->tap != tap->tap)
    return;
  ask_of_trip(work, TapStand{*tap});
  ask_about_arrival_on_glass(work);
}

void show_what_was_said(Stepping& work, const Pending& pending, bool page_left) {
  if (pending.beside_others) return;
  if (page_left || std::holds_alternative<MessageStand>(pending.stand)) {
    present(work, pending.stand);
    return ask_about_arrival_on_glass(work);
  }
  show_word(work, pending);
  ask_of_trip_on_glass(work, pending.stand);
}

MessageStand failure_of(const Pending& pending) {
  MessageStand stand;
  stand.kind =
      pending.word ? MessageStand::Kind::kWordNotRecorded : MessageStand::Kind::kNotRecorded;
  if (const auto* tap = std::get_if<TapStand>(&pending.stand)) {
    stand.name = tap->person.name;
    stand.at = tap->at;
  } else {
    stand.name = std::get<MessageStand>(pending.stand).name;
    stand.at = std::get<MessageStand>(pending.stand).at;
  }
  return stand;
}

void try_again_at_once(Session& session, const Pending& pending) {
  std::string badge = pending.who.text;
  const auto* stand = std::get_if<MessageStand>(&pending.stand);
  if (stand != nullptr) badge = name_at_reader(stand->badge);
  std::erase_if(session.readings, [&](const ReadingOf& each) { return each.badge == badge; });
}

}  // namespace

void take(Stepping& work, const Recorded& recorded) {
  const auto pending = take_pending(work.session, recorded.id);
  if (!pending) return;
  if (pending->news) news_recorded(work, *pending->news, recorded.stamp);
  if (pending->health) work.effects.push_back(*pending->health);
  const bool page_left = leave_page_for(work, recorded.id);
  overview_answered(work, recorded.id, recorded.stamp);
  people_answered(work, recorded.id, true);
  holiday_answered(work, recorded.id, true);
  diary_answered(work, recorded.id, true);
  review_answered(work, recorded.id, true);
  unit_answered(work, recorded.id, true);
  task_answered(work, recorded.id, true);
  own_answered(work, recorded.id, recorded.stamp);
  if (!pending->who.empty()) {
    work.session.book.settle(pending->who, recorded.id, recorded.stamp);
    count_in_or_out(work, pending->who);
  }
  if (pending->unseen) return;
  if (pending->word) return show_what_was_said(work, *pending, page_left);
  work.effects.push_back(Indicate{pending->signal, pending->id});
  play(work, tone_of(work, *pending));
  Stand stand = pending->stand;
  if (auto* tap = std::get_if<TapStand>(&stand)) offer_to_recall(work, *tap);
  present(work, stand);
  ask_of_trip_on_glass(work, stand);
}

void take(Stepping& work, const NotRecorded& answer) {
  const auto pending = take_pending(work.session, answer.id);
  if (!pending) return;
  leave_page_for(work, answer.id);
  Session& session = work.session;
  session.book.take_back(pending->who, answer.id);
  overview_answered(work, answer.id, {});
  people_answered(work, answer.id, false);
  holiday_answered(work, answer.id, false);
  diary_answered(work, answer.id, false);
  review_answered(work, answer.id, false);
  unit_answered(work, answer.id, false);
  task_answered(work, answer.id, false);
  own_answered(work, answer.id, {});
  if (pending->unseen) return;
  try_again_at_once(session, *pending);
  if (!pending->word) work.effects.push_back(Indicate{Signal::kFailed, pending->id});
  play(work, Tone::kFailed);
  if (waiting_for(session, answer.id) != nullptr) session.confirmation.reset();
  present(work, failure_of(*pending));
}

}  // namespace kiosk
