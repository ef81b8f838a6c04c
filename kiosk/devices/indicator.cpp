#include "kiosk/devices/indicator.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>

#include <ctime>
#include <string>

namespace kiosk {
namespace {

Descriptor open_to_append(const std::filesystem::path& path) {
  const bool device = path.string().rfind("/dev/", 0) == 0;
  const int flags = O_WRONLY | O_APPEND | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  return Descriptor{::open(path.c_str(), device ? flags : flags | O_CREAT, 0644)};
}

// A write to a FIFO whose reader has gone sends SIGPIPE, which would end the kiosk: it is held back
// for this thread and taken off before the old mask returns.
bool write_line(int fd, const std::string& line) {
  sigset_t pipe;
  sigset_t before;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, &before);
  const ssize_t done = ::write(fd, line.data(), line.size());
  const timespec at_once{};
  if (done < 0) sigtimedwait(&pipe, nullptr, &at_once);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  return done == static_cast<ssize_t>(line.size());
}

bool is_still_there(int fd) {
  struct stat seen {};
  return ::fstat(fd, &seen) == 0 && seen.st_nlink > 0;
}

}  // namespace

Indicator::Indicator(std::filesystem::path path)
    : path_(std::move(path)), out_(open_to_append(path_)) {}

bool Indicator::ready() {
  if (out_ && !is_still_there(out_.get())) out_.close();
  if (!out_) out_ = open_to_append(path_);
  return static_cast<bool>(out_);
}

bool Indicator::show(std::string_view word, const EventId& id) {
  if (!ready()) return false;
  if (write_line(out_.get(), std::string{word} + ' ' + to_string(id) + '\n')) return true;
  out_.close();  // whoever read it is gone; the next line opens it anew
  return false;
}

}  // namespace kiosk
