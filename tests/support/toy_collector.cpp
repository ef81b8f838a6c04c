#include "tests/support/toy_collector.h"

#include <utility>

#include "kiosk/base/chain.h"

namespace kiosk::test {
namespace {

std::size_t place(Seq seq) { return static_cast<std::size_t>(number(seq)); }

std::string body_in(const sync::Request& request) {
  if (sync::header_of(request.headers, "Content-Encoding") != "zstd") return request.body;
  auto body = sync::inflated(request.body, sync::kLongestBatch);
  return body ? std::move(body).value() : "";
}

}  // namespace

Result<sync::Response> ToyCollector::send(const sync::Request& request, const std::stop_token&) {
  requests.push_back(request);
  if (faults.empty()) return answer(request);
  const Fault fault = std::move(faults.front());
  faults.pop_front();
  return fault(*this, request);
}

sync::Response ToyCollector::answer(const sync::Request& request) {
  return request.path == "/v1/enrol" ? enrol(request) : put(request);
}

sync::Link ToyCollector::link_to(const LogId& log) const {
  sync::Link link;
  link.collector = "https://collector.example";
  link.token = token;
  link.office = "PHƯỜNG MẪU";
  link.terminal = "sảnh";
  link.office_keys = {OfficeKey{{1}}};
  link.pins = sync::Pins{key.public_key(), {}};
  link.logs = {log};
  return link;
}

sync::Response ToyCollector::signed_answer(int status, std::string body,
                                           const sync::Request& request) const {
  const auto nonce = sync::header_of(request.headers, "Congso-Nonce");
  const Signature signature = key.sign(sync::answer_text(nonce, status, body));
  return {status, {{"congso-signature", base64(signature)}}, std::move(body)};
}

std::size_t ToyCollector::held(const LogId& log) const {
  const auto found = logs.find(log);
  return found == logs.end() ? 0 : found->second.lines.size();
}

void ToyCollector::restore(const LogId& log, std::size_t count) {
  logs[log].lines.resize(count);
  logs[log].hashes.resize(count + 1);
}

bool ToyCollector::may_write(const sync::Request& request) const {
  return sync::header_of(request.headers, "Authorization") == "Bearer " + token;
}

sync::Response ToyCollector::enrol(const sync::Request& request) {
  const auto wish = sync::enrol_request_from(request.body);
  if (!wish) return signed_answer(422, "{}", request);
  const auto& asked = wish.value();
  const bool further =
      may_write(request) && asked.signature &&
      verify(asked.public_key, sync::enrol_text(asked.log, asked.public_key), *asked.signature);
  if (!further && asked.code != code) return signed_answer(403, "{}", request);
  enrolled.insert(asked.log);
  const sync::EnrolAnswer answer{token, "PHƯỜNG MẪU", "sảnh", OfficeKey{{1}}, key.public_key(), {}};
  return signed_answer(200, body_of(answer), request);
}

sync::Response ToyCollector::put(const sync::Request& request) {
  if (!may_write(request)) return signed_answer(401, "{}", request);
  if (!takes_zstd && !sync::header_of(request.headers, "Content-Encoding").empty())
    return signed_answer(415, "{}", request);
  const auto batch = sync::batch_from(body_in(request));
  if (!batch || sync::head_of(batch.value()) != batch.value().head)
    return signed_answer(422, "{}", request);
  for (const std::string& line : batch.value().lines)
    if (!poison.empty() && line.find(poison) != line.npos) return signed_answer(422, "{}", request);
  return store(batch.value(), request);
}

sync::Response ToyCollector::store(const Batch& batch, const sync::Request& request) {
  Log& log = logs[batch.log];
  if (log.hashes.empty()) log.hashes.push_back(chain_start(batch.log));
  const Seq held{static_cast<std::int64_t>(log.lines.size())};
  sync::Divergence divergence{false, held, log.hashes.back()};
  if (batch.first > next(held)) return signed_answer(409, body_of(divergence), request);
  Hash head = batch.previous;
  divergence.fork = log.hashes[place(batch.first) - 1] != head;
  for (Seq seq = batch.first; seq <= batch.last && !divergence.fork; seq = next(seq)) {
    const std::string& line = batch.lines[place(seq) - place(batch.first)];
    head = chain_next(batch.log, seq, head, line_digest(line));
    if (seq <= held) divergence.fork = log.hashes[place(seq)] != head;
    if (seq <= held) continue;
    log.hashes.push_back(head);
    log.lines.push_back(line);
  }
  if (divergence.fork) return signed_answer(409, body_of(divergence), request);
  return acknowledgement(batch.log, request);
}

sync::Response ToyCollector::acknowledgement(const LogId& log, const sync::Request& request) const {
  const Log& held = logs.at(log);
  Acknowledgement word{log,
                       Seq{static_cast<std::int64_t>(held.lines.size())},
                       held.hashes.back(),
                       "2026-11-23T07:21:08.412+07:00",
                       {}};
  word.signature = key.sign(sync::signed_text(word));
  return signed_answer(200, sync::body_of(word), request);
}

ToyCollector::Fault line_cut() {
  return [](ToyCollector&, const sync::Request&) -> Result<sync::Response> {
    return Error{kiosk::Fault::kTryLater, "line cut"};
  };
}

ToyCollector::Fault answer_lost() {
  return [](ToyCollector& collector, const sync::Request& request) -> Result<sync::Response> {
    collector.answer(request);
    return Error{kiosk::Fault::kTryLater, "answer lost"};
  };
}

ToyCollector::Fault answered(int status, std::string body, std::vector<sync::Header> headers) {
  return [=](ToyCollector&, const sync::Request&) -> Result<sync::Response> {
    return sync::Response{status, headers, body};
  };
}

ToyCollector::Fault signed_by_it(int status, std::string body) {
  return [=](ToyCollector& collector, const sync::Request& request) -> Result<sync::Response> {
    return collector.signed_answer(status, body, request);
  };
}

}  // namespace kiosk::test
