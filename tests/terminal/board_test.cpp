#include "kiosk/terminal/board.h"

#include <doctest/doctest.h>

#include <map>

#include "kiosk/hatch/link_report.h"
#include "kiosk/terminal/terminal.h"
#include "sync/link.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

const fs::path kWords = fs::path{CONGSO_SOURCE_DIR} / "assets/words";
constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chuyên viên,công chức,\n"
    "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,\n";
constexpr char kHours[] = "Hôm nay làm việc 07:30–11:30 · 13:00–17:00";
constexpr char kDayOff[] = "date,kind,name\n2026-11-23,off,Nghỉ tránh bão\n";
constexpr char kTakenBack[] = "date,kind,name\n2026-11-23,withdrawn,\n";

// Everything that can be read on a board, a line each.
std::string words_on(const Screen& screen) {
  const auto& idle = std::get<IdleFace>(screen.face);
  std::string all = screen.superior + '\n' + screen.office + '\n' + screen.pill.words + '\n' +
                    idle.clock + '\n' + idle.date + '\n' + idle.call + '\n' + idle.call_too + '\n';
  for (const auto& figure : idle.figures) all += figure.number + ' ' + figure.words + '\n';
  for (const auto& line : screen.side) all += line.name + ' ' + line.words + '\n';
  return all + screen.banner.value_or("");
}

// Every file below the folder with its size and when it was last written.
std::map<std::string, std::pair<std::uintmax_t, fs::file_time_type>> traces(const fs::path& root) {
  std::map<std::string, std::pair<std::uintmax_t, fs::file_time_type>> found;
  for (const auto& entry : fs::recursive_directory_iterator{root})
    found[entry.path()] = {entry.is_regular_file() ? entry.file_size() : 0,
                           entry.last_write_time()};
  return found;
}

// A board beside a terminal that may run; Monday morning, in time that is told.
struct Beside {
  StoppedTerminal stopped;
  TestClock clock;
  std::unique_ptr<Board> board = opened(stopped.place());
  std::unique_ptr<Terminal> terminal;

  static std::unique_ptr<Board> opened(Place place) {
    static const SystemClock clock;
    auto opened = Board::open(std::move(place), kWords, clock);
    REQUIRE(opened);
    return std::move(opened).value();
  }
  void start_terminal() {
    auto opened = Terminal::open(stopped.place(), {{}, {}, kWords}, clock, [] {});
    REQUIRE(opened);
    terminal = std::move(opened).value();
  }
  void pass(std::chrono::milliseconds time) { clock.pass(time); }
  // What it shows once it has asked anew.
  Screen look() {
    pass(5s);
    board->turn(clock.now());
    return board->screen(clock.now());
  }
  IdleFace idle() { return std::get<IdleFace>(look().face); }
  void enrol() {
    auto read = sync::read_link(stopped.folder().link());
    REQUIRE(read);
    sync::Link link = std::move(read).value();
    link.collector = "http://127.0.0.1:9";
    link.token = "token";
    link.pins = sync::Pins{SigningKey::from_seed({9}).public_key(), {}};
    REQUIRE(sync::write_link(stopped.folder().link(), link));
  }
  void report(const std::string& state) {
    LinkReport report;
    report.state = state;
    report.since = clock.now().instant - 10min;
    REQUIRE(write_report(report_file(stopped.folder()), report));
  }
};

}  // namespace

TEST_SUITE_BEGIN("board");

TEST_CASE_FIXTURE(Beside, "a board shows clock, date, office and the hours of the day") {
  const Screen screen = look();

  const auto& idle = std::get<IdleFace>(screen.face);
  CHECK(screen.office == "PHƯỜNG THỬ");
  CHECK(idle.clock == "07:00");
  CHECK(idle.date == "Thứ Hai, 23 tháng 11, 2026");
  CHECK(idle.call == kHours);
  CHECK(idle.call_too == "Open today 07:30–11:30 · 13:00–17:00");
}

TEST_CASE_FIXTURE(Beside, "on a day off a board says so, and why when the law says why") {
  pass(24h);
  CHECK(idle().call == "Hôm nay cơ quan nghỉ");

  clock.show(Instant{std::chrono::sys_days{std::chrono::year{2027} / 4 / 30}});

  CHECK(idle().call == "Hôm nay cơ quan nghỉ: Ngày Chiến thắng");
}

