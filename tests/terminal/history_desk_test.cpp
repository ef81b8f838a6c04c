// Looking back into a real views.db, on a thread of its own.

#include "kiosk/terminal/history_desk.h"

#include <doctest/doctest.h>

#include "kiosk/presence/attendance_events.h"
#include "kiosk/presence/declarations.h"
#include "kiosk/views/office_view.h"
#include "tests/support/door.h"
#include "tests/support/process.h"
#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {

const StaffId kBinh{StaffId{"CB-2"}};
const StaffId kChi{StaffId{"CB-3"}};

Date day(int days) { return work_date(on_monday(12h, days), 4h); }

// Two people's days in views.db, and a desk that looks back at them.
struct Office {
  TemporaryFolder folder;
  std::filesystem::path path = folder / "views.db";
  std::int64_t seq = 0;
  Mailbox<LookedBack> answers{100};
  std::optional<HistoryDesk> desk;

  Office() {
    arrives(kBinh, -40);
    arrives(kBinh, -1);
    arrives(kChi, -1);
    keep(declaration(origin(kChi, 0), days_of_leave(day(1), day(2))));
    desk.emplace(path, 4h, [this](LookedBack answer) {
      [[maybe_unused]] const bool taken = answers.put(std::move(answer));
    });
  }

  Origin origin(const StaffId& who, int days) {
    Origin origin{{}, {on_monday(7h + 20min, days), Tick{}, ClockState::kSynced}, who};
    origin.id.bytes[15] = static_cast<std::uint8_t>(seq + 1);
    return origin;
  }
  void arrives(const StaffId& who, int days) {
    keep(tap_that_means(origin(who, days), {Meaning::kArrived}));
  }
  void keep(const Draft& draft) {
    auto view = OfficeView::open(path, 4h);
    REQUIRE(view);
    const Fact fact = fact_of(draft, ++seq);
    const Entry entry{fact.stamp.log, fact.stamp.seq, {}, body_of(fact.event)};
    REQUIRE(view.value().apply({&entry, 1}));
  }

  LookedBack looked(const LookBack& question) {
    desk->look(question);
    const auto answer = answers.wait_for({}, 20s);
    REQUIRE(answer);
    return *answer;
  }
};

}  // namespace

TEST_SUITE_BEGIN("terminal");

TEST_CASE_FIXTURE(Office, "everybody's days are looked back at, and no others") {
  const LookedBack past = looked({EventId{{7}}, {}, day(-7), day(0)});

  CHECK(past.known);
  CHECK(past.ticket == EventId{{7}});
  CHECK(past.marks.size() == 2);
}

TEST_CASE_FIXTURE(Office, "one person's days are looked back at for as long as was asked") {
  const LookedBack past = looked({{}, kBinh, day(-90), day(0)});

  CHECK(past.marks.size() == 2);
  CHECK(past.declared.empty());
}

TEST_CASE_FIXTURE(Office, "days that were spoken for are among them") {
  CHECK(looked({{}, kChi, day(0), day(7)}).declared.size() == 1);
  CHECK(looked({{}, kBinh, day(0), day(7)}).declared.empty());
}

TEST_CASE_FIXTURE(Office, "who opened whose page is told to the one whose page it is") {
  const Origin at = origin(kChi, -1);
  keep(page_read(kChi, "person", {at.id, at.at, kBinh, Via::kBadgeAndPin}));

  const auto readings = looked({{}, kChi, day(-7), day(0)}).readings;
  REQUIRE(readings.size() == 1);
  CHECK(readings[0].by == kBinh);
  CHECK(readings[0].at == at.at.instant);
  CHECK(looked({{}, kBinh, day(-7), day(0)}).readings.empty());
}

TEST_CASE_FIXTURE(Office, "what waits is found, however long ago, and nothing else") {
  keep(recollection(origin(kBinh, 0), {day(-40), 17h, {Meaning::kLeft, {}, Said::kPerson}}));

  const LookedBack past = looked({{}, {}, day(-90), day(0), LookBack::What::kWaiting});

  CHECK(past.marks.size() == 2);  // the day whole: the arrival, and what is told of it
}

TEST_CASE_FIXTURE(Office, "what is derived while the desk stands is found with the next question") {
  const auto before = looked({{}, kBinh, day(0), day(0)}).marks.size();
  arrives(kBinh, 0);

  CHECK(looked({{}, kBinh, day(0), day(0)}).marks.size() == before + 1);
}

TEST_CASE_FIXTURE(Office, "without views there is an answer, and nothing in it") {
  remove_view(path);

  CHECK(looked({{}, {}, day(-7), day(0)}).marks.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
