#include "kiosk/people/staff_list.h"

#include <doctest/doctest.h>

#include "kiosk/base/calendar.h"

namespace kiosk::test {
namespace {

const std::vector<std::string> kUnits = {"Đảng ủy"};
const std::vector<StaffId> kKnown = {{"CB-0001"}, {"CB-0002"}};

std::string words(const ListFaults& faults) {
  std::string all;
  for (const ListFault& fault : faults) all += to_string(fault) + '\n';
  return all;
}

std::string staff(const std::string& lines) {
  return "id,name,unit,title,category,roles\n" + lines;
}

}  // namespace

TEST_SUITE_BEGIN("lists");

TEST_CASE("a staff list is read whatever the order of its columns, and with more of them") {
  const auto list = staff_list(
      "\xEF\xBB\xBF"
      "Unit,note,Name,ID,roles,title,category,address\r\n"
      "Đảng ủy,x,\"Nguyễn, \"\"Văn\"\" An\",CB-0001,leader; admin ,Bí thư,cán bộ,đồng chí\r\n",
      kUnits);

  CHECK(words(list.faults) == "");
  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].person == StaffMember{{"CB-0001"},
                                           "Nguyễn, \"Văn\" An",
                                           "Đảng ủy",
                                           "Bí thư",
                                           "cán bộ",
                                           {"leader", "admin"},
                                           "đồng chí"});
}

TEST_CASE("a list may say whose attendance is not judged, and who employs them") {
  const std::string head = "id,name,unit,title,category,roles,attendance,employer\n";
  const auto good = staff_list(head + "CB-1,An,Đảng ủy,,,,exempt,Công an phường\n", kUnits);
  const auto bad = staff_list(head + "CB-1,An,Đảng ủy,,,,never,\n", kUnits);

  REQUIRE(good.rows.size() == 1);
  CHECK(good.rows[0].person.exempt());
  CHECK(good.rows[0].person.employer == "Công an phường");
  CHECK(words(bad.faults) == "line 2: expected attendance to be exempt, normal or empty\n");
}

TEST_CASE("every bad line is named at once, and the good ones are kept") {
  const auto list = staff_list(staff("CB 1,An,Đảng ủy,,,\n"
                                     "CB-0002,,Đảng ủy,,,\n"
                                     "CB-0003,Chi,Đảng ủy,,,\n"
                                     "CB-0003,Dung,Đảng ủy,,,\n"
                                     "CB-0004,Em\n"),
                               kUnits);

  CHECK(words(list.faults) ==
        "line 2: expected an id of up to 32 letters, digits, '-', '_', '.' or '/'\n"
        "line 3: expected a name\n"
        "line 5: lines 4 and 5 have the same id\n"
        "line 6: expected 3 cells or more, found 2\n");
  CHECK(list.rows.size() == 1);
}

TEST_CASE("a missing column is said once, for the header") {
  CHECK(words(staff_list("id,name,unit,title\nCB-0001,An,x,y\n", kUnits).faults) ==
        "line 1: expected a column called category in the header\n"
        "line 1: expected a column called roles in the header\n");
}

TEST_CASE("the day that a new unit holds from may be named") {
  const std::string header = "id,name,unit,title,category,roles,since\n";
  const auto list = staff_list(header + "CB-0001,An,Đảng ủy,,,,2026-07-01\n", kUnits);

  REQUIRE(list.rows.size() == 1);
  CHECK(iso_date(list.rows[0].decision.since.value()) == "2026-07-01");
  CHECK(words(staff_list(header + "CB-0001,An,Đảng ủy,,,,hôm qua\n", kUnits).faults) ==
        "line 2: since: expected a date like 2026-07-01\n");
}

TEST_CASE("the decision that a new position rests on may be named") {
  const auto list = staff_list(
      "id,name,unit,title,category,roles,decision\nCB-0001,An,Đảng ủy,Phó Bí thư,,,45/QĐ-UBND\n",
      kUnits);

  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].decision.number == "45/QĐ-UBND");
}

TEST_CASE("an unknown unit is a warning, and the person comes in") {
  const auto list = staff_list(staff("CB-0001,An,Phòng Mới,,,\n"), kUnits);

  CHECK(words(list.faults) ==
        "line 2: warning: a unit that is not known yet: created (Phòng Mới)\n");
  CHECK(all_good(list.faults));
  CHECK(list.rows.size() == 1);
}

TEST_CASE("an unknown unit is told of once, however many are in it") {
  const auto list = staff_list(staff("CB-0001,An,Phòng Mới,,,\n"
                                     "CB-0002,Bình,Phòng Mới,,,\n"
                                     "CB-0003,Chi,Tổ Khác,,,\n"),
                               kUnits);

  CHECK(words(list.faults) ==
        "line 2: warning: a unit that is not known yet: created (Phòng Mới)\n"
        "line 4: warning: a unit that is not known yet: created (Tổ Khác)\n");
  CHECK(list.rows.size() == 3);
}

TEST_CASE("a role nobody knows is a warning that names those there are") {
  const auto list = staff_list(staff("CB-0001,An,Văn phòng,,,leder\n"), {"Văn phòng"});

  CHECK(words(list.faults) ==
        "line 2: warning: a role without powers; known: leader, head, deputy, clerk, admin\n");
  CHECK(list.rows.size() == 1);
}

