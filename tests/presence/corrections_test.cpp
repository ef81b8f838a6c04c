#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "kiosk/presence/day_report.h"
#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

using Kind = Mark::Kind;
const StaffId kHead{"CB-Head"};

DayMeasure monday_over() {
  DayMeasure measure;
  measure.sessions = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  measure.now = 28h;
  measure.over = true;
  return measure;
}

// A Monday on which somebody came and forgot to tap on the way out, and what is said of it on
// Tuesday.
struct Forgotten {
  Writer log;
  std::vector<Mark> marks{log.tap(1, on_monday(7h + 22min), Meaning::kArrived)};

  Mark& tell(std::uint8_t n, std::chrono::minutes minute, Meaning meaning = Meaning::kLeft) {
    Mark mark = log.mark(Kind::kRecalled, n, on_monday(7h + 30min, 1));
    mark.meant = {meaning, Errand::kNone, Said::kPerson};
    mark.recalled = {monday(), minute, mark.meant, Recollection::Basis::kHours};
    return marks.emplace_back(mark);
  }
  Mark& decide(std::uint8_t n, std::uint8_t about, bool approved, const StaffId& by = kHead) {
    Mark mark = log.mark(Kind::kDecided, n, on_monday(9h, 1), about);
    mark.by = by;
    mark.decided = {approved, by, "", mark.at};
    return marks.emplace_back(mark);
  }
  Day day() const { return monday_of(marks); }
  DayReport report() const { return report_of(day(), monday_over()); }
};

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE_FIXTURE(Forgotten,
                  "a departure told afterwards counts for nothing until the office agrees") {
  tell(2, 17h);

  CHECK(day().taps.size() == 1);
  CHECK(day().recalled.front().waits());
  CHECK(report().has(Exception::kMissingDeparture));
  CHECK(report().waits);
}

TEST_CASE_FIXTURE(Forgotten, "once agreed to it ends the day, visibly corrected") {
  tell(2, 17h);
  decide(3, 2, true);

  CHECK(report().present == 8h);
  CHECK(report().exceptions.empty());
  CHECK(report().corrected);
  CHECK_FALSE(report().waits);
  CHECK(day().taps.back().recalled);
  CHECK(day().taps.back().decision->by == kHead);
}

TEST_CASE_FIXTURE(Forgotten, "one that was refused stays to be read and counts for nothing") {
  tell(2, 17h);
  decide(3, 2, false);

  CHECK(day().recalled.size() == 1);
  CHECK_FALSE(day().recalled.front().waits());
  CHECK(report().has(Exception::kMissingDeparture));
  CHECK_FALSE(report().waits);
}

TEST_CASE_FIXTURE(Forgotten, "whoever asks cannot agree to it themselves") {
  tell(2, 17h);
  decide(3, 2, true, kAn);

  CHECK(day().recalled.front().waits());
}

TEST_CASE_FIXTURE(Forgotten, "of two decisions the later stamp holds") {
  tell(2, 17h);
  decide(3, 2, true);
  decide(4, 2, false);

  CHECK(report().has(Exception::kMissingDeparture));
}

TEST_CASE_FIXTURE(Forgotten, "who asked may take it back") {
  tell(2, 17h);
  marks.push_back(log.about(Kind::kWithdrawn, 3, 2));

  CHECK_FALSE(report().waits);
  CHECK(day().recalled.front().withdrawn);
}

TEST_CASE_FIXTURE(Forgotten, "the paper list of an outage is the office's own word") {
  tell(2, 17h + 3min).by = kHead;
  marks.back().recalled.basis = Recollection::Basis::kPaper;

  CHECK(report().exceptions.empty());
  CHECK(report().corrected);
}

TEST_CASE_FIXTURE(Forgotten, "a forgotten arrival makes the evening's tap a question again") {
  marks = {log.tap(1, on_monday(17h + 2min), Meaning::kArrived)};
  tell(2, 7h + 25min, Meaning::kArrived);
  decide(3, 2, true);

  CHECK(day().taps.front().recalled);
  CHECK(day().taps.back().undecided());
}

