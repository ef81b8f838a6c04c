#include "display/x_server.h"

#include <dlfcn.h>

// As in glfw3native.h and Xlib.h, whose headers need packages that nothing else of us needs.
using Display = void;
extern "C" Display* glfwGetX11Display();

namespace kiosk::display {

void survive_x_errors(std::atomic<bool>& gone) {
  // As GLFW does it: the library is loaded, but not linked with.
  void* xlib = ::dlopen("libX11.so.6", RTLD_LAZY | RTLD_NOLOAD);
  if (!xlib) return;
  using OnExit = void (*)(Display*, void (*)(Display*, void*), void*);
  using OnError = void* (*)(int (*)(Display*, void*));
  using OnEnd = void* (*)(int (*)(Display*));
  const auto on_exit = reinterpret_cast<OnExit>(::dlsym(xlib, "XSetIOErrorExitHandler"));
  const auto on_error = reinterpret_cast<OnError>(::dlsym(xlib, "XSetErrorHandler"));
  const auto on_end = reinterpret_cast<OnEnd>(::dlsym(xlib, "XSetIOErrorHandler"));
  if (on_end && on_exit) {
    on_end([](Display*) { return 0; });  // Xlib's own would end the program before it asks
    on_exit(
        glfwGetX11Display(),
        [](Display*, void* flag) { static_cast<std::atomic<bool>*>(flag)->store(true); }, &gone);
  }
  if (on_error) on_error([](Display*, void*) { return 0; });
  ::dlclose(xlib);
}

}  // namespace kiosk::display
