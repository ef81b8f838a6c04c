#include "kiosk/reports/leave_slip.h"

#include <doctest/doctest.h>

#include "kiosk/base/file.h"
#include "kiosk/reports/pdf_file.h"
#include "tests/reports/sample_attendance.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {

Date november(unsigned day) { return std::chrono::year{2026} / 11 / std::chrono::day{day}; }

LeaveSlip two_days() {
  using namespace std::chrono_literals;
  LeaveSlip slip;
  slip.head = {"", "", config::DocumentHead::Style::kState, "UBND Thành phố Mẫu",
               "UBND Phường Mẫu"};
  slip.place = "Phường Mẫu";
  slip.made_on = november(23);
  slip.person = {StaffId{"CB-0147"},
                 "Nguyễn Thị Hồng Phượng",
                 "Văn phòng HĐND và UBND",
                 "Chuyên viên",
                 "",
                 {},
                 ""};
  slip.code = {"P", "Nghỉ phép", config::SheetCode::Where::kLeave};
  slip.what.code = "P";
  slip.what.from = november(24);
  slip.what.to = november(25);
  slip.what.reason = "Việc gia đình";
  slip.half_days = 4;
  slip.decided_by = "Phạm Hoàng Long";
  slip.decider_title = "Chánh Văn phòng";
  slip.comment = "Đã bố trí người trực thay";
  slip.decided_at = Instant{std::chrono::sys_days{november(23)} + 2h + 5min};
  return slip;
}

std::string text_of(const LeaveSlip& slip) {
  const TemporaryFolder folder;
  const auto bytes = pdf_file(leave_slips({slip}, vietnamese()));
  REQUIRE(bytes);
  REQUIRE(write_note(folder / "slip.pdf", bytes.value(), 0600));
  const Outcome text =
      outcome_of({"/usr/bin/pdftotext", "-layout", (folder / "slip.pdf").string(), "-"});
  REQUIRE_MESSAGE(text.code == 0, text.err);
  // A sentence goes on in the next line where the paper ends.
  std::string page;
  for (const char letter : text.out) {
    const char shown = letter == '\n' ? ' ' : letter;
    if (shown != ' ' || page.empty() || page.back() != ' ') page += shown;
  }
  return page;
}

bool holds(const std::string& page, const std::string& words) {
  return page.find(words) != page.npos;
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE("a leave slip is an official paper that tells who, when, and who agreed") {
  const std::string page = text_of(two_days());

  for (const char* words :
       {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "UBND PHƯỜNG MẪU",
        "Phường Mẫu, ngày 23 tháng 11 năm 2026", "GIẤY NGHỈ PHÉP",
        "Họ và tên: Nguyễn Thị Hồng Phượng", "Chuyên viên, Văn phòng HĐND và UBND",
        "từ ngày 24/11/2026 đến hết ngày 25/11/2026 (2 ngày làm việc)", "Lý do: Việc gia đình",
        "Phạm Hoàng Long, Chánh Văn phòng, lúc 09:05 ngày 23/11/2026",
        "Ý kiến: Đã bố trí người trực thay", "Người đề nghị", "Người duyệt"})
    CHECK_MESSAGE(holds(page, words), std::string{words});
  CHECK(page.find('\f') == page.size() - 1);  // one page
}

TEST_CASE("a unit of the Party has the Party's head on its slips") {
  LeaveSlip slip = two_days();
  slip.head.style = config::DocumentHead::Style::kParty;

  CHECK(holds(text_of(slip), "ĐẢNG CỘNG SẢN VIỆT NAM"));
  CHECK_FALSE(holds(text_of(slip), "Độc lập"));
}

TEST_CASE("half a day is told as one, and work elsewhere is not called leave") {
  LeaveSlip slip = two_days();
  slip.what.to = slip.what.from;
  slip.what.part = Declared::Part::kAfternoon;
  slip.code.where = config::SheetCode::Where::kHome;

  CHECK(holds(text_of(slip), "buổi chiều ngày 24/11/2026"));
  CHECK(holds(text_of(slip), "PHIẾU BÁO LỊCH LÀM VIỆC"));
}

TEST_SUITE_END();
}  // namespace kiosk::test
