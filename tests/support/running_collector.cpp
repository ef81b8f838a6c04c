#include "tests/support/running_collector.h"

#include <doctest/doctest.h>

#include "kiosk/base/calendar.h"
#include "kiosk/base/random.h"
#include "sync/collector/desks/enrolment_code.h"
#include "sync/curl_transport.h"
#include "sync/requests.h"
#include "tests/support/postgres_server.h"

namespace kiosk::test {

Now ToldClock::now() const {
  const std::chrono::milliseconds passed{passed_ms_.load()};
  const Instant morning = moment_from_rfc3339("2026-11-23T07:30:00.000+07:00")->instant;
  return {morning + passed, Tick{std::chrono::hours{1} + passed}, ClockState::kSynced};
}

void KeptLog::say(sync::Severity severity, const std::string& line) {
  const std::lock_guard lock{mutex_};
  if (severity == sync::Severity::kAlarm) ++alarms_;
  text_ += line + '\n';
}

std::size_t KeptLog::alarms() const {
  const std::lock_guard lock{mutex_};
  return alarms_;
}

std::string KeptLog::text() const {
  const std::lock_guard lock{mutex_};
  return text_;
}

namespace {
std::optional<sync::StorePlace> the_one_store;
}  // namespace

OneStore::OneStore(const std::string& sqlite, const std::string& postgresql) {
  the_one_store = sync::StorePlace{sqlite, postgresql};
}
OneStore::~OneStore() { the_one_store.reset(); }

sync::StorePlace fresh_store(const TemporaryFolder& folder) {
  if (the_one_store) return *the_one_store;
  if (in_a_province()) return {"", PostgresServer::shared().fresh_database()};
  return {(folder / "collector.db").string(), ""};
}

RunningCollector::RunningCollector(const sync::IntakeLimits& limits)
    : limits_(limits), store_(fresh_store(folder_)) {
  start();
}

void RunningCollector::keep_backup() {
  if (in_a_province()) {
    backup_ = {"", PostgresServer::shared().copy_of(store_.postgresql)};
    return;
  }
  backup_ = {store_.sqlite + ".backup", ""};
  std::filesystem::copy_file(store_.sqlite, backup_.sqlite);
}

void RunningCollector::put_back() {
  if (in_a_province()) {
    store_ = backup_;
    return;
  }
  for (const char* tail : {"-wal", "-shm"}) std::filesystem::remove(store_.sqlite + tail);
  std::filesystem::rename(backup_.sqlite, store_.sqlite);
}

std::string RunningCollector::bytes() const {
  if (in_a_province()) return PostgresServer::shared().dumped(store_.postgresql);
  return text_of_file(store_.sqlite) + text_of_file(store_.sqlite + "-wal");
}

void RunningCollector::start() {
  sync::ServeOptions options;
  options.address.port = 0;
  options.store = store_;
  options.key_file = key_file();
  options.limits = limits_;
  auto started = sync::Collector::start(options, clock, log);
  REQUIRE_MESSAGE(started, (started ? "" : started.error().what));
  collector_ = std::move(started).value();
}

sync::Response RunningCollector::send(const sync::Request& request) const {
  auto line = sync::CurlTransport::open({url(), ""});
  if (!line) return {};
  const std::string nonce = sync::nonce_from(random_bits);
  auto answer = line.value()->send(sync::with_nonce(request, nonce), {});
  if (!answer) return {};
  const sync::Response& got = answer.value();
  const auto signature = signature_from_base64(header_of(got.headers, "congso-signature"));
  const bool holds =
      signature && verify(collector_->key().public_key(),
                          sync::answer_text(nonce, got.status, got.body), *signature);
  return holds ? got : sync::Response{};
}

std::string RunningCollector::code(const std::string& terminal, const std::string& office,
                                   sync::Role role) {
  return sync::prepare_code(collector_->store(), {office, terminal, role, false}, clock.now())
      .value();
}

sync::Response RunningCollector::enrol(const sync::EnrolRequest& wish,
                                       const std::string& token) const {
  return send(sync::enrol_request(wish, token));
}

TerminalInMemory RunningCollector::terminal(std::size_t count, const std::string& name) {
  TerminalInMemory terminal;
  const auto answer = enrol(terminal.wish(code(name)));
  REQUIRE(answer.status == 200);
  terminal.token = sync::enrol_answer_from(answer.body).value().token;
  terminal.record(count);
  return terminal;
}

std::vector<std::string> RunningCollector::stored(const LogId& log_id) const {
  std::vector<std::string> lines;
  const auto done = read().each_line(log_id, [&lines](const sync::Line& line) {
    lines.push_back(line.text);
    return true;
  });
  REQUIRE(done);
  return lines;
}

std::int64_t RunningCollector::acked(const LogId& log_id) const {
  return number(read().log(log_id).value()->last);
}

}  // namespace kiosk::test
