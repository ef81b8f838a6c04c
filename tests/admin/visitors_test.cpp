// `congso visitors`: what was counted of visitors at the door, day by day.

#include "kiosk/admin/visitors_command.h"

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/people/visitors.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

// The terminal's office counts visitors while a regime is in force.
struct CountingOffice : StoppedTerminal {
  CountingOffice() {
    wish.from = "2026-11-22";
    wish.to = "2026-11-24";
    wish.assets = std::filesystem::path{CONGSO_SOURCE_DIR} / "assets";
    at(0, 9h);
  }

  void has_counters(const std::string& first_words = "Đã nhắc đeo khẩu trang") {
    const auto file = root() / "config" / "office.json";
    const auto read = json_from(text_of_file(file));
    REQUIRE(read);
    Json office = read.value();
    office["health"] =
        Json{{"from", "2026-11-01"},
             {"to", "2026-11-30"},
             {"questions",
              {{{"id", "mask"}, {"vi", "Đeo khẩu trang?"}, {"en", "Mask?"}, {"good", "yes"}}}},
             {"visitors",
              {{{"id", "reminded"}, {"words", first_words}, {"words_in_english", "Reminded"}},
               {{"id", "mask_given"},
                {"words", "Đã tặng khẩu trang"},
                {"words_in_english", "Mask given"}}}}};
    std::ofstream{file} << office.dump();
  }
  // Of Monday, 23 November 2026, or `days` later.
  void at(int days, std::chrono::milliseconds since_midnight) {
    const std::chrono::local_days monday{std::chrono::year{2026} / 11 / 23};
    clock.show(instant_of(LocalTime{monday + std::chrono::days{days} + since_midnight}));
  }
  EventId counts(const std::string& what) {
    const Entering by = entering();
    record(visitor_counted(what, by));
    return by.id;
  }
  void takes_back(const EventId& counted) { record(visitor_taken_back(counted, entering())); }
  std::string told() {
    const auto lines = admin::visitors_told(root(), wish, clock);
    REQUIRE_MESSAGE(lines, lines.error().what);
    return lines.value();
  }

  TestClock clock;
  admin::VisitorsWish wish;

 private:
  static std::string text_of_file(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream{file}.rdbuf();
    return text.str();
  }
  Entering entering() {
    const Now now = clock.now();
    return {
        .id = ids_.next_event(now.instant), .at = now, .by = StaffId{"CB-1"}, .via = Via::kBadge};
  }
  void record(const Draft& draft) {
    auto reached = admin::reach(root(), clock);
    REQUIRE(reached);
    REQUIRE(reached.value().log->append({&draft, 1}));
  }

  IdMaker ids_{random_bits};
};

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE_FIXTURE(CountingOffice, "what was counted of visitors is a line a day, up to today") {
  has_counters();
  counts("reminded");
  counts("reminded");
  counts("mask_given");

  CHECK(told() ==
        "\xEF\xBB\xBFNgày,Đã nhắc đeo khẩu trang,Đã tặng khẩu trang\r\n"
        "2026-11-22,0,0\r\n"
        "2026-11-23,2,1\r\n");
}

TEST_CASE_FIXTURE(CountingOffice, "the head of the list of visitors speaks English, too") {
  has_counters();
  wish.language = "en";

  CHECK(told().find("Reminded,Mask given\r\n") != std::string::npos);
}

TEST_CASE_FIXTURE(CountingOffice, "as JSON each day of visitors says what was taken back") {
  has_counters();
  counts("mask_given");
  takes_back(counts("reminded"));
  wish.from = wish.to = "2026-11-23";
  wish.json = true;

  CHECK(
      told() ==
      R"({"date":"2026-11-23","counted":{"reminded":0,"mask_given":1},"taken_back":{"reminded":1}})"
      "\n");
}

TEST_CASE_FIXTURE(CountingOffice, "what is taken back on the next day is taken back of its own") {
  has_counters();
  const EventId counted = counts("reminded");
  at(1, 8h);
  takes_back(counted);
  REQUIRE(admin::rebuild(root(), false, clock) == 0);
  wish.from = wish.to = "2026-11-23";

  CHECK(told().find("2026-11-23,0,0") != std::string::npos);
}

TEST_CASE_FIXTURE(CountingOffice, "visitors are found again in views.db as in the log") {
  has_counters();
  counts("reminded");
  at(1, 9h);
  counts("reminded");
  const std::string before = told();
  REQUIRE(admin::rebuild(root(), false, clock) == 0);

  CHECK(told() == before);
  CHECK(before.find("2026-11-24,1,0") != std::string::npos);
}

TEST_CASE_FIXTURE(CountingOffice, "a counter that the office has no more is told by its id") {
  counts("=fever()");

  CHECK(told().find("Ngày,\xC2\xA0=fever()\r\n") != std::string::npos);
}

TEST_CASE_FIXTURE(CountingOffice, "the name of a counter computes nothing in a spreadsheet") {
  has_counters("=1+1");

  CHECK(told().find("Ngày,\xC2\xA0=1+1,") != std::string::npos);
}

TEST_CASE_FIXTURE(CountingOffice, "where nothing is counted and nothing was, the list says so") {
  const auto result = admin::visitors_told(root(), wish, clock);

  REQUIRE_FALSE(result);
  CHECK(result.error().what.find("names no counters (/health/visitors)") != std::string::npos);
}

TEST_CASE_FIXTURE(CountingOffice, "days that are none are refused, and say why") {
  const auto refused = [this](const std::string& why) {
    const auto result = admin::visitors_told(root(), wish, clock);
    REQUIRE_FALSE(result);
    CHECK(result.error().what.find(why) != std::string::npos);
  };
  wish.from = "hôm qua";
  refused("--from: expected 2026-11-01");
  wish.from = "2026-11-25";
  refused("--to: expected a day not before");
  wish.to = "3026-11-25";
  refused("--to: expected at most ten years");
}

TEST_SUITE_END();
}  // namespace kiosk::test
