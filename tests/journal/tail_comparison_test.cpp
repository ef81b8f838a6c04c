#include "kiosk/journal/tail_comparison.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using Verdict = TailComparison::Verdict;

const LogId kLog{{7}};

std::vector<Entry> chain_of(const std::vector<std::string>& lines) {
  std::vector<Entry> entries;
  Head head{Seq{0}, chain_start(kLog)};
  for (const std::string& line : lines) {
    const Hash hash = chain_next(kLog, next(head.seq), head.hash, line_digest(line));
    entries.push_back({kLog, next(head.seq), hash, line});
    head = {entries.back().seq, hash};
  }
  return entries;
}

TailComparison compared(const std::vector<Entry>& journal, const std::vector<Entry>& database) {
  return compare_tails({Seq{0}, chain_start(kLog)}, journal, database);
}

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE("equal tails are the same") {
  CHECK(compared(chain_of({"{}", "{}"}), chain_of({"{}", "{}"})).verdict == Verdict::kSame);
  CHECK(compared({}, {}).verdict == Verdict::kSame);
}

TEST_CASE("the longer of two equal tails is named, with the last entry both have") {
  const auto two = chain_of({"{}", "{}"});
  const auto three = chain_of({"{}", "{}", "{}"});

  CHECK(compared(three, two).verdict == Verdict::kJournalLonger);
  CHECK(compared(two, three).verdict == Verdict::kDatabaseLonger);
  CHECK(compared(two, three).agreed.seq == Seq{2});
}

TEST_CASE("two whole tails that tell two stories differ") {
  const auto found = compared(chain_of({"{}", "{\"a\":1}"}), chain_of({"{}", "{\"a\":2}"}));

  CHECK(found.verdict == Verdict::kDiffer);
  CHECK(found.reason == "the copies differ at 2");
}

TEST_CASE("a tail that does not hold in itself differs, and the copy is named") {
  auto broken = chain_of({"{}", "{}"});
  broken[1].line = "{\"a\":1}";

  CHECK(compared(broken, chain_of({"{}", "{}"})).reason == "journal: the chain breaks at 2");
  CHECK(compared(chain_of({"{}", "{}"}), broken).reason == "log.db: the chain breaks at 2");
}

TEST_CASE("a missing entry breaks a tail") {
  auto broken = chain_of({"{}", "{}", "{}"});
  broken.erase(broken.begin() + 1);

  CHECK(compared(broken, broken).verdict == Verdict::kDiffer);
}

TEST_SUITE_END();
}  // namespace kiosk::test
