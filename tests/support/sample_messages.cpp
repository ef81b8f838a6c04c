// What the demo day has of trouble, and of pages of one's own.

#include "tests/support/sample_screens.h"

namespace kiosk::test {
namespace {

Button close(Language in) { return {ClosePage{}, Pair{"Đóng", "Close"}.in(in), "", Icon::kBack}; }
Button done(Language in) { return {Done{}, Pair{"Xong", "Done"}.in(in), "", Icon::kDone}; }

MessageFace::Advice call_help(Language in) {
  return {Icon::kPhone, Pair{"Gọi trực ban", "Call the duty desk"}.in(in),
          Pair{"Đỗ Quỳnh Trang · máy lẻ 102", "Đỗ Quỳnh Trang · extension 102"}.in(in)};
}

MessageFace unknown(Language in) {
  MessageFace face;
  face.headline = Pair{"Thẻ chưa đăng ký", "Unknown badge"}.in(in);
  face.code = "••• 3A9";
  face.detail = Pair{"Ba ký tự cuối của thẻ", "Last three characters"}.in(in);
  face.title =
      Pair{"Máy chưa biết thẻ này là của ai", "The terminal does not know whose badge this is"}.in(
          in);
  face.paragraphs = {
      Pair{"Thẻ có thể còn mới, đã thay hoặc của khách. Lần chạm đã được ghi lại, giờ công không "
           "mất: khi thẻ được đăng ký, lần chạm này sẽ được tính cho bạn.",
           "It may be new, replaced, or a visitor's. The tap has been recorded and nothing is "
           "lost: once the badge is registered, this tap counts for you."}
          .in(in)};
  face.advice = {{Icon::kTapAgain, Pair{"Chạm lại", "Tap again"}.in(in),
                  Pair{"Đặt thẻ phẳng, giữ nửa giây trên đầu đọc",
                       "Hold the badge flat on the reader for half a second"}
                      .in(in)},
                 call_help(in)};
  face.closing = {done(in)};
  face.countdown = sample_countdown(in);
  return face;
}

MessageFace two_people(Language in) {
  MessageFace face = unknown(in);
  face.sign = Icon::kPeople;
  face.headline = Pair{"Thẻ trùng hai người", "Badge of two people"}.in(in);
  face.code = "";
  face.detail = Pair{"Chưa ghi giờ cho ai", "Recorded for nobody"}.in(in);
  face.title = Pair{"Thẻ này đang đứng tên hai người", "Two people hold this badge"}.in(in);
  face.paragraphs = {Pair{"Máy không đoán. Xin báo Văn phòng để sửa danh sách thẻ.",
                          "The terminal does not guess. Please tell the office."}
                         .in(in)};
  face.advice = {call_help(in)};
  return face;
}

MessageFace not_recorded(Language in) {
  MessageFace face;
  face.mood = Mood::kFailed;
  face.headline = Pair{"Chưa ghi được", "Not recorded"}.in(in);
  face.detail = Pair{"Lần chạm 07:22 chưa được lưu", "The tap at 07:22 was not saved"}.in(in);
  face.title = Pair{"Xin ghi giờ vào sổ giấy", "Please write the time on paper"}.in(in);
  face.paragraphs = {
      Pair{"Ổ đĩa của máy không nhận dữ liệu. Những lần chạm trước đó vẫn còn nguyên.",
           "The disk does not accept data. Everything recorded before is safe."}
          .in(in),
      Pair{"Máy tự ghi lại ngay khi ổ đĩa hoạt động.",
           "Recording resumes by itself as soon as the disk works."}
          .in(in)};
  face.advice = {
      {Icon::kPaper, Pair{"Ghi sổ giấy", "Write on the sheet"}.in(in),
       Pair{"Sổ để cạnh máy, ghi họ tên và giờ", "Beside the terminal: name and time"}.in(in)},
      call_help(in)};
  return face;
}

MessageFace no_reader(Language in) {
  MessageFace face;
  face.headline = Pair{"Chưa có đầu đọc thẻ", "No badge reader"}.in(in);
  face.title =
      Pair{"Đầu đọc thẻ chưa được nối với máy", "The badge reader is not connected"}.in(in);
  face.paragraphs = {
      Pair{"Hiện chưa chạm thẻ được. Khi đầu đọc được nối lại, máy tự trở về màn "
           "hình chờ.",
           "Badges cannot be tapped just now. Once the reader is back, this screen "
           "goes by itself."}
          .in(in)};
  face.advice = {call_help(in)};
  return face;
}

MessageFace nonsense(Language in) {
  MessageFace face;
  face.headline = Pair{"Đầu đọc gửi số lạ", "The reader sends noise"}.in(in);
  face.title = Pair{"Đầu đọc đang gửi liên tiếp những số không phải thẻ của cơ quan",
                    "The reader keeps sending numbers that are no badge of this office"}
                   .in(in);
  face.paragraphs = {
      Pair{"Thẻ đã đăng ký vẫn được ghi ngay, xin cứ chạm như thường.",
           "Enrolled badges are recorded at once, as ever; please tap."}
          .in(in),
      Pair{"Thẻ chưa đăng ký: máy tạm chưa ghi từng lượt, xin ghi sổ giấy và báo Văn phòng.",
           "A badge not enrolled yet is not recorded for the moment; please use the paper sheet "
           "and tell the office."}
          .in(in)};
  face.advice = {call_help(in)};
  return face;
}

TodayFace today(Language in, int taps) {
  TodayFace face;
  face.person = {
      "Nguyễn Thị Hồng Phượng", "HP",
      Pair{"Chuyên viên · Văn phòng HĐND và UBND", "Officer · Office of the Council"}.in(in)};
  face.title = Pair{"Hôm nay, Thứ Hai 23/11", "Today, Monday 23/11"}.in(in);
  const TodayFace::Row rows[] = {
      {"07:05", Pair{"Vào – bạn báo không phải mình", "Arrival – you said it was not you"}.in(in),
       Icon::kArrive, true},
      {"07:22", Pair{"Vào", "Arrival"}.in(in), Icon::kArrive},
      {"09:10", Pair{"Đi cơ sở", "Field work"}.in(in), Icon::kField},
      {"11:31", Pair{"Nghỉ trưa", "Lunch"}.in(in), Icon::kLunch},
      {"13:24", Pair{"Quay lại", "Return"}.in(in), Icon::kComeBack},
      {"16:58",
       Pair{"Chưa chọn: về hay ra ngoài công vụ?", "Not chosen: leaving or errand?"}.in(in),
       Icon::kUndecided}};
  for (int i = 0; i < taps; ++i) face.rows.push_back(rows[i % 6]);
  face.empty = Pair{"Hôm nay chưa có lần chạm nào", "No taps today"}.in(in);
  face.closing = {close(in)};
  return face;
}

Sample shown(const char* name, Language in, const Face& face) {
  Sample sample{name, empty_screen(in)};
  sample.screen.face = face;
  return sample;
}

}  // namespace

std::vector<Sample> message_samples(Language in) {
  std::vector<Sample> all{
      shown("unknown", in, unknown(in)), shown("two_people", in, two_people(in)),
      shown("no_reader", in, no_reader(in)), shown("nonsense", in, nonsense(in)),
      shown("not_recorded", in, not_recorded(in))};
  all.back().screen.banner =
      Pair{"Ổ đĩa đầy: máy không ghi được", "The disk is full: nothing can be recorded"}.in(in);
  return all;
}

std::vector<Sample> page_samples(Language in) {
  TodayFace closing = today(in, 6);
  closing.countdown = sample_countdown(in);
  std::vector<Sample> all{shown("today", in, closing), shown("today_empty", in, today(in, 0)),
                          shown("today_full", in, today(in, 13)),
                          shown("today_side", in, today(in, 6))};
  all.back().screen.side = sample_side(in);
  return all;
}

}  // namespace kiosk::test