TEST_CASE("a list in an encoding of the nineties is refused by its name") {
  const auto fault = [](const std::string& name) {
    return words(staff_list(staff("CB-0001," + name + ",Đảng ủy,,,\n"), kUnits).faults);
  };

  CHECK(fault("NguyÔn V¨n An").find("TCVN3") != std::string::npos);
  CHECK(fault("Nguyeãn Vaên An").find("VNI-Windows") != std::string::npos);
  CHECK(fault("Nguyá»…n VÄƒn An").find("read as Latin-1") != std::string::npos);
  CHECK(fault("Nguy?n V?n An").find("letters were lost") != std::string::npos);
  CHECK(fault("Nguy\xea"
              "n")
            .find("not UTF-8") != std::string::npos);
}

TEST_CASE("names that look odd but are right come in") {
  const auto list = staff_list(staff("1,Đỗ Thị Thuỳ Dương,Đảng ủy,,,\n"
                                     "2,Hoà Quý Thuý Khuê Oanh,Đảng ủy,,,\n"
                                     "3,ĐẶNG NGUYỄN PHƯƠNG UYÊN,Đảng ủy,,,\n"
                                     "4,K'Brêu Y Thuận Niê,Đảng ủy,,,\n"),
                               kUnits);

  CHECK(words(list.faults) == "");
}

TEST_CASE("letters that came apart are put together") {
  const auto list = staff_list(staff("CB-0001,Nguye\u0302\u0303n,Đảng ủy,,,\n"), kUnits);

  CHECK(list.rows[0].person.name == "Nguyễn");
}

TEST_CASE("badges of three readers are read") {
  const auto list = badge_list("staff,badge\nCB-0001,0040856634\nCB-0002,E43AC9D2\n", kKnown);

  CHECK(words(list.faults) == "");
  CHECK(list.rows[1].badge.canonical == "E43AC9D2");
}

TEST_CASE("two people with badges no reader can tell apart: both lines are named") {
  const auto list = badge_list("staff,badge\nCB-0001,0040856634\nCB-0002,01026F6C3A\n", kKnown);

  CHECK(words(list.faults) ==
        "line 3: lines 2 and 3 give two people badges no reader can tell apart\n");
  CHECK(list.rows.size() == 1);
}

TEST_CASE("one person's badge given twice is only a warning") {
  const auto list = badge_list("staff,badge\nCB-0001,0040856634\nCB-0001,026F6C3A\n", kKnown);

  CHECK(all_good(list.faults));
  CHECK(list.rows.size() == 1);
}

TEST_CASE("what a spreadsheet did to a badge is said") {
  const auto list = badge_list(
      "staff,badge\nCB-0001,7625328\nCB-0002,\"4,33582E+09\"\nCB-0002,08A1B2C3\nCB-0009,x\n",
      kKnown);

  CHECK(words(list.faults) ==
        "line 2: warning: fewer digits than readers write: leading zeros may have been taken off\n"
        "line 3: a spreadsheet has rounded the number: format the column as text and enter it "
        "again\n"
        "line 4: a number that its phone or card invents anew at each tap: not to be enrolled\n"
        "line 5: expected the id of somebody in the staff list\n");
}

TEST_CASE("a badge that lost its zeros is still its card's") {
  const auto list = badge_list("staff,badge\nCB-0001,40856634\nCB-0002,0040856634\n", kKnown);

  CHECK(words(list.faults) ==
        "line 2: warning: fewer digits than readers write: leading zeros may have been taken off\n"
        "line 3: lines 2 and 3 give two people badges no reader can tell apart\n");
}

TEST_CASE("a day is read in order of time") {
  const auto list = day_list(
      "staff,time,kind,choice\n"
      "CB-0001,2026-11-23T09:15:00+07:00,attendance.went_out,field\n"
      "CB-0001,2026-11-23T07:21:08+07:00,attendance.arrived,\n",
      kKnown);

  CHECK(words(list.faults) == "");
  REQUIRE(list.rows.size() == 2);
  CHECK(list.rows[0].kind == "attendance.arrived");
  CHECK(hour_text(local_time(list.rows[1].at)) == "09:15");
}

TEST_CASE("a day's bad lines are named") {
  const auto list = day_list(
      "staff,time,kind,choice\n"
      "CB-0009,2026-11-23T09:15:00+07:00,attendance.arrived,\n"
      "CB-0001,09:15,attendance.arrived,\n"
      "CB-0001,2026-11-23T09:15:00+07:00,attendance.arrived,field\n"
      "CB-0001,2026-11-23T09:15:00+07:00,attendance.went_out,\n"
      "CB-0001,2026-11-23T09:15:00+07:00,attendance.slept,\n",
      kKnown);

  CHECK(words(list.faults) ==
        "line 2: expected the id of somebody in the staff list\n"
        "line 3: expected a time like 2026-11-23T07:21:08+07:00\n"
        "line 4: choice: expected nothing with attendance.arrived\n"
        "line 5: choice: expected lunch or field or errand with attendance.went_out\n"
        "line 6: expected a kind such as attendance.arrived or attendance.left\n");
}

TEST_SUITE_END();
}  // namespace kiosk::test
