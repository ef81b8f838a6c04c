// Covered by tests/collector/http_server_test.cpp.
#include "sync/collector/http/http_answers.h"

#include <algorithm>
#include <charconv>

#include "sync/wire.h"

namespace kiosk::sync {
namespace {

using httplib::Request;
using httplib::Response;

constexpr std::size_t kLongestTarget = 2'048;    // a feed's names logs that it leaves out
constexpr std::size_t kLongestRequest = 16'384;  // of what is no batch

// A nonce is 16 bytes; anything else was not made by a terminal, and is not signed.
bool is_nonce(const std::string& text) {
  const auto bytes = bytes_from_base64(text);
  return bytes && bytes->size() == 16;
}

void sign(const Services& services, const Request& request, Response& response,
          const std::string& body) {
  const std::string nonce = request.get_header_value("Congso-Nonce");
  if (!is_nonce(nonce)) return;
  const auto text = answer_text(nonce, response.status, body);
  response.set_header("Congso-Signature", base64(services.premises.key.sign(text)));
}

void head_of_answer(const Services& services, const Request& request, Response& response,
                    const Reply& answer) {
  response.status = answer.status;
  if (answer.retry_after > 0)
    response.set_header("Retry-After", std::to_string(answer.retry_after));
  response.set_header("Cache-Control", "no-store");
  sign(services, request, response, answer.body);
}

void send(const Services& services, const Request& request, Response& response,
          const Reply& answer) {
  head_of_answer(services, request, response, answer);
  response.set_content(answer.body, answer.type);
}

// As send(), but the body of the request stays unread: what follows on this connection could not
// be told from it, so it ends. A content provider that fails after its last byte is how the library
// is made to close.
void send_and_close(const Services& services, const Request& request, Response& response,
                    const Reply& answer) {
  head_of_answer(services, request, response, answer);
  response.set_header("Connection", "close");
  const std::string body = answer.body;
  response.set_content_provider(body.size(), answer.type,
                                [body](std::size_t, std::size_t, httplib::DataSink& sink) {
                                  sink.write(body.data(), body.size());
                                  return false;
                                });
}

PushHead push_head(const PushTarget& target, const Request& request) {
  return {target, request.get_header_value("Authorization"),
          request.get_header_value("Content-Type"), request.get_header_value("Content-Encoding")};
}

bool is_push(const Request& request) {
  return request.method == "PUT" && request.path.rfind("/v1/logs/", 0) == 0;
}

bool takes_body(const Request& request) {
  return request.method == "PUT" || request.method == "POST" || request.method == "PATCH";
}

std::optional<std::uint64_t> length_in(const std::string& text) {
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return {};
  return length;
}

// What can be refused without knowing whom it is for: bodies whose size is not said beforehand, or
// is too much, and encodings that the library would unpack without a limit.
std::optional<Reply> wrong_frame(const Request& request) {
  if (request.target.size() > kLongestTarget) return refusal(414, "target");
  if (request.has_header("Transfer-Encoding")) return refusal(411, "length");
  const auto lengths = request.get_header_value_count("Content-Length");
  if (lengths > 1) return refusal(400, "length");
  if (lengths == 0) {
    if (takes_body(request)) return refusal(411, "length");
    return {};
  }
  const auto length = length_in(request.get_header_value("Content-Length"));
  if (!length) return refusal(400, "length");
  if (*length > 0 && !takes_body(request)) return refusal(400, "body");
  if (*length > (is_push(request) ? kLongestOnWire : kLongestRequest)) return refusal(413, "size");
  return {};
}

std::optional<Reply> wrong_encoding(const Request& request) {
  if (request.get_header_value_count("Content-Encoding") > 1) return refusal(415, "encoding");
  const std::string encoding = request.get_header_value("Content-Encoding");
  const bool fine =
      encoding.empty() || encoding == "identity" || (encoding == "zstd" && is_push(request));
  if (!fine) return refusal(415, "encoding");
  const std::string type = request.get_header_value("Content-Type");
  if (type.rfind("multipart/", 0) == 0) return refusal(415, "type");
  return {};
}

std::optional<Reply> refused_unread(const Services& services, const Request& request) {
  if (is_push(request)) {
    const auto target = push_target_from(request.path);
    if (!target) return refusal(404, "path");
    if (auto answer = services.intake.refused(push_head(*target, request))) return answer;
  }
  if (auto answer = wrong_frame(request)) return answer;
  return wrong_encoding(request);
}

Reply health(const Services& services) {
  const auto done = services.premises.store.commit_something(services.clock.now().instant);
  return done ? Reply{200, R"({"ok":true})"} : unable(done.error());
}

void push(const Services& services, const Request& request, Response& response) {
  const auto target = push_target_from(request.path);
  send(services, request, response,
       target
           ? services.intake.take(push_head(*target, request), request.body, services.clock.now())
           : refusal(404, "path"));
}

std::int64_t number_in(const Request& request, const char* name, std::int64_t most) {
  const auto number = length_in(request.get_param_value(name));
  return number ? static_cast<std::int64_t>(
                      std::min<std::uint64_t>(*number, static_cast<std::uint64_t>(most)))
                : 0;
}

FeedQuestion feed_question(const Request& request) {
  FeedQuestion question;
  question.authorization = request.get_header_value("Authorization");
  question.after = request.get_param_value("after");
  question.limit = std::max<std::int64_t>(1, number_in(request, "limit", kMostFed));
  question.wait = std::chrono::seconds{number_in(request, "wait", kMostWait.count())};
  for (std::size_t i = 0; i < request.get_param_value_count("not"); ++i)
    if (const auto log = log_id_from(request.get_param_value("not", i)))
      question.without.push_back(*log);
  return question;
}

void add_checks(httplib::Server& server, const Services& services) {
  server.set_pre_routing_handler([services](const Request& request, Response& response) {
    const auto answer = refused_unread(services, request);
    if (!answer) return httplib::Server::HandlerResponse::Unhandled;
    send_and_close(services, request, response, *answer);
    return httplib::Server::HandlerResponse::Handled;
  });
  server.set_expect_100_continue_handler([services](const Request& request, Response& response) {
    const auto answer = refused_unread(services, request);
    if (!answer) return 100;
    send_and_close(services, request, response, *answer);
    return answer->status;
  });
  // Runs for every status from 400 on; what has a type was answered above.
  const httplib::Server::HandlerWithResponse unanswered = [services](const Request& request,
                                                                     Response& response) {
    if (response.has_header("Content-Type")) return httplib::Server::HandlerResponse::Unhandled;
    send(services, request, response, refusal(response.status, "http"));
    return httplib::Server::HandlerResponse::Handled;
  };
  // Runs for every status from 400 on; what has a type was answered above.
  server.set_error_handler(unanswered);
}

}  // namespace

void add_routes(httplib::Server& server, const Services& services) {
  add_checks(server, services);
  server.Put("/v1/logs/.+", [services](const Request& request, Response& response) {
    push(services, request, response);
  });
  server.Post("/v1/enrol", [services](const Request& request, Response& response) {
    send(services, request, response,
         services.enrolment.take(request.get_header_value("Authorization"), request.body,
                                 services.clock.now()));
  });
  server.Post("/v1/heartbeat", [services](const Request& request, Response& response) {
    send(services, request, response,
         services.heartbeats.take(request.get_header_value("Authorization"), request.body,
                                  services.clock.now()));
  });
  server.Get("/v1/feed", [services](const Request& request, Response& response) {
    send(services, request, response,
         services.feed.take(feed_question(request), services.clock.now().tick));
  });
  server.Get("/healthz", [services](const Request& request, Response& response) {
    send(services, request, response, health(services));
  });
  server.Get("/metrics", [services](const Request& request, Response& response) {
    send(services, request, response,
         {200, services.premises.metrics.text() + services.silence.text(),
          "text/plain; version=0.0.4"});
  });
}

}  // namespace kiosk::sync
