// An erasure that is killed at any of its writes and syncs is finished by asking again: the same
// log, which holds, and nothing of the person in any file.

#include <doctest/doctest.h>

#include <fstream>

#include "tests/support/fault_rounds.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

constexpr char kOffice[] = R"({"name": "PHƯỜNG THỬ", "units": ["Văn phòng"],
  "hours": [{"weekdays": ["mon"], "sessions": [["07:30", "11:30"], ["13:00", "17:00"]]}]})";
constexpr char kTerminal[] = R"({"office_file": "office.json", "name": "Sảnh", "readers": []})";
constexpr char kColumns[] = "id,name,unit,title,category,roles,left\n";
constexpr char kOne[] = "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chánh văn phòng,công chức,,";
constexpr char kTwo[] = "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,,\n";

// A stopped terminal of two people, one of whom has left; copied afresh for each kill.
class LeftBehind {
 public:
  LeftBehind() {
    write("office.json", kOffice);
    write("terminal.json", kTerminal);
    run(made(), {"init", "--config", outside_ / "terminal.json"});
    list("staff", std::string{kColumns} + kOne + '\n' + kTwo);
    std::string day = "staff,time,kind,choice\n";
    for (int date = 10; date <= 20; ++date)
      for (const char* who : {"CB-1", "CB-2"})
        day += std::string{who} + ",2026-08-" + std::to_string(date) +
               "T07:21:00+07:00,attendance.arrived,\n";
    list("attendance", day);
    list("staff", std::string{kColumns} + kOne + "2026-08-21\n");
    run(made(), {"rebuild"});
  }

  fs::path fresh_copy() const {
    const fs::path copy = outside_ / "copy";
    fs::remove_all(copy);
    fs::copy(made(), copy, fs::copy_options::recursive);
    return copy;
  }
  fs::path trace() const { return outside_ / "trace"; }

  static Outcome run(const fs::path& data, std::vector<std::string> words,
                     std::vector<std::string> before = {}) {
    before.push_back(program("congso"));
    before.insert(before.end(), words.begin(), words.end());
    before.insert(before.end(), {"--data", data.string()});
    return outcome_of(before);
  }

 private:
  fs::path made() const { return outside_ / "made"; }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream{outside_ / name} << text;
  }
  void list(const std::string& what, const std::string& csv) const {
    write("list.csv", csv);
    const Outcome done = run(made(), {"import", what, outside_ / "list.csv"});
    REQUIRE_MESSAGE(done.code == 0, done.err);
  }

  TemporaryFolder outside_;
};

std::vector<std::string> erase_words() {
  return {"erase", "--staff", "CB-1", "--reason", "thôi việc"};
}

// Killed as it asks for the `n`-th of the calls that change a file.
std::vector<std::string> killed_at(int n) {
  const std::string calls = "pwrite64,write,fdatasync,fsync,rename,unlink,ftruncate";
  return {"/usr/bin/strace",
          "-f",
          "-qq",
          "-o",
          "/dev/null",
          "-e",
          "trace=" + calls,
          "-e",
          "inject=" + calls + ":signal=KILL:when=" + std::to_string(n)};
}

bool anything_left(const fs::path& data) {
  for (const auto& file : fs::recursive_directory_iterator{data})
    if (file.is_regular_file())
      for (const char* text : {"Phượng", "Chánh văn phòng"})
        if (text_of_file(file.path()).find(text) != std::string::npos) return true;
  return false;
}

std::string lines_of(const fs::path& data) { return LeftBehind::run(data, {"events"}).out; }

std::size_t count_in(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
  return count;
}

TEST_SUITE_BEGIN("faults");

TEST_CASE("an erasure killed anywhere is finished by asking again") {
  if (outcome_of({"/usr/bin/strace", "-qq", "-e", "trace=none", "true"}).code != 0) {
    MESSAGE("skipped: strace cannot trace here");
    return;
  }
  const LeftBehind left;
  const fs::path untouched = left.fresh_copy();
  REQUIRE(anything_left(untouched));
  REQUIRE(LeftBehind::run(untouched, erase_words()).code == 0);
  const std::string whole = lines_of(untouched);
  REQUIRE(count_in(whole, " erased\n") == 13);

  constexpr int kCalls = 100;  // about as many as there are
  const int step = std::max(1, kCalls / fault_rounds(30, kCalls));
  int kills = 0;
  for (int n = 1; n < 2'000; n += step) {
    CAPTURE(n);
    const fs::path data = left.fresh_copy();
    if (LeftBehind::run(data, erase_words(), killed_at(n)).code == 0) break;
    ++kills;
    CHECK(LeftBehind::run(data, {"status", "--json"}).code == 0);  // a start heals
    CHECK(LeftBehind::run(data, {"verify"}).code == 0);
    const Outcome again = LeftBehind::run(data, erase_words());
    CHECK_MESSAGE(again.code == 0, again.err);
    CHECK_FALSE(anything_left(data));
    CHECK(LeftBehind::run(data, {"verify"}).code == 0);
    CHECK(LeftBehind::run(data, {"rebuild", "--check"}).code == 0);
    const std::string lines = lines_of(data);
    CHECK(count_in(lines, " erased\n") == 13);
    CHECK(count_in(lines, "person.erased") == 1);
    CHECK(count_in(lines, "log.opened") == 1);
  }
  MESSAGE(kills << " kills, each finished by asking again");
  CHECK(kills > 5);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
