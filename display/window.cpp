#include "display/window.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <future>

#include "display/opengl.h"
#include "display/png.h"
#include "display/x_server.h"

namespace kiosk::display {
namespace {

using std::chrono::milliseconds;

// An output that changes its mode or comes back tells nobody (measured with GLFW 3.3.8 on Xorg);
// so the window asks, at most this often.
constexpr milliseconds kLookEvery{1000};
// ImGui carries a touch through press, release and hover in frames of its own (ui.md §1.3).
constexpr int kSettleFrames = 3;

Error glfw_fault(const char* what) {
  const char* why = nullptr;
  glfwGetError(&why);
  return {Fault::kTryLater, std::string{what} + (why ? std::string{": "} + why : "")};
}

void hint(const WindowPlace& place, WhichScreen which, bool visible) {
  const int takes_focus = which == WhichScreen::kFirst ? GLFW_TRUE : GLFW_FALSE;
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  // Without it a GPU reset kills the program; a driver that cannot do it creates the context
  // without.
  glfwWindowHint(GLFW_CONTEXT_ROBUSTNESS, GLFW_LOSE_CONTEXT_ON_RESET);
  glfwWindowHint(GLFW_DECORATED, place.decorated ? GLFW_TRUE : GLFW_FALSE);
  glfwWindowHint(GLFW_RESIZABLE, GLFW_FALSE);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  glfwWindowHint(GLFW_VISIBLE, visible ? GLFW_TRUE : GLFW_FALSE);
  glfwWindowHint(GLFW_FOCUSED, takes_focus);
  glfwWindowHint(GLFW_FOCUS_ON_SHOW, takes_focus);
}

PixelBox pixels_of(const Rect& box, float scale) {
  return {static_cast<int>(std::floor(box.x * scale)), static_cast<int>(std::floor(box.y * scale)),
          static_cast<int>(std::ceil(box.right() * scale)),
          static_cast<int>(std::ceil(box.bottom() * scale))};
}

Key::Action key_action(int action) {
  if (action == GLFW_RELEASE) return Key::Action::kReleased;
  return action == GLFW_REPEAT ? Key::Action::kHeld : Key::Action::kPressed;
}

}  // namespace

Result<std::unique_ptr<Window>> Window::open(const config::Window& wanted, const Clock& clock,
                                             WhichScreen which) {
#ifdef GLFW_PLATFORM_X11
  // GLFW has no touch on Wayland, and 3.4 prefers Wayland where both are there.
  glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
  if (glfwInit() != GLFW_TRUE) return glfw_fault("no display");
  std::unique_ptr<Window> window{new Window{wanted, clock, which}};
  survive_x_errors(window->gone_);
  const WindowPlace place = window->first_place();
  // The letters take as long to bake as the driver takes to load: both at once.
  const Panel panel{wanted.diagonal_mm, wanted.larger_type};
  auto painter = std::async(std::launch::async, [&place, &panel, &wanted] {
    return Painter::open(place.size, panel, wanted.emblem);
  });
  auto made = window->create(place);
  auto baked = painter.get();
  if (!made) return made.error();
  if (!baked) return baked.error();
  window->painter_ = std::move(baked).value();
  if (auto started = window->start_renderer(); !started) return started.error();
  return window;
}

Window::~Window() {
  renderer_.reset();
  painter_.reset();
  if (window_) glfwDestroyWindow(window_);
  glfwTerminate();
}

WindowPlace Window::first_place() {
  const auto found = find_screen(wanted_.output, which_);
  const auto screen = found ? found->place : std::nullopt;
  lit_ = screen.has_value();
  output_ = found ? found->output : wanted_.output;
  WindowPlace place = screen.value_or(WindowPlace{});
  const Extent asked{wanted_.width, wanted_.height};
  whole_screen_ = asked.width <= 0 || asked.height <= 0;
  place.decorated =
      !whole_screen_ && asked.width < place.size.width && asked.height < place.size.height;
  if (!whole_screen_) place.size = asked;
  return place;
}

Result<Nothing> Window::create(const WindowPlace& place) {
  hint(place, which_, lit_);
  window_ = glfwCreateWindow(place.size.width, place.size.height, "Công Sở", nullptr, nullptr);
  if (!window_) {
    glfwWindowHint(GLFW_CONTEXT_ROBUSTNESS, GLFW_NO_ROBUSTNESS);
    window_ = glfwCreateWindow(place.size.width, place.size.height, "Công Sở", nullptr, nullptr);
  }
  if (!window_) return glfw_fault("no window");
  if (!place.decorated) glfwSetWindowPos(window_, place.x, place.y);
  if (whole_screen_) glfwSetInputMode(window_, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
  glfwMakeContextCurrent(window_);
  listen();
  return Nothing{};
}

Result<Nothing> Window::start_renderer() {
  auto started = Renderer::start(*painter_);
  if (!started) return started.error();
  renderer_ = std::move(started).value();
  // Software has no retrace to wait for, and under Xvfb there is none at all.
  glfwSwapInterval(renderer_->by_software() ? 0 : 1);
  return Nothing{};
}

// After a GPU reset. What people see lives in the session, so nobody loses anything by it.
Result<Nothing> Window::start_again() {
  renderer_.reset();
  glfwDestroyWindow(window_);
  window_ = nullptr;
  if (auto made = create(first_place()); !made) return made;
  if (auto baked = painter_->bake(); !baked) return baked;
  looked_.reset();
  damaged_ = true;
  return start_renderer();
}

void Window::listen() {
  glfwSetWindowUserPointer(window_, this);
  glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int) {
    auto* self = static_cast<Window*>(glfwGetWindowUserPointer(window));
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    const Tick now = self->clock_.now().tick;
    self->settling_ = kSettleFrames;
    if (action == GLFW_PRESS)
      self->touch_.press(self->finger_at(), now);
    else
      self->touch_.release(self->finger_at(), now);
  });
  // Where the event was, not where the pointer is by now: a quick finger is elsewhere already.
  glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double x, double y) {
    auto* self = static_cast<Window*>(glfwGetWindowUserPointer(window));
    self->finger_ = {static_cast<float>(x), static_cast<float>(y)};
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
  const float scale = painter_->scale();
  return {finger_.x / scale, finger_.y / scale};
}

