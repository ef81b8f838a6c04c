// congso-collector: the central endpoint (interfaces.md, protocol.md).

#include <sodium.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <filesystem>

#include "config/collector_url.h"
#include "kiosk/base/ending.h"
#include "kiosk/base/guess.h"
#include "sync/collector/admin_orders.h"
#include "sync/collector/collector.h"
#include "sync/collector/commands.h"
#include "sync/collector/log_audit.h"
#include "sync/collector/opened_store.h"
#include "sync/collector/places.h"
#include "sync/collector/service_log.h"

namespace {
using namespace kiosk;
using namespace kiosk::sync;

constexpr const char* kVersion = "congso-collector " CONGSO_VERSION;
constexpr const char* kUsualStore = "sqlite:/var/lib/congso-collector/collector.db";

void print(const std::string& line) {
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fputc('\n', stdout);
}

int complain(const std::string& what, ExitCode code) {
  kiosk::complain(what);
  return code;
}

int complain(const Error& error) {
  const bool outside = error.fault == Fault::kTryLater || error.fault == Fault::kNoRoom ||
                       error.fault == Fault::kUnknown || error.fault == Fault::kRefused;
  return complain(error.what, outside ? kOutOfReach : kBadUse);
}

// What was given on the command line.
struct Given {
  std::string store = kUsualStore;
  std::string listen = "127.0.0.1:8480";
  std::string key;
  std::string tls_certificate;
  std::string tls_key;
  std::string upstream;
  std::string upstream_ca;
  std::string code;
  CodeOrder order;
  std::string role = "kiosk";
  std::string log;
  bool json = false;
  bool proof = false;
};

sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  return signals;
}

// True when somebody asked for the end, false when the collector cannot go on.
bool wait_for_the_end(const sigset_t& signals, Collector& collector, const Clock& clock) {
  const timespec moment{0, 200'000'000};
  while (!collector.failed()) {
    if (::sigtimedwait(&signals, nullptr, &moment) > 0) return true;
    collector.watch(clock.now());
  }
  return false;
}

// A connection takes a descriptor: as many as the system lets us have.
void allow_many_connections() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

int serve(const Given& given) {
  const auto place = store_place_from(given.store);
  if (!place) return complain(place.error());
  const auto address = address_from(given.listen, {given.tls_certificate, given.tls_key});
  if (!address) return complain(address.error());
  allow_many_connections();
  const sigset_t signals = stop_signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);  // before there are threads, which inherit it
  const SystemClock clock;
  const auto log = log_to_stderr(clock);
  auto collector = Collector::start(
      {address.value(), place.value(), given.key, given.upstream, given.upstream_ca, {}}, clock,
      *log);
  if (!collector) return complain(collector.error());
  const std::string url = url_of(address.value(), collector.value()->port());
  if (!config::is_collector_url(url))
    log->say(Severity::kWarning,
             "without TLS others on the network can read and alter what passes, and terminals send "
             "nothing there; give --tls-cert and --tls-key, or a loopback address (" +
                 url + ')');
  // Scripts wait for this line, and take the port from it when they asked for any.
  print("listening on " + url);
  std::fflush(stdout);
  log->say(Severity::kInfo, "serving (" + to_string(place.value()) + ')');
  if (wait_for_the_end(signals, *collector.value(), clock)) return kGood;
  return complain("the disk or the network failed; start again (" + to_string(place.value()) + ')',
                  kOutOfReach);
}

int enrol(const Given& given) {
  const auto place = store_place_from(given.store);
  if (!place) return complain(place.error());
  const auto code = order_code(place.value(), given.order, SystemClock{}.now());
  if (!code) return complain(code.error());
  print(code.value());
  return kGood;
}

// The code is of the collector above, with the role `relay`.
int join(const Given& given) {
  const auto place = store_place_from(given.store);
  if (!place) return complain(place.error());
  if (!config::is_collector_url(given.upstream))
    return complain("--upstream: expected https://…, or http:// to a loopback address", kBadUse);
  ServeOptions options;
  options.store = place.value();
  options.key_file = given.key;
  if (!options.store.in_a_file() && options.key_file.empty())
    return complain("--key: expected the file of the collector's secret", kBadUse);
  const auto joined =
      join_upstream(upstream_file_beside(key_file_of(options)),
                    {given.order.office, given.upstream, given.upstream_ca, given.code});
  return joined ? kGood : complain(joined.error());
}

int revoke(const Given& given) {
  const auto place = store_place_from(given.store);
  if (!place) return complain(place.error());
  const auto revoked = order_revocation(place.value(), given.order.office, given.order.terminal,
                                        SystemClock{}.now());
  if (!revoked) return complain(revoked.error());
  if (revoked.value()) return kGood;
  return complain("no such terminal (" + given.order.office + " / " + given.order.terminal + ')',
                  kDoesNotHold);
}

Result<std::unique_ptr<StoreReader>> reader_of(const Given& given) {
  const auto place = store_place_from(given.store);
  if (!place) return place.error();
  return open_reader(place.value());
}

int terminals(const Given& given) {
  auto reader = reader_of(given);
  if (!reader) return complain(reader.error());
  const auto done = print_terminals(*reader.value(), SystemClock{}.now().instant, print);
  return done ? kGood : complain(done.error());
}

// The log that --log names.
Result<LogRecord> log_named(StoreReader& store, const std::string& text) {
  const auto id = log_id_from(text);
  if (!id) return Error{Fault::kBadData, "expected a log's id (--log " + text + ')'};
  const auto log = store.log(*id);
  if (!log) return log.error();
  if (!log.value()) return Error{Fault::kBadData, "no such log (" + text + ')'};
  return *log.value();
}

