// Diaries as they are read: rows, cells and tabs answer, and every page of a list is reached.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_diary_faces.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

template <class What>
std::optional<What> asked(const std::optional<Intent>& intent) {
  const auto* of_book = intent ? std::get_if<BookIntent>(&*intent) : nullptr;
  const auto* what = of_book == nullptr ? nullptr : std::get_if<What>(of_book);
  return what == nullptr ? std::nullopt : std::optional{*what};
}

struct Book : Stage {
  Screen screen = diary_sample("book_month");
  BookFace& face() { return std::get<BookFace>(screen.face); }
  bool is_on(const std::string& name) {
    const auto& targets = look(screen).targets();
    return std::any_of(targets.begin(), targets.end(),
                       [&](const auto& target) { return target.id == name; });
  }
};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(Book, "a tab of the book opens and a day of it is touched") {
  CHECK(asked<ShowBookTab>(press("Tuần", screen)) == ShowBookTab{BookTab::kMonth});
  CHECK(asked<OpenBookDay>(press("T2 23/11", screen)));
  CHECK(asked<TurnBook>(press("Trước đó", screen)) == TurnBook{-1});
  CHECK(asked<TurnBook>(press("Sau đó", screen)) == TurnBook{1});
}

TEST_CASE_FIXTURE(Book, "every page of a month is reached forth and back") {
  while (!is_on("T2 2/11")) {
    const auto next = asked<ShowBookFrom>(press("Xuống", screen));
    REQUIRE(next);
    CHECK(next->first > face().first);
    face().first = next->first;
  }
  while (face().first > 0) {
    const auto back = asked<ShowBookFrom>(press("Lên", screen));
    REQUIRE(back);
    face().first = back->first;
  }
  CHECK(is_on("T2 23/11"));
}

TEST_CASE_FIXTURE(Stage, "a day of somebody in the week of a unit is opened by its cell") {
  const auto opened = asked<OpenUnitDay>(press("T3", diary_sample("unit_week")));
  CHECK(opened);
}

TEST_CASE_FIXTURE(Stage, "what is looked for is sent from the corner of the keys, or beside them") {
  CHECK(asked<FindInDiaries>(press("Tìm ngay", diary_sample("book_find"))));
  CHECK(asked<FindInDiaries>(press("Tìm ngay", diary_sample("book_found"))));
}

TEST_CASE_FIXTURE(Stage, "a sample is drawn by its button") {
  CHECK(asked<DrawSample>(press("Rút mẫu", diary_sample("unit_sample"))));
}

TEST_SUITE_END();
}  // namespace kiosk::test
