// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/collector.h"

#include <filesystem>

#include "sync/collector/admin_orders.h"

namespace kiosk::sync {
namespace {

constexpr const char* kUsualKey = "/var/lib/congso-collector/collector.key";  // of a database
constexpr const char* kKeyNote = "collector key";  // its public half, in base64

// The key in its file; made on the first serve of a store, and only then: terminals have pinned it,
// and a new one would be a stranger to them all.
Result<CollectorKey> key_for(Store& store, const std::string& file) {
  const auto known = store.read().note(kKeyNote);
  if (!known) return known.error();
  if (known.value().empty() && !std::filesystem::exists(file)) {
    std::error_code exists;
    std::filesystem::create_directories(std::filesystem::path{file}.parent_path(), exists);
    auto fresh = CollectorKey::make();
    if (auto written = fresh.write(file); !written) return written.error();
  }
  auto key = CollectorKey::read(file);
  if (!key && key.error().fault == Fault::kTryLater)
    return Error{Fault::kBadData, "the collector's key is missing; put it back (" + file + ')'};
  if (!key) return key;
  const std::string name = to_base64(key.value().public_key());
  if (!known.value().empty() && known.value() != name)
    return Error{Fault::kBadData, "not the key that this store's terminals know (" + file + ')'};
  if (auto noted = store.write_note(kKeyNote, name); !noted) return noted.error();
  return key;
}

}  // namespace

Collector::Collector(std::unique_ptr<Store> store, CollectorKey key, ServiceLog& log,
                     const IntakeLimits& limits)
    : store_(std::move(store)),
      key_(std::move(key)),
      log_(log),
      intake_({*store_, key_, log, metrics_, bell_}, limits),
      enrolment_({*store_, key_, log, metrics_, bell_}),
      feed_({*store_, key_, log, metrics_, bell_}, limits.rate),
      heartbeats_({*store_, key_, log, metrics_, bell_}),
      silence_({*store_, key_, log, metrics_, bell_}) {}

Result<Nothing> Collector::open_admin(const StorePlace& place, const Clock& clock) {
  auto admin = AdminSocket::open(socket_beside(place), [this, &clock](const std::string& line) {
    return carried_out({*store_, [this] { return Result<CollectorKey>{key_}; },
                        [this](OfficeId office) { bell_.ring(office); }},
                       line, clock.now());
  });
  if (!admin) return admin.error();
  admin_ = std::move(admin).value();
  return Nothing{};
}

Result<Nothing> Collector::start_relay(const ServeOptions& options, const Clock& clock) {
  auto links = read_upstream_links(upstream_file_beside(key_file_of(options)));
  if (!links) return links.error();
  auto relay = Relay::start({options.upstream, options.upstream_ca, std::move(links).value()},
                            store_->read(), clock, log_);
  if (!relay) return relay.error();
  relay_ = std::move(relay).value();
  return Nothing{};
}

std::string key_file_of(const ServeOptions& options) {
  if (!options.key_file.empty()) return options.key_file;
  return options.store.in_a_file() ? options.store.sqlite + ".key" : kUsualKey;
}

std::string upstream_file_beside(const std::string& key_file) { return key_file + ".upstream"; }

// Whoever waits for news goes first: the port ends only when all of its threads have.
Collector::~Collector() { bell_.close(); }

Result<std::unique_ptr<Collector>> Collector::start(const ServeOptions& options, const Clock& clock,
                                                    ServiceLog& log) {
  const bool in_a_file = options.store.in_a_file();
  auto store = open_store(options.store);
  if (!store) return store.error();
  if (const auto erased = store.value()->carry_out_erasures(); !erased)
    log.say(Severity::kWarning, "erasure waits: " + erased.error().what);
  auto key = key_for(*store.value(), key_file_of(options));
  if (!key) return key.error();
  std::unique_ptr<Collector> collector{
      new Collector{std::move(store).value(), std::move(key).value(), log, options.limits}};
  Collector& it = *collector;
  if (in_a_file)
    if (auto opened = it.open_admin(options.store, clock); !opened) return opened.error();
  auto http = HttpServer::start(options.address, {{*it.store_, it.key_, log, it.metrics_, it.bell_},
                                                  it.intake_,
                                                  it.enrolment_,
                                                  it.feed_,
                                                  it.heartbeats_,
                                                  it.silence_,
                                                  clock});
  if (!http) return http.error();
  it.http_ = std::move(http).value();
  if (!options.upstream.empty())
    if (auto relayed = it.start_relay(options, clock); !relayed) return relayed.error();
  return std::unique_ptr<Collector>{std::move(collector)};
}

}  // namespace kiosk::sync
