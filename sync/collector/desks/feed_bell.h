#pragma once
// Rung when an office has something new, for those who wait to be told (protocol §4).

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>

#include "sync/collector/store/store.h"

namespace kiosk::sync {

// Safe from any thread.
class FeedBell {
 public:
  void ring(OfficeId office);
  void close();  // nobody waits any longer: the collector ends

  // One of those who wait, from its making on: what is rung meanwhile is heard. Only so many are
  // held at once, for each holds a thread; the rest are told at once that there is nothing.
  class Ear {
   public:
    Ear(FeedBell& bell, OfficeId office);
    ~Ear();
    Ear(const Ear&) = delete;
    Ear& operator=(const Ear&) = delete;

    // Until it is rung, or at most `limit`; false when there is no waiting any longer.
    bool listen(std::chrono::milliseconds limit);

   private:
    FeedBell& bell_;
    const OfficeId office_;
    const bool admitted_;
    std::uint64_t heard_;
  };

 private:
  static constexpr int kMostWaiting = 512;

  std::mutex mutex_;
  std::condition_variable rung_;
  std::map<OfficeId, std::uint64_t> times_;
  int waiting_ = 0;
  bool closed_ = false;
};

}  // namespace kiosk::sync
