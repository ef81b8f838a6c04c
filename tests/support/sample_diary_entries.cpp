// Entries of the diary while they are written.

#include <utility>

#include "tests/support/sample_diary_faces.h"
#include "tests/support/sample_diary_words.h"

namespace kiosk::test {
namespace {

using Strings = std::vector<std::string>;

std::vector<Button> works(const Say& say) {
  return {{ChooseWork{0}, say("Tiếp công dân", "Receiving citizens"), {}, Icon::kCitizens, true},
          {ChooseWork{1}, say("Họp, hội nghị", "Meeting"), {}, Icon::kMeeting},
          {ChooseWork{2}, say("Soạn văn bản", "Drafting"), {}, Icon::kDocument},
          {ChooseWork{3}, say("Đi cơ sở", "In the field"), {}, Icon::kArea},
          {ChooseWork{4}, say("Kiểm tra, xử lý vi phạm", "Inspection"), {}, Icon::kInspection},
          {MoreWorks{}, say("Việc khác", "Other work"), {}, Icon::kOtherWork}};
}

DiaryEntryFace::Time time_of(const Say& say) {
  const auto step = [&](bool end, int by, const char* here, const char* english) {
    return Button{MoveTime{end, by}, say(here, english), {}, Icon::kNone};
  };
  DiaryEntryFace::Time time;
  time.from_title = say("Từ", "From");
  time.from = "08:50";
  time.to_title = say("đến", "to");
  time.to = "10:35";
  time.lasting = say("1 giờ 45 phút", "1 hour 45 minutes");
  time.from_earlier = step(false, -1, "Bắt đầu sớm hơn", "Begin earlier");
  time.from_later = step(false, 1, "Bắt đầu muộn hơn", "Begin later");
  time.to_earlier = step(true, -1, "Kết thúc sớm hơn", "End earlier");
  time.to_later = step(true, 1, "Kết thúc muộn hơn", "End later");
  const Strings lengths{"15'", "30'", say("1 giờ", "1 hour"), say("2 giờ", "2 hours")};
  for (std::size_t i = 0; i < lengths.size(); ++i)
    time.lengths.push_back({ChooseLength{i}, lengths[i], {}, Icon::kNone, i == 2});
  return time;
}

std::vector<DiaryEntryFace::Choice> choices(const Say& say) {
  DiaryEntryFace::Choice result{say("Kết quả", "Result"), {}};
  const Strings results{say("Xong", "Done"), say("Đang làm", "Under way"),
                        say("Chưa có kết quả", "No result yet")};
  for (std::size_t i = 0; i < results.size(); ++i)
    result.options.push_back({ChooseResult{i}, results[i], {}, Icon::kNone, i == 0});
  DiaryEntryFace::Choice type{say("Loại việc", "Kind"), {}};
  const Strings types{say("Thường xuyên", "Regular"), say("Đột xuất", "Unplanned"),
                      say("Theo văn bản chỉ đạo", "By written instruction")};
  for (std::size_t i = 0; i < types.size(); ++i)
    type.options.push_back({ChooseEntryType{i}, types[i], {}, Icon::kNone, i == 2});
  return {result, type};
}

std::vector<Button> fields(const Say& say) {
  const auto field = [&](std::size_t number, const char* here, const char* english,
                         std::string line = {}) {
    return Button{EditField{number}, say(here, english), std::move(line), Icon::kNone};
  };
  return {field(1, "Đối tượng", "Concerning", "Bà Nguyễn Thị Phương Thảo Quỳnh, khu phố 12"),
          field(2, "Nơi làm", "Place", "Khu phố 4"),
          field(3, "Sản phẩm", "Product"),
          field(4, "Số văn bản", "Document", "128/KH-UBND"),
          field(5, "Khó khăn", "Difficulty"),
          field(6, "Kiến nghị", "Proposal"),
          field(7, "Người phối hợp", "With")};
}

}  // namespace

EditedField content_of(const Say& say, const std::string& written, bool active) {
  EditedField field;
  field.name = say("Nội dung", "Content");
  field.letters = letters_of(written);
  field.caret = field.selected_from = field.selected_to = field.letters.size();
  field.hint = say("Ví dụ: hướng dẫn 3 người dân làm thủ tục chứng thực",
                   "For example: helped 3 citizens with certified copies");
  field.count = std::to_string(field.letters.size()) + " / 500";
  field.active = active;
  return field;
}

DiaryEntryFace entry(const Say& say) {
  DiaryEntryFace face;
  face.top =
      diary_top(say, say("Ghi nhật ký nhanh", "Quick diary entry"),
                say("Thứ Hai, 23/11 · mục thứ 3 trong ngày", "Monday, 23/11 · entry 3 today"));
  face.works_title = say("Chọn loại việc", "Choose the kind of work");
  face.works = works(say);
  face.content_title = say("Nội dung", "Content");
  face.field = content_of(say, kWrittenEntry, false);
  face.phrases_title = say("Câu hay dùng:", "Often used:");
  face.phrases = {{ChoosePhrase{0}, "đã trả kết quả trực tiếp", {}, Icon::kNone},
                  {ChoosePhrase{1}, "hẹn bổ sung giấy tờ", {}, Icon::kNone},
                  {ChoosePhrase{2}, "chuyển hồ sơ đến Phòng Kinh tế, Hạ tầng và Đô thị", {}}};
  face.time = time_of(say);
  face.choices = choices(say);
  face.quantity = {say("Số lượng", "Quantity"),
                   say("3 hồ sơ", "3 files"),
                   {ChangeQuantity{-1}, say("Bớt một", "One less"), {}, Icon::kNone},
                   {ChangeQuantity{1}, say("Thêm một", "One more"), {}, Icon::kNone},
                   {EditField{7}, say("Gõ số lượng", "Key the quantity"), {}, Icon::kNone},
                   false};
  face.more_title = say("Ghi thêm", "Also");
  face.more_fields = fields(say);
  face.strip = claimed_day(say);
  face.findings = {say("Trùng giờ với mục «Họp giao ban UBND Thành phố» 09:30 – 10:15",
                       "At the same time as “City briefing” 09:30 – 10:15"),
                   say("Lúc 10:05 có ghi nhận ra ngoài công vụ", "Out on duty at 10:05")};
  for (std::string& finding : face.findings)  // no such quotes are on the glass
    for (const char* quote : {"«", "»"})
      if (const auto at = finding.find(quote); at != finding.npos)
        finding.replace(at, 2, std::string{quote} == "«" ? "“" : "”");
  face.closing = {{WithdrawEntry{}, say("Bỏ mục này", "Drop this entry"), {}, Icon::kNone},
                  {SaveEntry{true}, say("Lưu và ghi tiếp", "Save, write on"), {}, Icon::kAdd},
                  {SaveEntry{false}, say("Lưu", "Save"), {}, Icon::kDone, true}};
  return face;
}

DiaryEntryFace entry_with_keys(const Say& say, const std::string& written) {
  DiaryEntryFace face = entry(say);
  face.field = content_of(say, written, true);
  face.notice = say("Nội dung có số căn cước: nên bỏ bớt", "An identity number: better left out");
  face.keys = vietnamese_keys(say);
  return face;
}

}  // namespace kiosk::test
