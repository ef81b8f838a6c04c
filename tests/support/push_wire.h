#pragma once
// The pusher and the toy collector with a real line between them that does what bad lines do, in
// time that is still told.

#include "sync/curl_transport.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/loopback_server.h"
#include "tests/support/push_line.h"

namespace kiosk::test {

struct PushWire : PushLine {
  LoopbackServer server{answers_of(collector)};
  FaultProxy proxy{server.port()};
  std::unique_ptr<sync::CurlTransport> curl;

  PushWire() {
    sync::LineSettings settings{proxy.address(), ""};
    settings.whole = std::chrono::seconds{5};
    curl = std::move(sync::CurlTransport::open(settings)).value();
    way = curl.get();
  }

  // The collector holds every event of the log, each once and in order.
  bool all_there() { return collector.logs[log.now().id].lines == log.now().lines; }
};

}  // namespace kiosk::test
