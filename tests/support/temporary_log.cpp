#include "tests/support/temporary_log.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "kiosk/journal/journal_cursor.h"
#include "kiosk/journal/log_copy.h"

namespace kiosk::test {
namespace fs = std::filesystem;

LogPlace place_in(const fs::path& folder) {
  return {folder / "log.db", folder / "journal", folder / "evidence", folder / "unresolved",
          folder / "ballast"};
}

SigningKey key_of_test() { return SigningKey::from_seed({1, 2, 3}); }

Now at(std::chrono::milliseconds since_start) {
  using namespace std::chrono;
  const Instant start = sys_days{year{2026} / November / 23};
  return {start + since_start, Tick{hours{1} + since_start}, ClockState::kSynced};
}

Draft tap(std::uint64_t number, Now when) {
  Draft draft;
  draft.id.bytes[6] = 0x70;
  draft.id.bytes[8] = 0x80;
  for (std::size_t i = 0; i < 6; ++i)
    draft.id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
  draft.kind = "attendance.arrived";
  draft.at = when;
  draft.who = {"CB-" + std::to_string(number)};
  draft.via = Via::kBadge;
  draft.data = R"({"said":"inferred"})";
  return draft;
}

std::vector<std::string> lines_of(const Result<std::vector<Entry>>& entries) {
  REQUIRE(entries);
  std::vector<std::string> lines;
  for (const Entry& entry : entries.value()) lines.push_back(entry.line);
  return lines;
}

void write_text(const fs::path& path, const std::string& text) {
  std::ofstream{path, std::ios::binary | std::ios::trunc} << text;
}

TemporaryLog::TemporaryLog() {
  const auto made = EventLog::create(place, key, at({}));
  REQUIRE_MESSAGE(made, (made ? "" : made.error().what));
  open();
}

EventLog& TemporaryLog::open() {
  close();
  auto opened = EventLog::open(place, key, at({}));
  REQUIRE_MESSAGE(opened, (opened ? "" : opened.error().what));
  return log.emplace(std::move(opened).value());
}

Entry TemporaryLog::append(std::uint64_t number) {
  const Draft draft = tap(number);
  const auto entries = log->append({&draft, 1});
  REQUIRE_MESSAGE(entries, (entries ? "" : entries.error().what));
  return entries.value().front();
}

std::vector<std::string> TemporaryLog::lines() {
  return lines_of(log->entries(log->state().value().log, Seq{0}, 1'000'000));
}

fs::path TemporaryLog::segment() {
  return segments_of(place.journal / to_string(log->state().value().log)).back().path;
}

Result<Nothing> TemporaryLog::copy_to(const fs::path& to) {
  auto copy = LogCopy::begin(to);
  if (!copy) return copy.error();
  for (const LogId& id : log->logs())
    for (Seq after{0};;) {
      const auto entries = log->entries(id, after, 3);
      if (!entries) return entries.error();
      if (entries.value().empty()) break;
      const Seq last = entries.value().back().seq;
      const auto signatures = log->checkpoints(id, after, last);
      if (!signatures) return signatures.error();
      if (auto added = copy.value().add(id, entries.value(), signatures.value()); !added)
        return added;
      after = last;
    }
  return copy.value().finish();
}

std::size_t TemporaryLog::count_of(const std::string& kind) {
  const auto all = lines();
  const std::string wanted = "\"kind\":\"" + kind + '"';
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(),
                    [&](const std::string& line) { return line.find(wanted) != line.npos; }));
}

}  // namespace kiosk::test
