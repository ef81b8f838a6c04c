// Notices: what stands on a day, for whom, and who has read it.

#include "kiosk/people/notices.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {
using std::chrono::year;

const StaffId kAn{"CB-An"};
const Date kMonday{year{2026} / 11 / 23};
const Date kFriday{year{2026} / 11 / 27};
const std::string kOffice = "Văn phòng";

EventId id_of(std::uint8_t n) {
  EventId id;
  id.bytes[15] = n;
  return id;
}

Entering entering(std::uint8_t n) {
  Entering by;
  by.id = id_of(n);
  by.by = StaffId{"CB-0005"};
  by.via = Via::kAdmin;
  return by;
}

OfficeNotice meeting() {
  OfficeNotice notice;
  notice.title = "Họp giao ban chiều thứ Hai";
  notice.text = "14:00, phòng họp tầng 2.\nĐề nghị đến đúng giờ.";
  notice.from = kMonday;
  notice.until = kFriday;
  return notice;
}

Fact posted(const OfficeNotice& notice, std::uint8_t n) {
  return fact_of(notice_posted(notice, entering(n)), n);
}
Fact read_by(const StaffId& who, std::uint8_t notice, std::uint8_t n) {
  return fact_of(notice_read(id_of(notice), who, entering(n)), n);
}

Notices notices_of(const std::vector<Fact>& facts) {
  Notices notices;
  for (const Fact& fact : facts) notices.take(fact);
  return notices;
}

