#pragma once
// How a reader's thread sleeps. Covered by serial_reader_test and evdev_reader_test.

namespace kiosk {

// Until the device (-1: none) or `wake` has something to say, or for `limit_ms`; below zero: for
// ever. What poll() says of the device; 0 when it says nothing.
short wait_for(int wake, int device, int limit_ms);

}  // namespace kiosk
