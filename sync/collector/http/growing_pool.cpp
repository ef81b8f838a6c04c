// Covered by tests/collector/http_server_test.cpp.
#include "sync/collector/http/growing_pool.h"

namespace kiosk::sync {

void GrowingPool::enqueue(std::function<void()> job) {
  {
    const std::lock_guard lock{mutex_};
    jobs_.push_back(std::move(job));
    if (jobs_.size() > idle_ && threads_.size() < most_) threads_.emplace_back([this] { work(); });
  }
  filled_.notify_one();
}

void GrowingPool::shutdown() {
  std::vector<std::thread> threads;
  {
    const std::lock_guard lock{mutex_};
    ending_ = true;
    threads.swap(threads_);
  }
  filled_.notify_all();
  for (std::thread& thread : threads) thread.join();
}

void GrowingPool::work() {
  std::unique_lock lock{mutex_};
  for (;;) {
    ++idle_;
    filled_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
    --idle_;
    if (jobs_.empty()) return;
    auto job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    job();
    lock.lock();
  }
}

}  // namespace kiosk::sync
