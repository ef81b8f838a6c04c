// Diaries as they are read: a month and a week of one's own, its figures, a search, and the week of
// a unit with its workload and its areas.

#include <utility>

#include "tests/support/sample_diary_words.h"

namespace kiosk::test {
namespace {

using Figures = std::vector<BookFace::Figure>;

constexpr std::pair<const char*, const char*> kPeople[] = {
    {"Nguyễn Thị Hồng Phượng", "Phòng Kinh tế, Hạ tầng và Đô thị"},
    {"Lê Minh Khôi", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"},
    {"Trần Văn Bảy", "Phòng Văn hóa – Xã hội"},
    {"Võ Hoàng Yến", "Trung tâm Phục vụ hành chính công"},
    {"Huỳnh Gia Bảo", "Ban Chỉ huy Quân sự"},
    {"Đặng Thị Mai", "Phòng Văn hóa – Xã hội"},
    {"Ngô Quốc Việt", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"},
    {"Hồ Ngọc Diễm", "Trung tâm Phục vụ hành chính công"},
    {"Dương Minh Trí", "Phòng Kinh tế, Hạ tầng và Đô thị"},
    {"Nguyễn Thu Hà", "Phòng Văn hóa – Xã hội"},
    {"Mai Xuân Phúc", "Trung tâm Phục vụ hành chính công"}};

BookFace page_of(const Say& say, std::vector<std::string> tabs, std::size_t open) {
  BookFace face;
  face.list_keys = {say("Lên", "Up"), say("Xuống", "Down")};
  for (std::size_t i = 0; i < tabs.size(); ++i)
    face.tabs.push_back(
        {ShowBookTab{static_cast<BookTab>(i)}, std::move(tabs[i]), {}, Icon::kNone, i == open});
  face.before = Button{TurnBook{-1}, say("Trước đó", "Earlier"), {}, Icon::kBack};
  face.after = Button{TurnBook{1}, say("Sau đó", "Later"), {}, Icon::kEnter};
  return face;
}

BookFace own(const Say& say, std::size_t open) {
  BookFace face = page_of(say,
                          {say("Ngày", "Day"), say("Tuần", "Week"), say("Tháng", "Month"),
                           say("Thống kê", "Figures"), say("Tìm", "Search")},
                          open);
  face.top = diary_top(say, say("Sổ nhật ký", "Diary book"),
                       say("Mỗi ngày một trang", "A page for each day"));
  face.span = say("Tháng 11, 2026", "November 2026");
  face.figures = Figures{{"15/17", say("ngày có nhật ký", "days written")},
                         {"92", say("việc", "entries")},
                         {say("112 giờ 40 phút", "112 h 40 min"), say("đã ghi", "told")}};
  return face;
}

BookFace::Row day_row(const Say& say, const std::string& time, bool written) {
  BookFace::Row row;
  row.time = time;
  row.icon = written ? Icon::kDone : Icon::kUndecided;
  row.tint = written ? Tint::kOk : Tint::kUnheard;
  row.title = written ? say("Đã duyệt", "Approved") : say("Chưa ghi", "Not written");
  row.opens = OpenBookDay{};
  if (!written) return row;
  row.text = kLongestEntry;
  row.value = say("6 việc · 7 giờ 40 phút", "6 entries · 7 h 40 min");
  return row;
}

BookFace month(const Say& say) {
  BookFace face = own(say, 2);
  for (int day = 23; day > 1; --day)
    face.rows.push_back(
        day_row(say, say("T2 ", "Mon ") + std::to_string(day) + "/11", day % 6 != 0));
  face.row_lines = 1;
  return face;
}

BookFace week(const Say& say) {
  BookFace face = own(say, 1);
  face.span = say("Tuần 23/11 – 29/11", "Week 23/11 – 29/11");
  for (int day = 27; day > 22; --day)
    face.rows.push_back(day_row(say, say("T2 ", "Mon ") + std::to_string(day) + "/11", day != 25));
  face.row_lines = 3;
  return face;
}

BookFace figures(const Say& say) {
  BookFace face = own(say, 3);
  face.figures.insert(face.figures.begin() + 1, {"12", say("ngày liên tục", "days in a row")});
  face.figures.push_back({say("130 giờ 20 phút", "130 h 20 min"), say("có mặt", "present")});
  face.bars_title = say("Theo loại việc", "By kind of work");
  const std::pair<Icon, std::string> kinds[] = {
      {Icon::kCitizens, say("Tiếp công dân", "Receiving citizens")},
      {Icon::kDocument, say("Soạn văn bản", "Drafting")},
      {Icon::kArea, say("Kiểm tra trật tự xây dựng và đất đai tại khu phố",
                        "Inspection of building and land in the quarters")},
      {Icon::kMeeting, say("Họp, hội nghị", "Meetings")},
      {Icon::kOtherWork, say("Chưa chọn loại việc", "No kind chosen")}};
  float part = 1;
  for (const auto& [icon, words] : kinds) {
    face.bars.push_back(
        {icon, words, say("24 việc · 36 giờ 15 phút", "24 entries · 36 h 15 min"), part});
    part *= 0.6F;
  }
  return face;
}

BookFace finding(const Say& say, bool found) {
  BookFace face = own(say, 4);
  face.figures.clear();
  face.span.clear();
  face.before.reset();
  face.after.reset();
  face.field = content_of(say, "tranh chap ranh dat khu pho 4", !found);
  face.field->name = say("Tìm chữ nào?", "Which words?");
  face.field->count.clear();
  face.find = {FindInDiaries{}, say("Tìm ngay", "Search now"), {}, Icon::kEnter, true};
  if (!found) {
    face.keys = vietnamese_keys(say);
    face.keys->suggestions.clear();
    return face;
  }
  for (const auto& [name, unit] : kPeople) {
    BookFace::Row row = day_row(say, say("T2 23/11/2026", "Mon 23/11/2026"), true);
    row.title = name;
    row.value.clear();
    row.icon = Icon::kMediation;
    face.rows.push_back(std::move(row));
  }
  face.notice = say("Chỉ hiện 60 mục mới nhất; gõ thêm chữ để tìm hẹp hơn",
                    "Only the latest 60 are shown; more words find fewer");
  return face;
}

BookFace unit(const Say& say, std::size_t open) {
  BookFace face = page_of(
      say,
      {say("Nhật ký", "Diaries"), say("Khối lượng", "Workload"), say("Kiểm tra mẫu", "Spot checks"),
       say("Địa bàn", "Areas"), say("Việc, vụ việc", "Tasks"), say("Tìm", "Search")},
      open);
  face.top = diary_top(say, say("Tuần của đơn vị", "The unit's week"),
                       say("Nhật ký của những người mình duyệt", "Diaries of those one reviews"));
  face.span = say("Tuần 23/11 – 29/11", "Week 23/11 – 29/11");
  return face;
}

BookFace unit_week(const Say& say) {
  BookFace face = unit(say, 0);
  face.figures = Figures{{"41", say("ngày đã gửi", "days submitted")},
                         {"12", say("ngày chờ duyệt", "days that wait")},
                         {"29", say("ngày đã duyệt", "days approved")},
                         {"3", say("ngày chưa gửi", "days not submitted")}};
  face.columns = {"T2", "T3", "T4", "T5", "T6", "T7", "CN"};
  const std::pair<Icon, Tint> states[] = {
      {Icon::kUndecided, Tint::kUnheard}, {Icon::kDocument, Tint::kUnheard},
      {Icon::kSend, Tint::kLeave},        {Icon::kPaper, Tint::kLeave},
      {Icon::kWithdraw, Tint::kAway},     {Icon::kDone, Tint::kOk}};
  const std::string names[] = {say("Chưa ghi", "Not written"), say("Nháp", "Draft"),
                               say("Đã gửi", "Submitted"),     say("Đã xem", "Seen"),
                               say("Trả lại", "Returned"),     say("Đã duyệt", "Approved")};
  for (std::size_t i = 0; i < 6; ++i)
    face.legend.push_back({names[i], states[i].first, states[i].second, {}});
  std::size_t n = 0;
  for (const auto& [name, of] : kPeople) {
    BookFace::Line line{name, of, {}};
    for (std::size_t day = 0; day < 7; ++day) {
      const auto& [icon, tint] = states[n++ % 6];
      BookFace::Cell cell{n % 6 < 3 ? "" : "6", icon, tint, {}};
      if (!cell.words.empty()) cell.opens = OpenUnitDay{StaffId{name}, {}};
      line.cells.push_back(day > 5 ? BookFace::Cell{} : cell);
    }
    face.lines.push_back(std::move(line));
  }
  return face;
}

BookFace workload(const Say& say) {
  BookFace face = unit(say, 1);
  face.columns = {say("Việc", "Entries"), say("Đã ghi", "Told"), say("Có mặt", "Present"),
                  say("Chưa xong", "Unfinished")};
  for (const auto& [name, of] : kPeople)
    face.lines.push_back({name,
                          of,
                          {{"34", Icon::kNone, Tint::kUnheard, {}},
                           {say("38 giờ 15 phút", "38 h 15 min"), Icon::kNone, Tint::kUnheard, {}},
                           {say("40 giờ 5 phút", "40 h 5 min"), Icon::kNone, Tint::kUnheard, {}},
                           {"3", Icon::kNone, Tint::kUnheard, {}}}});
  return face;
}

BookFace sampled(const Say& say) {
  BookFace face = unit(say, 2);
  face.nothing = say("Chưa rút mẫu của tuần này", "No sample of this week is drawn yet");
  face.notice = say("Máy rút, không ai chọn; rút lại vẫn ra những ngày ấy",
                    "Drawn by the program and nobody's choice; drawn again it is the same");
  face.actions = {{DrawSample{}, say("Rút mẫu", "Draw a sample"), {}, Icon::kRollCall, true}};
  return face;
}

BookFace areas(const Say& say) {
  BookFace face = unit(say, 3);
  face.figures =
      Figures{{"4", say("nơi có việc", "places with work")}, {"11", say("việc", "entries")}};
  for (const auto& [name, of] : kPeople) {
    BookFace::Row row = day_row(say, say("Khu phố 4, hẻm 128", "Quarter 4, lane 128"), true);
    row.title = name;
    row.value = say("Xong · 3 hộ", "Done · 3 households");
    row.icon = Icon::kArea;
    face.rows.push_back(std::move(row));
  }
  return face;
}

}  // namespace

std::vector<std::pair<std::string, Face>> book_faces(const Say& say) {
  return {{"book_month", month(say)},         {"book_week", week(say)},
          {"book_figures", figures(say)},     {"book_find", finding(say, false)},
          {"book_found", finding(say, true)}, {"unit_week", unit_week(say)},
          {"unit_workload", workload(say)},   {"unit_sample", sampled(say)},
          {"unit_areas", areas(say)}};
}

}  // namespace kiosk::test
