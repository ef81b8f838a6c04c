// A reader that sends nonsense: numbers nobody has, or no numbers at all. A few are answered like
// any other; from then on they are counted, so that neither the log nor the glass belongs to them.
// Covered by tests/door/session_quiet_test.cpp.

#include <algorithm>

#include "kiosk/base/json.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

bool tells_of(const Doubtful& each, Tick now) { return each.told_until > now; }

Doubtful* doubtful(Session& session, const std::string& reader) {
  const auto found =
      std::find_if(session.doubtful.begin(), session.doubtful.end(),
                   [&reader](const Doubtful& each) { return each.reader == reader; });
  return found == session.doubtful.end() ? nullptr : &*found;
}

bool names_nobody(const MessageStand& stand) {
  if (stand.kind == MessageStand::Kind::kUnreadable) return true;
  return stand.kind == MessageStand::Kind::kStrange &&
         stand.badge.why == StrangeBadge::Why::kUnknown;
}

// From here on one face tells of all of it.
void clear_the_glass(Session& session, Tick now) {
  auto& confirmation = session.confirmation;
  if (confirmation && drowned(session, confirmation->stand, now)) confirmation.reset();
  std::erase_if(session.aside,
                [&](const Aside& aside) { return drowned(session, aside.stand, now); });
}

bool enough(const Doubtful& reader) {
  return reader.unknown.size() == timing::kNonsenseBorne &&
         reader.unknown.back() - reader.unknown.front() < timing::kNonsenseWithin;
}

Draft quieted(const Quiet& quiet, const std::string& reader, const Now& now) {
  return {.id = quiet.event,
          .kind = "reader.quieted",
          .at = now,
          .who = {},
          .by = {},
          .via = Via::kTerminal,
          .data = text_of(Json{{"reader", reader}, {"passed_over", quiet.passed_over}})};
}

}  // namespace

bool passed_over(Stepping& work, const std::string& reader) {
  Doubtful* found = doubtful(work.session, reader);
  if (found == nullptr || !found->quiet) return false;
  ++found->quiet->passed_over;
  return true;
}

void count_unknown(Stepping& work, const std::string& reader) {
  Session& session = work.session;
  const Tick now = work.turn.now.tick;
  if (doubtful(session, reader) == nullptr) session.doubtful.push_back({reader, {}, {}, {}});
  Doubtful& found = *doubtful(session, reader);
  if (found.unknown.size() == timing::kNonsenseBorne) found.unknown.erase(found.unknown.begin());
  found.unknown.push_back(now);
  if (!enough(found)) return;
  found.quiet = Quiet{now + timing::kQuiet, 0, work.turn.fresh};
  found.told_until = now + timing::kQuietTold;
  clear_the_glass(session, now);
}

// Asked of the recorder without a face to wait for it: nobody is to be told.
void end_quiets(Stepping& work) {
  const Tick now = work.turn.now.tick;
  for (Doubtful& each : work.session.doubtful) {
    if (!each.quiet || each.quiet->until > now) continue;
    work.effects.push_back(Record{quieted(*each.quiet, each.reader, work.turn.now)});
    each.quiet.reset();
  }
  std::erase_if(work.session.doubtful, [now](const Doubtful& each) {
    return !each.quiet && now - each.unknown.back() >= timing::kNonsenseWithin;
  });
}

bool drowned(const Session& session, const Stand& stand, Tick now) {
  const auto* message = std::get_if<MessageStand>(&stand);
  if (message == nullptr || !names_nobody(*message)) return false;
  return std::any_of(session.doubtful.begin(), session.doubtful.end(), [&](const Doubtful& each) {
    return tells_of(each, now) && each.reader == message->reader;
  });
}

bool nonsense_to_tell(const Session& session, Tick now) {
  return std::any_of(session.doubtful.begin(), session.doubtful.end(),
                     [now](const Doubtful& each) { return tells_of(each, now); });
}

}  // namespace kiosk
