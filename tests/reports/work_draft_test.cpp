// The report drafted from entries, and people side by side.
#include "kiosk/reports/work_draft.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "kiosk/reports/workload.h"
#include "tests/reports/sample_diaries.h"

namespace kiosk::test {
namespace {

struct Drafting : SampleDiaries {
  Drafting() {
    EntryContent morning = visit("Tiếp dân tại quầy", "", 8h, 9h);
    morning.quantity = 4000;
    morning.unit = "lượt";
    take(wrote(1, morning));
    morning.from = 9h;
    morning.to = 10h + 30min;
    morning.quantity = 2500;
    morning.result = EntryResult::kInProgress;
    morning.difficulty = "thiếu biểu mẫu";
    take(wrote(2, morning));
    take(wrote(3, content_of("Họp", 14h, 15h)));
  }
};

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(Drafting, "a drafted report sums what was said alike, by kind of work") {
  const Diaries told = whole();
  const auto drafts = work_drafts(told);

  REQUIRE(drafts.size() == 1);
  REQUIRE(drafts[0].groups.size() == 2);
  const WorkGroup& group = drafts[0].groups[0];
  CHECK(group.work == "TD");
  REQUIRE(group.lines.size() == 1);
  CHECK(group.lines[0].sums.entries == 2);
  CHECK(group.lines[0].sums.told == 2h + 30min);
  CHECK(group.lines[0].sums.quantities == Quantities{{"lượt", 6500}});
  CHECK(group.lines[0].hindrances == std::vector<std::string>{"thiếu biểu mẫu"});
  CHECK(drafts[0].groups[1].work.empty());  // no kind was chosen: last
}

TEST_CASE_FIXTURE(Drafting, "what is not done yet stands once more at the end of the draft") {
  const Table table = work_draft_paper(whole(), vietnamese()).documents[0].table;
  const auto heading = table.rows.size() - 2;

  CHECK(text_of(table.rows[heading][0].value) == "Việc chưa xong");
  CHECK(text_of(table.rows.back()[1].value) == "Tiếp dân tại quầy");
  CHECK(text_of(table.rows.back()[6].value) == "thiếu biểu mẫu");
}

TEST_CASE_FIXTURE(Drafting, "work without a result is no unfinished work") {
  WorkLine line;
  line.result = EntryResult::kNoResult;
  CHECK_FALSE(is_open(line));
  line.result = EntryResult::kPostponed;
  CHECK(is_open(line));
}

TEST_CASE_FIXTURE(Drafting, "workload tells people side by side and ranks nobody") {
  const Diaries told =
      diaries({november(23), november(23), {}, "", DiaryQuestion::Readers::kReviewChain});
  const Workload workload = workload_of(told);

  REQUIRE(workload.people.size() == 2);
  const WorkloadLine& an = workload.people[0];
  CHECK(an.person.id == kAn);
  CHECK(an.diary_days == 1);
  CHECK(an.told == 3h + 30min);
  CHECK(converted_minutes(an.converted_tenths) == 3h + 30min);
  CHECK(an.sums.results[static_cast<std::size_t>(EntryResult::kInProgress)] == 1);
  CHECK(workload.people[1].missing_days == 1);
}

TEST_CASE_FIXTURE(Drafting, "what the reviewers did is told with how long it waited") {
  take(handed_in(10, {1, 2, 3}));
  take(reviewed(40, ReviewAct::kApproved));
  const Workload workload = workload_of(whole());

  REQUIRE(workload.reviewers.size() == 1);
  CHECK(workload.reviewers[0].name == "Phạm Hoàng Long");
  CHECK(workload.reviewers[0].approved == 1);
  CHECK(workload.reviewers[0].median_wait == 30min);
  CHECK(workload.people[0].approved_days == 1);
}

TEST_CASE_FIXTURE(Drafting, "hours by coefficient are whole minutes, halves up") {
  CHECK(converted_minutes(14) == 1min);
  CHECK(converted_minutes(15) == 2min);
  CHECK(converted_minutes(0) == 0min);
}

TEST_CASE_FIXTURE(Drafting, "draft and workload are figures as data, too") {
  const Json draft = json_from(work_draft_json(whole())).value();
  const Json load = json_from(workload_json(whole())).value();

  CHECK(draft["people"][0]["groups"][0]["quantities_thousandths"]["lượt"] == 6500);
  CHECK(load["report"] == "workload");
  CHECK(load["people"][0]["results"]["done"] == 2);
  CHECK(load["people"][0]["told_minutes"] == 210);
}

TEST_SUITE_END();
}  // namespace kiosk::test
