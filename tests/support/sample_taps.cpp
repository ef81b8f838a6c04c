// The taps of the demo day.

#include <initializer_list>

#include "tests/support/sample_screens.h"

namespace kiosk::test {
namespace {

Button done(Language in) { return {Done{}, Pair{"Xong", "Done"}.in(in), "", Icon::kDone}; }

Button not_me(Language in) {
  return {NotMe{kSampleTap}, Pair{"Không phải tôi", "Not me"}.in(in), "", Icon::kNotMe};
}

Button today(Language in) {
  return {OpenToday{}, Pair{"Hôm nay", "Today"}.in(in), "", Icon::kToday};
}

Person phuong(Language in) {
  return {"Nguyễn Thị Hồng Phượng", "HP",
          Pair{"Chuyên viên · Văn phòng HĐND và UBND", "Officer · Office of the Council"}.in(in)};
}

Person vy(Language in) {
  return {"Trần Hoàng Bảo Ngọc Khánh Vy", "KV",
          Pair{"Công chức Văn hóa - Xã hội · Trung tâm Phục vụ hành chính công",
               "Culture and Society Officer · Public Administration Service Centre"}
              .in(in)};
}

TapFace arrival(Language in) {
  TapFace face;
  face.headline = Pair{"Đã ghi nhận vào", "Arrival recorded"}.in(in);
  face.time = "07:22";
  face.detail = Pair{"Giờ hành chính 07:30", "Office hours 07:30"}.in(in);
  face.kept = Pair{"Đã lưu hai bản trên máy", "Kept twice on this terminal"}.in(in);
  face.person = phuong(in);
  face.question = Pair{"Chúc chị một ngày tốt lành", "Have a good day"}.in(in);
  face.closing = {not_me(in), today(in), done(in)};
  face.countdown = sample_countdown(in);
  return face;
}

TapFace late(Language in, Mood mood) {
  TapFace face = arrival(in);
  face.mood = mood;
  face.sign = mood == Mood::kLate ? Icon::kClock : Icon::kDone;
  face.headline = Pair{"Đã ghi", "Recorded"}.in(in);
  face.time = "07:42";
  face.person = vy(in);
  face.notices = {Pair{"sau giờ 12 phút", "12 minutes after the hour"}.in(in)};
  return face;
}

TapFace repeated(Language in) {
  TapFace face = arrival(in);
  face.mood = Mood::kNeutral;
  face.sign = Icon::kRepeat;
  face.headline = Pair{"Đã ghi lúc", "Already recorded at"}.in(in);
  face.detail = Pair{"Lần chạm này không tính thêm", "This tap adds nothing"}.in(in);
  face.question = "";
  face.actions = {{Choose{kSampleTap, Choice::kLeave},
                   Pair{"Thật ra tôi về", "I am leaving"}.in(in),
                   Pair{"Ghi giờ về lúc 07:23", "Departure at 07:23"}.in(in), Icon::kLeave}};
  return face;
}

std::vector<Button> choices(Language in) {
  return {{Choose{kSampleTap, Choice::kLunch}, Pair{"Nghỉ trưa", "Lunch"}.in(in),
           Pair{"Quay lại lúc 13:30", "Back at 13:30"}.in(in), Icon::kLunch, true},
          {Choose{kSampleTap, Choice::kLeave}, Pair{"Về", "Leave"}.in(in),
           Pair{"Kết thúc ngày làm việc", "End of the working day"}.in(in), Icon::kLeave},
          {Choose{kSampleTap, Choice::kField}, Pair{"Đi cơ sở", "Field work"}.in(in),
           Pair{"Địa bàn, khu phố, công trình", "Neighbourhoods, sites"}.in(in), Icon::kField},
          {Choose{kSampleTap, Choice::kErrand}, Pair{"Ra ngoài công vụ", "Official errand"}.in(in),
           Pair{"Họp, nộp hồ sơ, làm việc nơi khác", "Meetings, files elsewhere"}.in(in),
           Icon::kErrand}};
}

TapFace choice(Language in) {
  TapFace face = arrival(in);
  face.mood = Mood::kNeutral;
  face.sign = Icon::kUndecided;
  face.headline = Pair{"Đã ghi lần chạm", "Tap recorded"}.in(in);
  face.time = "11:31";
  face.detail = Pair{"Hết giờ mà chưa chọn: Nghỉ trưa", "If nothing is chosen: Lunch"}.in(in);
  face.question = Pair{"Bạn đi đâu?", "Where are you going?"}.in(in);
  face.actions = choices(in);
  face.closing = {not_me(in), done(in)};
  return face;
}

// The most there can be: six tiles, two notices, the longest name.
TapFace undecided(Language in) {
  TapFace face = choice(in);
  face.person = vy(in);
  face.notices = {Pair{"Hôm qua chưa có giờ về", "No departure yesterday"}.in(in),
                  Pair{"Thẻ này sắp hết hạn, xin gặp Văn phòng", "This badge expires soon"}.in(in)};
  face.question = Pair{"Lần chạm 11:31 lúc trưa là gì?", "What was your tap at 11:31?"}.in(in);
  face.actions.push_back({Choose{kSampleTap, Choice::kComeBack},
                          Pair{"Tôi quay lại", "I came back"}.in(in), "", Icon::kComeBack});
  face.actions.push_back(today(in));
  return face;
}

TapFace departed(Language in) {
  TapFace face = arrival(in);
  face.sign = Icon::kLeave;
  face.headline = Pair{"Đã ghi nhận về", "Departure recorded"}.in(in);
  face.time = "16:58";
  face.detail = "";
  face.question = Pair{"Hẹn gặp lại chị", "See you"}.in(in);
  return face;
}

TapFace doubt(Language in) {
  TapFace face = arrival(in);
  face.mood = Mood::kNeutral;
  face.sign = Icon::kUndecided;
  face.question = Pair{"Lượt chạm 07:05 được đánh dấu “Không phải tôi”. Xin\u00A0cho\u00A0biết:",
                       "Somebody said the tap at 07:05 was not you. Was it you?"}
                      .in(in);
  face.actions = {{KeepTap{kSampleTap}, Pair{"Đúng là tôi", "It was me"}.in(in),
                   Pair{"Giữ giờ 07:05", "Keep 07:05"}.in(in), Icon::kDone},
                  {WithdrawTap{kSampleTap}, Pair{"Không phải tôi", "It was not me"}.in(in),
                   Pair{"Rút lần chạm này", "Withdraw this tap"}.in(in), Icon::kWithdraw}};
  face.closing = {done(in)};
  return face;
}

// A long sentence and nothing to choose.
TapFace marked(Language in) {
  TapFace face = arrival(in);
  face.mood = Mood::kNeutral;
  face.sign = Icon::kNotMe;
  face.headline = Pair{"Đã đánh dấu", "Marked"}.in(in);
  face.detail = Pair{"Không phải tôi", "Not me"}.in(in);
  face.question =
      Pair{
          "Chạm lại chính thẻ này để bỏ lượt. Nếu không, lượt vẫn được giữ và chủ thẻ "
          "sẽ được hỏi.",
          "Tap this badge again to withdraw the tap. Otherwise it is kept, and the "
          "owner of the badge will be asked."}
          .in(in);
  face.notices = {Pair{"sau giờ 12 phút", "12 minutes after the hour"}.in(in)};
  face.closing = {done(in)};
  return face;
}

// A headline and a detail that need two lines each.
TapFace errand(Language in) {
  TapFace face = choice(in);
  face.headline = Pair{"Đã ghi ra ngoài công vụ", "Official errand has been recorded"}.in(in);
  face.detail = Pair{"Nếu chưa đúng, xin chọn lại trong mười giây hoặc chạm lại thẻ này",
                     "If this is wrong, please choose again within ten seconds or tap again"}
                    .in(in);
  face.sign = Icon::kErrand;
  return face;
}

Sample shown(const char* name, Language in, const TapFace& face) {
  Sample sample{name, empty_screen(in)};
  sample.screen.face = face;
  return sample;
}

}  // namespace

std::vector<Sample> tap_samples(Language in) {
  std::vector<Sample> all{shown("tap_ok", in, arrival(in)),
                          shown("tap_late_quiet", in, late(in, Mood::kOk)),
                          shown("tap_late_loud", in, late(in, Mood::kLate)),
                          shown("tap_repeated", in, repeated(in)),
                          shown("tap_choice", in, choice(in)),
                          shown("tap_undecided", in, undecided(in)),
                          shown("tap_departed", in, departed(in)),
                          shown("tap_doubt", in, doubt(in)),
                          shown("tap_marked", in, marked(in)),
                          shown("tap_errand", in, errand(in)),
                          shown("tap_side", in, choice(in))};
  all.back().screen.side = sample_side(in);
  return all;
}

}  // namespace kiosk::test
