#pragma once
// The glass itself: one borderless window, drawn only when what it shows has changed.

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "config/settings.h"
#include "display/changes.h"
#include "display/motion.h"
#include "display/painter.h"
#include "display/renderer.h"
#include "display/touch.h"
#include "display/window_place.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

struct GLFWwindow;

namespace kiosk::display {

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
  // kTryLater: no display, or no OpenGL 3.3 on it. kBadData: a font is missing. Without
  // `wanted.output` the board takes the first screen that is not the terminal's.
  static Result<std::unique_ptr<Window>> open(const config::Window& wanted, const Clock& clock,
                                              WhichScreen which = WhichScreen::kFirst);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  // Builds one frame, draws and swaps it unless the glass already shows it, and tells what was
  // touched. Where software draws, only what has changed is drawn, a colour panel before the rest,
  // and nothing moves.
  // After a GPU reset window and letters are made anew; with no screen nothing is drawn.
  // kTryLater: the display has gone. kBadData: the letters could not be baked. Either way the
  // program must end.
  Result<std::optional<Intent>> show(const Screen& screen);

  // Sleeps until `until`, a touch, a wake(), the next frame of what moves, or a second, whichever
  // is first; not at all in the frames after a touch.
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
  // Pixels of them, and how often they were brought to the glass.
  std::uint64_t pixels() const { return pixels_; }
  std::uint64_t swaps() const { return swaps_; }
  // Why the office's emblem is not shown; empty: it is, or there is none.
  const std::string& emblem_fault() const { return painter_->emblem_fault(); }
  // A screen is there to draw on.
  bool lit() const { return lit_; }

  // For tests, in place of asking the driver whether the GPU was reset.
  void ask_for_resets(std::function<bool()> ask) { was_reset_ = std::move(ask); }

 private:
  Window(const config::Window& wanted, const Clock& clock, WhichScreen which)
      : wanted_(wanted), clock_(clock), which_(which) {}
  WindowPlace first_place();
  Result<Nothing> create(const WindowPlace& place);
  Result<Nothing> start_renderer();
  Result<Nothing> start_again();
  Result<Nothing> refit();
  Result<Nothing> fit_glass();
  void follow_screen();
  void listen();
  void bring(const Frame& frame);
  void bring(const Frame& frame, const PixelBox& part);
  Point finger_at() const;
  bool is_still() const;

  const config::Window wanted_;
  const Clock& clock_;
  const WhichScreen which_;
  std::atomic<bool> gone_{false};  // the X server
  GLFWwindow* window_ = nullptr;
  std::unique_ptr<Painter> painter_;
  std::unique_ptr<Renderer> renderer_;
  std::function<bool()> was_reset_ = [this] { return renderer_->lost(); };
  bool whole_screen_ = false;
  bool lit_ = true;
  std::string output_;  // the connector of the screen we stand on
  Point finger_;        // in pixels, where the last event saw it
  Touch touch_;
  Movements movements_;
  Frame shown_;
  Changes changes_;
  bool damaged_ = true;
  int settling_ = 0;            // frames to be built without a wait
  std::optional<Tick> looked_;  // when the screen was last asked for its size
  std::uint64_t drawn_ = 0;
  std::uint64_t pixels_ = 0;
  std::uint64_t swaps_ = 0;
  std::function<void(const Key&)> take_key_;
};

}  // namespace kiosk::display
