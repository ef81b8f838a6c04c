#include "sync/collector/serving.h"

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

#include "config/collector_url.h"
#include "sync/collector/collector.h"
#include "sync/collector/command_answers.h"
#include "sync/collector/desks/service_log.h"
#include "sync/collector/places.h"

namespace kiosk::sync {
namespace {

sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  return signals;
}

// True when somebody asked for the end, false when the collector cannot go on.
bool wait_for_the_end(const sigset_t& signals, Collector& collector, const Clock& clock) {
  const timespec moment{0, 200'000'000};
  while (!collector.failed()) {
    if (::sigtimedwait(&signals, nullptr, &moment) > 0) return true;
    collector.watch(clock.now());
  }
  return false;
}

// A connection takes a descriptor: as many as the system lets us have.
void allow_many_connections() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

int serve(const Given& given) {
  const auto place = store_place_from(given.store);
  if (!place) return refused(place.error());
  const auto address = address_from(given.listen, {given.tls_certificate, given.tls_key});
  if (!address) return refused(address.error());
  allow_many_connections();
  const sigset_t signals = stop_signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);  // before there are threads, which inherit it
  const SystemClock clock;
  const auto log = log_to_stderr(clock);
  auto collector = Collector::start(
      {address.value(), place.value(), given.key, given.upstream, given.upstream_ca, {}}, clock,
      *log);
  if (!collector) return refused(collector.error());
  const std::string url = url_of(address.value(), collector.value()->port());
  if (!config::is_collector_url(url))
    log->say(Severity::kWarning,
             "without TLS others on the network can read and alter what passes, and terminals send "
             "nothing there; give --tls-cert and --tls-key, or a loopback address (" +
                 url + ')');
  // Scripts wait for this line, and take the port from it when they asked for any.
  print("listening on " + url);
  std::fflush(stdout);
  log->say(Severity::kInfo, "serving (" + to_string(place.value()) + ')');
  if (wait_for_the_end(signals, *collector.value(), clock)) return kGood;
  complain("the disk or the network failed; start again (" + to_string(place.value()) + ')');
  return kOutOfReach;
}

}  // namespace kiosk::sync