std::vector<std::string> titles(const std::vector<const OfficeNotice*>& notices) {
  std::vector<std::string> all;
  for (const OfficeNotice* each : notices) all.push_back(each->title);
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("a notice is read back as it was posted") {
  OfficeNotice notice = meeting();
  notice.units = {kOffice};
  notice.asks = false;
  const Notices notices = notices_of({posted(notice, 1)});

  const OfficeNotice* found = notices.find(id_of(1));
  REQUIRE(found != nullptr);
  CHECK(found->title == notice.title);
  CHECK(found->text == notice.text);
  CHECK(found->from == kMonday);
  CHECK(found->until == kFriday);
  CHECK(found->units == notice.units);
  CHECK_FALSE(found->asks);
}

TEST_CASE("a notice stands from its first day to its last one, both included") {
  const Notices notices = notices_of({posted(meeting(), 1)});

  CHECK(notices.standing(Date{year{2026} / 11 / 22}).empty());
  CHECK(notices.standing(kMonday).size() == 1);
  CHECK(notices.standing(kFriday).size() == 1);
  CHECK(notices.standing(Date{year{2026} / 11 / 28}).empty());
}

TEST_CASE("the office's rules stand without an end") {
  OfficeNotice rules = meeting();
  rules.until.reset();

  CHECK(notices_of({posted(rules, 1)}).standing(Date{year{2036} / 1 / 1}).size() == 1);
}

TEST_CASE("the latest notice stands first, and one that was withdrawn not at all") {
  OfficeNotice rules = meeting();
  rules.title = "Nội quy cơ quan";
  const std::vector<Fact> facts{posted(rules, 1), posted(meeting(), 2)};

  CHECK(titles(notices_of(facts).standing(kMonday)) ==
        std::vector<std::string>{meeting().title, rules.title});

  auto more = facts;
  more.push_back(fact_of(notice_withdrawn(id_of(2), entering(3)), 3));
  CHECK(titles(notices_of(more).standing(kMonday)) == std::vector<std::string>{rules.title});
  CHECK(notices_of(more).find(id_of(2)) == nullptr);
}

TEST_CASE("whoever has read a notice is not asked again, and nobody else is spared") {
  const Notices notices = notices_of({posted(meeting(), 1), read_by(kAn, 1, 2)});

  CHECK(notices.has_read(id_of(1), kAn));
  CHECK(notices.unread(kAn, kOffice, kMonday).empty());
  CHECK(notices.unread(StaffId{"CB-Bình"}, kOffice, kMonday).size() == 1);
}

TEST_CASE("a notice for one unit asks nobody of another, and one that asks nobody, nobody") {
  OfficeNotice of_unit = meeting();
  of_unit.units = {kOffice};
  OfficeNotice silent = meeting();
  silent.asks = false;
  const Notices notices = notices_of({posted(of_unit, 1), posted(silent, 2)});

  CHECK(notices.unread(kAn, kOffice, kMonday).size() == 1);
  CHECK(notices.unread(kAn, "Phòng Kinh tế", kMonday).empty());
}

TEST_CASE("the same facts about notices in any order of arrival tell the same") {
  std::vector<Fact> facts{posted(meeting(), 1), posted(meeting(), 2), read_by(kAn, 1, 3),
                          fact_of(notice_withdrawn(id_of(2), entering(4)), 4)};
  Fact repeated = facts[0];  // by a log's successor
  repeated.stamp.seq = Seq{9};
  facts.push_back(repeated);
  std::vector<std::size_t> order{0, 1, 2, 3, 4};

  do {
    std::vector<Fact> shuffled;
    for (const std::size_t i : order) shuffled.push_back(facts[i]);
    const Notices notices = notices_of(shuffled);
    REQUIRE(notices.all().size() == 1);
    CHECK(*notices.all().front() == *notices_of(facts).all().front());
    CHECK(notices.has_read(id_of(1), kAn));
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a reminder is one person's, and stands among no notices of the office") {
  OfficeNotice reminder = meeting();
  reminder.who = kAn;
  const Notices notices = notices_of({posted(reminder, 1), posted(meeting(), 2)});

  CHECK(notices.all().size() == 1);
  CHECK(notices.standing(kMonday).size() == 1);
  CHECK(notices.unread(kAn, kOffice, kMonday).size() == 2);
  CHECK(notices.unread(StaffId{"CB-Bình"}, kOffice, kMonday).size() == 1);
  REQUIRE(notices.reminders_to(kAn).size() == 1);
  CHECK(notices.reminders_to(kAn).front()->by == StaffId{"CB-0005"});
  CHECK(notices.reminders_to(StaffId{"CB-Bình"}).empty());
  CHECK(notices.reminders_to({}).empty());
}

TEST_CASE("nobody reminds themselves, and a reminder is for no unit") {
  OfficeNotice own = meeting();
  own.who = StaffId{"CB-0005"};  // who posts it
  OfficeNotice of_unit = meeting();
  of_unit.who = kAn;
  of_unit.units = {kOffice};

  const Notices notices = notices_of({posted(own, 1), posted(of_unit, 2)});
  CHECK(notices.find(id_of(1)) == nullptr);
  CHECK(notices.find(id_of(2)) == nullptr);
}

TEST_CASE("when a notice was read first is told, in any order of arrival") {
  Fact early = read_by(kAn, 1, 2);
  early.event.at = Instant{std::chrono::hours{9}};
  Fact late = read_by(kAn, 1, 3);
  late.event.at = Instant{std::chrono::hours{10}};

  CHECK(notices_of({early, late}).read_at(id_of(1), kAn) == early.event.at);
  CHECK(notices_of({late, early}).read_at(id_of(1), kAn) == early.event.at);
  CHECK_FALSE(notices_of({late}).read_at(id_of(1), StaffId{"CB-Bình"}));
}

TEST_CASE("what no notice can be is passed over") {
  const char* const kBad[] = {
      "[]",
      "{}",
      R"({"title":"","text":"x","from":"2026-11-23"})",
      R"({"title":"Họp","text":"x","from":"hôm nay"})",
      R"({"title":"Họp","text":"x","from":"2026-11-23","until":"2026-11-22"})",
      R"({"title":"Họp","text":"x","from":"2026-11-23","until":7})",
      R"({"title":"Họp","text":"x","from":"2026-11-23","units":"Văn phòng"})",
      R"({"title":"Họp","text":"x","from":"2026-11-23","units":[1]})",
      R"({"title":"Họp\u202e","text":"x","from":"2026-11-23"})",
      R"({"title":"Họp\nngay","text":"x","from":"2026-11-23"})",
      R"({"title":"Họp","text":"a\u0007b","from":"2026-11-23"})",
      R"({"title":"Họp","text":"1\n2\n3\n4\n5\n6\n7","from":"2026-11-23"})",
  };
  for (const char* data : kBad) {
    CAPTURE(data);
    Fact fact = posted(meeting(), 1);
    fact.event.data = data;
    CHECK(notices_of({fact}).all().empty());
  }
  Fact wide = posted(meeting(), 1);
  wide.event.data = R"({"title":")" + std::string(61, 'a') + R"(","text":"x","from":"2026-11-23"})";
  CHECK(notices_of({wide}).all().empty());
}

TEST_CASE("a reading without a reader, or of no notice, is none") {
  Fact nobody = read_by({}, 1, 2);
  Fact nothing = read_by(kAn, 1, 3);
  nothing.event.data = R"({"notice":"the first"})";
  const Notices notices = notices_of({posted(meeting(), 1), nobody, nothing});

  CHECK_FALSE(notices.has_read(id_of(1), kAn));
  CHECK_FALSE(notices.has_read(id_of(1), {}));
}

TEST_SUITE_END();
}  // namespace kiosk::test
