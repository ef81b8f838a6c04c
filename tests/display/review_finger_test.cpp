// The review of a whole office's diaries at the real terminal, with a finger.

#include <doctest/doctest.h>

#include "kiosk/base/calendar.h"
#include "kiosk/base/random.h"
#include "kiosk/diary/diary_events.h"
#include "tests/support/office_finger.h"
#include "tests/support/software_screen.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr int kWriters = 33;
constexpr int kDoubtful = 3;  // of them, the first
constexpr int kLeader = kWriters;
constexpr auto kYesterday = 24h;
constexpr auto kLook = 6s;  // at what a touch has opened, before the next one

// Yesterday everybody came, worked from nine to ten and handed that in; three of them told of an
// hour before they came, too. Then the leader set a PIN.
struct AfterADay {
  SoftwareScreen screen{kFingerGlass.width, kFingerGlass.height};
  RunningOffice office{kWriters + 1, false};
  OfficeFinger finger{office, kWriters + 1};
  IdMaker ids{random_bits};
  std::vector<Draft> drafts;

  AfterADay() {
    OfficeFinger yesterday{office, kWriters + 1};
    yesterday.leads(kLeader);
    yesterday.start(office.clock_of(kYesterday));
    REQUIRE(yesterday.tap(kLeader) == "ok");
    REQUIRE(yesterday.press("Hôm nay") == "today");
    REQUIRE(yesterday.press("Đặt mã PIN") == "pin");
    REQUIRE(yesterday.key("271828") == "pin");
    REQUIRE(yesterday.key("271828") == "ok");
    office.stop_kiosk();
    for (int person = 0; person < kWriters; ++person) write_day(person);
    drafts.push_back(tap_that_means(origin(kLeader, kYesterday - 2h), {Meaning::kLeft}));
    finger.leads(kLeader);
    finger.remembers(kLeader, Meaning::kArrived, kYesterday);
    finger.records(drafts);
    finger.start();
  }
  Origin origin(int person, std::chrono::milliseconds ago) {
    Now now = SystemClock{}.now();
    now.instant = office.now() - ago;
    return {ids.next_event(now.instant), now, StaffId{"T-" + std::to_string(1000 + person)}};
  }
  // From so long ago until an hour later.
  EventId entry(int person, const std::string& words, std::chrono::milliseconds ago) {
    const Instant from = office.now() - ago;
    EntryContent content;
    content.date = work_date(from, 4h);
    content.content = words;
    content.from = std::chrono::floor<std::chrono::minutes>(minute_on(content.date, from));
    content.to = *content.from + 60min;
    content.result = EntryResult::kDone;
    drafts.push_back(entry_written(origin(person, kYesterday - 3h), content, Writing::kSaved));
    return drafts.back().id;
  }
  void write_day(int person) {
    drafts.push_back(tap_that_means(origin(person, kYesterday + 1h), {Meaning::kArrived}));
    std::vector<EventId> said{entry(person, "Tiếp công dân, nhận 12 hồ sơ", kYesterday + 1h)};
    if (person < kDoubtful) said.push_back(entry(person, "Soạn báo cáo", kYesterday + 3h));
    drafts.push_back(tap_that_means(origin(person, kYesterday - 2h), {Meaning::kLeft}));
    const Origin handing_in = origin(person, kYesterday - 3h);
    drafts.push_back(diary_submitted(handing_in, work_date(handing_in.at.instant, 4h), said));
  }
  // Each is looked at before it is touched: that is what a person's time goes into.
  std::string touch(const std::string& button) {
    taken += kLook;
    return finger.press(button);
  }
  std::vector<std::string> reviews() const {
    std::vector<std::string> lines;
    const std::string all = office.congso({"events", "--kind", "diary.reviewed"}).out;
    for (std::size_t from = 0, end = 0; (end = all.find('\n', from)) != all.npos; from = end + 1)
      lines.push_back(all.substr(from, end - from));
    return lines;
  }
  std::chrono::seconds taken{};
};

bool says(const std::string& line, const std::string& words) {
  return line.find(words) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("story: diary");

TEST_CASE_FIXTURE(AfterADay,
                  "thirty diaries that agree are seen as one act and three others are decided") {
  finger.tap(kLeader);
  touch("Duyệt nhật ký");
  REQUIRE(finger.key("271828") != "");
  touch("Đã xem 30 nhật ký");
  touch("Nguyễn Văn Thử 0");
  touch("Duyệt nhật ký");
  touch("Duyệt nhật ký");
  finger.touch("Ghi rõ kết quả");
  touch("Trả lại để bổ sung");

  REQUIRE(within(10s, [&] { return reviews().size() == 4; }));
  const auto lines = reviews();
  CHECK(says(lines[0], "\"seen\""));
  CHECK(says(lines[1], "\"approved\""));
  CHECK(says(lines[2], "\"approved\""));
  CHECK(says(lines[3], "\"returned\""));
  CHECK(taken <= 4min);
  CHECK(office.congso({"verify"}).code == 0);
}

TEST_SUITE_END();

}  // namespace kiosk::test
