#pragma once
// Brings every log of this collector to the one above (`serve --upstream`), by the protocol that
// terminals use: once in effect, resumable, whoever was cut off in between (protocol §6).

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "sync/collector/desks/service_log.h"
#include "sync/collector/relay_log.h"
#include "sync/collector/upstream_links.h"
#include "sync/pusher.h"
#include "sync/transport.h"

namespace kiosk::sync {

// Of one office: announces its logs with their terminals and keys, then pushes them, each as its
// own terminal would. One thread; borrows all.
class OfficeRelay {
 public:
  OfficeRelay(StoreReader& store, const std::string& office, Link link, Noise noise)
      : store_(store), office_(office), link_(std::move(link)), noise_(noise) {}

  // Looks what is new, and sends what is due; the words of what went wrong, once each.
  std::optional<std::string> turn(Transport& upstream, const Clock& clock,
                                  const std::stop_token& stop);

 private:
  struct Forwarded {
    Forwarded(RelayLog its_log, const Link& link, Noise noise)
        : log(std::move(its_log)),
          pusher(
              log, link, [](const Link&) { return Result<Nothing>{Nothing{}}; }, noise) {}
    RelayLog log;
    Pusher pusher;  // borrows it
    Seq seen{};
  };
  Result<Nothing> look(Transport& upstream, const std::stop_token& stop);
  Result<Nothing> announce(const TerminalRecord& terminal, const LogRecord& log,
                           Transport& upstream, const std::stop_token& stop);
  void push(Forwarded& forwarded, Transport& upstream, const Clock& clock,
            const std::stop_token& stop);

  StoreReader& store_;
  const std::string office_;  // its name here
  const Link link_;
  const Noise noise_;
  std::map<LogId, std::unique_ptr<Forwarded>> logs_;
  std::string told_;
};

class Relay {
 public:
  struct Wish {
    std::string upstream;  // the address; links to other addresses are left alone
    std::string ca;        // a PEM file; empty: the system's
    UpstreamLinks links;
  };
  // Runs until it goes. kBadData for an address that must not be used, or when no office has joined
  // that collector.
  static Result<std::unique_ptr<Relay>> start(const Wish& wish, StoreReader& store,
                                              const Clock& clock, ServiceLog& log);

 private:
  Relay(std::unique_ptr<Transport> line, std::vector<std::unique_ptr<OfficeRelay>> offices)
      : line_(std::move(line)), offices_(std::move(offices)) {}
  void run(const Clock& clock, ServiceLog& log, const std::stop_token& stop);

  const std::unique_ptr<Transport> line_;
  std::vector<std::unique_ptr<OfficeRelay>> offices_;
  std::jthread thread_;
};

}  // namespace kiosk::sync
