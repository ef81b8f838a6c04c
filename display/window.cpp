#include "display/window.h"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <future>
#include <vector>

#include "display/imgui_version.h"
#include "display/png.h"

namespace kiosk::display {
namespace {

using std::chrono::milliseconds;

// An output that changes its mode or comes back tells nobody (measured with GLFW 3.3.8 on Xorg);
// so the window asks, at most this often.
constexpr milliseconds kLookEvery{2000};

Error glfw_fault(const char* what) {
  const char* why = nullptr;
  glfwGetError(&why);
  return {Fault::kTryLater, std::string{what} + (why ? std::string{": "} + why : "")};
}

// No monitor at all is a monitor that is switched off: keep a size to draw in.
WindowPlace whole_screen() {
  WindowPlace place;
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  if (!mode || mode->width <= 0 || mode->height <= 0) return place;
  glfwGetMonitorPos(monitor, &place.x, &place.y);
  place.size = {mode->width, mode->height};
  return place;
}

void hint(bool decorated) {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_DECORATED, decorated ? GLFW_TRUE : GLFW_FALSE);
  glfwWindowHint(GLFW_RESIZABLE, GLFW_FALSE);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_TRUE);
}

Key::Action key_action(int action) {
  if (action == GLFW_RELEASE) return Key::Action::kReleased;
  return action == GLFW_REPEAT ? Key::Action::kHeld : Key::Action::kPressed;
}

bool drawn_by_software() {
  const auto* renderer = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  return renderer && (std::strstr(renderer, "llvmpipe") || std::strstr(renderer, "softpipe"));
}

}  // namespace

Result<std::unique_ptr<Window>> Window::open(const config::Window& wanted, const Clock& clock) {
#ifdef GLFW_PLATFORM_X11
  // GLFW has no touch on Wayland, and 3.4 prefers Wayland where both are there.
  glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
  if (glfwInit() != GLFW_TRUE) return glfw_fault("no display");
  std::unique_ptr<Window> window{new Window{clock}};
  const WindowPlace place = window->place(wanted);
  // The letters take as long to bake as the driver takes to load: both at once.
  auto painter = std::async(std::launch::async, [&place] { return Painter::open(place.size); });
  auto made = window->create(place);
  auto baked = painter.get();
  if (!made) return made.error();
  if (!baked) return baked.error();
  if (auto started = window->start(std::move(baked).value()); !started) return started.error();
  window->listen();
  return window;
}

Window::~Window() {
  if (renderer_started_) {
    painter_->make_current();
    ImGui_ImplOpenGL3_Shutdown();
  }
  painter_.reset();
  if (window_) glfwDestroyWindow(window_);
  glfwTerminate();
}

WindowPlace Window::place(const config::Window& wanted) {
  WindowPlace place = whole_screen();
  const Extent asked{wanted.width, wanted.height};
  whole_screen_ = asked.width <= 0 || asked.height <= 0;
  place.decorated =
      !whole_screen_ && asked.width < place.size.width && asked.height < place.size.height;
  if (!whole_screen_) place.size = asked;
  return place;
}

Result<Nothing> Window::create(const WindowPlace& place) {
  hint(place.decorated);
  window_ = glfwCreateWindow(place.size.width, place.size.height, "Công Sở", nullptr, nullptr);
  if (!window_) return glfw_fault("no window");
  if (!place.decorated) glfwSetWindowPos(window_, place.x, place.y);
  if (whole_screen_) glfwSetInputMode(window_, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
  glfwMakeContextCurrent(window_);
  // Software has no retrace to wait for, and under Xvfb there is none at all.
  glfwSwapInterval(drawn_by_software() ? 0 : 1);
  return Nothing{};
}

Result<Nothing> Window::start(std::unique_ptr<Painter> painter) {
  painter_ = std::move(painter);
  painter_->make_current();
  renderer_started_ = ImGui_ImplOpenGL3_Init("#version 330");
  if (!renderer_started_) return Error{Fault::kTryLater, "no OpenGL 3.3"};
  return Nothing{};
}

void Window::listen() {
  glfwSetWindowUserPointer(window_, this);
  glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int) {
    auto* self = static_cast<Window*>(glfwGetWindowUserPointer(window));
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    const Tick now = self->clock_.now().tick;
    if (action == GLFW_PRESS)
      self->touch_.press(self->finger_at(), now);
    else
      self->touch_.release(self->finger_at(), now);
  });
  glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double, double) {
    auto* self = static_cast<Window*>(glfwGetWindowUserPointer(window));
    self->touch_.move(self->finger_at());
  });
  glfwSetKeyCallback(window_, [](GLFWwindow* window, int, int scancode, int action, int) {
    auto* self = static_cast<Window*>(glfwGetWindowUserPointer(window));
    if (self->take_key_) self->take_key_({scancode, key_action(action), self->clock_.now().tick});
  });
  glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) {
    auto* self = static_cast<Window*>(glfwGetWindowUserPointer(window));
    self->damaged_ = true;
    self->looked_.reset();
  });
}

