// The review of diaries: by PIN, only of whom one decides about, many unflagged ones as one act.

#include "kiosk/base/json.h"
#include "kiosk/diary/diary_events.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct Reviews : BoardDoor {
  Reviews() : BoardDoor(rules_with_remarks()) {}

  static DoorRules rules_with_remarks() {
    DoorRules rules = rules_of_two_units();
    rules.office.review_remarks = {"Ghi rõ kết quả", "Tốt, cảm ơn"};
    return rules;
  }
  // That person's entry of Monday, from and to, and handed in.
  void hands_in(const std::string& who, std::chrono::minutes from = 8h,
                std::chrono::minutes to = 9h) {
    happened(tap_that_means(origin_of(who, 7h + 20min), {Meaning::kArrived}));
    EntryContent content;
    content.date = Date{std::chrono::year{2026} / 11 / 23};
    content.content = "Việc của " + who;
    content.from = from;
    content.to = to;
    content.result = EntryResult::kDone;
    const EventId entry = happened(entry_written(origin_of(who, 16h), content, Writing::kSaved));
    happened(diary_submitted(origin_of(who, 16h + 1min), content.date, {entry}));
  }
  void open_review(const std::string& who = "Long") {
    at(17h + 10min);
    tap(who);
    touch(OpenReview{});
    key("271828");
  }
  DiaryDayFace page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<DiaryDayFace>(seen.face));
    return std::get<DiaryDayFace>(seen.face);
  }
  // "Bình: 1 việc · 1 giờ"
  Strings queue() const {
    Strings all;
    const DiaryDayFace seen = page();
    for (const auto& each : seen.queue) all.push_back(each.person.name + ": " + each.words);
    return all;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Reviews, "a head reviews the diaries of the unit, by PIN, and of nobody else") {
  for (const char* who : {"Bình", "Chi", "Dũng", "Long"}) hands_in(who);
  open_review();

  CHECK(queue() == Strings{"Bình: 1 việc · 1 giờ", "Chi: 1 việc · 1 giờ"});
}

TEST_CASE_FIXTURE(Reviews, "who decides about nobody is not led there") {
  hands_in("Bình");
  open_review("Chi");

  CHECK_FALSE(shows<DiaryDayFace>());
}

TEST_CASE_FIXTURE(Reviews,
                  "half words are their writer's alone, what was planned and not done is told") {
  hands_in("Bình");
  EntryContent more;
  more.date = Date{std::chrono::year{2026} / 11 / 23};
  more.content = "Đang viết d";
  happened(entry_written(origin_of("Bình", 16h + 5min), more, Writing::kUnfinished));
  more.content = "Họp khu phố";
  happened(entry_written(origin_of("Bình", 16h, -1), more, Writing::kUnfinished));
  open_review();
  touch(OpenWaiting{0});

  Strings told;
  const DiaryDayFace seen = page();
  for (const auto& row : seen.rows) told.push_back(row.text + " | " + row.line);
  CHECK(told == Strings{"Việc của Bình | ", "Họp khu phố | Việc dự kiến, chưa ghi kết quả"});
}

TEST_CASE_FIXTURE(Reviews, "all of which nothing is asked are seen as one act") {
  hands_in("Bình");
  hands_in("Chi");
  hands_in("Tuyết", 5h, 6h);  // before the first tap
  open_review();
  REQUIRE(queue().size() == 3);
  CHECK(page().queue.at(0).flagged);
  touch(SeeAll{});

  const auto review = review_from(facts.back());
  REQUIRE(review);
  CHECK(review->act == ReviewAct::kSeen);
  CHECK(review->days.size() == 2);
  CHECK(queue().size() == 1);
  CHECK(page().notice == "Đã ghi: đã xem");
}

TEST_CASE_FIXTURE(Reviews,
                  "a flagged day is opened and approved, and the next one opens by itself") {
  hands_in("Bình", 5h, 6h);
  hands_in("Chi", 5h, 6h);
  open_review();
  touch(page().queue.at(0).opens);
  CHECK(page().rows.at(0).text == "Việc của Bình");
  CHECK_FALSE(page().rows.at(0).line.empty());
  touch(DecideDay{true});

  CHECK(page().person.name == staff["Chi"].name);
  CHECK(page().notice == "Đã ghi: duyệt");
}

TEST_CASE_FIXTURE(Reviews, "a diary is returned with a reason, never without one") {
  hands_in("Bình");
  open_review();
  touch(page().queue.at(0).opens);
  touch(DecideDay{false});
  CHECK(page().notice == "Xin chọn một góp ý làm lý do trả lại");

  touch(ChooseRemark{0});
  touch(DecideDay{false});
  const auto review = review_from(facts.back());
  REQUIRE(review);
  CHECK(review->act == ReviewAct::kReturned);
  CHECK(review->comment == "Ghi rõ kết quả");
  CHECK(queue().empty());
}

TEST_CASE_FIXTURE(Reviews, "a diary that is handed in again waits again") {
  hands_in("Bình");
  open_review();
  touch(page().queue.at(0).opens);
  touch(ChooseRemark{0});
  touch(DecideDay{false});
  hands_in("Bình", 10h, 11h);

  CHECK(queue().size() == 1);
}

TEST_CASE_FIXTURE(Reviews, "whose diary was opened is recorded, once for each person") {
  hands_in("Bình");
  open_review();
  touch(page().queue.at(0).opens);
  touch(page().queue.at(0).opens);

  int reads = 0;
  for (const Draft& draft : drafts)
    if (draft.kind == "page.read" && draft.who == id("Bình")) ++reads;
  CHECK(reads == 1);
}

TEST_CASE_FIXTURE(Reviews,
                  "diaries that wait stand on the board and open from there without a PIN") {
  hands_in("Bình");
  at(17h + 10min);
  tap("Long");
  touch(OpenOverview{});
  key("271828");
  REQUIRE(attention().back() == "1 nhật ký chờ xem: Của 1 người");

  attend_to(attention().size() - 1);
  CHECK(queue().size() == 1);
}

TEST_CASE_FIXTURE(Reviews, "what is not recorded is not told as done") {
  hands_in("Bình");
  open_review();
  touch(page().queue.at(0).opens);
  recorder = Recorder::kFailing;
  touch(DecideDay{true});

  CHECK(page().notice.empty());
  CHECK(queue().size() == 1);
  CHECK_FALSE(side().empty());
}

TEST_SUITE_END();

}  // namespace kiosk::test
