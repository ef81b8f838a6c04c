#include "tests/support/component_sheet.h"

#include <array>

#include "display/buttons.h"
#include "display/charts.h"
#include "display/controls.h"
#include "display/indicators.h"
#include "display/widgets.h"

namespace kiosk::test {
namespace {

using namespace display;
using std::string_view;

constexpr float kColumn = 584;
constexpr float kFirst = 48;
constexpr float kSecond = 668;
constexpr float kThird = 1288;

template <class Value>
void note(Answer& answer, const char* part, const std::optional<Value>& touched) {
  if (touched) answer = std::string{part} + ' ' + std::to_string(*touched);
}

void heading(Canvas& canvas, Point at, string_view words) {
  canvas.write(at, {words, Type::kSmallStrong, canvas.theme().ink_second});
}

void setting(Canvas& canvas, Answer& answer) {
  canvas.write({kFirst, 64}, {"Bảng thành phần", Type::kHeading, canvas.theme().ink});
  constexpr std::array<string_view, 3> kSpans{"Ngày", "Tuần", "Tháng"};
  note(answer, "segmented", segmented(canvas, {kFirst, 116, kColumn, 80}, kSpans, 1));
  note(answer, "stepper",
       stepper(canvas, {kFirst, 220, 340, 80}, {"Bớt", "Thêm", "30 phút", false, false}));
  note(answer, "least",
       stepper(canvas, {kFirst + 364, 220, 220, 80}, {"Bớt hồ sơ", "Thêm hồ sơ", "1", true}));
  float x = kFirst;
  for (const string_view words : {"Tất cả", "Có mặt", "Đi cơ sở"}) {
    const Rect box{x, 324, chip_width(canvas, words), kChipHeight};
    if (chip(canvas, box, words, words == "Có mặt")) answer = std::string{words};
    x = box.right() + 16;
  }
  const Button save{Done{}, "Xác nhận", "", Icon::kDone};
  const Button back{ClosePage{}, "Quay lại", "", Icon::kBack};
  if (button(canvas, {kFirst, 420, 280, 90}, save, ButtonLook::kPrimary)) answer = "save";
  if (button(canvas, {kFirst + 304, 420, 280, 90}, back, ButtonLook::kGhost)) answer = "back";
}

void telling(Canvas& canvas) {
  const Theme& theme = canvas.theme();
  const Person bay{"Trần Văn Bảy", "VB", "Kinh tế"};
  const Person am{"Trần Đỗ Ngữ Ẫm", "NẪ", "Văn phòng"};
  staff_card(canvas, {kFirst, 540, 280, kStaffCardHeight}, bay,
             {sign_of(Icon::kField), "Đi cơ sở", theme.trip});
  staff_card(canvas, {kFirst + 304, 540, 280, kStaffCardHeight}, am,
             {sign_of(Icon::kArrive), "Có mặt", theme.ok});
  notice_band(canvas, {kFirst, 740, kColumn, 92}, {kSignKept, "Đã lưu", "Mục thứ 3 trong ngày"},
              theme.ok);
  notice_band(canvas, {kFirst, 848, kColumn, 92},
              {kSignOffline, "Mất mạng – vẫn ghi nhận", "12 lượt chờ gửi, tự gửi khi có mạng"},
              theme.offline);
  skeleton(canvas, {kFirst, 972, 280, 28});
  skeleton(canvas, {kFirst, 1012, 200, 28});
  progress(canvas, {kFirst + 304, 994, 280, 16}, 0.62F);
  kpi_tile(canvas, {kSecond, 40, 280, 150},
           {sign_of(Icon::kPeople), "31", "đã có mặt", "+2", 31.0F / 58}, theme.ok);
  kpi_tile(canvas, {kSecond + 304, 40, 280, 150},
           {sign_of(Icon::kField), "6", "đi cơ sở", "", 6.0F / 58}, theme.trip);
}

void course(Canvas& canvas, Answer& answer) {
  card(canvas, {kSecond, 216, kColumn, 360});
  heading(canvas, {kSecond + 28, 250}, "Lượt đến theo giờ");
  constexpr std::array<float, 6> kArrivals{2, 14, 11, 3, 1, 5};
  constexpr std::array<string_view, 6> kHours{"6", "7", "8", "9", "10", "13"};
  constexpr std::array<string_view, 4> kTicks{"0", "5", "10", "15"};
  note(answer, "bars",
       bars(canvas, {kSecond + 28, 276, kColumn - 56, 284},
            {"Lượt đến", kArrivals, kHours, kTicks, 15}));
  card(canvas, {kSecond, 600, kColumn, 200});
  heading(canvas, {kSecond + 28, 634}, "Ngày của Trần Văn Bảy");
  const Theme& theme = canvas.theme();
  const std::array<Stretch, 3> stretches{Stretch{0.1F, 0.35F, &theme.ok, "Có mặt"},
                                         {0.35F, 0.52F, &theme.trip, "Đi cơ sở"},
                                         {0.62F, 0.8F, &theme.ok, "Có mặt"}};
  constexpr std::array<string_view, 6> kStrip{"6", "8", "10", "12", "14", "16"};
  note(answer, "day",
       day_strip(canvas, {kSecond + 16, 664, kColumn - 32, 112},
                 {"Một ngày", kStrip, stretches, 0.8F}));
  card(canvas, {kSecond, 824, 280, 216});
  ring_chart(canvas, {kSecond + 40, 836, 200, 192}, {0.72F, "72%", "có nhật ký"});
  card(canvas, {kSecond + 304, 824, 280, 216});
  heading(canvas, {kSecond + 332, 858}, "Hồ sơ 10 ngày");
  constexpr std::array<float, 10> kFiles{12, 15, 11, 18, 21, 17, 19, 24, 22, 27};
  sparkline(canvas, {kSecond + 332, 900, 216, 108}, kFiles);
}

void map(Canvas& canvas, Answer& answer) {
  card(canvas, {kThird, 40, kColumn, 536});
  heading(canvas, {kThird + 28, 76}, "Có mặt theo ngày và giờ");
  constexpr std::array<string_view, 5> kDays{"T2", "T3", "T4", "T5", "T6"};
  constexpr std::array<string_view, 5> kHours{"7", "9", "11", "14", "16"};
  constexpr std::array<float, 25> kParts{.4F, .9F, .8F, .9F, .7F, .5F, 1,   .9F, .8F,
                                         .6F, .3F, .8F, .7F, .9F, .5F, .6F, .9F, .9F,
                                         1,   .8F, .1F, .5F, -1,  -1,  -1};
  constexpr std::array<string_view, 25> kWords{"23", "52", "46", "52", "41", "29", "58", "52", "46",
                                               "35", "17", "46", "41", "52", "29", "35", "52", "52",
                                               "58", "46", "6",  "29", "",   "",   ""};
  note(answer, "map",
       heat_map(canvas, {kThird + 20, 104, kColumn - 44, 456},
                {"Có mặt theo giờ", kDays, kHours, kParts, kWords}));
  card(canvas, {kThird, 600, kColumn, 440});
  heading(canvas, {kThird + 28, 634}, "Danh sách");
  const std::array<Person, 4> people{{{"Nguyễn Thị Hồng Phượng Ẩn", "PẨ", "Văn phòng"},
                                      {"Lê Minh Khôi", "MK", "Phòng Văn hóa - Xã hội"},
                                      {"Phạm Thị Ngọc Ánh", "NÁ", "Đảng ủy"},
                                      {"Đỗ Quỳnh Trang", "QT", "Lãnh đạo"}}};
  for (std::size_t i = 0; i < people.size(); ++i) {
    const float y = 704 + static_cast<float>(i) * 88;
    avatar(canvas, {kThird + 64, y}, 34, people[i]);
    canvas.write_name({kThird + 116, y - 16},
                      {people[i].name, Type::kBodyStrong, canvas.theme().ink}, 340);
    canvas.write_within({kThird + 116, y + 18},
                        {people[i].line, Type::kSmall, canvas.theme().ink_second}, 340);
  }
  note(answer, "page",
       page_keys(canvas, {kThird + kColumn - 100, 664, 72, 348}, {"Lên", "Xuống", true, false}));
}

}  // namespace

void component_sheet(Canvas& canvas, Answer& answer) {
  setting(canvas, answer);
  telling(canvas);
  course(canvas, answer);
  map(canvas, answer);
}

}  // namespace kiosk::test
