#pragma once
// A finger on the glass of the real kiosk. Where a button lies it learns from a door in memory that
// is told the same taps and touches and drawn in this process: the real glass tells nobody.

#include <chrono>
#include <string>
#include <vector>

#include "display/png.h"
#include "tests/support/door.h"
#include "tests/support/running_office.h"
#include "tests/support/stage.h"

namespace kiosk::test {

constexpr display::Extent kFingerGlass{1366, 768};  // of the X server that DISPLAY names

class OfficeFinger {
 public:
  OfficeFinger(RunningOffice& office, int people);

  // The first so many people have been in the office for five minutes. Before the start.
  void arrived_before(int people);
  // The staff list as the terminal has it, one of them with a role and a PIN. Before the start.
  void leads(int person);
  // The real terminal knows it already; the door in memory has to be told.
  void remembers(int person, Meaning meaning, std::chrono::milliseconds ago);
  // Into the log of the terminal, which does not run, and told to the door in memory.
  void records(const std::vector<Draft>& drafts);
  // Starts the kiosk on the whole glass and waits for its first face; both as RunningOffice.
  void start(const std::vector<std::string>& before = {},
             const std::vector<std::string>& more = {});

  // Each waits for a face that was not there, and answers its name as `--screenshot` writes it; ""
  // when none came within three seconds.
  std::string tap(int person);
  std::string press(const std::string& button);
  std::string press_beginning(const std::string& words);  // the first button whose title does
  std::string key(const std::string& digits);             // on the PIN pad, and its arrow
  // Something that is not quite a press: what xdotool is told of the box of a button. The door in
  // memory hears nothing of it.
  using Deed = std::vector<std::string> (*)(const display::Rect& box);
  std::string touch(const std::string& button, Deed deed);
  // Waits for no face: within one page.
  void touch(const std::string& button);
  // On a keyboard that stands beside the glass, a key after another.
  void type(const std::string& keys, std::chrono::milliseconds apart);
  void has_pin() { door_.take(office_of(people_, 1)); }  // somebody has

  std::vector<std::string> faces() const;  // that the glass has shown, in their order
  display::Picture last_face() const;

 private:
  void catch_up();
  static void point(const std::vector<std::string>& deeds);
  std::string face_after(std::size_t seen) const;
  std::vector<std::filesystem::path> pictures() const;

  RunningOffice& office_;
  int people_;
  Door door_;
  Stage stage_{kFingerGlass};
};

// Words for xdotool: to a point of the glass in design units.
std::vector<std::string> finger_to(display::Point at);

}  // namespace kiosk::test
