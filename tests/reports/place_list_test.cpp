// The list that hangs at the door: who is expected at the office, at home or elsewhere.

#include "kiosk/reports/place_list.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "tests/reports/sample_attendance.h"

namespace kiosk::test {
namespace {

using Strings = std::vector<std::string>;

// Monday, 23 November 2026, as it was known the Friday before.
struct NextMonday : SampleAttendance {
  NextMonday() {
    now = at(20, 16h);
    employ("CB-1", "Nguyễn Thị Hồng Phượng", "Văn phòng");
    employ("CB-2", "Trần Văn Bảy", "Văn phòng");
    employ("CB-3", "Lê Thị Tám", "Đảng ủy");
  }
  Attendance plans(unsigned from = 23, unsigned to = 23, const std::string& unit = "") const {
    return told({november(from), november(to), {}, unit, true});
  }
  Strings rows(unsigned from = 23, unsigned to = 23) const {
    Strings rows;
    for (const auto& row : place_table(plans(from, to), vietnamese()).rows) {
      std::string text;
      for (const Cell& cell : row) text += text_of(cell.value) + '|';
      rows.push_back(text);
    }
    return rows;
  }
};

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(NextMonday, "who is expected where is listed before anybody has tapped") {
  declare("CB-1", "TN", 23, Declared::Part::kMorning);
  declare("CB-3", "P", 23);

  CHECK(
      rows() ==
      Strings{"23/11/2026|Văn phòng|Nguyễn Thị Hồng Phượng|Chuyên viên|Làm việc tại nhà|Cơ quan||",
              "23/11/2026|Văn phòng|Trần Văn Bảy|Chuyên viên|Cơ quan|Cơ quan||",
              "23/11/2026|Đảng ủy|Lê Thị Tám|Chuyên viên|Nghỉ phép|Nghỉ phép||"});
}

TEST_CASE_FIXTURE(NextMonday, "a duty stands with its hours beside where the day is spent") {
  declare("CB-1", "TR", 23, Declared::Part::kWhole, config::WorkSession{17h, 31h});

  CHECK(rows().at(0) ==
        "23/11/2026|Văn phòng|Nguyễn Thị Hồng Phượng|Chuyên viên|Cơ quan|Cơ quan|17:00–07:00|");
}

TEST_CASE_FIXTURE(NextMonday, "on a day off only who is on duty is expected") {
  declare("CB-2", "TR", 22, Declared::Part::kWhole, config::WorkSession{8h, 16h});

  CHECK(rows(21, 22) == Strings{"22/11/2026|Văn phòng|Trần Văn Bảy|Chuyên viên|||08:00–16:00|"});
}

TEST_CASE_FIXTURE(NextMonday, "the paper of one day counts how many are where") {
  declare("CB-1", "TN", 23, Declared::Part::kMorning);
  const Document paper = place_paper(plans(), vietnamese()).documents.at(0);

  CHECK(paper.title == "DANH SÁCH LÀM VIỆC TẠI CƠ QUAN, TẠI NHÀ");
  CHECK(paper.subtitle.back() == "Ngày 23/11/2026");
  CHECK(paper.notes ==
        Strings{"Buổi sáng: Cơ quan 2, Làm việc tại nhà 1.", "Buổi chiều: Cơ quan 3."});
  CHECK(place_paper(plans(23, 24), vietnamese()).documents.at(0).notes.empty());
}

TEST_CASE_FIXTURE(NextMonday, "as JSON each half is a sign, or null without hours") {
  declare("CB-1", "TN", 23, Declared::Part::kMorning);
  declare("CB-2", "TR", 22, Declared::Part::kWhole, config::WorkSession{8h, 16h});
  const Json told = json_from(place_list_json(plans(22, 23, "Văn phòng"))).value();

  REQUIRE(told["days"].size() == 3);
  CHECK(told["days"][0]["morning"].is_null());
  CHECK(told["days"][0]["duties"] ==
        Json::array({Json{{"code", "TR"}, {"from", "08:00"}, {"to", "16:00"}}}));
  CHECK(told["days"][1]["morning"] == "TN");
  CHECK(told["days"][1]["afternoon"] == "+");
}

TEST_CASE_FIXTURE(NextMonday, "a report that did not ask for plans has none") {
  CHECK(told({november(23), november(23), {}, ""}).planned.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
