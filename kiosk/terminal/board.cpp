#include "kiosk/terminal/board.h"

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/base/random.h"
#include "kiosk/door/faces_board.h"
#include "kiosk/hatch/hatch.h"
#include "kiosk/hatch/link_report.h"
#include "sync/link.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

constexpr auto kAsk = 5s;

// Nobody taps here; what the rules ask for can only be asked in vain.
DoorSeams nobody_taps() {
  return {[](const BadgeReading&) -> Resolved { return std::monostate{}; }, [](const Draft&) {},
          [](std::string_view, const EventId&) {}};
}

Link link_of(const sync::OutgoingState& log, const LinkReport& report, bool enrolled) {
  Link link;
  link.waiting = log.waiting;
  link.since = report.since;
  if (!enrolled)
    link.state = Link::State::kNotEnrolled;
  else if (report.state == "connected")
    link.state = Link::State::kConnected;
  else if (report.state == "offline" || report.state == "refused")
    link.state = Link::State::kOffline;
  else
    link.state = Link::State::kTrying;
  return link;
}

}  // namespace

Result<std::unique_ptr<Board>> Board::open(Place place, const std::filesystem::path& words,
                                           const Clock& clock) {
  auto read = Words::load(words);
  if (!read) return read.error();
  std::unique_ptr<BoardLine> line;
  if (BoardLine::belongs_in(place.folder)) {
    auto opened = BoardLine::open(place, clock);
    if (!opened) return opened.error();
    line = std::move(opened).value();
  }
  return std::unique_ptr<Board>{
      new Board{std::move(place), std::move(read).value(), std::move(line)}};
}

Board::Board(Place place, Words words, std::unique_ptr<BoardLine> line)
    : place_(std::move(place)),
      line_(std::move(line)),
      words_(std::move(words)),
      attendant_({place_.settings.office,
                  config::Place::kLobby,
                  place_.settings.terminal.late_display,
                  {},
                  {},
                  place_.settings.terminal.theme},
                 words_, nobody_taps(), random_bits),
      calendar_news_(place_) {}

void Board::turn(Now now) {
  if (!asked_ || now.tick >= *asked_ + kAsk) ask(now);
  attendant_.pass_time(now);
}

void Board::ask(Now now) {
  asked_ = now.tick;
  if (line_) line_->look();
  auto hatch = HatchLog::open(place_.folder.socket());
  kiosk_runs_ = hatch.ok();
  if (!kiosk_runs_) return;
  attendant_.take(Learnt{calendar_news_.next(*hatch.value())}, now);
  const auto log = hatch.value()->state();
  const auto link = sync::read_link(place_.folder.link());
  if (!log || !link) return;  // busy, or just being written: what was known holds
  const auto report = read_report(report_file(place_.folder));
  attendant_.take(link_of(log.value(), report, link.value().enrolled()), now);
}

Screen Board::screen(Now now) const {
  const WorkDay today = attendant_.office_day(date_of(local_time(now.instant)));
  Screen screen = board_of(attendant_.screen(now), today, place_.settings, words_);
  if (!kiosk_runs_) screen.banner = words_.say(screen.language, "board.no_kiosk");
  return screen;
}

Tick Board::next_wake(Now now) const {
  const Tick minute = attendant_.next_wake(now);
  return asked_ ? std::min(minute, *asked_ + kAsk) : minute;
}

}  // namespace kiosk
