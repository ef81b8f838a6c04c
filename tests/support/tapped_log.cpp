#include "tests/support/tapped_log.h"

#include <cstdio>
#include <cstdlib>

#include "tests/support/long_log.h"

namespace kiosk::test {
namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "a log to tap: %s failed\n", what);
  std::exit(3);
}

}  // namespace

TappedLog::TappedLog(const std::filesystem::path& folder, int events)
    : place_{folder, folder / "journal"} {
  std::filesystem::create_directories(folder);
  require(make_key(place_.key()).ok(), "key");
  const SigningKey key = read_key(place_.key()).value();
  require(EventLog::create(place_.log_place(), key, clock_.now()).ok(), "create");
  auto log = EventLog::open(place_.log_place(), key, clock_.now());
  require(log.ok(), "open");
  fill(log.value(), events);
  recorder_.emplace(std::move(log).value(), clock_, Recorder::Hooks{});
}

void TappedLog::tap() {
  const Draft draft = arrival_of({"CB-0147"}, ids_, clock_.now());
  const bool posted = recorder_->post([this, draft](EventLog& log) {
    require(answers_.put(log.append({&draft, 1})), "answer");
  });
  require(posted, "post");
  const auto answer = answers_.wait({});
  require(answer && answer->ok(), "append");
}

}  // namespace kiosk::test
