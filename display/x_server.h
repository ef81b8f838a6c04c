#pragma once
// What the X server does to its clients when an output or it itself goes away.

#include <atomic>

namespace kiosk::display {

// Xlib ends the program when the server has gone, in the middle of whatever it did, and GLFW leaves
// it at that. From now on `gone` becomes true instead and every later call does nothing; and an
// error that answers one request (an output unplugged between asking and using) is let pass. After
// glfwInit; `gone` must outlive the connection. Covered by tests/display/glass_test.cpp.
void survive_x_errors(std::atomic<bool>& gone);

}  // namespace kiosk::display
