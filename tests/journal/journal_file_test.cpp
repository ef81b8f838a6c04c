#include "kiosk/journal/journal_file.h"

#include <doctest/doctest.h>

#include "kiosk/journal/journal_cursor.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;
namespace {

const LogId kLog{{7}};

struct OneSegment {
  TemporaryFolder folder;
  JournalFile file = begun();
  JournalFile begun() {
    auto made = JournalFile::begin({folder / "log", {kLog, {}}, Seq{1}, "", 4'096});
    REQUIRE(made);
    return std::move(made).value();
  }
  std::string text() const { return text_of_file(folder / "log" / "1.journal"); }
};

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(OneSegment, "a segment begins with its header and ends at the first NUL") {
  const std::string header = journal_text(JournalHeader{kLog, {}});

  CHECK(text().substr(0, header.size()) == header);
  CHECK(text().size() == 4'096);
  CHECK(text().find_first_not_of('\0', header.size()) == std::string::npos);
}

TEST_CASE_FIXTURE(OneSegment, "a line goes where the last one ended, into zeroed blocks") {
  REQUIRE(file.write("first\n", false));
  REQUIRE(file.write("second\n", false));

  CHECK(text().find("first\nsecond\n\0") != std::string::npos);
  CHECK(text().size() == 4'096);
}

TEST_CASE_FIXTURE(OneSegment, "several lines end the same as one by one") {
  REQUIRE(file.write("first\nsecond\n", true));

  CHECK(text().find("first\nsecond\n\0") != std::string::npos);
}

TEST_CASE_FIXTURE(OneSegment, "lines taken back have never been") {
  const std::string before = text();
  REQUIRE(file.write("first\n", false));

  REQUIRE(file.take_back(6));

  CHECK(text() == before);
}

TEST_CASE_FIXTURE(OneSegment, "room is made by whole blocks") {
  CHECK_FALSE(file.has_room(8'000));

  REQUIRE(file.make_room(8'000));

  CHECK(file.has_room(8'000));
  CHECK(text().size() == 8'192);
}

TEST_CASE_FIXTURE(OneSegment, "what lies behind the end is zeroed before going on") {
  const auto end = text().find('\0');
  std::string torn = text();
  write_text(folder / "log" / "1.journal", torn.replace(end, 4, "torn"));

  auto again =
      JournalFile::resume(folder / "log" / "1.journal", static_cast<std::int64_t>(end), 4'096);

  REQUIRE(again);
  CHECK(text().find("torn") == std::string::npos);
}

TEST_CASE_FIXTURE(OneSegment, "a segment ends where the next one begins") {
  Entry first{kLog, Seq{1}, {}, "{}"};
  Entry never_trusted{kLog, Seq{2}, {}, "{\"old\":1}"};
  Entry second{kLog, Seq{2}, {}, "{\"new\":1}"};
  REQUIRE(file.write(journal_text(first) + journal_text(never_trusted), true));
  REQUIRE(JournalFile::begin({folder / "log", {kLog, {}}, Seq{2}, journal_text(second), 4'096}));

  auto cursor = JournalCursor::before(folder / "log", kLog, Seq{1});
  std::vector<std::string> lines;
  while (auto line = cursor.next().value()) lines.push_back(std::get<Entry>(*line).line);

  CHECK(lines == std::vector<std::string>{"{}", "{\"new\":1}"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
