// How the diary is written into the log, and what of foreign writing is believed.

#include "kiosk/diary/diary_events.h"

#include <doctest/doctest.h>

#include "kiosk/presence/trip_report.h"
#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {

EntryContent everything() {
  EntryContent content = content_of("Kiểm tra hộ kinh doanh");
  content.work = "KT";
  content.type = EntryType::kDirected;
  content.document = "125/UBND-VP";
  content.document_date = kMonday;
  content.product = "biên bản";
  content.quantity = 2500;
  content.unit = "hộ";
  content.coefficient = 15;
  content.place = "Khu phố 3";
  content.subject = "ông Nguyễn Văn Tư";
  content.difficulty = "chủ hộ đi vắng";
  content.proposal = "hẹn lại";
  content.helpers = {kHead};
  content.trip = id_of(90);
  content.task = id_of(91);
  content.matter = id_of(92);
  return content;
}

Fact foreign(const std::string& kind, const std::string& data) {
  Draft draft{
      .id = id_of(1), .kind = kind, .at = origin_of(1).at, .who = kAn, .by = {}, .data = data};
  return told(draft, 1);
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("everything an entry says comes back from the log as it was said") {
  const auto said = entry_said(wrote(1, everything()), 4h);

  REQUIRE(said);
  CHECK(said->content == everything());
  CHECK(said->entry == id_of(1));
  CHECK_FALSE(said->unfinished);
}

TEST_CASE("an entry of the small hours keeps its minutes beyond midnight") {
  const auto said = entry_said(wrote(1, content_of("Trực", 23h, 26h)), 4h);

  REQUIRE(said);
  CHECK(said->content.from == 23h);
  CHECK(said->content.to == 26h);
  CHECK(said->content.date == kMonday);
}

TEST_CASE("what became of a task of a trip is an entry of its day") {
  TaskReport report;
  report.trip = id_of(7);
  report.content = "Gặp tổ trưởng";
  report.place = "Khu phố 3";
  report.from = instant_of(LocalTime{std::chrono::local_days{kMonday} + 9h});
  report.to = instant_of(LocalTime{std::chrono::local_days{kMonday} + 10h + 30min});
  report.outcome = Outcome::kPostponed;

  const auto said = entry_said(told(task_report(origin_of(1), report), 1), 4h);

  REQUIRE(said);
  CHECK(said->content.date == kMonday);
  CHECK(said->content.lasting() == 90min);
  CHECK(said->content.result == EntryResult::kPostponed);
  CHECK(said->content.trip == id_of(7));
}

TEST_CASE("what says no day is no entry, and what ends before it begins has no times") {
  CHECK_FALSE(entry_said(foreign("diary.written", R"({"content":"Họp"})"), 4h));
  CHECK_FALSE(entry_said(foreign("diary.written", R"(["Họp"])"), 4h));

  const auto said = entry_said(
      foreign(
          "diary.written",
          R"({"date":"2026-11-23","from":"2026-11-23T09:00:00+07:00","to":"2026-11-23T08:00:00+07:00"})"),
      4h);
  REQUIRE(said);
  CHECK_FALSE(said->content.lasting());
}

TEST_CASE("figures of foreign writing stay within what an entry can be") {
  const auto said = entry_said(
      foreign(
          "diary.written",
          R"({"date":"2026-11-23","quantity":-5,"coefficient":99999,"helpers":[1,"CB-1"],"result":"best"})"),
      4h);

  REQUIRE(said);
  CHECK(said->content.quantity == 0);
  CHECK(said->content.coefficient == kMostCoefficient);
  CHECK(said->content.helpers == std::vector<StaffId>{{"CB-1"}});
  CHECK_FALSE(said->content.result);
}

TEST_CASE("a correction names the entry and what its writer saw; one that does not is none") {
  const auto said = entry_said(revised(5, 1, 3, content_of("Họp giao ban")), 4h);
  REQUIRE(said);
  CHECK(said->entry == id_of(1));
  CHECK(said->replaces == id_of(3));

  CHECK_FALSE(entry_said(foreign("diary.revised", R"({"date":"2026-11-23"})"), 4h));
  CHECK_FALSE(entry_said(foreign("diary.withdrawn", R"({"entry":"x","replaces":"y"})"), 4h));
}

TEST_CASE("a day that is handed in names its entries") {
  const auto said = submission_from(handed_in(9, {1, 2}));

  REQUIRE(said);
  CHECK(said->date == kMonday);
  CHECK(said->entries == std::vector<EventId>{id_of(1), id_of(2)});
}

TEST_CASE("one act of a reviewer holds for many days, and is about nobody alone") {
  std::vector<ReviewedDay> days;
  for (int i = 0; i < 30; ++i) days.push_back({{"CB-" + std::to_string(i)}, kMonday, id_of(9)});
  const Draft draft = diary_reviewed(origin_of(1, kHead), ReviewAct::kSeen, "", days);

  const auto review = review_from(told(draft, 1));

  CHECK(draft.who.empty());
  CHECK(draft.by == kHead);
  REQUIRE(review);
  CHECK(review->days == days);
}

TEST_CASE("eighty days in one act of a reviewer fit the longest body") {
  std::vector<ReviewedDay> days(kMostReviewed + 5, {{"CB-0000000147"}, kMonday, id_of(9)});
  const Draft draft = diary_reviewed(origin_of(1, kHead), ReviewAct::kSeen, "", days);

  CHECK(draft.data.size() < kLongestBody - 500);
  CHECK(review_from(told(draft, 1))->days.size() == kMostReviewed);
}

TEST_CASE("nobody reviews their own diary") {
  const Draft own =
      diary_reviewed(origin_of(1, kAn), ReviewAct::kApproved, "", {{kAn, kMonday, {}}});

  CHECK_FALSE(review_from(told(own, 1)));
}

TEST_SUITE_END();

}  // namespace kiosk::test
