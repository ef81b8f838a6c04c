#include "kiosk/terminal/board_line.h"

#include <utility>

#include "kiosk/terminal/service_log.h"
#include "sync/link.h"

namespace kiosk {

bool BoardLine::belongs_in(const DataFolder& folder) {
  const auto link = sync::read_link(folder.link());
  return link && link.value().enrolled() && link.value().role == "board";
}

Result<std::unique_ptr<BoardLine>> BoardLine::open(const Place& place, const Clock& clock) {
  auto lock = FolderLock::take(place.folder, "congso-kiosk --role board");
  if (!lock) return lock.error();
  const auto key = read_key(place.folder.key());
  if (!key) return key.error();
  auto log = EventLog::open(place.folder.log_place(), key.value(), clock.now());
  if (!log) return log.error();
  std::unique_ptr<BoardLine> line{
      new BoardLine{place, std::move(lock).value(), std::move(log).value(), clock}};
  auto hatch = Hatch::open(place.folder.socket(), line->hatch_log_);
  if (!hatch) return hatch.error();
  line->hatch_ = std::move(hatch).value();
  line->look();
  return std::unique_ptr<BoardLine>{std::move(line)};
}

BoardLine::BoardLine(const Place& place, FolderLock lock, EventLog log, const Clock& clock)
    : place_(place),
      lock_(std::move(lock)),
      recorder_(std::move(log), clock,
                Recorder::Hooks{[](const std::string& what) { log_error(what); },
                                [this](EventLog&) {
                                  // A full box has rung already.
                                  [[maybe_unused]] const bool first = bell_.put({});
                                }}),
      line_log_(recorder_, clock),
      feed_log_(recorder_, clock),
      hatch_log_(recorder_, clock),
      line_(std::make_unique<CollectorLine>(
          CollectorLine::Parts{place_.folder, place_.settings.terminal.collector.ca, line_log_,
                               feed_log_, clock, bell_, [] { return sync::Vitals{}; }},
          CollectorLine::Told{[](const sync::PushStatus&) {}, [](const sync::PullStatus&) {}})) {}

// Who asks goes first, then the recorder, which may still be answering.
BoardLine::~BoardLine() {
  hatch_.reset();
  line_.reset();
  recorder_.stop();
}

}  // namespace kiosk
