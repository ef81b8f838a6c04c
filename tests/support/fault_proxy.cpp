#include "tests/support/fault_proxy.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace kiosk::test {
namespace {

using What = LineFault::What;

// Holds the line until the terminal hangs up.
void hold(const Socket& terminal, const std::stop_token& stop) {
  pollfd wait{terminal.fd(), POLLRDHUP, 0};
  while (!stop.stop_requested() && ::poll(&wait, 1, 50) == 0) continue;
}

bool is_part(What what) {
  return what == What::kCutAnswer || what == What::kResetAnswer || what == What::kHalfAnswer ||
         what == What::kStall;
}

// Sends the first bytes; false, because nothing may follow them.
bool send_part(Socket& terminal, const std::string& answer, const LineFault& fault,
               const std::stop_token& stop) {
  terminal.send(answer.substr(0, fault.at));
  if (fault.what == What::kResetAnswer) terminal.reset();
  if (fault.what == What::kHalfAnswer) ::shutdown(terminal.fd(), SHUT_WR);
  if (fault.what == What::kHalfAnswer || fault.what == What::kStall) hold(terminal, stop);
  return false;
}

// False when the terminal had left before the last byte was through.
bool crawled(const Socket& terminal, std::size_t bytes, std::size_t a_second,
             const std::stop_token& stop) {
  const auto until = std::chrono::steady_clock::now() +
                     std::chrono::milliseconds{1'000 * bytes / std::max<std::size_t>(1, a_second)};
  while (std::chrono::steady_clock::now() < until && !stop.stop_requested()) {
    pollfd left{terminal.fd(), POLLRDHUP, 0};
    if (::poll(&left, 1, 10) > 0 && (left.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0)
      return false;
  }
  return true;
}

// A stranger's answer may have no length of its own: the end of the connection ends it.
bool send_last(const Socket& terminal, const std::string& answer) {
  terminal.send(answer);
  return false;
}

}  // namespace

FaultProxy::FaultProxy(int collector_port)
    : collector_port_(collector_port), port_([this](Socket terminal, const std::stop_token& stop) {
        serve(std::move(terminal), stop);
      }) {}

void FaultProxy::next(LineFault fault, int times) {
  const std::lock_guard lock{mutex_};
  faults_.insert(faults_.end(), static_cast<std::size_t>(times), fault);
}

void FaultProxy::always(LineFault fault) {
  const std::lock_guard lock{mutex_};
  ordinary_ = std::move(fault);
}

void FaultProxy::mend() {
  const std::lock_guard lock{mutex_};
  faults_.clear();
  ordinary_ = {};
}

std::string FaultProxy::last_request() const {
  const std::lock_guard lock{mutex_};
  return last_request_;
}

std::string FaultProxy::last_answer() const {
  const std::lock_guard lock{mutex_};
  return last_answer_;
}

LineFault FaultProxy::take_fault(const std::string& request) {
  const std::lock_guard lock{mutex_};
  last_request_ = request;
  if (faults_.empty()) return ordinary_;
  LineFault fault = std::move(faults_.front());
  faults_.pop_front();
  return fault;
}

std::string FaultProxy::from_collector(const std::string& request, const std::stop_token& stop) {
  const Socket collector = Socket::connected_to(collector_port_);
  if (!collector || !collector.send(request)) return {};
  const std::string answer = collector.message(stop).value_or("");
  const std::lock_guard lock{mutex_};
  last_answer_ = answer;
  return answer;
}

std::string FaultProxy::at_once(const std::string& request, const std::stop_token& stop) {
  const std::jthread other{[&] { from_collector(request, stop); }};
  return from_collector(request, stop);
}

void FaultProxy::part_to_collector(const std::string& request, std::size_t at) const {
  const Socket collector = Socket::connected_to(collector_port_);
  if (collector) collector.send(request.substr(0, at));
}

void FaultProxy::serve(Socket terminal, const std::stop_token& stop) {
  while (const auto request = terminal.message(stop)) {
    ++exchanges_;
    if (!exchange(terminal, *request, stop)) return;
  }
}

// False when the connection must end.
bool FaultProxy::exchange(Socket& terminal, const std::string& request,
                          const std::stop_token& stop) {
  const LineFault fault = take_fault(request);
  if (fault.what == What::kPortal) return send_last(terminal, fault.answer);
  if (fault.what == What::kCutRequest || fault.what == What::kResetRequest) {
    part_to_collector(request, fault.at);
    if (fault.what == What::kResetRequest) terminal.reset();
    return false;
  }
  if (fault.what == What::kSlow && !crawled(terminal, request.size(), fault.at, stop)) return false;
  std::string answer =
      fault.what == What::kAtOnce ? at_once(request, stop) : from_collector(request, stop);
  if (fault.what == What::kDuplicate) answer = from_collector(request, stop);
  if (is_part(fault.what)) return send_part(terminal, answer, fault, stop);
  if (fault.what == What::kSilence) hold(terminal, stop);
  if (fault.what == What::kSilence || fault.what == What::kSwallowAnswer) return false;
  if (fault.what == What::kReplaceAnswer) return send_last(terminal, fault.answer);
  return terminal.send(answer);
}

}  // namespace kiosk::test
