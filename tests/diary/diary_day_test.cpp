// A day of the diary from its facts: drafts, what was handed in, what reviewers said, corrections.

#include "kiosk/diary/diary_day.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/diary/entries.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("diary");

TEST_CASE("entries lie in the order of the day, not of their writing") {
  const DiaryDay day =
      monday_of({wrote(1, content_of("chiều", 14h, 15h)), wrote(2, content_of("sáng", 8h, 9h))});

  REQUIRE(day.entries.size() == 2);
  CHECK(day.entries[0].now.content.content == "sáng");
  CHECK(day.state == DiaryDay::State::kDraft);
}

TEST_CASE("a correction takes the place of what it saw, which stays readable") {
  const DiaryDay day =
      monday_of({wrote(1, content_of("Họp")), revised(2, 1, 1, content_of("Họp giao ban"))});

  REQUIRE(day.entries.size() == 1);
  CHECK(day.entries[0].now.content.content == "Họp giao ban");
  REQUIRE(day.entries[0].before.size() == 1);
  CHECK(day.entries[0].before[0].content.content == "Họp");
  CHECK(day.entries[0].rivals.empty());
}

TEST_CASE("two terminals that correct the same saying lose nothing, and agree which one stands") {
  std::vector<Fact> facts{wrote(1, content_of("Họp")), revised(2, 1, 1, content_of("ở máy A")),
                          revised(3, 1, 1, content_of("ở máy B"))};
  const DiaryDay one = monday_of(facts);
  std::reverse(facts.begin(), facts.end());
  const DiaryDay other = monday_of(facts);

  CHECK(one == other);
  REQUIRE(one.entries.size() == 1);
  CHECK(one.entries[0].now.content.content == "ở máy B");
  REQUIRE(one.entries[0].rivals.size() == 1);
  CHECK(one.entries[0].rivals[0].content.content == "ở máy A");
}

TEST_CASE("an entry that is withdrawn stays visible and counts for nothing") {
  const DiaryDay day = monday_of({wrote(1, content_of("Họp")), withdrew(2, 1, 1)});

  REQUIRE(day.entries.size() == 1);
  CHECK(day.entries[0].withdrawn);
  CHECK(day.entries[0].now.content.content == "Họp");
  CHECK(day.standing().empty());
}

TEST_CASE("what was thrown away before it was ever saved leaves nothing behind") {
  const DiaryDay day =
      monday_of({wrote(1, content_of("Hop giao b"), Writing::kUnfinished), withdrew(2, 1, 1)});

  CHECK(day.entries.empty());
}

TEST_CASE("an unfinished entry counts for nothing until its writer saves it") {
  std::vector<Fact> facts{wrote(1, content_of("Họp gi"), Writing::kUnfinished)};
  CHECK(monday_of(facts).standing().empty());

  facts.push_back(revised(2, 1, 1, content_of("Họp giao ban")));
  const DiaryDay day = monday_of(facts);
  REQUIRE(day.standing().size() == 1);
  CHECK(day.entries[0].before.empty());  // half words are no correction
}

TEST_CASE("a draft becomes official when the day is handed in, and only as it then stood") {
  std::vector<Fact> facts{wrote(1, content_of("Họp")), wrote(2, content_of("Kiểm tra", 9h, 10h)),
                          handed_in(3, {1, 2})};
  CHECK(monday_of(facts).state == DiaryDay::State::kSubmitted);
  CHECK_FALSE(monday_of(facts).has_unsent());

  facts.push_back(revised(4, 1, 1, content_of("Họp giao ban")));
  const DiaryDay day = monday_of(facts);
  CHECK_FALSE(day.entries[0].official);
  CHECK(day.entries[1].official);
  CHECK(day.has_unsent());
}

TEST_CASE("what a terminal wrote that had not heard of the handing in is not official") {
  const DiaryDay day = monday_of(
      {wrote(1, content_of("Họp")), handed_in(5, {1}), wrote(3, content_of("Kiểm tra", 9h, 10h))});

  CHECK(day.has_unsent());
}

TEST_CASE("a returned day is open until it is handed in again") {
  std::vector<Fact> facts{wrote(1, content_of("Họp")), handed_in(2, {1}),
                          reviewed(3, ReviewAct::kReturned, "Ghi rõ kết quả")};
  CHECK(monday_of(facts).state == DiaryDay::State::kReturned);
  CHECK(monday_of(facts).reviews.back().comment == "Ghi rõ kết quả");

  facts.push_back(handed_in(4, {1}));
  CHECK(monday_of(facts).state == DiaryDay::State::kSubmitted);
}

TEST_CASE("seen is not approved, and what was approved stays so whoever sees it later") {
  std::vector<Fact> facts{wrote(1, content_of("Họp")), handed_in(2, {1}),
                          reviewed(3, ReviewAct::kSeen)};
  CHECK(monday_of(facts).state == DiaryDay::State::kSeen);

  facts.push_back(reviewed(4, ReviewAct::kApproved));
  facts.push_back(reviewed(5, ReviewAct::kSeen));
  CHECK(monday_of(facts).state == DiaryDay::State::kApproved);
}

TEST_CASE("after approval a change is a correction that everybody can see") {
  const DiaryDay day =
      monday_of({wrote(1, content_of("Họp")), handed_in(2, {1}), reviewed(3, ReviewAct::kApproved),
                 revised(4, 1, 1, content_of("Họp giao ban"))});

  CHECK(day.state == DiaryDay::State::kApproved);
  CHECK(day.entries[0].corrected);
}

TEST_CASE("an entry that is put on another day leaves the first") {
  EntryContent moved = content_of("Họp");
  moved.date = kTuesday;
  const std::vector<Fact> facts{wrote(1, content_of("Họp")), revised(2, 1, 1, moved)};
  DiaryBook book;
  for (const Fact& fact : facts) book.take(fact);

  CHECK(book.day(kAn, kMonday).entries.empty());
  CHECK(book.day(kAn, kTuesday).entries.size() == 1);
}

TEST_CASE("sayings that replace each other in a ring do no harm") {
  const DiaryDay day =
      monday_of({revised(1, 9, 2, content_of("a")), revised(2, 9, 1, content_of("b"))});

  CHECK(day.standing().size() <= 1);
}

TEST_SUITE_END();

}  // namespace kiosk::test
