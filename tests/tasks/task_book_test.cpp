// What becomes of a task: the same from the same facts, whatever their order and however often.

#include "kiosk/tasks/task_book.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "tests/tasks/given.h"

namespace kiosk::test {
namespace {

using State = Task::State;

Task first_of(const std::vector<Fact>& facts) {
  TaskBook book;
  for (const Fact& fact : facts) book.take(fact);
  return book.task(id_of(1)).value();
}

std::vector<Fact> a_task() {
  return {assigned(1, task_of("Rà soát hộ nghèo")),
          answered(2, 1, TaskWord::kAccepted),
          helped(3, 1, kBinh),
          answered(4, 1, TaskWord::kPaused, "Chờ kinh phí"),
          answered(5, 1, TaskWord::kResumed),
          said_by_head(6, 1, TaskWord::kUrged, "Xong trước thứ Sáu"),
          answered(7, 1, TaskWord::kReported, "12 hộ"),
          said_by_head(8, 1, TaskWord::kDone)};
}

}  // namespace

TEST_SUITE_BEGIN("tasks");

TEST_CASE("a task waits until it is accepted and is reported before it is done") {
  std::vector<Fact> facts = a_task();
  const std::vector<State> expected{State::kWaiting,  State::kWorking, State::kWorking,
                                    State::kPaused,   State::kWorking, State::kWorking,
                                    State::kReported, State::kDone};
  for (std::size_t n = 0; n < facts.size(); ++n)
    CHECK(first_of({facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(n) + 1}).state ==
          expected[n]);
}

TEST_CASE("two terminals agree about a task whatever order they heard of it in") {
  std::vector<Fact> facts = a_task();
  const Task expected = first_of(facts);
  std::minstd_rand random{147};

  for (int round = 0; round < 200; ++round) {
    std::shuffle(facts.begin(), facts.end(), random);
    REQUIRE(first_of(facts) == expected);
  }
}

TEST_CASE("what a log repeats of a task in its successor counts once") {
  std::vector<Fact> facts = a_task();
  const Task expected = first_of(facts);
  for (Fact fact : a_task()) {
    fact.stamp.log = LogId{{9}};
    fact.stamp.rev += 100;
    facts.push_back(fact);
  }

  CHECK(first_of(facts) == expected);
}

TEST_CASE("of two words about a task the greater stamp stands and both are kept") {
  const Task task = first_of({assigned(1, task_of("Họp")), answered(3, 1, TaskWord::kPaused, "ốm"),
                              answered(2, 1, TaskWord::kReported)});

  CHECK(task.state == State::kPaused);
  CHECK(task.said.size() == 2);
}

TEST_CASE("an urging stands until whom the task was given to says anything") {
  std::vector<Fact> facts{assigned(1, task_of("Họp")), answered(2, 1, TaskWord::kAccepted),
                          said_by_head(3, 1, TaskWord::kUrged, "Gấp")};
  REQUIRE(first_of(facts).urged);
  CHECK(first_of(facts).urged->text == "Gấp");

  facts.push_back(answered(4, 1, TaskWord::kSeen));
  CHECK_FALSE(first_of(facts).urged);
  CHECK(first_of(facts).state == State::kWorking);
}

TEST_CASE("urging what was reported gives it back") {
  CHECK(first_of({assigned(1, task_of("Họp")), answered(2, 1, TaskWord::kReported),
                  said_by_head(3, 1, TaskWord::kUrged)})
            .state == State::kWorking);
}

TEST_CASE("what was closed stays closed whatever is answered later") {
  CHECK(first_of({assigned(1, task_of("Họp")), said_by_head(2, 1, TaskWord::kDropped, "Thôi"),
                  answered(3, 1, TaskWord::kInProgress)})
            .state == State::kDropped);
}

TEST_CASE("who neither has a task nor helps with it says nothing of its state") {
  const Fact stranger =
      told(task_said(kBinh, {id_of(1), TaskWord::kReported, {}, {}}, entering_of(2, {})), 2);

  CHECK(first_of({assigned(1, task_of("Họp")), stranger}).state == State::kWaiting);
}

TEST_CASE("whoever was added as a helper finds the task among their own") {
  TaskBook book;
  for (const Fact& fact : {assigned(1, task_of("Họp")), helped(2, 1, kBinh)}) book.take(fact);

  CHECK(book.open_of(kBinh).size() == 1);
  CHECK(book.open_of(kAn).size() == 1);
  CHECK(book.open_of(kHead).empty());
  CHECK(book.given_by(kHead).size() == 1);
}

TEST_CASE("a directive is read when whom it was given to has read it whatever came first") {
  const Fact said = told(directive_given(kAn, {"Gặp chủ hộ"}, entering_of(1)), 1);
  const Fact others = told(directive_read(kBinh, id_of(1), entering_of(2)), 2);
  const Fact own = told(directive_read(kAn, id_of(1), entering_of(3)), 3);
  TaskBook book;
  for (const Fact& fact : {others, said}) book.take(fact);
  CHECK_FALSE(book.read_at(id_of(1)));

  TaskBook backwards;
  for (const Fact& fact : {own, others, said, own}) backwards.take(fact);
  CHECK(backwards.read_at(id_of(1)) == own.event.at);
}

TEST_CASE("facts of other kinds are no task") {
  TaskBook book;
  CHECK_FALSE(book.take(wrote(1, content_of("Họp"))));
}

TEST_SUITE_END();

}  // namespace kiosk::test
