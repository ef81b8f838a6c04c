#pragma once
// The running collector: store, key, the answering of requests, port and admin socket, put together
// once.

#include <memory>
#include <string>

#include "sync/collector/admin_socket.h"
#include "sync/collector/desks/collector_key.h"
#include "sync/collector/desks/enrolment.h"
#include "sync/collector/desks/feed_desk.h"
#include "sync/collector/desks/heartbeat_desk.h"
#include "sync/collector/desks/intake.h"
#include "sync/collector/desks/metrics.h"
#include "sync/collector/desks/silence_watch.h"
#include "sync/collector/http/http_server.h"
#include "sync/collector/relay.h"
#include "sync/collector/store/opened_store.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

struct ServeOptions {
  ListenAddress address;
  StorePlace store;      // made when missing
  std::string key_file;  // empty: beside the store's file
  std::string upstream;  // the collector above; empty: none
  std::string upstream_ca;
  IntakeLimits limits;
};

// Borrows the clock and the log, which must outlive it.
class Collector {
 public:
  // Serves from when it returns until it goes. kRefused when another process owns the store,
  // kBadData when store, key or certificate are not what they should be.
  static Result<std::unique_ptr<Collector>> start(const ServeOptions& options, const Clock& clock,
                                                  ServiceLog& log);

  ~Collector();

  int port() const { return http_->port(); }
  bool failed() const { return store_->failed() || http_->ended(); }  // start again
  // From time to time, on the thread that waits for the end.
  void watch(Now now) { silence_.look(now); }
  Store& store() { return *store_; }
  const CollectorKey& key() const { return key_; }
  Metrics& metrics() { return metrics_; }

 private:
  Collector(std::unique_ptr<Store> store, CollectorKey key, ServiceLog& log,
            const IntakeLimits& limits);

  Result<Nothing> start_relay(const ServeOptions& options, const Clock& clock);
  Result<Nothing> open_admin(const StorePlace& place, const Clock& clock);

  // In the order in which they may die in reverse.
  const std::unique_ptr<Store> store_;
  const CollectorKey key_;
  ServiceLog& log_;
  Metrics metrics_;
  FeedBell bell_;
  Intake intake_;
  EnrolmentDesk enrolment_;
  FeedDesk feed_;
  HeartbeatDesk heartbeats_;
  SilenceWatch silence_;
  std::unique_ptr<AdminSocket> admin_;  // of a store that has one writer
  std::unique_ptr<HttpServer> http_;
  std::unique_ptr<Relay> relay_;
};

// The secret's file (beside the store's, or /var/lib/congso-collector/collector.key for a database,
// which all of its collectors have to share), and that of the links to the collector above.
std::string key_file_of(const ServeOptions& options);
std::string upstream_file_beside(const std::string& key_file);

}  // namespace kiosk::sync
