#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "an arrival leaves the glass after three seconds") {
  tap("An");
  wait(2999ms);
  CHECK(shows<TapFace>());

  wait(1ms);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "a face with a notice stays for six seconds") {
  at(7h + 42min);
  tap("An");
  wait(5999ms);
  CHECK(shows<TapFace>());

  wait(1ms);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "a choice stays for ten seconds, and a touch gives it ten more") {
  tap("An");
  at(10h);
  tap("An");
  wait(9s);
  touch(Touch{});
  wait(9999ms);
  CHECK(shows<TapFace>());

  wait(1ms);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "an unknown badge is explained for eight seconds") {
  tap("?A7319");
  wait(7999ms);
  CHECK(shows<MessageFace>());

  wait(1ms);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor,
                  "the next badge pre-empts at once and the old face becomes a side line") {
  tap("An");
  wait(700ms);
  tap("Bình");

  CHECK(tap_face().person.name == "Bình");
  CHECK(side() == Strings{"An: Vào 07:22"});
}

TEST_CASE_FIXTURE(ToyDoor, "a side line lasts four seconds") {
  tap("An");
  tap("Bình");
  wait(3999ms);
  CHECK(side().size() == 1);

  wait(1ms);

  CHECK(side().empty());
}

TEST_CASE_FIXTURE(ToyDoor, "a choice that is not unmistakable is not taken when time runs out") {
  tap("An");
  at(11h + 40min);
  tap("An");
  wait(1min);

  CHECK(kinds() == Strings{"attendance.arrived", "tap.undecided"});
}

TEST_CASE_FIXTURE(ToyDoor, "an unmistakable meaning is recorded once, at the tap") {
  tap("An");
  at(17h + 2min);
  tap("An");
  wait(1min);

  CHECK(kinds() == Strings{"attendance.arrived", "attendance.left"});
}

TEST_CASE_FIXTURE(ToyDoor, "a meaning that became unmistakable is taken when time runs out") {
  tap("An");
  at(10h);
  tap("An");
  tap("Bình");
  at(10h + 40min);
  const EventId back = tap("An");
  press("Ra ngoài công vụ");
  wait(10s);

  CHECK(kinds().back() == "attendance.came_back");
  CHECK(drafts.back().data == R"({"said":"inferred","tap":")" + to_string(back) + R"("})");
}

TEST_CASE_FIXTURE(ToyDoor, "a page waits forty-five seconds, then counts ten visible ones") {
  tap("An");
  press("Hôm nay");
  wait(44s);
  CHECK_FALSE(std::get<TodayFace>(screen().face).countdown);
  wait(1s);
  CHECK(std::get<TodayFace>(screen().face).countdown->number == "10");
  wait(9s);
  CHECK(std::get<TodayFace>(screen().face).countdown->number == "1");

  wait(1s);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "a touch gives a page its time again") {
  tap("An");
  press("Hôm nay");
  wait(50s);
  touch(Touch{});
  wait(44s);

  CHECK(shows<TodayFace>());
  CHECK_FALSE(std::get<TodayFace>(screen().face).countdown);
}

TEST_CASE_FIXTURE(ToyDoor, "a badge tapped while a page is used is recorded beside it") {
  tap("An");
  press("Hôm nay");
  wait(19s);
  tap("Bình");

  CHECK(kinds().size() == 2);
  CHECK(signals() == Strings{"ok", "ok"});
  CHECK(shows<TodayFace>());
  CHECK(side() == Strings{"Bình: Vào 07:22"});
}

TEST_CASE_FIXTURE(ToyDoor, "a page left alone for twenty seconds makes room for the newcomer") {
  tap("An");
  press("Hôm nay");
  wait(20s);
  tap("Bình");

  CHECK(tap_face().person.name == "Bình");
  wait(10s);
  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "the owner of a page who taps again gets the face") {
  tap("An");
  press("Hôm nay");
  wait(10s);
  tap("An");

  CHECK(tap_face().headline == "Đã ghi lúc");
}

TEST_CASE_FIXTURE(ToyDoor, "a tap lost beside a page is said there, longer than good news") {
  tap("An");
  press("Hôm nay");
  recorder = Recorder::kFailing;
  tap("Bình");
  wait(7s);

  CHECK(shows<TodayFace>());
  CHECK(side() == Strings{"Bình: Chưa ghi được – xin ghi sổ giấy"});
}

TEST_CASE_FIXTURE(ToyDoor, "English goes back to Vietnamese when nobody is there") {
  touch(SwitchLanguage{Language::kEnglish});
  CHECK(screen().language == Language::kEnglish);
  wait(45s);

  CHECK(screen().language == Language::kVietnamese);
}

TEST_CASE("with nothing going on the screen changes at the next minute") {
  Session session;
  const Now now{Instant{} + 20s + 300ms, Tick{} + 1h};

  CHECK(next_wake(session, now) - now.tick == 39'700ms);
}

TEST_CASE("a face counts down second by second") {
  Session session;
  const Now now{Instant{}, Tick{} + 1h};
  session.confirmation = Confirmation{TapStand{}, now.tick, now.tick + 2500ms, 3s};

  CHECK(next_wake(session, now) - now.tick == 500ms);
}

TEST_SUITE_END();
}  // namespace kiosk::test
