#include "tests/support/sample_diary_faces.h"

#include <stdexcept>
#include <utility>

#include "tests/support/sample_diary_words.h"

namespace kiosk::test {

const char* const kWrittenEntry =
    "Hướng dẫn ông Nguyễn Văn Tư làm thủ tục cấp bản sao Trích lục khai sinh, đã trả kết quả trực";
const char* const kLongestEntry =
    "Tiếp nhận và hướng dẫn 11 lượt người dân làm thủ tục hộ tịch, chứng thực; phối hợp với Trung "
    "tâm Phục vụ hành chính công rà soát 36 hồ sơ quá hạn của quý III, gọi điện mời 14 công dân "
    "bổ sung giấy tờ; soạn công văn trả lời kiến nghị của cử tri khu phố 4 về thoát nước hẻm 128 "
    "đường Nguyễn Thị Minh Khai và báo cáo Chủ tịch Ủy ban nhân dân phường phương án xử lý ngập "
    "úng trước mùa mưa; cập nhật sổ theo dõi, lưu hồ sơ điện tử, đối chiếu số liệu với bộ phận Tài "
    "chính - Kế toán và gửi biên bản";

Person writer(const Say& say) {
  return {"Nguyễn Thị Hồng Phượng", "HP",
          say("Chuyên viên · Phòng Kinh tế, Hạ tầng và Đô thị",
              "Officer · Economy, Infrastructure and Urban Affairs")};
}

OverviewTop diary_top(const Say& say, std::string title, std::string line) {
  OverviewTop top;
  top.title = std::move(title);
  top.line = std::move(line);
  top.clock = "10:36";
  top.by = writer(say);
  top.back = {ClosePage{}, say("Quay lại", "Back"), {}, Icon::kBack};
  return top;
}

ClaimStrip claimed_day(const Say& say) {
  ClaimStrip strip;
  strip.hours = {"07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17"};
  strip.presence = say("Có mặt", "Present");
  strip.entries = say("Nhật ký", "Diary");
  strip.present = {{0.04F, 0.45F, Tint::kOk, say("Có mặt", "Present")},
                   {0.6F, 0.97F, Tint::kOk, say("Có mặt", "Present")}};
  strip.claims = {
      {0.05F, 0.275F, Icon::kCitizens, Tint::kOk, say("Tiếp công dân", "Citizens"), false, false},
      {0.285F, 0.36F, Icon::kDocument, Tint::kAway, say("Soạn văn bản", "Drafting"), true, false},
      {0.37F, 0.44F, Icon::kMediation, Tint::kUnheard, say("Hòa giải", "Mediation"), false, true},
      {0.617F, 0.75F, Icon::kMeeting, Tint::kLeave, say("Họp", "Meeting"), false, false},
      {0.767F, 0.95F, Icon::kArea, Tint::kLate, say("Đi cơ sở", "In the field"), false, false}};
  strip.now = 0.36F;
  return strip;
}

std::vector<std::string> letters_of(const std::string& text) {
  std::vector<std::string> letters;
  for (const char byte : text)
    if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80)
      letters.emplace_back(1, byte);
    else
      letters.back() += byte;
  return letters;
}

std::vector<DiarySample> diary_samples(Language language) {
  const Say say{language == Language::kVietnamese};
  DiaryEntryFace empty = entry_with_keys(say, "");
  empty.notice.clear();
  empty.keys->suggestions.clear();
  DiaryEntryFace full = entry(say);
  full.field = content_of(say, kLongestEntry, false);
  DiaryDayFace nothing = own_day(say);
  nothing.rows.clear();
  nothing.sums.clear();
  nothing.notice.clear();
  std::vector<std::pair<std::string, Face>> faces{
      {"diary_entry", entry(say)},
      {"diary_full", full},
      {"diary_keys", entry_with_keys(say, kWrittenEntry)},
      {"diary_keys_full", entry_with_keys(say, kLongestEntry)},
      {"diary_keys_empty", empty},
      {"diary_day", own_day(say)},
      {"diary_day_empty", nothing},
      {"diary_review", reviewed_day(say)}};
  for (auto& [name, face] : book_faces(say)) faces.emplace_back(name, std::move(face));
  std::vector<DiarySample> all;
  for (auto& [name, face] : faces) {
    DiarySample one{name, {}};
    one.screen.superior = say("THÀNH PHỐ MẪU", "MODEL CITY");
    one.screen.office = say("PHƯỜNG MẪU – dữ liệu trình diễn", "MODEL WARD – demonstration");
    one.screen.language = language;
    one.screen.pill = {Pill::State::kConnected, say("Đã kết nối", "Connected")};
    one.screen.face = std::move(face);
    all.push_back(std::move(one));
  }
  return all;
}

Screen diary_sample(const std::string& name, Language language) {
  for (DiarySample& one : diary_samples(language))
    if (one.name == name) return std::move(one.screen);
  throw std::invalid_argument{"no sample of the diary is called " + name};
}

}  // namespace kiosk::test
