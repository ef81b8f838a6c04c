#include "tests/support/killed_writer.h"

#include <doctest/doctest.h>
#include <poll.h>

#include <cstdlib>

#include "kiosk/base/json.h"

namespace kiosk::test {
namespace {

std::string word_after(const std::string& line, const std::string& start) {
  return line.rfind(start, 0) == 0 ? line.substr(start.size()) : std::string{};
}

std::string walk_all(const EventLog& log) {
  EventLog::Walk walk;
  while (!walk.done) {
    auto next = log.walk_on(walk, 200);
    if (!next) return next.error().what;
    walk = std::move(next).value();
  }
  return walk.fault.value_or("");
}

void note(const Entry& entry, WrittenLog::Found& found) {
  const auto event = event_from(entry.line);
  if (!event) return;
  ++found.ids[to_string(event.value().id)];
  if (event.value().kind != "tap.found_later") return;
  if (const auto data = json_from(event.value().data))
    found.found_later.insert(text_member(data.value(), "event"));
}

}  // namespace

WrittenLog::WrittenLog() {
  REQUIRE(make_key(folder_.key()));
  REQUIRE(
      EventLog::create(folder_.log_place(), read_key(folder_.key()).value(), SystemClock{}.now()));
}

std::vector<std::string> WrittenLog::command(int count) const {
  return {program("log-writer"), folder_.root.string(), std::to_string(count)};
}

int WrittenLog::write(int count, const std::vector<std::string>& wrapper) {
  std::vector<std::string> whole = wrapper;
  for (const std::string& word : command(count)) whole.push_back(word);
  const int code = Process{whole, {out_, place_ / "err"}}.wait();
  learn();
  return code;
}

void WrittenLog::write_and_kill(std::chrono::milliseconds later) {
  Process writer{command(1'000'000), {out_, place_ / "err"}};
  const bool began = within(std::chrono::seconds{20},
                            [&] { return !lines_of_file(out_).empty() || !writer.running(); });
  REQUIRE(began);
  ::poll(nullptr, 0, static_cast<int>(later.count()));  // the moment is the point of the test
  writer.kill_and_wait();
  learn();
}

void WrittenLog::learn() {
  for (const std::string& line : lines_of_file(out_)) {
    if (line.size() < 39) continue;
    if (const auto id = word_after(line, "ok "); !id.empty()) confirmed_.insert(id);
    if (const auto id = word_after(line, "unknown "); !id.empty()) unknown_.insert(id);
  }
  std::filesystem::remove(out_);
}

WrittenLog::Found WrittenLog::found() {
  Found found;
  const auto log =
      EventLog::open(folder_.log_place(), read_key(folder_.key()).value(), SystemClock{}.now());
  if (!log) {
    found.fault = log.error().what;
    return found;
  }
  found.opening = log.value().opening();
  const auto entries = log.value().entries(log.value().state().value().log, Seq{0}, 10'000'000);
  REQUIRE(entries);
  for (const Entry& entry : entries.value()) note(entry, found);
  found.fault = walk_all(log.value());
  return found;
}

std::size_t WrittenLog::lost(const Found& found) const {
  std::size_t lost = 0;
  for (const std::string& id : confirmed_) {
    const auto stands = found.ids.find(id);
    if (stands == found.ids.end() || stands->second != 1) ++lost;
  }
  return lost;
}

}  // namespace kiosk::test
