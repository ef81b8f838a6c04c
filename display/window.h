#pragma once
// The glass itself: one borderless window, drawn only when what it shows has changed.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "config/settings.h"
#include "display/painter.h"
#include "display/touch.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

struct GLFWwindow;

namespace kiosk::display {

// Where a window lies on the screen, in its pixels.
struct WindowPlace {
  int x = 0;
  int y = 0;
  Extent size{1920, 1080};
  bool decorated = false;
};

// A key of the window by its place, which no layout moves: `scancode` is X11's. No kernel stamp
// comes with it: `at` is when the loop looked.
struct Key {
  enum class Action : std::uint8_t { kPressed, kReleased, kHeld };
  int scancode = 0;
  Action action = Action::kPressed;
  Tick at{};
};

// One a process, on the UI thread; only wake() may be called from others. Borrows the clock, which
// must outlive it.
//
//   while (!stop && !window.closing()) {
//     if (auto touched = window.show(screen_of(session, clock.now())); touched.value()) …
//     window.wait(next_wake);
//   }
class Window {
 public:
  // kTryLater: no display, or no OpenGL 3.3 on it. kBadData: a font is missing.
  static Result<std::unique_ptr<Window>> open(const config::Window& wanted, const Clock& clock);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  // Builds one frame, draws and swaps it unless the glass already shows it, and tells what was
  // touched. kBadData: the letters could not be baked for a new size; the program must end.
  Result<std::optional<Intent>> show(const Screen& screen);

  // Sleeps until `until`, a touch, a wake(), or two seconds, whichever is first.
  void wait(Tick until);

  // Any thread, as long as the window lives.
  void wake();

  // Called within wait(), on the UI thread, for each key.
  void on_key(std::function<void(const Key&)> take) { take_key_ = std::move(take); }

  bool closing() const;

  // The last frame shown, as PNG, written beside it and renamed. kTryLater: the file cannot be
  // written.
  Result<Nothing> save_png(const std::string& path);

  // Frames really drawn since the start; unchanged ones are not.
  std::uint64_t drawn() const { return drawn_; }

 private:
  explicit Window(const Clock& clock) : clock_(clock) {}
  WindowPlace place(const config::Window& wanted);
  Result<Nothing> create(const WindowPlace& place);
  Result<Nothing> start(std::unique_ptr<Painter> painter);
  Result<Nothing> refit();
  void listen();
  void upload_letters();
  void render(const Frame& frame);
  Point finger_at() const;

  const Clock& clock_;
  GLFWwindow* window_ = nullptr;
  std::unique_ptr<Painter> painter_;
  bool renderer_started_ = false;
  bool whole_screen_ = false;
  Touch touch_;
  Frame shown_;
  bool damaged_ = true;
  int uploaded_ = 0;
  std::optional<Tick> looked_;  // when the screen was last asked for its size
  std::uint64_t drawn_ = 0;
  std::function<void(const Key&)> take_key_;
};

}  // namespace kiosk::display