TEST_CASE_FIXTURE(Beside,
                  "a day off entered while the kiosk runs is on the board with its next look") {
  start_terminal();
  REQUIRE(idle().call == kHours);

  REQUIRE(stopped.import_list("calendar", kDayOff) == 0);
  CHECK(idle().call == "Hôm nay cơ quan nghỉ: Nghỉ tránh bão");
  CHECK(idle().call_too == "The office is closed today: Nghỉ tránh bão");
  REQUIRE(stopped.import_list("calendar", kTakenBack) == 0);

  CHECK(idle().call == kHours);
}

TEST_CASE_FIXTURE(Beside, "a day off entered before the board was there is on it all the same") {
  REQUIRE(stopped.import_list("calendar", kDayOff) == 0);
  start_terminal();

  CHECK(idle().call == "Hôm nay cơ quan nghỉ: Nghỉ tránh bão");
}

TEST_CASE_FIXTURE(Beside, "what views.db does not tell a board of the calendar, the log tells") {
  REQUIRE(stopped.import_list("calendar", kDayOff) == 0);
  start_terminal();
  REQUIRE(fs::remove(stopped.folder().views()));

  CHECK(idle().call == "Hôm nay cơ quan nghỉ: Nghỉ tránh bão");
}

TEST_CASE_FIXTURE(Beside,
                  "what a board knows of the calendar it still knows when the kiosk is away") {
  start_terminal();
  REQUIRE(stopped.import_list("calendar", kDayOff) == 0);
  look();

  terminal.reset();

  CHECK(idle().call == "Hôm nay cơ quan nghỉ: Nghỉ tránh bão");
}

TEST_CASE_FIXTURE(Beside, "where no hours are told a board says where the terminal hangs") {
  Place place = stopped.place();
  place.settings.office.hours = {};
  board = opened(std::move(place));

  CHECK(idle().call == "Máy chạm thẻ: Sảnh");
  CHECK(idle().call_sign == Icon::kField);
}

TEST_CASE_FIXTURE(Beside, "nothing on a board calls for a badge or a finger") {
  const Screen screen = look();

  CHECK_FALSE(screen.for_hands);
  CHECK_FALSE(std::get<IdleFace>(screen.face).other_way);
  CHECK(words_on(screen).find("Chạm thẻ vào") == std::string::npos);
}

TEST_CASE_FIXTURE(Beside, "no name of a person and no figure of people is on a board") {
  REQUIRE(stopped.import_list("staff", kStaff) == 0);
  start_terminal();
  terminal->turn(clock.now());

  const Screen screen = look();

  CHECK(std::get<IdleFace>(screen.face).figures.empty());
  CHECK(screen.side.empty());
  for (const char* word : {"Phượng", "Bảy", "CB-", "/2", "có mặt"})
    CHECK(words_on(screen).find(word) == std::string::npos);
}

TEST_CASE_FIXTURE(Beside, "a board follows the terminal's line to the collector") {
  REQUIRE(stopped.import_list("staff", kStaff) == 0);  // two people, a beginning and an end
  start_terminal();
  CHECK(look().pill.words == "Chưa ghép với máy chủ");

  enrol();
  report("offline");
  CHECK(look().pill.state == Pill::State::kOffline);
  CHECK(look().pill.words == "Mất mạng từ 06:50 · 4 chờ gửi");
  report("connected");

  CHECK(look().pill.words == "Đã kết nối · 4 chờ gửi");
}

TEST_CASE_FIXTURE(Beside, "a board says that no kiosk runs, and only then") {
  CHECK(look().banner == "Máy ghi nhận đang tạm dừng – xin chờ trong giây lát");

  start_terminal();
  CHECK_FALSE(look().banner);
  terminal.reset();

  CHECK(look().banner);
}

TEST_CASE_FIXTURE(Beside, "a board leaves a folder as it is, and free for a kiosk") {
  const auto before = traces(stopped.root());

  for (int i = 0; i < 3; ++i) look();

  CHECK(traces(stopped.root()) == before);
  start_terminal();
}

TEST_CASE_FIXTURE(Beside, "a board asks every five seconds, and sleeps until then") {
  look();

  CHECK(board->next_wake(clock.now()) == clock.now().tick + 5s);
}

TEST_SUITE_END();
}  // namespace kiosk::test
