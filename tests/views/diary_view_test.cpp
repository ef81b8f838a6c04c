// The diary in views.db: found by its days, whole, whatever order it came in.

#include <doctest/doctest.h>

#include <filesystem>

#include "kiosk/base/random.h"
#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/diary_book.h"
#include "kiosk/views/office_view.h"
#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

struct DiaryView {
  fs::path folder = fs::temp_directory_path() / ("congso-diary-" + std::to_string(random_bits()));
  std::vector<Entry> entries;

  DiaryView() { fs::create_directories(folder); }
  ~DiaryView() { fs::remove_all(folder); }

  void records(const Fact& fact) {
    Event event = fact.event;
    event.rev = entries.size() + 1;
    entries.push_back(
        {LogId{{1}}, Seq{static_cast<std::int64_t>(entries.size()) + 1}, {}, body_of(event)});
  }
  OfficeView view() {
    auto opened = std::move(OfficeView::open(folder / "views.db", 4h)).value();
    REQUIRE(opened.apply(entries));
    return opened;
  }
  DiaryDay monday(const StaffId& who = kAn) {
    const auto facts = view().diaries(who, kMonday, kMonday);
    REQUIRE(facts);
    DiaryBook book;
    for (const Fact& fact : facts.value()) book.take(fact);
    return book.day(kAn, kMonday);
  }
};

}  // namespace

TEST_SUITE_BEGIN("views");

TEST_CASE_FIXTURE(DiaryView, "a day of the diary is found with all that was said of it") {
  records(wrote(1, content_of("Họp")));
  records(revised(2, 1, 1, content_of("Họp giao ban")));
  records(handed_in(3, {2}));
  records(reviewed(4, ReviewAct::kApproved));

  const DiaryDay day = monday();

  REQUIRE(day.entries.size() == 1);
  CHECK(day.entries[0].now.content.content == "Họp giao ban");
  CHECK(day.entries[0].before.size() == 1);
  CHECK(day.state == DiaryDay::State::kApproved);
}

TEST_CASE_FIXTURE(DiaryView,
                  "an entry that was put on another day is told with where it lies now") {
  EntryContent moved = content_of("Họp");
  moved.date = kTuesday;
  records(wrote(1, content_of("Họp")));
  records(revised(2, 1, 1, moved));

  CHECK(monday().entries.empty());
}

TEST_CASE_FIXTURE(DiaryView, "one act of a reviewer is found by each of its days, once") {
  records(wrote(1, content_of("Họp")));
  records(handed_in(2, {1}));
  records(told(diary_reviewed(origin_of(3, kHead), ReviewAct::kSeen, "",
                              {{kAn, kMonday, {}}, {kAn, kTuesday, {}}, {{"CB-2"}, kMonday, {}}}),
               3));

  const auto both = view().diaries({}, kMonday, kTuesday);
  REQUIRE(both);
  CHECK(both.value().size() == 3);
  CHECK(monday().state == DiaryDay::State::kSeen);
}

TEST_CASE_FIXTURE(DiaryView, "nobody's diary is told for somebody else's") {
  records(wrote(1, content_of("Họp")));

  const auto facts = view().diaries(kHead, kMonday, kMonday);
  REQUIRE(facts);
  CHECK(facts.value().empty());
}

TEST_CASE_FIXTURE(DiaryView, "a start finds the office's kinds of work") {
  WorkKind kind;
  kind.code = "HO";
  kind.name = "Họp";
  records(told(catalogue_changed(kind, {id_of(1), origin_of(1).at, {}, Via::kImport}), 1));

  const auto facts = view().office_facts();
  REQUIRE(facts);
  REQUIRE(facts.value().size() == 1);
  CHECK(facts.value()[0].event.kind == "catalogue.changed");
}

TEST_SUITE_END();

}  // namespace kiosk::test
