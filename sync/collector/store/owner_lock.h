#pragma once
// One process owns a store: a lock in the file system that dies with its holder.

#include <string>
#include <utility>

#include "kiosk/base/result.h"

namespace kiosk::sync {

class OwnerLock {
 public:
  // Takes the lock on `path` (made if need be) without waiting. kRefused, naming the holder's
  // process, while another holds it; kTryLater or kNoRoom when the file cannot be made.
  static Result<OwnerLock> take(const std::string& path);

  OwnerLock(OwnerLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  OwnerLock& operator=(OwnerLock&&) = delete;
  ~OwnerLock();

 private:
  explicit OwnerLock(int fd) : fd_(fd) {}
  int fd_;
};

}  // namespace kiosk::sync
