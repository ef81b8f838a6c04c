// Promise 2 with the real programs: a queue at the reader.

#include <doctest/doctest.h>

#include <poll.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr int kPeople = 60;
constexpr int kApart = 700;  // ms: a brisk queue, a badge each

// The queue itself is what is tested: its pace is part of what is.
void tap_in_a_queue(const RunningOffice& office, int first, int last) {
  for (int person = first; person < last; ++person) {
    office.tap(person);
    ::poll(nullptr, 0, kApart);
  }
}

int arrivals_at_collector(const RunningOffice& office) {
  std::set<std::string> people;
  for (const std::string& body : office.arrived_bodies()) {
    const auto event = event_from(body);
    if (event && event.value().kind == "attendance.arrived") people.insert(event.value().who.text);
  }
  return static_cast<int>(people.size());
}

TEST_SUITE_BEGIN("story: a queue");

TEST_CASE("sixty badges 700 ms apart are sixty arrivals and sixty confirmations") {
  const VirtualScreen screen;
  RunningOffice office{kPeople};
  office.start_kiosk();

  tap_in_a_queue(office, 0, kPeople);

  CHECK(within(20s, [&] { return office.confirmations() == kPeople; }));
  CHECK(office.everything_arrived(30s));
  CHECK(wrong_deliveries(office) == "");
  CHECK(arrivals_at_collector(office) == kPeople);
}

TEST_CASE("the same queue passes while the first person's choice stands open") {
  const VirtualScreen screen;
  RunningOffice office{kPeople};
  const Instant earlier = office.now() - 5min;
  std::ofstream{office.folder() / "day.csv"} << "staff,time,kind,choice\nT-1000,"
                                             << rfc3339(earlier) << ",attendance.arrived,\n";
  REQUIRE(office.congso({"import", "attendance", office.folder() / "day.csv"}).code == 0);
  office.start_kiosk();

  tap_in_a_queue(office, 0, kPeople);  // the first one's second tap of the day is a question

  CHECK(within(20s, [&] { return office.confirmations() == kPeople; }));
  CHECK(office.everything_arrived(30s));
  CHECK(wrong_deliveries(office) == "");
  const auto undecided = office.congso({"events", "--kind", "tap.undecided", "--who", "T-1000"});
  INFO(undecided.out);
  CHECK(std::count(undecided.out.begin(), undecided.out.end(), '\n') == 1);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
