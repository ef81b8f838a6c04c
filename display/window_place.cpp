#include "display/window_place.h"

#include <span>

#include "display/opengl.h"

namespace kiosk::display {
namespace {

std::span<GLFWmonitor*> monitors() {
  int count = 0;
  GLFWmonitor** all = glfwGetMonitors(&count);
  return {all, static_cast<std::size_t>(count)};
}

GLFWmonitor* monitor_called(const std::string& output) {
  for (GLFWmonitor* monitor : monitors())
    if (output == glfwGetMonitorName(monitor)) return monitor;
  return nullptr;
}

GLFWmonitor* monitor_for(const std::string& output, WhichScreen which) {
  if (GLFWmonitor* found = output.empty() ? nullptr : monitor_called(output)) return found;
  if (which == WhichScreen::kFirst) return glfwGetPrimaryMonitor();
  if (!output.empty() || monitors().empty()) return nullptr;
  return monitors()[monitors().size() > 1 ? 1 : 0];
}

std::optional<WindowPlace> whole_of(GLFWmonitor* monitor) {
  const GLFWvidmode* mode = glfwGetVideoMode(monitor);
  if (!mode || mode->width <= 0 || mode->height <= 0) return {};
  WindowPlace place;
  glfwGetMonitorPos(monitor, &place.x, &place.y);
  place.size = {mode->width, mode->height};
  return place;
}

}  // namespace

std::optional<ScreenFound> find_screen(const std::string& output, WhichScreen which) {
  GLFWmonitor* monitor = monitor_for(output, which);
  if (!monitor) return {};
  return ScreenFound{glfwGetMonitorName(monitor), whole_of(monitor)};
}

}  // namespace kiosk::display
