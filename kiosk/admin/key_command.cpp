#include "kiosk/admin/key_command.h"

#include <chrono>
#include <thread>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/json.h"
#include "kiosk/hatch/hatch.h"
#include "sync/link.h"

namespace kiosk::admin {
namespace {
using namespace std::chrono_literals;

constexpr auto kPatience = 30s;
constexpr auto kBetweenTries = 200ms;

// Alone on the folder nobody sends what waits.
Result<Nothing> changed(LogAccess& log, bool kiosk_runs, const Clock& clock) {
  const Tick until = clock.now().tick + (kiosk_runs ? kPatience : 0s);
  for (;;) {
    const auto state = log.state();
    if (!state) return state.error();
    if (state.value().waiting == 0) {
      auto done = log.change_key();
      if (done || done.error().fault != Fault::kRefused) return done;
    }
    if (clock.now().tick >= until)
      return Error{Fault::kTryLater, std::to_string(state.value().waiting) +
                                         " events wait for the collector; the key stays"};
    std::this_thread::sleep_for(kBetweenTries);
  }
}

}  // namespace

int change_key(const std::filesystem::path& root, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  const auto& [place, log] = reached.value();
  const auto link = sync::read_link(place.folder.link());
  if (!link) return refuse(link.error());
  if (!link.value().enrolled())
    return refuse({Fault::kRefused, "not enrolled: nobody knows this terminal's key yet"});
  if (auto done = changed(*log, HatchLog::open(place.folder.socket()).ok(), clock); !done)
    return refuse(done.error());
  const auto state = log->state();
  if (!state) return refuse(state.error());
  say(text_of(Json{{"log", to_string(state.value().log)},
                   {"public_key", to_base64(state.value().public_key)}}));
  return kGood;
}

}  // namespace kiosk::admin
