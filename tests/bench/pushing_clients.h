#pragma once
// What the benches of the collector's stores share: terminals with all their requests made
// beforehand, and the pushing of them all at once.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include "sync/collector/collector.h"
#include "sync/collector/desks/enrolment_code.h"
#include "sync/curl_transport.h"
#include "tests/support/process.h"
#include "tests/support/terminal_in_memory.h"

namespace kiosk::bench {
using namespace kiosk::test;
using Steady = std::chrono::steady_clock;

constexpr int kTerminals = 4;
constexpr int kBatches = 50;  // each
constexpr int kEvents = 500;  // each

class NoLog : public sync::ServiceLog {
 public:
  void say(sync::Severity, const std::string&) override {}
};

[[noreturn]] inline void give_up(const char* what) {
  std::fprintf(stderr, "congso: %s (bench)\n", what);
  std::exit(1);
}

// A terminal bound to the store, with all its requests made beforehand.
struct Client {
  TerminalInMemory terminal;
  std::vector<sync::Request> requests;
};

inline std::vector<Client> clients_of(sync::Collector& collector, const std::string& url, Now now) {
  std::vector<Client> clients(kTerminals);
  for (int i = 0; i < kTerminals; ++i) {
    TerminalInMemory& terminal = clients[static_cast<std::size_t>(i)].terminal;
    const auto code = sync::prepare_code(
        collector.store(), {"Bench", "T" + std::to_string(i), sync::Role::kKiosk, false}, now);
    auto line = sync::CurlTransport::open({url, ""});
    if (!code || !line) give_up("cannot enrol");
    const auto answer =
        line.value()->send(sync::enrol_request(terminal.wish(code.value()), ""), {});
    if (!answer || answer.value().status != 200) give_up("cannot enrol");
    terminal.token = sync::enrol_answer_from(answer.value().body).value().token;
    terminal.record(std::size_t{kBatches} * kEvents);
    for (int b = 0; b < kBatches; ++b)
      clients[static_cast<std::size_t>(i)].requests.push_back(
          terminal.push(b * kEvents + 1, (b + 1) * kEvents));
  }
  return clients;
}

inline double push_all(const std::vector<Client>& clients, const std::string& url) {
  const auto begun = Steady::now();
  std::vector<std::thread> threads;
  for (const Client& client : clients)
    threads.emplace_back([&client, &url] {
      auto line = sync::CurlTransport::open({url, ""});
      if (!line) give_up("no line");
      for (const sync::Request& request : client.requests) {
        const auto answer = line.value()->send(request, {});
        if (!answer || answer.value().status != 200) give_up("a batch was refused");
      }
    });
  for (std::thread& thread : threads) thread.join();
  return std::chrono::duration<double>(Steady::now() - begun).count();
}

// The rows of one batch, ready to be inserted.
inline sync::Addition rows_of(const TerminalInMemory& terminal, int batch) {
  sync::Addition rows;
  rows.log = terminal.log;
  rows.after = Seq{std::int64_t{batch} * kEvents};
  for (int i = 1; i <= kEvents; ++i) {
    const auto place = static_cast<std::size_t>(batch * kEvents + i);
    const std::string& line = terminal.lines[place - 1];
    rows.lines.push_back({Seq{static_cast<std::int64_t>(place)}, terminal.hashes[place], line,
                          sync::event_id_in(line)});
  }
  return rows;
}

inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace kiosk::bench
