#pragma once
// What one thread hands another: a bounded queue, and the only lock in the kiosk.

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace kiosk {

// Safe from any thread. Values come out in the order they went in. At `capacity` a put is refused,
// so that a stuck reader of the box costs a flag and never the memory.
template <class T>
class Mailbox {
 public:
  // `wake` is called after each put, by the putting thread, outside the lock: how the UI thread,
  // which waits for the window system and not here, learns that there is something.
  explicit Mailbox(std::size_t capacity, std::function<void()> wake = {})
      : capacity_(capacity), wake_(std::move(wake)) {}

  [[nodiscard]] bool put(T value) {
    {
      const std::lock_guard lock{mutex_};
      if (values_.size() >= capacity_) return false;
      values_.push_back(std::move(value));
    }
    filled_.notify_one();
    if (wake_) wake_();
    return true;
  }

  // The oldest value, if there is one. Never waits.
  std::optional<T> take() {
    const std::lock_guard lock{mutex_};
    return pop();
  }

  // Waits for a value; gives none only when `stop` is asked for.
  std::optional<T> wait(const std::stop_token& stop) {
    std::unique_lock lock{mutex_};
    filled_.wait(lock, stop, [this] { return !values_.empty(); });
    return pop();
  }

  // As wait(), but gives none after `limit` too.
  std::optional<T> wait_for(const std::stop_token& stop, std::chrono::milliseconds limit) {
    std::unique_lock lock{mutex_};
    filled_.wait_for(lock, stop, limit, [this] { return !values_.empty(); });
    return pop();
  }

  std::size_t size() const {
    const std::lock_guard lock{mutex_};
    return values_.size();
  }

 private:
  std::optional<T> pop() {
    if (values_.empty()) return std::nullopt;
    std::optional<T> value{std::move(values_.front())};
    values_.pop_front();
    return value;
  }

  const std::size_t capacity_;
  const std::function<void()> wake_;
  mutable std::mutex mutex_;
  std::condition_variable_any filled_;
  std::deque<T> values_;
};

}  // namespace kiosk
