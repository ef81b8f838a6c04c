#include "config/load.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using std::chrono::minutes;

std::string words(const config::Complaints& complaints) {
  std::string all;
  for (const auto& complaint : complaints) all += to_string(complaint) + '\n';
  return all;
}

// What is wrong with a terminal.json that is right but for `members`.
std::string terminal(const std::string& members) {
  return words(
      config::terminal_from(R"({"office_file":"office.json","name":"cửa 1")" + members + "}",
                            "terminal.json")
          .complaints);
}

std::string office(const std::string& members) {
  return words(
      config::office_from(R"({"name":"P","hours":[])" + members + "}", "office.json").complaints);
}

// A fresh folder with the two files, gone with the test.
struct TwoFiles {
  fs::path folder = fs::temp_directory_path() /
                    ("congso-config-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));
  TwoFiles() { fs::create_directories(folder); }
  ~TwoFiles() { fs::remove_all(folder); }

  void write(const char* name, const std::string& text) { std::ofstream{folder / name} << text; }
  fs::path terminal_file() const { return folder / "terminal.json"; }
};

}  // namespace

TEST_SUITE_BEGIN("config");

TEST_CASE("a terminal that says only what it must has the defaults") {
  const auto loaded = config::terminal_from(R"({"office_file":"o.json","name":"x"})", "t.json");

  REQUIRE(loaded.ok());
  CHECK(loaded.value.readers.empty());
  CHECK(loaded.value.place == config::Place::kStaff);
  CHECK(loaded.value.late_display == config::LateDisplay::kQuiet);
  CHECK(loaded.value.window.diagonal_mm == 610);
}

TEST_CASE("everything a terminal may say is read") {
  const auto loaded = config::terminal_from(
      R"({"office_file":"o.json","name":"Sa\u0309nh","readers":["serial:/dev/ttyUSB0@19200",
          "pcsc"],"journal_dir":"/media/usb","window":{"size":"1280x720","diagonal_mm":400},
          "collector":{"url":"https://c.example:8480/x","ca":"ca.pem"},"place":"lobby",
          "late_display":"loud"})",
      "t.json");

  REQUIRE(words(loaded.complaints) == "");
  CHECK(loaded.value.name == "Sảnh");  // composed
  CHECK(loaded.value.readers.size() == 2);
  CHECK(loaded.value.window.width == 1280);
  CHECK(loaded.value.collector.url == "https://c.example:8480/x");
  CHECK(loaded.value.place == config::Place::kLobby);
}

TEST_CASE(
    "unless told otherwise the glass follows the hour, moves, and has letters of usual size") {
  const auto loaded = config::terminal_from(R"({"office_file":"o.json","name":"x"})", "t.json");

  REQUIRE(loaded.ok());
  CHECK(loaded.value.theme == config::Theme::kAuto);
  CHECK_FALSE(loaded.value.window.larger_type);
  CHECK_FALSE(loaded.value.window.reduce_motion);
}

TEST_CASE("larger type is chosen for each screen, stillness for both, and how light they are") {
  const auto loaded = config::terminal_from(
      R"({"office_file":"o.json","name":"x","theme":"dark","reduce_motion":true,
          "window":{"larger_type":true},"board":{"larger_type":false}})",
      "t.json");

  REQUIRE(words(loaded.complaints) == "");
  CHECK(loaded.value.theme == config::Theme::kDark);
  CHECK(loaded.value.window.larger_type);
  CHECK_FALSE(loaded.value.board.larger_type);
  CHECK(loaded.value.window.reduce_motion);
  CHECK(loaded.value.board.reduce_motion);
}

TEST_CASE("what is neither true nor false is a fault, and so is a theme nobody knows") {
  CHECK(terminal(R"(,"window":{"larger_type":"yes"},"board":{"larger_type":1},"theme":"night",)"
                 R"("reduce_motion":null)") ==
        "terminal.json: /window/larger_type: expected true or false, found \"yes\"\n"
        "terminal.json: /board/larger_type: expected true or false, found 1\n"
        "terminal.json: /reduce_motion: expected true or false, found null\n"
        "terminal.json: /theme: expected auto, light or dark, found \"night\"\n");
}

