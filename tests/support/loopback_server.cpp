#include "tests/support/loopback_server.h"

#include <sstream>
#include <utility>

namespace kiosk::test {
namespace {

sync::Request request_in(const std::string& message) {
  sync::Request request;
  const auto head_end = message.find("\r\n\r\n");
  std::istringstream head{message.substr(0, head_end)};
  std::string version;
  head >> request.method >> request.path >> version;
  std::string line;
  std::getline(head, line);
  while (std::getline(head, line)) {
    const auto colon = line.find(':');
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (colon != line.npos)
      request.headers.push_back({line.substr(0, colon), line.substr(colon + 2)});
  }
  request.body = message.substr(head_end + 4);
  return request;
}

}  // namespace

std::string http(const sync::Response& response) {
  std::string bytes = "HTTP/1.1 " + std::to_string(response.status) + " X\r\n";
  for (const sync::Header& header : response.headers)
    bytes += header.name + ": " + header.value + "\r\n";
  return bytes + "Content-Length: " + std::to_string(response.body.size()) + "\r\n\r\n" +
         response.body;
}

LoopbackServer::LoopbackServer(Handler handler)
    : handler_(std::move(handler)),
      port_([this](const Socket& socket, const std::stop_token& stop) { serve(socket, stop); }) {}

std::vector<sync::Request> LoopbackServer::requests() const {
  const std::lock_guard lock{mutex_};
  return requests_;
}

int LoopbackServer::connections() const {
  const std::lock_guard lock{mutex_};
  return connections_;
}

void LoopbackServer::serve(const Socket& socket, const std::stop_token& stop) {
  {
    const std::lock_guard lock{mutex_};
    ++connections_;
  }
  while (const auto message = socket.message(stop)) {
    std::string answer;
    {
      const std::lock_guard lock{mutex_};
      requests_.push_back(request_in(*message));
      answer = handler_(requests_.back());
    }
    if (answer.empty() || !socket.send(answer)) return;
  }
}

LoopbackServer::Handler answers_of(ToyCollector& collector) {
  return [&collector](const sync::Request& request) {
    const auto answer = collector.send(request, {});
    return answer ? http(answer.value()) : std::string{};
  };
}

}  // namespace kiosk::test
