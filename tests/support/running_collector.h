#pragma once
// The real collector in this process, on a loopback port of the kernel's choosing, with a store in
// a folder of its own and a clock that is told the time. Suites that use it link `collector`.

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "sync/collector/collector.h"
#include "sync/transport.h"
#include "tests/support/process.h"
#include "tests/support/terminal_in_memory.h"

namespace kiosk::test {

// Shows the time it was last told. Any thread.
class ToldClock : public Clock {
 public:
  Now now() const override;
  void pass(std::chrono::milliseconds time) { passed_ms_ += time.count(); }

 private:
  std::atomic<std::int64_t> passed_ms_{0};
};

// Keeps what it was told. Any thread.
class KeptLog : public sync::ServiceLog {
 public:
  void say(sync::Severity severity, const std::string& line) override;
  std::size_t alarms() const;
  std::string text() const;

 private:
  mutable std::mutex mutex_;
  std::size_t alarms_ = 0;
  std::string text_;
};

// A fresh store of the kind this test program is about, or the one that OneStore names.
sync::StorePlace fresh_store(const TemporaryFolder& folder);

// While it lives, every collector that is made keeps there.
struct OneStore {
  OneStore(const std::string& sqlite, const std::string& postgresql);
  ~OneStore();
};

class RunningCollector {
 public:
  explicit RunningCollector(const sync::IntakeLimits& limits = {});

  void stop() { collector_.reset(); }
  void start();  // again, on the same store and another port

  int port() const { return collector_->port(); }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port()); }
  const sync::StorePlace& place() const { return store_; }
  std::string key_file() const { return (folder_ / "collector.db.key").string(); }
  // While it is stopped: the store as it is now, and that one again.
  void keep_backup();
  void put_back();
  std::string bytes() const;  // all that lies in the store, as text
  sync::Collector& operator*() const { return *collector_; }
  sync::StoreReader& read() const { return collector_->store().read(); }

  // One exchange over a connection of its own, with a nonce whose signature must hold; a status of
  // 0 when it does not, or no answer came. Any thread.
  sync::Response send(const sync::Request& request) const;
  sync::Response get(const std::string& path) const {
    return send({"GET", path, {}, "", kLongest});
  }

  std::string code(const std::string& terminal = "Sảnh", const std::string& office = "PHƯỜNG MẪU",
                   sync::Role role = sync::Role::kKiosk);
  sync::Response enrol(const sync::EnrolRequest& wish, const std::string& token = "") const;
  // A terminal with `count` events, enrolled and not pushed.
  TerminalInMemory terminal(std::size_t count = 0, const std::string& name = "Sảnh");

  std::vector<std::string> stored(const LogId& log) const;  // its lines
  std::int64_t acked(const LogId& log) const;

  ToldClock clock;
  KeptLog log;

 private:
  static constexpr std::size_t kLongest = 1 << 20;

  sync::IntakeLimits limits_;
  TemporaryFolder folder_;
  sync::StorePlace store_;
  sync::StorePlace backup_;
  std::unique_ptr<sync::Collector> collector_;
};

}  // namespace kiosk::test
