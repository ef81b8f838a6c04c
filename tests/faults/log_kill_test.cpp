// A process killed at any moment loses nothing it confirmed (reliability §3, rows 1 and 15).

#include <doctest/doctest.h>

#include <random>

#include "kiosk/journal/journal_cursor.h"
#include "tests/support/killed_writer.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;
namespace {

struct Count {
  std::size_t kills = 0;
  std::size_t confirmed = 0;
  std::size_t lost = 0;
  std::size_t faults = 0;
  std::size_t stored_only = 0;  // stored, never confirmed
};

// Kills a writer again and again on one log; `damage` is done to what it left, each time.
template <class Damage>
Count killed(int rounds, Damage damage) {
  WrittenLog written;
  std::mt19937 chance{20'261'123};  // fixed, so that a failure can be seen again
  std::uniform_int_distribution<int> moment{2, 30};
  Count count;
  for (int round = 0; round < rounds; ++round) {
    written.write_and_kill(std::chrono::milliseconds{moment(chance)});
    damage(written);
    const auto found = written.found();
    ++count.kills;
    count.lost = std::max(count.lost, written.lost(found));
    if (!found.fault.empty()) ++count.faults;
    count.confirmed = written.confirmed().size();
    count.stored_only += static_cast<std::size_t>(found.opening.healed_into_database);
  }
  MESSAGE(count.kills << " kills, " << count.confirmed << " confirmed, " << count.lost
                      << " lost or doubled, " << count.faults << " faults");
  return count;
}

fs::path wal_of(const WrittenLog& written) { return written.folder().root / "log.db-wal"; }

// As a disk that never took what the journal was given: all lines since the last checkpoint.
void forget_journal(const WrittenLog& written) {
  for (const auto& folder : fs::directory_iterator{written.folder().journal}) {
    const auto segments = segments_of(folder.path());
    if (segments.empty()) continue;
    std::string text = text_of_file(segments.back().path);
    text.resize(std::min(text.find('\0'), text.size()));
    const auto last_signed = text.rfind("\n=");
    if (last_signed == text.npos) continue;
    text.resize(text.find('\n', last_signed + 1) + 1);
    write_text(segments.back().path, text);
  }
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("kill -9 at any moment loses no confirmed event and doubles none") {
  const Count count = killed(fault_rounds(15, 10'000), [](const WrittenLog&) {});

  CHECK(count.confirmed > 0);
  CHECK(count.lost == 0);
  CHECK(count.faults == 0);
}

TEST_CASE("with the write-ahead file lost at every kill the journal gives everything back") {
  const Count count = killed(fault_rounds(10, 1'000),
                             [](const WrittenLog& written) { fs::remove(wal_of(written)); });

  CHECK(count.lost == 0);
  CHECK(count.faults == 0);
}

TEST_CASE("a bit flipped in the write-ahead file is healed from the journal") {
  std::mt19937 chance{15};
  const Count count = killed(fault_rounds(10, 1'000), [&](const WrittenLog& written) {
    std::string bytes = text_of_file(wal_of(written));
    if (bytes.empty()) return;
    const auto at = std::uniform_int_distribution<std::size_t>{0, bytes.size() - 1}(chance);
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
    write_text(wal_of(written), bytes);
  });

  CHECK(count.lost == 0);
  CHECK(count.faults == 0);
}

TEST_CASE("the canary: without the journal a lost write-ahead file loses confirmed events") {
  const Count count = killed(fault_rounds(3, 20), [](const WrittenLog& written) {
    forget_journal(written);
    fs::remove(wal_of(written));
  });

  CHECK(count.lost > 0);
}

TEST_SUITE_END();
}  // namespace kiosk::test
