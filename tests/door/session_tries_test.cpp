// What wrong PINs cost outlasts a restart, and ends by itself.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/pin_door.h"

namespace kiosk::test {
namespace {

struct Guessed : PinDoor {
  void guess(int times) {
    for (int i = 0; i < times; ++i) {
      come_without_badge("147", "000001");
      wait(5s);
      press("Trở lại");
    }
  }
  void start_again(const std::string& boot = "22222222") {
    restart(boot);
    take(office_of(2, 1));
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: PIN");

TEST_CASE_FIXTURE(Guessed,
                  "five wrong PINs rest five minutes, whether or not the machine restarts") {
  guess(5);
  start_again();
  come_without_badge("147", "271828");

  CHECK(pad().notice == "Xin thử lại sau 5 phút, hoặc gọi trực ban");
}

TEST_CASE_FIXTURE(Guessed, "a restart of the program alone changes nothing of it, either") {
  guess(5);
  start_again("11111111");
  come_without_badge("147", "271828");

  CHECK(pad().notice == "Xin thử lại sau 5 phút, hoặc gọi trực ban");
}

TEST_CASE_FIXTURE(Guessed,
                  "five minutes later the right PIN is right again, without anybody's help") {
  guess(5);
  start_again();
  wait(5min);
  come_without_badge("147", "271828");

  CHECK(shows<TapFace>());
}

TEST_CASE_FIXTURE(Guessed, "a wrong PIN that the log tells of again counts once") {
  guess(3);
  take(Learnt{facts});
  guess(1);

  come_without_badge("147", "271828");

  CHECK(shows<TapFace>());
}

TEST_CASE_FIXTURE(Guessed, "what is recorded of a wrong PIN holds nothing that was keyed") {
  guess(1);

  CHECK(kinds() == Strings{"entry.refused"});
  CHECK(drafts.back().who.text == "CB-An");
  CHECK(drafts.back().data == "{}");
}

TEST_CASE_FIXTURE(Guessed, "a code that nobody has is in no record: it may be somebody's PIN") {
  come_without_badge("271828", "271828");

  CHECK(drafts.empty());
}

TEST_CASE_FIXTURE(Guessed, "that a wrong PIN cannot be recorded is nobody's business at the pad") {
  recorder = Recorder::kFailing;
  come_without_badge("147", "000001");

  CHECK(side().empty());
  CHECK(pad().notice == "Mã cán bộ hoặc mã PIN chưa đúng. Thử lại sau 5 giây");
}

TEST_SUITE_END();
}  // namespace kiosk::test
