// What an administrator enters for an office at the centre, with the real program.

#include "sync/collector/centre_commands.h"

#include <doctest/doctest.h>
#include <signal.h>

#include <fstream>
#include <sstream>

#include "kiosk/base/json.h"
#include "tests/support/collector_program.h"

namespace kiosk::test {
namespace {

constexpr char kOffice[] = "PHƯỜNG MẪU";
constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chánh văn phòng,công chức,\n"
    "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,\n";

struct Centre : CollectorProgram {
  Outcome at_centre(std::vector<std::string> words) const {
    words.insert(words.end(), {"--office", kOffice, "--key", key()});
    return run(std::move(words));
  }
  Outcome import(const std::string& what, const std::string& csv,
                 const std::vector<std::string>& more = {}) const {
    const auto file = folder() / (what + ".csv");
    std::ofstream{file} << csv;
    std::vector<std::string> words{"import", what, file.string()};
    words.insert(words.end(), more.begin(), more.end());
    return at_centre(words);
  }
  // The logs that stand under a terminal's name.
  std::vector<std::string> logs_of(const std::string& terminal) const {
    std::vector<std::string> logs;
    std::istringstream lines{run({"terminals", "--json"}).out};
    for (std::string line; std::getline(lines, line);) {
      const Json json = json_from(line).value();
      if (json["terminal"] != terminal) continue;
      for (const Json& log : json["logs"]) logs.push_back(log["log"]);
    }
    return logs;
  }
  std::vector<std::string> entered() const {
    const auto logs = logs_of(std::string{sync::kCentre});
    REQUIRE(logs.size() == 1);
    return exported(*log_id_from(logs[0]));
  }
  bool verifies(const std::string& log) const { return run({"verify", "--log", log}).code == 0; }
};

std::size_t bodies_about(const std::vector<std::string>& lines, const std::string& who) {
  std::size_t found = 0;
  for (const std::string& line : lines)
    if (const auto event = event_from(line);
        event && event.value().who.text == who && event.value().kind != "person.erased")
      ++found;
  return found;
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(Centre, "a list imported at the centre stands in a signed log of its own") {
  start();
  const TerminalInMemory terminal = enrolled("Sảnh");

  const auto done = import("staff", kStaff);

  CHECK_MESSAGE(done.code == 0, done.err);
  CHECK(done.out == "2 recorded from staff.csv\n");
  const auto lines = entered();
  CHECK(lines.size() == 3);  // log.opened first
  CHECK(bodies_about(lines, "CB-1") == 1);
  CHECK(verifies(logs_of("Trung tâm")[0]));
  CHECK(logs_of("Sảnh") == std::vector{to_string(terminal.log)});
}

TEST_CASE_FIXTURE(Centre, "the same list again has nothing to say, with and without serve") {
  start();
  const TerminalInMemory terminal = enrolled("Sảnh");
  REQUIRE(import("staff", kStaff).code == 0);
  process().send(SIGTERM);
  REQUIRE(process().wait() == 0);

  const auto again = import("staff", kStaff);
  const auto more = import("calendar", "date,kind,name\n2026-12-31,off,Nghỉ bù\n");

  CHECK(again.out == "0 recorded from staff.csv\n");
  CHECK_MESSAGE(more.code == 0, more.err);
  CHECK(entered().size() == 4);
  CHECK(verifies(logs_of("Trung tâm")[0]));
}

TEST_CASE_FIXTURE(Centre, "of a bad list nothing is taken, and every bad line is named") {
  start();
  const TerminalInMemory terminal = enrolled("Sảnh");
  const std::string bad = std::string{kStaff} + "CB-2,Ai Đó,Văn phòng,,,\n,Không Tên,,,,\n";

  const auto refused = import("staff", bad);
  const auto skipped = import("staff", bad, {"--skip-bad"});

  CHECK(refused.code == 2);
  CHECK(refused.err.find("staff.csv: line 4") != std::string::npos);
  CHECK(refused.err.find("staff.csv: line 5") != std::string::npos);
  CHECK(skipped.code == 0);
}

TEST_CASE_FIXTURE(Centre, "badges entered at the centre are hashed with the office's own key") {
  start();
  const TerminalInMemory terminal = enrolled("Sảnh");
  REQUIRE(import("staff", kStaff).code == 0);

  const auto done = import("badges", "staff,badge\nCB-1,0005551234\n");

  CHECK_MESSAGE(done.code == 0, done.err);
  const auto lines = entered();
  CHECK(lines.back().find(R"("kind":"badge.bound")") != std::string::npos);
  CHECK(lines.back().find(name_of(terminal.office_key)) != std::string::npos);
  CHECK(lines.back().find("5551234") == std::string::npos);
}

TEST_CASE_FIXTURE(Centre, "an office nobody knows, and one without a key, are said") {
  start();
  CHECK(import("staff", kStaff).err.find("no such office") != std::string::npos);
  REQUIRE(run({"enrol", "--office", kOffice, "--terminal", "Sảnh"}).code == 0);
  REQUIRE(import("staff", kStaff).code == 0);

  const auto badges = import("badges", "staff,badge\nCB-1,0005551234\n");

  CHECK(badges.code == 2);
  CHECK(badges.err.find("no key for badges yet") != std::string::npos);
}

TEST_CASE_FIXTURE(Centre, "nobody is enrolled by the centre's own name") {
  start();
  const auto refused = run({"enrol", "--office", kOffice, "--terminal", "Trung tâm"});

  CHECK(refused.code == 2);
  CHECK(refused.err.find("the centre's own") != std::string::npos);
}

TEST_CASE_FIXTURE(Centre, "who is erased at the centre is gone from lost terminals' logs, too") {
  start();
  TerminalInMemory terminal = enrolled("Sảnh");
  TerminalInMemory lost = enrolled("Mất");
  REQUIRE(import("staff", kStaff).code == 0);
  for (TerminalInMemory* each : {&terminal, &lost}) {
    each->record_line(arrival_body(new_event_id(), "CB-1"));
    each->record_line(arrival_body(new_event_id(), "CB-2"));
    REQUIRE(send(each->push(1, 2)).status == 200);
  }
  REQUIRE(run({"revoke", "--office", kOffice, "--terminal", "Mất"}).code == 0);

  const auto early = at_centre({"erase", "--staff", "CB-1", "--reason", "thôi việc"});
  REQUIRE(import("staff",
                 "id,name,unit,title,category,roles,left\n"
                 "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,,,,2026-01-20\n")
              .code == 0);
  const auto erased = at_centre({"erase", "--staff", "CB-1", "--reason", "thôi việc"});

  CHECK(early.code == 2);
  CHECK(early.err.find("only who has left") != std::string::npos);
  CHECK_MESSAGE(erased.code == 0, erased.err);
  for (const TerminalInMemory* each : {&terminal, &lost}) {
    CHECK(bodies_about(exported(each->log), "CB-1") == 0);
    CHECK(bodies_about(exported(each->log), "CB-2") == 1);
    CHECK(verifies(to_string(each->log)));
  }
  CHECK(bodies_about(entered(), "CB-1") == 0);
  CHECK(verifies(logs_of("Trung tâm")[0]));
  const auto lines = entered().size();
  CHECK(at_centre({"erase", "--staff", "CB-1", "--reason", "thôi việc"}).code == 0);
  CHECK(entered().size() == lines);  // said once
  CHECK(at_centre({"erase", "--staff", "CB-404", "--reason", "thôi việc"}).code == 2);
}

TEST_CASE_FIXTURE(Centre, "no terminal has bodies of another one erased") {
  start();
  TerminalInMemory terminal = enrolled("Sảnh");
  TerminalInMemory other = enrolled("Cổng");
  other.record_line(arrival_body(new_event_id(), "CB-1"));
  REQUIRE(send(other.push(1, 1)).status == 200);
  Event order;
  order.id = new_event_id();
  order.kind = "person.erased";
  order.who = {"CB-1"};
  order.data = R"({"reason":"x","log":")" + to_string(other.log) + R"(","seqs":[1]})";
  terminal.record_line(body_of(order));

  REQUIRE(send(terminal.push(1, 1)).status == 200);

  CHECK(bodies_about(exported(other.log), "CB-1") == 1);
}

TEST_CASE_FIXTURE(Centre, "what an office keeps no longer goes from its logs at the centre") {
  start();
  TerminalInMemory terminal = enrolled("Sảnh");
  Event old;
  old.id = new_event_id();
  old.kind = "attendance.arrived";
  old.at = Instant{std::chrono::sys_days{std::chrono::year{2020} / 3 / 2}};
  terminal.record_line(body_of(old));
  terminal.record(1);  // of today
  REQUIRE(send(terminal.push(1, 2)).status == 200);
  const auto settings = folder() / "office.json";
  Json office =
      json_from(text_of_file(std::filesystem::path{CONGSO_SOURCE_DIR} / "config/demo/office.json"))
          .value();
  office["retention"] = Json::array({Json{{"kind", "attendance."}, {"days", 30}}});
  std::ofstream{settings} << text_of(office);

  const auto done = run({"expire", "--office", kOffice, "--settings", settings.string()});

  CHECK_MESSAGE(done.code == 0, done.err);
  CHECK(exported(terminal.log)[0] == digest_line(line_digest(terminal.lines[0]), "expired"));
  CHECK(exported(terminal.log)[1] == terminal.lines[1]);
  CHECK(verifies(to_string(terminal.log)));
  std::ofstream{settings} << R"({"retention":"forever"})";
  CHECK(run({"expire", "--office", kOffice, "--settings", settings.string()}).code == 2);
}

TEST_SUITE_END();

}  // namespace kiosk::test
