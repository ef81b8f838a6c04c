#include "kiosk/devices/serial_reader.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <termios.h>

#include <cerrno>
#include <optional>
#include <utility>

#include "kiosk/base/file.h"
#include "kiosk/devices/device_wait.h"

namespace kiosk {
namespace {

std::optional<speed_t> speed_of(int baud) {
  switch (baud) {
    case 1200: return B1200;
    case 2400: return B2400;
    case 4800: return B4800;
    case 9600: return B9600;
    case 19200: return B19200;
    case 38400: return B38400;
    case 57600: return B57600;
    case 115200: return B115200;
    default: return {};
  }
}

// Neither a controlling terminal nor a wait for the carrier; bytes as they come. Nothing when the
// device is away or is no serial line.
Descriptor open_line(const SerialLine& line) {
  Descriptor device{::open(line.path.c_str(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)};
  termios settings{};
  if (!device || tcgetattr(device.get(), &settings) != 0) return {};
  cfmakeraw(&settings);
  settings.c_cflag |= CLOCAL | CREAD;
  const speed_t speed = *speed_of(line.baud);
  if (cfsetispeed(&settings, speed) != 0 || cfsetospeed(&settings, speed) != 0) return {};
  if (tcsetattr(device.get(), TCSANOW, &settings) != 0) return {};
  return device;
}

}  // namespace

Result<std::unique_ptr<BadgeReader>> SerialReader::open(const SerialLine& line, const Clock& clock,
                                                        ReadingSink sink) {
  if (!speed_of(line.baud))
    return Error{Fault::kRefused, "no serial line has " + std::to_string(line.baud) + " baud"};
  Descriptor wake{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
  if (!wake) return system_error("cannot make an event descriptor for", line.path);
  return std::unique_ptr<BadgeReader>{
      new SerialReader{line, clock, std::move(sink), std::move(wake)}};
}

SerialReader::SerialReader(SerialLine line, const Clock& clock, ReadingSink sink, Descriptor wake)
    : line_(std::move(line)),
      clock_(clock),
      sink_(std::move(sink)),
      wake_(std::move(wake)),
      device_(open_line(line_)),
      present_(static_cast<bool>(device_)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

SerialReader::~SerialReader() {
  thread_.request_stop();
  eventfd_write(wake_.get(), 1);  // cannot fail: nobody else writes to it
}

void SerialReader::run(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    if (device_) read_until_gone(device_.get(), stop);
    present_ = false;
    device_.close();
    if (!stop.stop_requested()) wait_for(wake_.get(), -1, static_cast<int>(line_.reopen.count()));
    device_ = open_line(line_);
    present_ = static_cast<bool>(device_);
  }
}

void SerialReader::read_until_gone(int fd, const std::stop_token& stop) {
  ReadingLines lines;
  const int silence = static_cast<int>(line_.silence.count());
  while (!stop.stop_requested()) {
    const short seen = wait_for(wake_.get(), fd, lines.waiting() ? silence : -1);
    if (stop.stop_requested()) return;
    if (seen == 0)
      hand_on(lines.silence());
    else if ((seen & POLLIN) == 0 || !read_once(fd, lines))
      return;  // hung up: a half reading goes with the device
  }
}

// False when the device is gone.
bool SerialReader::read_once(int fd, ReadingLines& lines) {
  char block[1024];
  const ssize_t got = ::read(fd, block, sizeof block);
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  if (got == 0) return false;
  last_byte_ = clock_.now();
  hand_on(lines.take({block, static_cast<std::size_t>(got)}));
  return true;
}

void SerialReader::hand_on(std::vector<std::string> readings) {
  for (std::string& reading : readings) sink_({std::move(reading), last_byte_, line_.path});
}

}  // namespace kiosk
