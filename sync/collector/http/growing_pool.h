#pragma once
// Threads for connections: as many as there are at once, up to a limit; the rest wait in line.

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace kiosk::sync {

// A kept connection holds its thread, so a fixed small pool would let a few hundred idle terminals
// shut out the next one.
class GrowingPool : public httplib::TaskQueue {
 public:
  explicit GrowingPool(std::size_t most) : most_(most) {}
  ~GrowingPool() override { shutdown(); }

  void enqueue(std::function<void()> job) override;
  void shutdown() override;  // finishes what was begun or waits, then ends the threads

 private:
  void work();

  const std::size_t most_;
  std::mutex mutex_;
  std::condition_variable filled_;
  std::deque<std::function<void()>> jobs_;
  std::vector<std::thread> threads_;
  std::size_t idle_ = 0;
  bool ending_ = false;
};

}  // namespace kiosk::sync
