// Covered by tests/collector/relay_test.cpp.
#include "sync/collector/relay.h"

#include "kiosk/base/mailbox.h"
#include "kiosk/base/random.h"
#include "sync/answer_check.h"
#include "sync/curl_transport.h"
#include "sync/thread.h"

namespace kiosk::sync {
namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 500ms;

Result<Nothing> announced(const Response& response, const std::string& nonce, const Pins& pins) {
  const std::string what = "upstream: answer " + std::to_string(response.status);
  if (!is_signed(response, nonce, pins))
    return Error{Fault::kTryLater, what + ", not signed by the collector"};
  if (response.status == 200) return Nothing{};
  return Error{Fault::kRefused, what + " to a log"};
}

}  // namespace

std::optional<std::string> OfficeRelay::turn(Transport& upstream, const Clock& clock,
                                             const std::stop_token& stop) {
  std::string fault;
  if (const auto looked = look(upstream, stop); !looked) fault = looked.error().what;
  for (auto& [id, forwarded] : logs_) {
    push(*forwarded, upstream, clock, stop);
    const PushStatus& status = forwarded->pusher.status();
    if (status.state != PushState::kConnected && !status.fault.empty())
      fault = "log " + to_string(id) + ": " + status.fault;
  }
  if (fault == told_) return {};
  told_ = fault;
  return fault.empty() ? "upstream: everything goes again" : fault;
}

Result<Nothing> OfficeRelay::look(Transport& upstream, const std::stop_token& stop) {
  const auto terminals = store_.terminals();
  if (!terminals) return terminals.error();
  for (const TerminalRecord& terminal : terminals.value()) {
    if (terminal.office != office_) continue;
    const auto logs = store_.logs_of(terminal.id);
    if (!logs) return logs.error();
    for (const LogRecord& log : logs.value()) {
      if (logs_.contains(log.id)) continue;
      if (auto told = announce(terminal, log, upstream, stop); !told) return told;
    }
  }
  return Nothing{};
}

Result<Nothing> OfficeRelay::announce(const TerminalRecord& terminal, const LogRecord& log,
                                      Transport& upstream, const std::stop_token& stop) {
  const auto keys = store_.keys(log.id);
  if (!keys) return keys.error();
  if (keys.value().empty()) return Error{Fault::kBadData, "relay: a log without a key"};
  EnrolRequest wish{"", terminal.name, log.id, keys.value().front().key, {}, {}};
  wish.administers = terminal.may_administer;
  const std::string nonce = nonce_from(noise_);
  const auto answer = upstream.send(with_nonce(enrol_request(wish, link_.token), nonce), stop);
  if (!answer) return answer.error();
  if (auto taken = announced(answer.value(), nonce, *link_.pins); !taken) return taken;
  Link link = link_;
  link.logs.push_back(log.id);
  logs_[log.id] =
      std::make_unique<Forwarded>(RelayLog{store_, log.id, keys.value().back().key}, link, noise_);
  return Nothing{};
}

// What was due when it began; what comes meanwhile is for the next turn.
void OfficeRelay::push(Forwarded& forwarded, Transport& upstream, const Clock& clock,
                       const std::stop_token& stop) {
  const auto state = forwarded.log.state();
  if (state && state.value().head != forwarded.seen) {
    forwarded.seen = state.value().head;
    forwarded.pusher.recorded(clock.now());
  }
  while (!stop.stop_requested()) {
    const auto request = forwarded.pusher.request(clock.now());
    if (!request) return;
    const auto answer = upstream.send(*request, stop);
    if (stop.stop_requested()) return;
    forwarded.pusher.take(answer, clock.now());
    if (forwarded.pusher.status().state != PushState::kConnected) return;
  }
}

Result<std::unique_ptr<Relay>> Relay::start(const Wish& wish, StoreReader& store,
                                            const Clock& clock, ServiceLog& log) {
  auto line = CurlTransport::open({wish.upstream, wish.ca});
  if (!line) return line.error();
  std::vector<std::unique_ptr<OfficeRelay>> offices;
  for (const auto& [office, link] : wish.links)
    if (link.enrolled() && link.collector == wish.upstream)
      offices.push_back(std::make_unique<OfficeRelay>(store, office, link, random_bits));
  if (offices.empty())
    return Error{Fault::kBadData,
                 "no office has joined that collector; see: congso-collector join --help "
                 "(--upstream " +
                     wish.upstream + ')'};
  std::unique_ptr<Relay> relay{new Relay{std::move(line).value(), std::move(offices)}};
  relay->thread_ = std::jthread{
      [it = relay.get(), &clock, &log](const std::stop_token& stop) { it->run(clock, log, stop); }};
  return std::unique_ptr<Relay>{std::move(relay)};
}

void Relay::run(const Clock& clock, ServiceLog& log, const std::stop_token& stop) {
  Mailbox<Ring> quiet{1};
  while (!stop.stop_requested()) {
    for (const auto& office : offices_)
      if (const auto words = office->turn(*line_, clock, stop)) log.say(Severity::kWarning, *words);
    (void)quiet.wait_for(stop, kBetweenLooks);
  }
}

}  // namespace kiosk::sync
