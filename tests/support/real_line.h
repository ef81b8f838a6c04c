#pragma once
// The pusher and the collector itself, with its store on a disk, and a real line between them that
// does what bad lines do. Suites that use it link `collector`.

#include "sync/curl_transport.h"
#include "sync/requests.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/push_line.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {

struct RealLine : PushTurns {
  RunningCollector collector;
  FaultProxy proxy{collector.port()};
  ScriptedOutgoing log;
  std::unique_ptr<sync::CurlTransport> curl;
  sync::Transport* way = nullptr;
  sync::Pusher pusher{log, enrolled(), [](const sync::Link&) { return Result<Nothing>{Nothing{}}; },
                      even_chance};

  RealLine() : PushTurns(pusher, way) {
    sync::LineSettings settings{proxy.address(), ""};
    settings.whole = std::chrono::seconds{5};
    curl = std::move(sync::CurlTransport::open(settings)).value();
    way = curl.get();
  }

  // Events as the collector takes them; a minute later, so that its limits are those of a day.
  void record(int count) {
    collector.clock.pass(std::chrono::minutes{1});
    for (int i = 0; i < count; ++i) log.record_line(arrival_body(new_event_id(), "CB-1000"));
  }

  // The collector holds every event of the log, each once and in order.
  bool all_there() { return collector.stored(log.now().id) == log.now().lines; }

 private:
  sync::Link enrolled() {
    const sync::EnrolRequest wish{collector.code(),     "a label", log.now().id,
                                  log.key.public_key(), {},        {}};
    const auto told = sync::enrol_answer_from(collector.enrol(wish).body).value();
    sync::Link link;
    link.collector = collector.url();
    link.token = told.token;
    link.pins = sync::Pins{told.collector_key, told.collector_key_next};
    link.logs = {log.now().id};
    return link;
  }
};

}  // namespace kiosk::test
