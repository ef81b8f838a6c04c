// Records events as fast as the disk takes them, to be killed or to meet a failing disk.
//
//   log-writer FOLDER COUNT
//
// FOLDER holds a log and its key. Prints `ok ID` once an event is durable, `unknown ID` or
// `noroom ID` when append says so; goes on after the first unknown with one more, which must be
// unknown at once. Exits 4 after an unknown, 5 when the log cannot be opened.

#include <unistd.h>

#include <cstdlib>
#include <string>

#include "kiosk/base/random.h"
#include "kiosk/journal/data_folder.h"

namespace {
using namespace kiosk;

void say(const std::string& line) {
  const std::string text = line + '\n';
  if (::write(STDOUT_FILENO, text.data(), text.size()) < 0) std::_Exit(6);
}

Draft tap(IdMaker& ids, Now now) {
  Draft draft;
  draft.id = ids.next_event(now.instant);
  draft.kind = "attendance.arrived";
  draft.at = now;
  draft.who = {"CB-0147"};
  draft.via = Via::kBadge;
  draft.data = R"({"said":"inferred"})";
  return draft;
}

const char* word_for(const Result<std::vector<Entry>>& done) {
  if (done) return "ok ";
  return done.error().fault == Fault::kNoRoom ? "noroom " : "unknown ";
}

int write(EventLog& log, int count) {
  const SystemClock clock;
  IdMaker ids{random_bits};
  bool failed = false;
  for (int i = 0; i < count; ++i) {
    const Draft draft = tap(ids, clock.now());
    const auto done = log.append({&draft, 1});
    say(word_for(done) + to_string(draft.id));
    if (failed) return 4;
    failed = !done && done.error().fault == Fault::kUnknown;
    if (!failed && i % 7 == 6) static_cast<void>(log.checkpoint());
    if (!failed && i % 5 == 4) static_cast<void>(log.tidy());
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return 2;
  const DataFolder folder{words[1], std::filesystem::path{words[1]} / "journal"};
  const auto key = read_key(folder.key());
  if (!key) return 5;
  auto log = EventLog::open(folder.log_place(), key.value(), SystemClock{}.now());
  if (!log) return 5;
  return write(log.value(), std::atoi(words[2]));
}
