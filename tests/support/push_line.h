#pragma once
// A log in memory, a collector in memory, and the pusher between them, in time that is told.

#include "sync/pusher.h"
#include "tests/support/scripted_outgoing.h"
#include "tests/support/toy_collector.h"

namespace kiosk::test {

// Chance that is the same in every run, and no two nonces alike.
inline std::uint64_t even_chance() {
  static std::uint64_t calls = 0;
  return 0x9E3779B97F4A7C15ULL * ++calls;
}

// Exchanges in time that is told. Borrows both.
struct PushTurns {
  sync::Pusher& pushing;
  sync::Transport*& over;
  Now now{Instant{std::chrono::hours{500'000}}, Tick{std::chrono::hours{1}}, ClockState::kSynced};

  PushTurns(sync::Pusher& pusher, sync::Transport*& way) : pushing(pusher), over(way) {}

  void pass(std::chrono::milliseconds time) {
    now.tick += time;
    now.instant += time;
  }

  // One exchange, at the moment it is due; false when the pusher has nothing to send then.
  bool turn() {
    if (pushing.next_wake() == Tick::max()) return false;
    if (pushing.next_wake() > now.tick) pass(pushing.next_wake() - now.tick);
    const auto request = pushing.request(now);
    if (request) pushing.take(over->send(*request, {}), now);
    return request.has_value();
  }

  // Exchanges until nothing waits; how many there were, at most `most`.
  int drain(int most = 1000) {
    int exchanges = 0;
    while (exchanges < most && (exchanges == 0 || pushing.status().waiting > 0) && turn())
      ++exchanges;
    return exchanges;
  }

  std::chrono::milliseconds wait() const { return pushing.next_wake() - now.tick; }
  const sync::PushStatus& status() const { return pushing.status(); }
};

struct PushLine : PushTurns {
  ScriptedOutgoing log;
  ToyCollector collector;
  sync::Transport* way = &collector;  // what leads to it
  sync::Link kept;                    // what was last made durable
  sync::Pusher pusher{log, collector.link_to(log.now().id),
                      [this](const sync::Link& link) {
                        kept = link;
                        return Result<Nothing>{Nothing{}};
                      },
                      even_chance};

  PushLine() : PushTurns(pusher, way) {}
  std::size_t held() const { return collector.held(log.logs.back().id); }
};

}  // namespace kiosk::test
