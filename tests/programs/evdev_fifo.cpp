// A keyboard without hardware: what a kernel answers about an evdev device, answered for a FIFO, so
// that the real libevdev reads the input_events somebody writes into it. Preloaded, or linked
// before the C library. A grab is a lock on the FIFO: one reader has it, another gets EBUSY.

#include <linux/input.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstring>

namespace {

bool is_fifo(int fd) {
  struct stat seen {};
  return ::fstat(fd, &seen) == 0 && S_ISFIFO(seen.st_mode);
}

int grab(int fd, bool wanted) {
  const int done = ::flock(fd, wanted ? LOCK_EX | LOCK_NB : LOCK_UN);
  if (done != 0 && errno == EWOULDBLOCK) errno = EBUSY;
  return done;
}

int text(void* to, unsigned size, const char* what) {
  std::strncpy(static_cast<char*>(to), what, size);
  return static_cast<int>(std::strlen(what)) + 1;
}

// A device with every key and nothing else.
int bits(void* to, unsigned size, unsigned type) {
  std::memset(to, type == EV_KEY ? 0xff : 0, size);
  if (type == 0) static_cast<unsigned char*>(to)[0] = 1U << EV_SYN | 1U << EV_KEY;
  return static_cast<int>(size);
}

int answer(int fd, unsigned long request, void* to) {
  const unsigned number = _IOC_NR(request);
  const unsigned size = _IOC_SIZE(request);
  if (request == EVIOCGRAB) return grab(fd, to != nullptr);
  if (request == EVIOCSCLOCKID) return 0;
  if (number == _IOC_NR(EVIOCGNAME(0))) return text(to, size, "reader without hardware");
  if (number == _IOC_NR(EVIOCGPHYS(0)) || number == _IOC_NR(EVIOCGUNIQ(0)))
    return text(to, size, "");
  if (number >= _IOC_NR(EVIOCGBIT(0, 0)) && number <= _IOC_NR(EVIOCGBIT(EV_MAX, 0)))
    return bits(to, size, number - _IOC_NR(EVIOCGBIT(0, 0)));
  std::memset(to, 0, size);
  return 0;
}

}  // namespace

extern "C" int ioctl(int fd, unsigned long request, ...) noexcept {
  va_list arguments;
  va_start(arguments, request);
  void* to = va_arg(arguments, void*);
  va_end(arguments);
  if (_IOC_TYPE(request) == 'E' && is_fifo(fd)) return answer(fd, request, to);
  return static_cast<int>(::syscall(SYS_ioctl, fd, request, to));
}
