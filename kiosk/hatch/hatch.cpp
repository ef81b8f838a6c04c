#include "kiosk/hatch/hatch.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kiosk {
namespace {
using namespace std::chrono_literals;

constexpr auto kLookForStop = 200ms;  // so that a stop waits no longer
constexpr auto kSilence = 10s;        // a client that says nothing so long is let go
constexpr auto kAnswerTakes = 10min;  // one part of the journal on the slowest card

bool readable(const Descriptor& socket) {
  pollfd watched{socket.get(), POLLIN, 0};
  return ::poll(&watched, 1, static_cast<int>(kLookForStop / 1ms)) > 0;
}

}  // namespace

Result<std::unique_ptr<Hatch>> Hatch::open(const std::filesystem::path& socket, LogAccess& log) {
  auto listening = listen_at(socket);
  if (!listening) return listening.error();
  return std::unique_ptr<Hatch>(new Hatch{socket, std::move(listening).value(), log});
}

Hatch::Hatch(std::filesystem::path path, Descriptor listening, LogAccess& log)
    : path_(std::move(path)),
      listening_(std::move(listening)),
      log_(log),
      thread_([this](const std::stop_token& stop) { serve(stop); }) {}

Hatch::~Hatch() {
  thread_.request_stop();
  thread_.join();
  ::unlink(path_.c_str());
}

void Hatch::serve(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    if (!readable(listening_)) continue;
    const Descriptor client{::accept4(listening_.get(), nullptr, nullptr, SOCK_CLOEXEC)};
    if (client) serve_one(client, stop);
  }
}

void Hatch::serve_one(const Descriptor& client, const std::stop_token& stop) {
  std::string rest;
  auto silent_since = std::chrono::steady_clock::now();
  while (!stop.stop_requested()) {
    if (rest.find('\n') == rest.npos && !readable(client)) {
      if (std::chrono::steady_clock::now() - silent_since > kSilence) return;
      continue;
    }
    const auto request = read_line(client, rest, kLongestRequest, kSilence);
    if (!request) return;  // the client went, or talks nonsense: the next one may come
    if (!write_line(client, answer_to(request.value(), log_), kSilence)) return;
    silent_since = std::chrono::steady_clock::now();
  }
}

Result<std::unique_ptr<HatchLog>> HatchLog::open(const std::filesystem::path& socket) {
  auto connected = connect_to(socket);
  if (!connected) return connected.error();
  return std::unique_ptr<HatchLog>(new HatchLog{std::move(connected).value()});
}

Result<std::string> HatchLog::ask(const std::string& request) {
  if (auto sent = write_line(socket_, request, kSilence); !sent) return sent.error();
  return read_line(socket_, rest_, 4 * kLongestRequest, kAnswerTakes);
}

}  // namespace kiosk