Point Window::finger_at() const {
  double x = 0;
  double y = 0;
  glfwGetCursorPos(window_, &x, &y);
  const double scale = static_cast<double>(painter_->scale());
  return {static_cast<float>(x / scale), static_cast<float>(y / scale)};
}

Result<Nothing> Window::refit() {
  const Tick now = clock_.now().tick;
  if (looked_ && now - *looked_ < kLookEvery) return Nothing{};
  looked_ = now;
  if (whole_screen_ && glfwGetPrimaryMonitor()) {
    const WindowPlace screen = whole_screen();
    Extent size;
    glfwGetWindowSize(window_, &size.width, &size.height);
    if (size != screen.size) {
      glfwSetWindowPos(window_, screen.x, screen.y);
      glfwSetWindowSize(window_, screen.size.width, screen.size.height);
    }
  }
  Extent pixels;
  glfwGetFramebufferSize(window_, &pixels.width, &pixels.height);
  if (pixels == painter_->glass()) return Nothing{};
  damaged_ = true;
  return painter_->resize(pixels);
}

void Window::upload_letters() {
  if (uploaded_ == painter_->bakings()) return;
  if (uploaded_ > 0) {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
  }
  ImGui_ImplOpenGL3_NewFrame();  // the first time it makes the texture and the shaders
  ImGui::GetIO().Fonts->ClearTexData();
  uploaded_ = painter_->bakings();
}

Result<std::optional<Intent>> Window::show(const Screen& screen) {
  if (auto fitted = refit(); !fitted) return fitted.error();
  painter_->make_current();
  upload_letters();
  const std::uint64_t before = shown_.fingerprint;
  shown_ = painter_->paint(screen, touch_.next());
  if (damaged_ || shown_.fingerprint != before) {
    render(shown_);
    glfwSwapBuffers(window_);
    damaged_ = false;
    ++drawn_;
  }
  return shown_.intent;
}

void Window::render(const Frame& frame) {
  const Extent glass = painter_->glass();
  glViewport(0, 0, glass.width, glass.height);
  glClearColor(frame.ground.red, frame.ground.green, frame.ground.blue, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(frame.triangles);
}

void Window::wait(Tick until) {
  const auto left = std::min<milliseconds>(until - clock_.now().tick, kLookEvery);
  if (left <= milliseconds::zero() || touch_.pending())
    glfwPollEvents();
  else
    glfwWaitEventsTimeout(std::chrono::duration<double>(left).count());
}

void Window::wake() { glfwPostEmptyEvent(); }

bool Window::closing() const { return glfwWindowShouldClose(window_) == GLFW_TRUE; }

Result<Nothing> Window::save_png(const std::string& path) {
  if (!shown_.triangles) return Error{Fault::kTryLater, "nothing has been shown yet"};
  painter_->make_current();
  render(shown_);  // what is in the back buffer after a swap is not defined
  Picture picture{painter_->glass().width, painter_->glass().height, {}};
  picture.rgb.resize(static_cast<std::size_t>(picture.width) *
                     static_cast<std::size_t>(picture.height) * 3);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, picture.width, picture.height, GL_RGB, GL_UNSIGNED_BYTE, picture.rgb.data());
  flip(picture);
  return write_png(picture, path);
}

}  // namespace kiosk::display
