// Row 51 of the fault matrix: names, diary words and lines that somebody made to hurt. They are
// kept byte for byte, or refused with a reason, and arrive at the collector as they were.

#include <doctest/doctest.h>

#include <random>

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/real_line.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

// Pieces that hurt somewhere, put together by chance.
class HostileWords {
 public:
  std::string next() {
    std::string text;
    const auto parts = 1 + chance_() % 6;
    for (std::uint32_t i = 0; i < parts; ++i) text += pieces_[chance_() % pieces_.size()];
    if (chance_() % 10 == 0) text += std::string(chance_() % 20'000, 'x');
    if (chance_() % 10 == 0) text.insert(text.begin(), static_cast<char>(chance_() % 256));
    return text;
  }

 private:
  std::mt19937 chance_{51};
  const std::vector<std::string> pieces_{std::string{"\0", 1},
                                         "\r\n",
                                         "\n",
                                         "\x1b[2J",
                                         "\x1b]0;x\x07",
                                         "\xE2\x80\xAE",
                                         "\xE2\x81\xA6",
                                         "'; DROP TABLE entry;--",
                                         "%n%s%x",
                                         "=cmd|' /C calc'!A0",
                                         "@SUM(1+1)",
                                         "\xFF\xFE",
                                         "\xC3",
                                         "\xED\xA0\x80",
                                         "\xF4\x90\x80\x80",
                                         "Nguyễn Thị Hồng Phượng",
                                         "e\xCC\x81",
                                         "👩‍👩‍👧",
                                         "\"},{\"kind\":\"x\"",
                                         "\\u0000",
                                         "<script>alert(1)</script>",
                                         "../../etc/passwd",
                                         "!0000 erased",
                                         "=1 deadbeef",
                                         "{\"log\":\"x\"}",
                                         "\t",
                                         "\x7f",
                                         "مرحبا",
                                         "NULL"};
};

Draft draft_of(std::uint64_t number, const std::string& words) {
  Draft draft = tap(number);
  draft.kind = "diary.written";
  draft.data = nfc(words) ? text_of(Json{{"text", words}}) : "{\"text\":\"" + words + "\"}";
  return draft;
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(TemporaryLog, "hostile words are kept byte for byte, or refused with a reason") {
  const int rounds = fault_rounds(400, 5'000);
  HostileWords words;
  int kept = 0;
  int refused = 0;
  for (int i = 1; i <= rounds; ++i) {
    const Draft draft = draft_of(static_cast<std::uint64_t>(i), words.next());
    const auto entries = log->append({&draft, 1});
    if (!entries) {
      CHECK(entries.error().fault == Fault::kBadData);
      CHECK_FALSE(entries.error().what.empty());
      ++refused;
      continue;
    }
    const auto event = event_from(entries.value().front().line);
    REQUIRE(event);
    CHECK(json_from(event.value().data).value() == json_from(draft.data).value());
    CHECK(well_formed(entries.value().front().line).ok());
    ++kept;
  }
  const auto before = lines();
  open();  // a start reads them all again, from both copies

  CHECK(lines() == before);
  CHECK(kept > rounds / 4);
  CHECK(refused > rounds / 10);
  MESSAGE(kept, " hostile words kept as they are, ", refused, " refused with a reason");
}

TEST_CASE_FIXTURE(RealLine, "hostile lines arrive at the collector as they are, or not at all") {
  const int rounds = fault_rounds(150, 2'000);
  HostileWords words;
  int pushed = 0;
  for (int i = 0; i < rounds; ++i) {
    const std::string text = words.next();
    const std::string line = nfc(text) ? text_of(Json{{"kind", text}, {"who", text}}) : "";
    if (line.empty() || !well_formed(line)) continue;
    collector.clock.pass(std::chrono::minutes{1});
    log.record_line(line);
    ++pushed;
  }
  drain();

  CHECK(all_there());
  CHECK(status().quarantined == 0);
  CHECK(pushed > rounds / 4);
  MESSAGE(pushed, " hostile lines at the collector, byte for byte");
}

TEST_SUITE_END();

}  // namespace kiosk::test
