#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

std::string data_about(const EventId& tap) { return R"({"tap":")" + to_string(tap) + R"("})"; }

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "a later tap asks what it means, the likeliest first") {
  tap("An");
  at(10h);
  tap("An");

  CHECK(tap_face().mood == Mood::kNeutral);  // a question
  CHECK(tap_face().headline == "Đã ghi lượt chạm");
  CHECK(tap_face().question == "Lượt chạm này là gì?");
  CHECK(buttons() == Strings{"Ra ngoài công vụ", "Về", "Nghỉ trưa", "Đi cơ sở", "Việc riêng",
                             "Không phải tôi", "Hôm nay", "Xong"});
  CHECK(tap_face().actions[0].likely);
}

TEST_CASE_FIXTURE(ToyDoor, "a word about an undecided tap bears that tap's time") {
  tap("An");
  at(11h + 32min);
  const EventId id = tap("An");
  wait(5s);
  press("Nghỉ trưa");

  CHECK(kinds().back() == "attendance.went_out");
  CHECK(drafts.back().data ==
        R"({"errand":"lunch","said":"person","tap":")" + to_string(id) + R"("})");
  CHECK(drafts.back().at.instant == on_monday(11h + 32min));
  CHECK(tap_face().headline == "Đã ghi nhận nghỉ trưa");
  CHECK(tap_face().time == "11:32");
}

TEST_CASE_FIXTURE(ToyDoor, "a word about an inferred meaning amends it") {
  tap("An");
  at(17h + 2min);
  const EventId id = tap("An");
  CHECK(kinds().back() == "attendance.left");
  press("Ra ngoài công vụ");

  CHECK(kinds().back() == "attendance.amended");
  CHECK(drafts.back().data == R"({"tap":")" + to_string(id) +
                                  R"(","meaning":"went_out","errand":"official","said":"person"})");
}

TEST_CASE_FIXTURE(ToyDoor, "an arrival after hours is asked whether it is the way out") {
  at(17h + 2min);
  tap("An");
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(tap_face().question == "Hôm nay chưa có lượt vào. Đây là lượt nào?");
  press("Về");

  CHECK(kinds() == Strings{"attendance.arrived", "attendance.amended"});
  CHECK(tap_face().headline == "Đã ghi nhận về");
}

TEST_CASE_FIXTURE(ToyDoor, "a choice that was pre-empted is the first question at the next tap") {
  tap("An");
  at(10h);
  const EventId earlier = tap("An");
  tap("Bình");
  at(10h + 40min);
  const EventId later = tap("An");
  CHECK(tap_face().question == "Còn lượt trước, lúc 10:00, là gì?");

  press("Ra ngoài công vụ");
  CHECK(drafts.back().data.find(to_string(earlier)) != std::string::npos);
  CHECK(tap_face().question == "Còn lượt lúc 10:40 là gì?");
  CHECK(buttons()[0] == "Quay lại");

  press("Quay lại");
  CHECK(drafts.back().data.find(to_string(later)) != std::string::npos);
  CHECK(tap_face().headline == "Đã ghi nhận quay lại");
}

TEST_CASE_FIXTURE(ToyDoor, "yesterday's open tap is asked about in the morning") {
  tap("An");
  at(15h);
  tap("An");
  tap("Bình");
  at(7h + 20min, 1);
  restart();
  tap("An");

  CHECK(kinds().back() == "attendance.arrived");
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(tap_face().question == "Còn lượt trước, hôm qua lúc 15:00, là gì?");
}

TEST_CASE_FIXTURE(ToyDoor,
                  "a word about a tap of this start of the machine bears that tap's clock") {
  tap("An");
  at(10h);
  tap("An");
  const Now tapped = drafts.back().at;
  wait(5s);
  press("Đi cơ sở");

  CHECK(drafts.back().at.instant == tapped.instant);
  CHECK(drafts.back().at.tick == tapped.tick);
}

TEST_CASE_FIXTURE(ToyDoor,
                  "a word about a tap before a restart of the machine bears its own clock") {
  tap("An");
  at(15h);
  const EventId open = tap("An");
  at(7h + 20min, 1);
  restart("22222222");
  tap("An");
  wait(2s);
  press("Đi cơ sở");

  CHECK(drafts.back().data.find(to_string(open)) != std::string::npos);
  CHECK(drafts.back().at.instant == now.instant);
  CHECK(drafts.back().at.tick == now.tick);
}

TEST_CASE_FIXTURE(ToyDoor, "Xong leaves an undecided tap undecided") {
  tap("An");
  at(10h);
  tap("An");
  press("Xong");

  CHECK(shows<IdleFace>());
  CHECK(kinds() == Strings{"attendance.arrived", "tap.undecided"});
}

TEST_CASE_FIXTURE(ToyDoor, "Không phải tôi only marks the tap, and says how to withdraw it") {
  const EventId id = tap("An");
  press("Không phải tôi");

  CHECK(kinds() == Strings{"attendance.arrived", "tap.doubted"});
  CHECK(drafts[1].data == data_about(id));
  CHECK(drafts[1].via == Via::kTerminal);
  CHECK(tap_face().headline == "Đã đánh dấu");
  CHECK(tap_face().question.find("Chạm lại chính thẻ này để bỏ lượt") == 0);
  CHECK(signals() == Strings{"ok"});
}