TEST_CASE("a reader that cannot be is said in the words of the manual") {
  CHECK(terminal(R"(,"readers":["evdv:/dev/input/event3"])") ==
        "terminal.json: /readers/0: expected keyboard, evdev:…, serial:…, pcsc, "
        "found \"evdv:/dev/input/event3\"\n");
}

TEST_CASE("every fault is named at once") {
  CHECK(terminal(R"(,"plcae":"lobby","readers":"keyboard","late_display":1,)"
                 R"("window":{"size":"big","diagonal_mm":5},"collector":{"url":"http://a.b/"})") ==
        "terminal.json: /plcae: unknown key; did you mean \"place\"?\n"
        "terminal.json: /readers: expected a list, found \"keyboard\"\n"
        "terminal.json: /window/size: expected a size like \"1920x1080\", found \"big\"\n"
        "terminal.json: /window/diagonal_mm: expected a whole number from 100 to 3000, found 5\n"
        "terminal.json: /collector/url: expected https://…, or http:// to a loopback address, "
        "found \"http://a.b/\"\n"
        "terminal.json: /late_display: expected quiet or loud, found 1\n");
}

TEST_CASE("a name nothing is near to gets the list of names") {
  CHECK(terminal(R"(,"window":{"colour":1})") ==
        "terminal.json: /window/colour: unknown key; expected size, diagonal_mm, larger_type or "
        "output\n");
}

TEST_CASE("what is missing is said to be missing") {
  CHECK(words(config::terminal_from("{}", "terminal.json").complaints) ==
        "terminal.json: /office_file: expected text, found nothing\n"
        "terminal.json: /name: expected text, found nothing\n");
}

TEST_CASE("the same reader twice is a fault") {
  CHECK(terminal(R"(,"readers":["keyboard","keyboard"])") ==
        "terminal.json: /readers/1: expected each reader once, found \"keyboard\"\n");
}

TEST_CASE("a file that is not JSON is one line with its place") {
  CHECK(words(config::terminal_from("{\n  \"name\": ,\n}", "terminal.json").complaints) ==
        "terminal.json: line 2, column 11: expected JSON, found \",\"\n");
  CHECK(words(config::terminal_from("", "terminal.json").complaints) ==
        "terminal.json: line 1, column 1: expected JSON, found the end of the file\n");
  CHECK(words(config::terminal_from(R"({"name":1,"name":2})", "terminal.json").complaints) ==
        "terminal.json: expected JSON, found the member \"name\" stands twice\n");
}

TEST_CASE("a file that is no object is one line") {
  CHECK(words(config::office_from("[]", "office.json").complaints) ==
        "office.json: expected an object, found []\n");
}

TEST_CASE("the hours of the days named are set, the others are free") {
  const auto loaded = config::office_from(
      R"({"name":"P","hours":[{"weekdays":["mon","sat"],"sessions":[["07:30","11:30"]]}]})",
      "office.json");

  REQUIRE(words(loaded.complaints) == "");
  CHECK(loaded.value.hours[0] == std::vector{config::WorkSession{minutes{450}, minutes{690}}});
  CHECK(loaded.value.hours[5].size() == 1);
  CHECK(loaded.value.hours[1].empty());
}

TEST_CASE("sessions that cannot be are named one by one") {
  const std::string hours =
      R"({"name":"P","hours":[{"weekdays":["mon","mno"],"sessions":)"
      R"([["13:00","17:00"],["07:30","11:30"],["25:00","26:00"],["18:00","17:00"],["19:00"]]}]})";
  const std::string twice = "office.json: /hours/0/sessions/";

  const std::string said = words(config::office_from(hours, "office.json").complaints);

  CHECK(said.find(twice + "1: expected a session after the one before it") != said.npos);
  for (const char* bad : {"2", "3", "4"})
    CHECK(said.find(twice + bad + ": expected two times like") != said.npos);
  CHECK(said.find("/hours/0/weekdays/1: expected mon, tue, wed") != said.npos);
}

TEST_CASE("a weekday in two rules is a fault") {
  const std::string rule = R"({"weekdays":["mon"],"sessions":[]})";
  const std::string text = R"({"name":"P","hours":[)" + rule + ',' + rule + "]}";

  CHECK(words(config::office_from(text, "office.json").complaints) ==
        "office.json: /hours/1/weekdays: expected each weekday once, found \"mon\" again\n");
}

TEST_CASE("holidays are dates that stand once, of a known kind, with a name") {
  CHECK(office(R"(,"holidays":[{"date":"2026-02-30","kind":"off","name":"x"},)"
               R"({"date":"2026-09-02","kind":"of","name":"x"},)"
               R"({"date":"2026-09-02","kind":"off"}])") ==
        "office.json: /holidays/0/date: expected a date like \"2026-09-02\", found "
        "\"2026-02-30\"\n"
        "office.json: /holidays/1/kind: expected off or working, found \"of\"\n"
        "office.json: /holidays/2/name: expected text, found nothing\n"
        "office.json: /holidays/2/date: expected each date once, found \"2026-09-02\" again\n");
}

TEST_CASE("numbers of an office stay within what makes sense") {
  CHECK(office(R"(,"grace_minutes":61,"punches_per_day":3,"day_ends_at":"13:00")") ==
        "office.json: /grace_minutes: expected a whole number from 0 to 60, found 61\n"
        "office.json: /punches_per_day: expected 2 or 4, found 3\n"
        "office.json: /day_ends_at: expected a time from 00:00 to 12:00, found \"13:00\"\n");
}

TEST_CASE("only what happened may expire, after a number of days, each kind once") {
  CHECK(office(R"(,"retention":[{"kind":"attendance.","days":730},{"kind":"staff.","days":730},)"
               R"({"kind":"tap."},{"kind":"tap.","days":1},{"kind":"attendance.","days":90},)"
               R"({"days":90},7])") ==
        "office.json: /retention/1/kind: expected kinds of what happened, such as "
        "\"attendance.\", found \"staff.\"\n"
        "office.json: /retention/2/days: expected a number of days, found nothing\n"
        "office.json: /retention/3/days: expected a whole number from 30 to 36500, found 1\n"
        "office.json: /retention/4/kind: expected each kind once, found \"attendance.\"\n"
        "office.json: /retention/5/kind: expected text, found nothing\n"
        "office.json: /retention/6: expected an object, found 7\n");
}

TEST_CASE("units are names, each once") {
  CHECK(office(R"(,"units":["A","A"," ",7])") ==
        "office.json: /units/1: expected each unit once, found \"A\"\n"
        "office.json: /units/2: expected the name of a unit, found \" \"\n"
        "office.json: /units/3: expected the name of a unit, found 7\n");
}

TEST_CASE_FIXTURE(TwoFiles, "the faults of both files are told together") {
  write("terminal.json", R"({"office_file":"office.json","name":"x","place":"roof"})");
  write("office.json", R"({"hours":[]})");

  CHECK(words(config::load_settings(terminal_file()).complaints) ==
        "terminal.json: /place: expected lobby or staff, found \"roof\"\n"
        "office.json: /name: expected text, found nothing\n");
}

TEST_CASE_FIXTURE(TwoFiles, "a file that is not there is named") {
  write("terminal.json", R"({"office_file":"nowhere.json","name":"x"})");

  CHECK(words(config::load_settings(terminal_file()).complaints) ==
        "nowhere.json: expected a readable file, found No such file or directory\n");
  CHECK(words(config::load_settings(folder / "none.json").complaints) ==
        "none.json: expected a readable file, found No such file or directory\n");
}

TEST_SUITE_END();
}  // namespace kiosk::test
