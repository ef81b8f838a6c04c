#include "tests/support/sample_diary_faces.h"

#include <cstdint>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace kiosk::test {
namespace {

using Strings = std::vector<std::string>;

// A word in the language that is asked for.
struct Say {
  bool vietnamese = true;
  std::string operator()(const char* here, const char* english) const {
    return vietnamese ? here : english;
  }
};

Person phuong(const Say& say) {
  return {"Nguyễn Thị Hồng Phượng", "HP",
          say("Chuyên viên · Phòng Kinh tế, Hạ tầng và Đô thị",
              "Officer · Economy, Infrastructure and Urban Affairs")};
}

OverviewTop top_of(const Say& say, std::string title, std::string line) {
  OverviewTop top;
  top.title = std::move(title);
  top.line = std::move(line);
  top.clock = "10:36";
  top.by = phuong(say);
  top.back = {ClosePage{}, say("Quay lại", "Back"), {}, Icon::kBack};
  return top;
}

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
  time.from = "09:50";
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

ClaimStrip strip(const Say& say) {
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

const char* const kWritten =
    "Hướng dẫn ông Nguyễn Văn Tư làm thủ tục cấp bản sao Trích lục khai sinh, đã trả kết quả trực";
const char* const kLong =
    "Tiếp nhận và hướng dẫn 11 lượt người dân làm thủ tục hộ tịch, chứng thực; phối hợp với Trung "
    "tâm Phục vụ hành chính công rà soát 36 hồ sơ quá hạn của quý III, gọi điện mời 14 công dân "
    "bổ sung giấy tờ; soạn công văn trả lời kiến nghị của cử tri khu phố 4 về thoát nước hẻm 128 "
    "đường Nguyễn Thị Minh Khai và báo cáo Chủ tịch Ủy ban nhân dân phường phương án xử lý ngập "
    "úng trước mùa mưa; cập nhật sổ theo dõi, lưu hồ sơ điện tử, đối chiếu số liệu với bộ phận Tài "
    "chính - Kế toán và gửi biên bản";

EditedField field_of(const Say& say, const std::string& written, bool active) {
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
  face.top = top_of(say, say("Ghi nhật ký nhanh", "Quick diary entry"),
                    say("Thứ Hai, 23/11 · mục thứ 3 trong ngày", "Monday, 23/11 · entry 3 today"));
  face.works_title = say("Chọn loại việc", "Choose the kind of work");
  face.works = works(say);
  face.content_title = say("Nội dung", "Content");
  face.field = field_of(say, kWritten, false);
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
                   false};
  face.more_title = say("Ghi thêm", "Also");
  face.more_fields = fields(say);
  face.strip = strip(say);
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

std::vector<LetterKey> plain_keys(const std::u32string& letters) {
  std::vector<LetterKey> row;
  for (const char32_t letter : letters)
    row.push_back({TypeKey{letter}, std::string(1, static_cast<char>(letter))});
  return row;
}

TypingKeys typing_keys(const Say& say) {
  TypingKeys keys;
  keys.rows.resize(1);
  const std::pair<const char*, char32_t> hats[] = {
      {"ă", U'ă'}, {"â", U'â'}, {"đ", U'đ'}, {"ê", U'ê'}, {"ô", U'ô'}, {"ơ", U'ơ'}, {"ư", U'ư'}};
  for (const auto& [label, key] : hats) keys.rows[0].push_back({TypeKey{key}, label});
  const std::tuple<const char*, const char*, char32_t> tones[] = {{"á", "sắc", U'\u0301'},
                                                                  {"à", "huyền", U'\u0300'},
                                                                  {"ả", "hỏi", U'\u0309'},
                                                                  {"ã", "ngã", U'\u0303'},
                                                                  {"ạ", "nặng", U'\u0323'}};
  for (const auto& [label, name, key] : tones)
    keys.rows[0].push_back({TypeKey{key}, label, Icon::kNone, 1, true, name});
  keys.rows[0].push_back({EraseKey{}, say("Xóa", "Erase"), Icon::kErase, 1.5F});
  keys.rows.push_back(plain_keys(U"qwertyuiop"));
  keys.rows.back().push_back({TurnKeys{}, "?123", Icon::kNone, 1.5F});
  keys.rows.push_back(plain_keys(U"asdfghjkl"));
  keys.rows.back().push_back({UndoKey{}, say("Hoàn tác", "Undo"), Icon::kWithdraw, 1.5F});
  keys.rows.push_back({{ShiftKeys{}, say("Chữ hoa", "Capitals"), Icon::kShift, 1.5F}});
  for (auto& key : plain_keys(U"zxcvbnm,.")) keys.rows.back().push_back(std::move(key));
  keys.rows.back().push_back({HideKeys{}, say("Ẩn phím", "Hide keys"), Icon::kHideKeys, 1.5F});
  keys.rows.push_back(
      {{SwitchTyping{}, "VI · Telex", Icon::kNone, 1.5F},
       {TypeKey{U' '}, say("Dấu cách", "Space"), Icon::kNone, 5},
       {CaretKey{CaretKey::To::kLeft}, say("Sang trái", "Left"), Icon::kBack, 1.2F},
       {CaretKey{CaretKey::To::kRight}, say("Sang phải", "Right"), Icon::kEnter, 1.2F}});
  keys.suggestions_title = say("Gợi ý:", "Words:");
  for (const char* word : {"trực tiếp", "trực tuyến", "trực ban", "trực thuộc"})
    keys.suggestions.push_back({ChooseSuggestion{keys.suggestions.size()}, word, {}, Icon::kNone});
  return keys;
}

DiaryEntryFace entry_with_keys(const Say& say, const std::string& written) {
  DiaryEntryFace face = entry(say);
  face.field = field_of(say, written, true);
  face.notice = say("Nội dung có số căn cước: nên bỏ bớt", "An identity number: better left out");
  face.keys = typing_keys(say);
  return face;
}

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
          kLong, say("Xong · 8 hồ sơ", "Done · 8 files")),
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

DiaryDayFace own_day(const Say& say) {
  DiaryDayFace face;
  face.top = top_of(say, say("Nhật ký của tôi", "My diary"), say("Tuần 47", "Week 47"));
  face.person = phuong(say);
  face.day_title = say("Thứ Sáu, 20 tháng 11", "Friday, 20 November");
  face.day_before = Button{TurnDiary{-1}, say("Ngày trước", "Day before"), {}, Icon::kNone};
  face.day_after = Button{TurnDiary{1}, say("Ngày sau", "Day after"), {}, Icon::kNone};
  face.state = say("Nháp", "Draft");
  face.strip = strip(say);
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

DiaryDayFace review(const Say& say) {
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
                        say("Tốt, cảm ơn", "Good, thank you"), say("Viết góp ý…", "Write one…")};
  for (std::size_t i = 0; i < remarks.size(); ++i)
    face.remarks.push_back({ChooseComment{i}, remarks[i], {}, Icon::kNone, i == 0});
  face.notice.clear();
  face.actions = {{SubmitDay{}, say("Duyệt nhật ký", "Approve"), {}, Icon::kRepeat},
                  {RepeatDay{}, say("Trả lại để sửa", "Send back"), {}, Icon::kWithdraw}};
  return face;
}

}  // namespace

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
  full.field = field_of(say, kLong, false);
  DiaryDayFace nothing = own_day(say);
  nothing.rows.clear();
  nothing.sums.clear();
  nothing.notice.clear();
  std::vector<std::pair<std::string, Face>> faces{{"diary_entry", entry(say)},
                                                  {"diary_full", full},
                                                  {"diary_keys", entry_with_keys(say, kWritten)},
                                                  {"diary_keys_full", entry_with_keys(say, kLong)},
                                                  {"diary_keys_empty", empty},
                                                  {"diary_day", own_day(say)},
                                                  {"diary_day_empty", nothing},
                                                  {"diary_review", review(say)}};
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
