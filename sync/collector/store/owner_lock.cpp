// Covered by tests/collector/sqlite_store_test.cpp.
#include "sync/collector/store/owner_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "kiosk/base/file.h"
#include "kiosk/base/text.h"

namespace kiosk::sync {

Result<OwnerLock> OwnerLock::take(const std::string& path) {
  OwnerLock lock{::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)};
  if (lock.fd_ < 0) return system_error("cannot open", path);
  if (::flock(lock.fd_, LOCK_EX | LOCK_NB) != 0) {
    const auto holder = read_file(path, 64);
    return Error{Fault::kRefused, "the store is held by process " +
                                      (holder ? std::string{trimmed(holder.value())} : "?") + " (" +
                                      path + ')'};
  }
  const std::string name = std::to_string(::getpid()) + '\n';
  if (::ftruncate(lock.fd_, 0) != 0 ||
      ::pwrite(lock.fd_, name.data(), name.size(), 0) != static_cast<ssize_t>(name.size()))
    return system_error("cannot write", path);
  return lock;
}

OwnerLock::~OwnerLock() {
  if (fd_ >= 0) ::close(fd_);
}

}  // namespace kiosk::sync