int verify_log(const Given& given) {
  auto reader = reader_of(given);
  if (!reader) return complain(reader.error());
  const auto log = log_named(*reader.value(), given.log);
  if (!log) return complain(log.error());
  const auto found = audit(*reader.value(), log.value());
  if (!found) return complain(found.error());
  const LogAudit& walked = found.value();
  if (walked.first_bad)
    return complain(walked.why + " (" + given.log + ", sequence " +
                        std::to_string(number(*walked.first_bad)) + ')',
                    kDoesNotHold);
  print("log " + given.log + ": " + std::to_string(walked.entries) + " entries, " +
        std::to_string(walked.checkpoints) + " signatures, all hold");
  return kGood;
}

int export_log(const Given& given) {
  auto reader = reader_of(given);
  if (!reader) return complain(reader.error());
  const auto log = log_named(*reader.value(), given.log);
  if (!log) return complain(log.error());
  const auto done = print_log(*reader.value(), log.value().id, given.proof, print);
  if (!done) return complain(done.error());
  return kGood;
}

CLI::App* command(CLI::App& app, Given& given, const char* name, const char* about) {
  CLI::App* added = app.add_subcommand(name, about);
  added->set_version_flag("--version", kVersion);
  added->add_option("--store", given.store, "sqlite:PATH or postgresql://…")->capture_default_str();
  return added;
}

void add_names(CLI::App* added, Given& given) {
  added->add_option("--office", given.order.office, "the office's name")->required();
  added->add_option("--terminal", given.order.terminal, "the terminal's name")->required();
}

CLI::App* add_serve(CLI::App& app, Given& given) {
  CLI::App* added = command(app, given, "serve", "takes what terminals push");
  added->add_option("--listen", given.listen, "HOST:PORT")->capture_default_str();
  added->add_option("--key", given.key, "the collector's secret; default: beside the store");
  auto* certificate = added->add_option("--tls-cert", given.tls_certificate, "PEM file");
  auto* key = added->add_option("--tls-key", given.tls_key, "PEM file");
  certificate->needs(key);
  key->needs(certificate);
  added->add_option("--upstream", given.upstream, "URL of the collector above, to bring it all");
  added->add_option("--upstream-ca", given.upstream_ca, "PEM file; default: the system's");
  return added;
}

CLI::App* add_join(CLI::App& app, Given& given) {
  CLI::App* added = command(app, given, "join", "an office's logs may go to the collector above");
  added->add_option("--office", given.order.office, "the office's name here")->required();
  added->add_option("--upstream", given.upstream, "URL of the collector above")->required();
  added->add_option("--upstream-ca", given.upstream_ca, "PEM file; default: the system's");
  added->add_option("--code", given.code, "its one-time code, made with --role relay")->required();
  added->add_option("--key", given.key, "the collector's secret; default: beside the store");
  return added;
}

CLI::App* add_enrol(CLI::App& app, Given& given) {
  CLI::App* added = command(app, given, "enrol", "prints a one-time code for a terminal");
  add_names(added, given);
  added->add_option("--role", given.role, "kiosk, board or relay")
      ->check(
          [](const std::string& text) {
            return unless_one_of(text, {"kiosk", "board", "relay"});
          },
          "")
      ->capture_default_str();
  added->add_flag("--may-administer", given.order.may_administer,
                  "people, badges and roles entered there count");
  return added;
}

CLI::App* add_log_command(CLI::App& app, Given& given, const char* name, const char* about) {
  CLI::App* added = command(app, given, name, about);
  added->add_option("--log", given.log, "the log's id")->required();
  return added;
}

int run(int argc, char** argv) {
  CLI::App app{"The central endpoint that terminals push their logs to.", "congso-collector"};
  Given given;
  app.set_version_flag("--version", kVersion);
  app.require_subcommand(1);
  const CLI::App* const serving = add_serve(app, given);
  const CLI::App* const enrolling = add_enrol(app, given);
  const CLI::App* const joining = add_join(app, given);
  CLI::App* const revoking = command(app, given, "revoke", "takes a terminal's rights away");
  add_names(revoking, given);
  CLI::App* const listing = command(app, given, "terminals", "terminals and their logs");
  listing->add_flag("--json", given.json, "one object a line")->required();
  const CLI::App* const verifying =
      add_log_command(app, given, "verify", "walks a log's chain and signatures");
  CLI::App* const exporting = add_log_command(app, given, "export", "a log's exact bodies");
  exporting->add_flag("--proof", given.proof, "with checkpoints and key certificates");
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& wanted) {
    return app.exit(wanted);
  } catch (const CLI::ParseError& error) {
    return complain(fault_of_line(app, error.what()) + " (see congso-collector --help)", kBadUse);
  }
  given.order.role = role_from(given.role).value_or(Role::kKiosk);
  if (serving->parsed()) return serve(given);
  if (enrolling->parsed()) return enrol(given);
  if (joining->parsed()) return join(given);
  if (revoking->parsed()) return revoke(given);
  if (listing->parsed()) return terminals(given);
  if (verifying->parsed()) return verify_log(given);
  return export_log(given);
}

}  // namespace

int main(int argc, char** argv) {
  ::umask(077);  // store, key and socket are the collector's alone
  if (sodium_init() < 0) return complain("no source of chance (libsodium)", kOutOfReach);
  return ended(run(argc, argv));
}