TEST_CASE_FIXTURE(Forgotten, "with the word that it was the way out the day is whole") {
  marks = {log.tap(1, on_monday(17h + 2min), Meaning::kArrived)};
  Mark out = log.word(4, 1, Meaning::kLeft);
  out.amends = true;
  out.at = on_monday(17h + 3min);
  marks.push_back(out);
  tell(2, 7h + 25min, Meaning::kArrived);
  decide(3, 2, true);

  CHECK(report().present == 8h);
  CHECK(report().exceptions.empty());
}

TEST_CASE("within ten minutes a wrong direction is put right by its person alone") {
  Writer log;
  Mark word = log.word(2, 1, Meaning::kLeft);
  word.amends = true;
  word.at = on_monday(7h + 31min);
  const Day day = monday_of({log.tap(1, on_monday(7h + 22min), Meaning::kArrived), word});

  CHECK(day.taps.front().meant->meaning == Meaning::kLeft);
  CHECK_FALSE(day.waits());
}

TEST_CASE("later it is asked for: old and new stand beside each other until the office decides") {
  Writer log;
  Mark word = log.word(2, 1, Meaning::kLeft);
  word.amends = true;
  word.at = on_monday(9h);
  std::vector<Mark> marks{log.tap(1, on_monday(7h + 22min), Meaning::kArrived), word};
  CHECK(monday_of(marks).taps.front().meant->meaning == Meaning::kArrived);
  CHECK(monday_of(marks).taps.front().change->meant.meaning == Meaning::kLeft);
  CHECK(monday_of(marks).waits());

  Mark agreed = log.mark(Kind::kDecided, 3, on_monday(10h), 2);
  agreed.by = kHead;
  agreed.decided = {true, kHead, "", agreed.at};
  marks.push_back(agreed);
  CHECK(monday_of(marks).taps.front().meant->meaning == Meaning::kLeft);
  CHECK_FALSE(monday_of(marks).waits());
}

TEST_CASE("what the office changes holds at once") {
  Writer log;
  Mark word = log.word(2, 1, Meaning::kLeft);
  word.amends = true;
  word.by = kHead;
  word.at = on_monday(15h);

  const Day day = monday_of({log.tap(1, on_monday(7h + 22min), Meaning::kArrived), word});
  CHECK(day.taps.front().meant->meaning == Meaning::kLeft);
}

TEST_CASE("an explanation of what nobody had explained waits for nobody, however late") {
  Writer log;
  Mark word = log.word(3, 2, Meaning::kWentOut, Errand::kField);
  word.amends = true;
  word.at = on_monday(9h, 3);

  const Day day = monday_of({log.tap(1, on_monday(7h), Meaning::kArrived),
                             log.tap(2, on_monday(9h), Meaning::kArrived), word});
  CHECK(day.taps.back().meant->errand == Errand::kField);
  CHECK_FALSE(day.waits());
}

TEST_CASE_FIXTURE(Forgotten, "a tap without badge and PIN counts, and asks the head who it was") {
  marks.front().claimed = true;
  CHECK(day().now.where == Whereabouts::kIn);
  CHECK(report().has(Exception::kUnconfirmed));
  CHECK(report().waits);

  decide(3, 1, true);
  CHECK_FALSE(report().has(Exception::kUnconfirmed));
}

TEST_CASE_FIXTURE(Forgotten,
                  "said not to be this person it counts for nothing, and stays visible") {
  marks.front().claimed = true;
  decide(3, 1, false);

  CHECK(day().now.where == Whereabouts::kNotYet);
  CHECK(day().taps.front().withdrawn);
  CHECK(report().has(Exception::kAbsent));
}

TEST_CASE_FIXTURE(Forgotten, "corrections read the same in whatever order they arrive") {
  marks.front().claimed = true;
  tell(2, 17h);
  tell(3, 11h + 30min);
  decide(4, 2, false);
  decide(5, 3, true);
  decide(6, 2, true);
  decide(7, 1, true);
  const Day told = day();
  std::mt19937 chance{20261123};

  for (int i = 0; i < 200; ++i) {
    std::shuffle(marks.begin(), marks.end(), chance);
    REQUIRE(day().taps == told.taps);
    REQUIRE(day().recalled == told.recalled);
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test