void Window::follow_screen() {
  const auto found = find_screen(output_, which_);
  const auto screen = found ? found->place : std::nullopt;
  if (screen && !lit_) {
    damaged_ = true;
    glfwShowWindow(window_);
  }
  lit_ = screen.has_value();
  if (!screen || !whole_screen_) return;
  WindowPlace now;
  glfwGetWindowPos(window_, &now.x, &now.y);
  glfwGetWindowSize(window_, &now.size.width, &now.size.height);
  if (now.size == screen->size && now.x == screen->x && now.y == screen->y) return;
  glfwSetWindowPos(window_, screen->x, screen->y);
  glfwSetWindowSize(window_, screen->size.width, screen->size.height);
}

Result<Nothing> Window::refit() {
  const Tick now = clock_.now().tick;
  if (looked_ && now - *looked_ < kLookEvery) return Nothing{};
  looked_ = now;
  if (was_reset_())
    if (auto again = start_again(); !again) return again;
  follow_screen();
  return fit_glass();
}

Result<Nothing> Window::fit_glass() {
  Extent pixels;
  glfwGetFramebufferSize(window_, &pixels.width, &pixels.height);
  if (pixels == painter_->glass()) return Nothing{};
  damaged_ = true;
  return painter_->resize(pixels);
}

Result<std::optional<Intent>> Window::show(const Screen& screen) {
  if (gone_) return Error{Fault::kTryLater, "the display has gone"};
  if (auto fitted = refit(); !fitted) return fitted.error();
  renderer_->take_letters();
  const std::uint64_t before = shown_.fingerprint;
  settling_ = std::max(0, settling_ - 1);
  const Finger finger = touch_.next();
  const Motion motion =
      is_still() ? Motion{} : movements_.at(screen, finger.down, clock_.now().tick);
  shown_ = painter_->paint(screen, finger, nullptr, motion);
  if (lit_ && (damaged_ || shown_.fingerprint != before)) bring(shown_);
  damaged_ |= !lit_;
  return shown_.intent;
}

void Window::bring(const Frame& frame) {
  const Extent glass = painter_->glass();
  InTwo parts{{}, PixelBox::whole(glass)};
  PixelBox changed = parts.rest;
  if (renderer_->by_software()) {
    const PixelBox differs = changes_.since_last(frame, glass);
    if (!damaged_) changed = differs;
    parts = in_two(changed, frame.urgent ? pixels_of(*frame.urgent, painter_->scale()) : PixelBox{},
                   glass);
  }
  renderer_->clear(frame, changed);
  bring(frame, parts.first);
  bring(frame, parts.rest);
  damaged_ = false;
  ++drawn_;
}

void Window::bring(const Frame& frame, const PixelBox& part) {
  if (part.empty()) return;
  renderer_->draw(frame, part);
  glfwSwapBuffers(window_);
  pixels_ += static_cast<std::uint64_t>(part.area());
  ++swaps_;
}

bool Window::is_still() const { return wanted_.reduce_motion || renderer_->by_software(); }

void Window::wait(Tick until) {
  const Tick now = clock_.now().tick;
  if (!is_still()) until = std::min(until, movements_.next_frame(now));
  const auto left = std::min<milliseconds>(until - now, kLookEvery);
  if (left <= milliseconds::zero() || touch_.pending() || settling_ > 0)
    glfwPollEvents();
  else
    glfwWaitEventsTimeout(std::chrono::duration<double>(left).count());
}

void Window::wake() { glfwPostEmptyEvent(); }

bool Window::closing() const { return glfwWindowShouldClose(window_) == GLFW_TRUE; }

Result<Nothing> Window::save_png(const std::string& path) {
  if (!shown_.triangles) return Error{Fault::kTryLater, "nothing has been shown yet"};
  // What is in the back buffer of a GPU after a swap is not defined.
  const PixelBox whole = PixelBox::whole(painter_->glass());
  renderer_->clear(shown_, whole);
  renderer_->draw(shown_, whole);
  Picture picture{painter_->glass().width, painter_->glass().height, {}};
  picture.rgb.resize(static_cast<std::size_t>(picture.width) *
                     static_cast<std::size_t>(picture.height) * 3);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, picture.width, picture.height, GL_RGB, GL_UNSIGNED_BYTE, picture.rgb.data());
  flip(picture);
  return write_png(picture, path);
}

}  // namespace kiosk::display
