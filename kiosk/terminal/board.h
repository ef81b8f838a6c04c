#pragma once
// `--role board`: the public screen beside a terminal. It shows what a stranger may see, takes no
// badge and no touch, and neither locks nor writes a kiosk's data folder.

#include <filesystem>
#include <memory>

#include "kiosk/door/attendant.h"
#include "kiosk/hatch/place.h"
#include "kiosk/terminal/board_line.h"
#include "kiosk/terminal/calendar_news.h"

namespace kiosk {

// UI thread. Asks the running kiosk through its hatch, every few seconds; in a folder of its own
// there is none, and it has a line to the collector itself.
class Board {
 public:
  // kBadData: the words. kTryLater: the folder of its own is held by another. Borrows the clock.
  static Result<std::unique_ptr<Board>> open(Place place, const std::filesystem::path& words,
                                             const Clock& clock);

  void turn(Now now);
  // What faces_board.h says of the day. A change of the office's calendar is told within seconds;
  // until a kiosk has answered for the first time only the configuration's is known. A banner says
  // when no kiosk runs, and goes when one does.
  Screen screen(Now now) const;
  Tick next_wake(Now now) const;

 private:
  Board(Place place, Words words, std::unique_ptr<BoardLine> line);
  void ask(Now now);

  const Place place_;
  const std::unique_ptr<BoardLine> line_;  // none beside a kiosk
  const Words words_;
  Attendant attendant_;  // with the one calendar: law, configuration, and what the kiosk's log says
  CalendarNews calendar_news_;
  bool kiosk_runs_ = false;
  std::optional<Tick> asked_;
};

}  // namespace kiosk
