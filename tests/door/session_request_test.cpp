#include "kiosk/base/json.h"
#include "tests/door/own_door.h"

namespace kiosk::test {
namespace {

struct Asking : OwnDoor {
  Asking() : OwnDoor(with_reasons()) {
    open_page();
    press("Phép");
  }
  static DoorRules with_reasons() {
    DoorRules rules = rules_of_two_units();
    rules.office.request_reasons = {"Việc gia đình", "Khám bệnh"};
    return rules;
  }
  ChoiceFace choices() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<ChoiceFace>(seen.face));
    return std::get<ChoiceFace>(seen.face);
  }
  void ask_for(const std::string& what) {
    press("Xin nghỉ, báo lịch");
    press(what);
  }
  void ask_for_leave_tomorrow() {
    ask_for("Nghỉ phép");
    press("Ngày mai");
    press("Gửi");
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Asking, "days are asked for in a few touches, and wait for the office's word") {
  ask_for_leave_tomorrow();

  CHECK(kinds().back() == "presence.declared");
  CHECK(drafts.back().data == R"({"code":"P","from":"2026-11-24","to":"2026-11-24"})");
  CHECK(rows() == Strings{"24/11 Nghỉ phép | đang chờ duyệt"});
  CHECK(figures().back() == "1: đang chờ duyệt");
}

TEST_CASE_FIXTURE(Asking, "what can be asked for is what the office's sheet knows, but no duty") {
  press("Xin nghỉ, báo lịch");

  CHECK(choices().title == "Xin nghỉ hay báo lịch gì?");
  CHECK(has_button("Nghỉ ốm"));
  CHECK(has_button("Làm việc tại nhà"));
  CHECK(has_button("Hội nghị, học tập"));
  CHECK_FALSE(has_button("Trực cơ quan"));
}

TEST_CASE_FIXTURE(Asking, "a second day further on makes a stretch of days") {
  ask_for("Làm việc tại nhà");
  press("30/11");
  press("02/12");
  press("Gửi");

  CHECK(drafts.back().data == R"({"code":"TN","from":"2026-11-30","to":"2026-12-02"})");
}

TEST_CASE_FIXTURE(Asking, "a single day may be half of one, a stretch may not") {
  ask_for("Hội nghị, học tập");
  press("30/11");
  press("Buổi sáng");
  CHECK(has_button("Cả ngày"));
  press("02/12");
  CHECK_FALSE(has_button("Cả ngày"));
  press("30/11");
  press("Buổi chiều");
  press("Gửi");

  const Json data = json_from(drafts.back().data).value();
  CHECK(data["part"] == "afternoon");
  CHECK(rows()[0] == "30/11 Hội nghị, học tập · Buổi chiều | đang chờ duyệt");
}

TEST_CASE_FIXTURE(Asking, "the same day touched again is taken back, and nothing can be sent") {
  ask_for("Nghỉ phép");
  press("30/11");
  press("30/11");

  CHECK_FALSE(has_button("Gửi"));
}

TEST_CASE_FIXTURE(Asking, "a reason goes along only if one is chosen") {
  ask_for("Nghỉ việc riêng");
  press("Ngày mai");
  press("Việc gia đình");
  press("Gửi");

  CHECK(json_from(drafts.back().data).value()["reason"] == "Việc gia đình");
  CHECK(rows()[0] == "24/11 Nghỉ việc riêng | Việc gia đình · đang chờ duyệt");
}

TEST_CASE_FIXTURE(Asking, "a request that waits can be taken back, and stays visible") {
  ask_for_leave_tomorrow();
  const EventId asked = drafts.back().id;
  press("Rút lại");

  CHECK(drafts.back().data == R"({"withdraws":")" + to_string(asked) + R"("})");
  CHECK(rows() == Strings{"24/11 Nghỉ phép | đã rút lại (struck)"});
  CHECK_FALSE(has_button("Rút lại"));
}

TEST_CASE_FIXTURE(Asking,
                  "the head finds the request on the board, and the answer stands on my page") {
  ask_for_leave_tomorrow();
  touch(ClosePage{});
  open_board("Long");
  REQUIRE(attention().back() == "Bình: Xin nghỉ · T3 24/11");
  attend_to(attention().size() - 1);
  touch(ChooseComment{1});
  press("Không đồng ý");
  touch(ClosePage{});
  open_page(9h + 30min);
  press("Phép");

  CHECK(rows() == Strings{"24/11 Nghỉ phép | Long không đồng ý – Theo lịch công tác (struck)"});
}

TEST_CASE_FIXTURE(Asking, "others tap beside a request, and it stays") {
  ask_for("Nghỉ phép");
  tap("Chi");

  CHECK(choices().title == "Nghỉ phép");
  CHECK(side() == Strings{"Chi: Vào 09:00"});
}

TEST_CASE_FIXTURE(Asking, "a request that could not be recorded stands there to be sent again") {
  ask_for("Nghỉ phép");
  press("Ngày mai");
  recorder = Recorder::kFailing;
  press("Gửi");

  CHECK(side() == Strings{"Bình: Chưa ghi được lựa chọn – xin ghi sổ giấy"});
  CHECK(has_button("Gửi"));
}

TEST_CASE_FIXTURE(Asking, "on its way to the recorder a request is not sent twice") {
  ask_for("Nghỉ phép");
  press("Ngày mai");
  recorder = Recorder::kSlow;
  press("Gửi");
  touch(SavePage{});
  wait(3s);

  CHECK(std::count(drafts.begin(), drafts.end(), drafts.back()) == 1);
  CHECK(rows().size() == 1);
}

TEST_SUITE_END();
}  // namespace kiosk::test
