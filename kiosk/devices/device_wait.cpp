#include "kiosk/devices/device_wait.h"

#include <poll.h>

namespace kiosk {

short wait_for(int wake, int device, int limit_ms) {
  pollfd watched[] = {{device, POLLIN, 0}, {wake, POLLIN, 0}};
  if (::poll(watched, 2, limit_ms) <= 0) return 0;
  return watched[0].revents;
}

}  // namespace kiosk
