// One's own day in the diary, and one that is reviewed.

#include <cstdint>
#include <utility>

#include "tests/support/sample_diary_words.h"

namespace kiosk::test {
namespace {

using Strings = std::vector<std::string>;

std::vector<DiaryDayFace::Row> rows(const Say& say) {
  const auto row = [&](Icon icon, Tint tint, std::string title, std::string time, std::string text,
                       std::string result) {
    DiaryDayFace::Row one{
        icon,  tint, std::move(title), std::move(time), std::move(text), std::move(result), {},
        false, {}};
    return one;
  };
  std::vector<DiaryDayFace::Row> all{
      row(Icon::kCitizens, Tint::kOk, say("Tiếp công dân", "Receiving citizens"), "07:30 – 09:45",
          kLongestEntry, say("Xong · 8 hồ sơ", "Done · 8 files")),
      row(Icon::kDocument, Tint::kAway, say("Soạn văn bản", "Drafting"), "09:50 – 10:35",
          "Dự thảo công văn trả lời đơn kiến nghị của khu phố 4.", say("Đang làm", "Under way")),
      row(Icon::kMediation, Tint::kUnheard, say("Hòa giải", "Mediation"), "10:40 – 11:25",
          "Hòa giải tranh chấp ranh đất hộ ông Tư – bà Sáu, chưa thành.",
          say("Chưa có kết quả", "No result yet")),
      row(Icon::kMeeting, Tint::kLeave, say("Họp, hội nghị", "Meeting"), "13:10 – 14:30",
          "Họp triển khai cao điểm cấp căn cước cho người cao tuổi.", say("Xong", "Done")),
      row(Icon::kArea, Tint::kLate, say("Đi cơ sở", "In the field"), "14:40 – 16:30",
          "Xác minh nơi cư trú 3 hộ tại khu phố 2, lập biên bản có chữ ký của tổ trưởng.",
          say("Xong · 3 hộ", "Done · 3 households")),
      row(Icon::kDossier, Tint::kOk, say("Tiếp nhận hồ sơ – quầy 3", "Counter 3"), "16:30 – 17:00",
          "Nhận 4 hồ sơ chứng thực.", say("Xong · 4 hồ sơ", "Done · 4 files"))};
  all[2].line = say("Lúc 10:55 – 11:10 có ghi nhận ra ngoài công vụ", "Out on duty 10:55 – 11:10");
  all[5].line = say("Đã rút: ghi trùng", "Withdrawn: written twice");
  all[5].struck = true;
  return all;
}

}  // namespace

DiaryDayFace own_day(const Say& say) {
  DiaryDayFace face;
  face.top = diary_top(say, say("Nhật ký của tôi", "My diary"), say("Tuần 47", "Week 47"));
  face.person = writer(say);
  face.day_title = say("Thứ Sáu, 20 tháng 11", "Friday, 20 November");
  face.day_before = Button{TurnDiary{-1}, say("Ngày trước", "Day before"), {}, Icon::kNone};
  face.day_after = Button{TurnDiary{1}, say("Ngày sau", "Day after"), {}, Icon::kNone};
  face.state = say("Nháp", "Draft");
  face.strip = claimed_day(say);
  face.rows = rows(say);
  for (std::size_t i = 0; i + 1 < face.rows.size(); ++i)
    face.rows[i].opens = OpenEntry{EventId{static_cast<std::uint8_t>(i + 1)}};
  face.no_rows = say("Chưa ghi việc nào", "Nothing written yet");
  face.row_keys = {say("Mục trước", "Entries before"), say("Mục sau", "Entries after")};
  face.sums_title = say("Tổng hợp", "Sums");
  face.sums = {{Tint::kOk, say("Giờ có mặt", "Present"), say("8 giờ 00", "8 h 00")},
               {Tint::kLeave, say("Giờ có nhật ký", "In the diary"), say("7 giờ 40", "7 h 40")},
               {Tint::kUnheard, say("Chưa ghi", "Not written"), say("20 phút", "20 minutes")}};
  face.notice = say("Gửi trước 17:30 để Trưởng phòng xem trong ngày.",
                    "Submitted by 17:30 it is read today.");
  face.actions = {
      {WriteEntry{}, say("Ghi thêm", "Write an entry"), {}, Icon::kAdd},
      {RepeatDay{}, say("Chép lại hôm trước", "Repeat the last day"), {}, Icon::kComeBack},
      {SubmitDay{}, say("Gửi nhật ký", "Submit the day"), {}, Icon::kSend}};
  return face;
}

DiaryDayFace reviewed_day(const Say& say) {
  DiaryDayFace face = own_day(say);
  face.top.title = say("Duyệt nhật ký", "Review of diaries");
  face.top.line = say("7 nhật ký chờ duyệt · tuần 47", "7 diaries wait · week 47");
  face.top.by = {"Đỗ Quỳnh Trang", "QT", say("Phó Chủ tịch UBND", "Deputy chair")};
  face.day_before.reset();
  face.day_after.reset();
  face.state = say("Đã gửi lúc 17:02", "Submitted at 17:02");
  face.state_mood = Mood::kOk;
  face.queue_title = say("Chờ duyệt", "Waiting");
  const std::pair<const char*, const char*> who[] = {
      {"Nguyễn Thị Hồng Phượng", "HP"}, {"Lê Minh Khôi", "MK"},  {"Trần Văn Bảy", "VB"},
      {"Võ Hoàng Yến", "HY"},           {"Huỳnh Gia Bảo", "GB"}, {"Đặng Thị Mai", "TM"},
      {"Ngô Quốc Việt", "QV"},          {"Hồ Ngọc Diễm", "ND"},  {"Dương Minh Trí", "MT"},
      {"Nguyễn Thu Hà", "TH"},          {"Mai Xuân Phúc", "XP"}};
  for (const auto& [name, initials] : who)
    face.queue.push_back({OpenPerson{StaffId{name}},
                          {name, initials, {}},
                          say("Thứ Sáu 20/11", "Friday 20/11"),
                          say("6 việc · 7 giờ 40", "6 entries · 7 h 40"),
                          false,
                          false});
  face.queue[0].chosen = true;
  face.queue[2].flagged = true;
  face.queue[2].words = say("1 việc trùng giờ", "1 at the same time");
  face.queue_count = std::to_string(face.queue.size());
  face.queue_keys = {say("Người trước", "People before"), say("Người sau", "People after")};
  face.remarks_title = say("Góp ý nhanh", "Quick remarks");
  const Strings remarks{say("Ghi rõ kết quả", "Say the result"),
                        say("Bổ sung số hồ sơ", "Count the files"),
                        say("Xem lại giờ", "See the hours again"),
                        say("Tốt, cảm ơn", "Good, thank you"), say("Viết góp ý…", "Write one…")};
  for (std::size_t i = 0; i < remarks.size(); ++i)
    face.remarks.push_back({ChooseComment{i}, remarks[i], {}, Icon::kNone, i == 0});
  face.notice.clear();
  face.actions = {{SubmitDay{}, say("Duyệt nhật ký", "Approve"), {}, Icon::kRepeat},
                  {RepeatDay{}, say("Trả lại để bổ sung", "Send back"), {}, Icon::kWithdraw},
                  {OpenGiving{}, say("Ý kiến, giao việc", "Directive, task"), {}, Icon::kNotice},
                  {SeeAll{}, say("Đã xem 30 nhật ký", "30 diaries seen"), {}, Icon::kDone}};
  return face;
}

}  // namespace kiosk::test
