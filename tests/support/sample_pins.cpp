// The pad of the demo day: a staff code, a PIN half keyed, one that was wrong.

#include "tests/support/sample_screens.h"

namespace kiosk::test {
namespace {

PinFace pad(Language in) {
  PinFace face;
  face.enter = {PinEnter{}, Pair{"Tiếp tục", "Continue"}.in(in), "", Icon::kEnter};
  face.erase = {PinErase{}, Pair{"Xóa một số", "Erase one digit"}.in(in), "", Icon::kErase};
  face.closing = {{ClosePage{}, Pair{"Quay lại", "Back"}.in(in), "", Icon::kBack}};
  return face;
}

PinFace staff_code(Language in) {
  PinFace face = pad(in);
  face.title = Pair{"Nhập mã cán bộ", "Your staff code"}.in(in);
  face.text = Pair{"Bốn số in ở mặt sau thẻ. Nếu quên, xin hỏi Văn phòng.",
                   "Four digits on the back of the badge. The office knows it too."}
                  .in(in);
  face.shown = "014";
  face.places = 4;
  return face;
}

PinFace half_keyed(Language in) {
  PinFace face = pad(in);
  face.title = Pair{"Nhập mã PIN", "Your PIN"}.in(in);
  face.text = Pair{"Mã cán bộ 0147. Mã PIN gồm 6 số, không phải ngày sinh.",
                   "Staff code 0147. Six digits, not your date of birth."}
                  .in(in);
  face.filled = 4;
  face.countdown = sample_countdown(in);
  return face;
}

PinFace wrong(Language in) {
  PinFace face = half_keyed(in);
  face.filled = 0;
  face.notice =
      Pair{"Mã PIN chưa đúng. Thử lại sau 5 giây", "Wrong PIN. Try again in 5 seconds"}.in(in);
  face.waits = true;
  face.countdown.reset();
  return face;
}

Sample shown(const char* name, Language in, const PinFace& face) {
  Sample sample{name, empty_screen(in)};
  sample.screen.face = face;
  return sample;
}

}  // namespace

std::vector<Sample> pin_samples(Language in) {
  std::vector<Sample> all{shown("pin_code", in, staff_code(in)), shown("pin", in, half_keyed(in)),
                          shown("pin_wrong", in, wrong(in)), shown("pin_side", in, half_keyed(in))};
  all.back().screen.side = sample_side(in);
  return all;
}

}  // namespace kiosk::test
