// What waits for the office's word, with the old and the new beside each other, and how it can be
// answered. Covered by tests/door/faces_person_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {
namespace {

using What = WaitingWord::What;
using Waiting = PersonFace::Waiting;

constexpr std::string_view kComments[] = {"comment.checked", "comment.schedule", "comment.explain"};

std::string_view key_of(Recollection::Basis basis) {
  switch (basis) {
    case Recollection::Basis::kOwnWords: return "basis.own_words";
    case Recollection::Basis::kHours: return "basis.hours";
    case Recollection::Basis::kUsual: return "basis.usual";
    case Recollection::Basis::kLastSeen: return "basis.last_seen";
    case Recollection::Basis::kUnknownTap: return "basis.unknown_tap";
    case Recollection::Basis::kPaper: break;
  }
  return "basis.paper";
}

std::string with_hour(const Scene& scene, const std::optional<Meant>& meant,
                      const std::string& hour) {
  return scene.say(words_for(meant).row) + ' ' + hour;
}

bool tell_recalled(const Scene& scene, const Day& day, const EventId& about, Waiting& face) {
  const auto found = std::find_if(day.recalled.begin(), day.recalled.end(),
                                  [&about](const Recalled& each) { return each.id == about; });
  if (found == day.recalled.end()) return false;
  const Recollection& what = found->what;
  const Meaning meaning = what.meant.meaning;
  face.old_words = scene.say(meaning == Meaning::kLeft      ? "waiting.no_departure"
                             : meaning == Meaning::kArrived ? "waiting.no_arrival"
                                                            : "waiting.no_tap");
  face.new_words = with_hour(scene, what.meant, minute_text(what.minute));
  face.line = scene.say(key_of(what.basis)) + " · " +
              scene.say("waiting.said", {{"when", when(scene, found->said_at)}});
  return true;
}

bool tell_change(const Scene& scene, const Day& day, const EventId& about, Waiting& face) {
  const auto found = std::find_if(day.taps.begin(), day.taps.end(), [&about](const Tap& tap) {
    return tap.change && tap.change->id == about;
  });
  if (found == day.taps.end()) return false;
  face.old_words = with_hour(scene, found->change->instead_of, hour_of(found->at));
  face.new_words = with_hour(scene, found->change->meant, hour_of(found->at));
  return true;
}

bool tell_claimed(const Scene& scene, const Day& day, const EventId& about, const std::string& name,
                  Waiting& face) {
  const Tap* tap = day.tap(about);
  if (tap == nullptr) return false;
  face.old_words = with_hour(scene, tap->meant, hour_of(tap->at));
  face.new_words = scene.say("waiting.was_them");
  face.line = scene.say("waiting.claimed.line", {{"name", name}});
  return true;
}

std::string span_of(const Declared& what) {
  return what.from == what.to ? short_date(what.from)
                              : short_date(what.from) + " – " + short_date(what.to);
}

bool tell_declared(const Scene& scene, const EventId& about, Waiting& face) {
  const auto waiting = scene.session.declared.waiting();
  const auto found = std::find_if(waiting.begin(), waiting.end(), [&about](const auto& each) {
    return each.declaration.id == about;
  });
  if (found == waiting.end()) return false;
  const Declared& what = found->declaration.what;
  const auto& codes = scene.rules.office.sheet_codes;
  const auto code = std::find_if(codes.begin(), codes.end(),
                                 [&what](const auto& each) { return each.code == what.code; });
  face.old_words = scene.say("waiting.at_work");
  face.new_words = (code == codes.end() ? what.code : code->name) + ' ' + span_of(what);
  face.line = what.reason;
  return true;
}

bool tell(const Scene& scene, const KnownPerson& whose, const WaitingWord& about, Waiting& face) {
  using namespace std::chrono_literals;
  if (about.what == What::kDeclared) return tell_declared(scene, about.about, face);
  const Instant noon = instant_of(LocalTime{std::chrono::local_days{about.date} + 12h});
  const Day day = scene.session.book.recorded_day_at(whose.id, noon);
  if (about.what == What::kRecalled) return tell_recalled(scene, day, about.about, face);
  if (about.what == What::kChange) return tell_change(scene, day, about.about, face);
  return tell_claimed(scene, day, about.about, whose.name, face);
}

void offer(const Scene& scene, const OverviewPage& page, const PersonPage& person,
           const EventId& about, Waiting& face) {
  if (person.deciding) {
    face.explained = scene.say("waiting.recording");
    return;
  }
  if (!decides_about(page.by, person.who)) {
    face.explained = scene.say("waiting.not_yours");
    return;
  }
  std::string comment;  // into the record, in the office's own language
  for (std::size_t i = 0; i < std::size(kComments); ++i) {
    const bool chosen = person.comment == i;
    face.comments.push_back({scene.say(kComments[i]), chosen});
    if (chosen) comment = scene.words.say(Language::kVietnamese, kComments[i]);
  }
  face.answers = {
      {Decide{about, false, comment}, scene.say("button.refuse"), {}, Icon::kNone},
      {Decide{about, true, comment}, scene.say("button.approve"), {}, Icon::kDone, true}};
}

}  // namespace

std::optional<Waiting> waiting_face(const Scene& scene, const OverviewPage& page,
                                    const PersonPage& person, const WaitingWord& about) {
  Waiting face;
  face.title = name_of(scene, about.what);
  face.date = day_name(scene, about.date);
  face.old_title = scene.say("waiting.old");
  face.new_title = scene.say("waiting.new");
  if (!tell(scene, person.who, about, face)) return {};
  offer(scene, page, person, about.about, face);
  return face;
}

}  // namespace kiosk
