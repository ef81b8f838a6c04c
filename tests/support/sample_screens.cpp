#include "tests/support/sample_screens.h"

#include <iterator>
#include <stdexcept>

namespace kiosk::test {
namespace {

void add(std::vector<Sample>& all, std::vector<Sample> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

IdleFace idle(Language in) {
  return {
      .clock = "07:21",
      .date = Pair{"Thứ Hai, 23 tháng 11, 2026", "Monday, 23 November 2026"}.in(in),
      .lunar =
          Pair{"Rằm tháng Mười, năm Bính Ngọ", "Full moon of the 10th lunar month, Bính Ngọ"}.in(
              in),
      .call =
          Pair{"Chạm thẻ vào đầu\u00A0đọc để bắt\u00A0đầu", "Tap your badge on the reader"}.in(in),
      .call_too =
          Pair{"Tap your badge on the reader", "Chạm thẻ vào đầu\u00A0đọc để bắt\u00A0đầu"}.in(in),
      .figures = {},
      .help = Pair{"Cần giúp đỡ", "Need help?"}.in(in),
      .contact = {"Đỗ Quỳnh Trang", Pair{"Máy lẻ 102", "Extension 102"}.in(in)},
      .other_way =
          Button{OpenPin{}, Pair{"Quên thẻ? PIN", "No badge? PIN"}.in(in), "", Icon::kPin}};
}

// The public one beside a terminal: nothing to tap at, nothing to press.
Screen board(Language in) {
  Screen screen = empty_screen(in);
  screen.for_hands = false;
  IdleFace face = idle(in);
  const Pair open{"Hôm nay làm việc 07:30–11:30 · 13:00–17:00",
                  "Open today 07:30–11:30 · 13:00–17:00"};
  face.call = open.in(in);
  face.call_too = in == Language::kEnglish ? open.vietnamese : open.english;
  face.call_sign = Icon::kClock;
  face.other_way.reset();
  screen.face = face;
  return screen;
}

std::vector<IdleFace::Figure> figures(Language in) {
  return {{Icon::kArrive, "31/58", Pair{"đã có mặt", "present"}.in(in)},
          {Icon::kField, "6", Pair{"đi cơ sở", "in the field"}.in(in)},
          {Icon::kUndecided, "19", Pair{"chưa ghi nhận", "not recorded yet"}.in(in)}};
}

}  // namespace

Screen empty_screen(Language in) {
  Screen screen;
  screen.superior = Pair{"UBND THÀNH PHỐ MẪU", "PEOPLE'S COMMITTEE OF MẪU CITY"}.in(in);
  screen.office = "PHƯỜNG MẪU – dữ liệu trình diễn";
  screen.language = in;
  screen.pill = {Pill::State::kConnected, Pair{"Đã kết nối", "Connected"}.in(in)};
  return screen;
}

Countdown sample_countdown(Language in) {
  return {.left = 0.6F,
          .number = "6",
          .words = Pair{"Tự đóng sau 6 giây", "Closes in 6 seconds"}.in(in)};
}

std::vector<SideLine> sample_side(Language in) {
  return {{Mood::kOk, Icon::kDone, "Trần Hoàng Bảo Ngọc Khánh Vy",
           Pair{"Vào 07:22", "Arrival 07:22"}.in(in)},
          {Mood::kUnknown, Icon::kWarning, Pair{"Thẻ chưa đăng ký", "Unknown badge"}.in(in),
           "••• 3A9 · 07:21"},
          {Mood::kNeutral, Icon::kUndecided, "Lê Minh Khôi",
           Pair{"Chưa chọn · 07:21", "Not chosen · 07:21"}.in(in)}};
}

std::vector<Sample> idle_samples(Language in) {
  std::vector<Sample> all(5, {"", empty_screen(in)});
  all[0].name = "idle_lobby";
  all[0].screen.face = idle(in);

  IdleFace staff = idle(in);
  staff.figures = figures(in);
  for (std::size_t i = 1; i < all.size(); ++i) all[i].screen.face = staff;
  all[1].name = "idle_staff";
  all[2].name = "idle_offline";
  all[2].screen.pill = {
      Pill::State::kOffline,
      Pair{"Mất mạng từ 06:50 · 12 chờ gửi", "Offline since 06:50 · 12 waiting"}.in(in)};
  all[3].name = "idle_side";
  all[3].screen.side = sample_side(in);
  all[3].screen.pill = {Pill::State::kWaiting, Pair{"3 chờ gửi", "3 waiting to be sent"}.in(in)};
  all[4].name = "idle_banner";
  all[4].screen.superior = "";
  all[4].screen.pill = {Pill::State::kNoCollector,
                        Pair{"Chỉ lưu trên máy", "Kept on this terminal"}.in(in)};
  all[4].screen.banner =
      Pair{"Đồng hồ của máy chưa được đồng bộ. Giờ ghi nhận sẽ được đánh dấu.",
           "The clock of this terminal is not synchronised. Recorded times are marked."}
          .in(in);
  all.push_back({"idle_board", board(in)});
  return all;
}

std::vector<Sample> sample_screens(Language language) {
  std::vector<Sample> all = idle_samples(language);
  add(all, tap_samples(language));
  add(all, message_samples(language));
  add(all, page_samples(language));
  add(all, pin_samples(language));
  add(all, machine_samples(language));
  return all;
}

Screen sample(const std::string& name, Language language) {
  for (Sample& one : sample_screens(language))
    if (one.name == name) return one.screen;
  throw std::invalid_argument{"no sample screen " + name};
}

}  // namespace kiosk::test