TEST_CASE_FIXTURE(ToyDoor, "the same badge while the mark is shown withdraws the tap") {
  const EventId id = tap("An");
  wait(2s);
  press("Không phải tôi");
  wait(5s);
  const EventId again = tap("An");

  CHECK(kinds().back() == "attendance.withdrawn");
  CHECK(drafts.back().data == R"({"tap":")" + to_string(id) + R"(","said":"person"})");
  CHECK(tap_face().headline == "Đã bỏ lượt chạm");
  CHECK(lines.back().word == "ok");
  CHECK(lines.back().event == again);
}

TEST_CASE_FIXTURE(ToyDoor, "whoever taps again at once, as the mark asks, is no bounce") {
  tap("An");
  wait(700ms);
  press("Không phải tôi");
  wait(700ms);
  tap("An");

  CHECK(kinds().back() == "attendance.withdrawn");
}

TEST_CASE_FIXTURE(ToyDoor, "another badge while the mark is shown withdraws nothing") {
  tap("An");
  press("Không phải tôi");
  wait(5s);
  tap("Bình");

  CHECK(kinds().back() == "attendance.arrived");
}

TEST_CASE_FIXTURE(ToyDoor, "the owner is told at the next tap that one was marked") {
  const EventId marked = tap("An");
  press("Không phải tôi");
  at(11h);
  tap("An");

  CHECK(tap_face().question.find("Lượt chạm lúc 07:22 được đánh dấu") == 0);
  press("Bỏ lượt đó");
  CHECK(kinds().back() == "attendance.withdrawn");
  CHECK(drafts.back().data.find(to_string(marked)) != std::string::npos);
}

TEST_CASE_FIXTURE(ToyDoor, "an owner who says it was me is not asked again") {
  tap("An");
  press("Không phải tôi");
  at(11h);
  tap("An");
  press("Đúng là tôi");
  CHECK(kinds().back() == "tap.affirmed");
  CHECK(tap_face().question == "Lượt chạm này là gì?");

  press("Nghỉ trưa");
  at(13h);
  tap("An");

  CHECK(tap_face().question == "Nếu chưa đúng, xin chọn lại");
}

TEST_CASE_FIXTURE(ToyDoor, "a tap left after its first was withdrawn is the arrival of the day") {
  tap("An");
  press("Không phải tôi");
  at(9h);
  tap("An");
  press("Bỏ lượt đó");

  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(tap_face().time == "09:00");
}

TEST_CASE_FIXTURE(ToyDoor, "Không phải tôi on a repetition marks the tap before it") {
  const EventId by_another = tap("An");
  wait(20s);
  tap("An");
  press("Không phải tôi");
  CHECK(drafts.back().data == data_about(by_another));
  wait(4s);
  tap("An");

  CHECK(tap_face().headline == "Đã bỏ lượt chạm");
  press("Hôm nay");
  CHECK(std::get<TodayFace>(screen().face).rows.at(1).words == "Vào");
}

TEST_CASE_FIXTURE(ToyDoor, "a repetition lets a wrong guess be put right") {
  tap("An");
  at(17h + 2min);
  const EventId guessed = tap("An");
  tap("Bình");
  wait(10s);
  tap("An");
  press("Về");

  CHECK(drafts.back().kind == "attendance.amended");
  CHECK(drafts.back().data.find(to_string(guessed)) != std::string::npos);
}

TEST_CASE_FIXTURE(ToyDoor, "a touch for a face that is gone does nothing") {
  const EventId id = tap("An");
  tap("Bình");

  touch(Choose{id, Choice::kLeave});
  touch(NotMe{id});

  CHECK(kinds() == Strings{"attendance.arrived", "attendance.arrived"});
}

TEST_CASE_FIXTURE(ToyDoor,
                  "who only wants to look is in as before, and is not asked about it again") {
  tap("An");
  at(9h + 15min);
  const EventId look = tap("An");
  press("Hôm nay");

  CHECK(shows<TodayFace>());
  CHECK(kinds().back() == "attendance.stayed");
  CHECK(drafts.back().data == R"({"said":"person","tap":")" + to_string(look) + R"("})");
  press("Đóng");
  at(17h + 2min);
  tap("An");
  CHECK(tap_face().headline == "Đã ghi nhận về");
  at(7h + 20min, 1);
  tap("An");
  CHECK(tap_face().question.find("lượt trước") == std::string::npos);
}

TEST_CASE_FIXTURE(ToyDoor,
                  "who looks at their page instead of answering about leaving leaves it as it is") {
  tap("An");
  at(17h + 2min);
  tap("An");
  press("Hôm nay");

  CHECK(shows<TodayFace>());
  CHECK(kinds().back() == "attendance.left");
}

TEST_CASE_FIXTURE(ToyDoor, "a choice pressed twice is recorded once") {
  recorder = Recorder::kSlow;
  delay = 100ms;
  tap("An");
  wait(100ms);
  at(10h);
  const EventId id = tap("An");
  wait(100ms);
  touch(Choose{id, Choice::kField});
  touch(Choose{id, Choice::kLunch});

  CHECK(drafts.size() == 3);
}

TEST_SUITE_END();
}  // namespace kiosk::test
