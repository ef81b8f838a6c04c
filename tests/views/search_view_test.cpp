// Diaries searched in views.db: without marks, over whatever days, and only what stands.

#include <doctest/doctest.h>

#include <filesystem>

#include "kiosk/base/random.h"
#include "kiosk/views/office_view.h"
#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using By = DiarySearch::By;

struct SearchedView {
  fs::path folder = fs::temp_directory_path() / ("congso-search-" + std::to_string(random_bits()));
  std::vector<Entry> entries;

  SearchedView() { fs::create_directories(folder); }
  ~SearchedView() { fs::remove_all(folder); }

  void records(const Fact& fact) {
    Event event = fact.event;
    event.rev = entries.size() + 1;
    entries.push_back(
        {LogId{{1}}, Seq{static_cast<std::int64_t>(entries.size()) + 1}, {}, body_of(event)});
  }
  // The contents that are found, the latest day first.
  std::vector<std::string> found(const DiarySearch& search) {
    auto view = std::move(OfficeView::open(folder / "views.db", 4h)).value();
    REQUIRE(view.apply(entries));
    const auto said = view.found(search);
    REQUIRE(said);
    std::vector<std::string> contents;
    for (const EntrySaid& each : said.value()) contents.push_back(each.content.content);
    return contents;
  }
};
using Found = std::vector<std::string>;

EntryContent about(const std::string& words, const std::string& subject) {
  EntryContent content = content_of(words);
  content.subject = subject;
  return content;
}

}  // namespace

TEST_SUITE_BEGIN("views");

TEST_CASE_FIXTURE(SearchedView, "an entry is found without marks, the latest day first") {
  EntryContent later = content_of("Đo đất khu phố 4");
  later.date = kTuesday;
  records(wrote(1, content_of("Tranh chấp ranh đất")));
  records(wrote(2, later));
  records(wrote(3, content_of("Họp")));

  CHECK(found({"dat"}) == Found{"Đo đất khu phố 4", "Tranh chấp ranh đất"});
  CHECK(found({"ĐẤT khu phố"}) == Found{"Đo đất khu phố 4"});
}

TEST_CASE_FIXTURE(SearchedView, "words beside each other are found first, else wherever they are") {
  records(wrote(1, content_of("Cấp trích lục cho ông Tư, ở khu Văn Thánh")));
  records(wrote(2, content_of("Gặp ông Văn Tư")));

  CHECK(found({"văn tư"}) == Found{"Gặp ông Văn Tư"});
  CHECK(found({"tu thanh"}) == Found{"Cấp trích lục cho ông Tư, ở khu Văn Thánh"});
}

TEST_CASE_FIXTURE(SearchedView, "what was corrected is found as it stands, and not as it was") {
  records(wrote(1, content_of("Họp tổ")));
  records(revised(2, 1, 1, content_of("Họp chi bộ")));

  CHECK(found({"hop"}) == Found{"Họp chi bộ"});
  CHECK(found({"to"}).empty());
}

TEST_CASE_FIXTURE(SearchedView, "a correction that arrives first is found all the same") {
  records(revised(2, 1, 1, content_of("Họp chi bộ")));
  records(wrote(1, content_of("Họp tổ")));

  CHECK(found({"hop"}) == Found{"Họp chi bộ"});
}

TEST_CASE_FIXTURE(SearchedView, "what was withdrawn or never saved is not found") {
  records(wrote(1, content_of("Họp tổ")));
  records(withdrew(2, 1, 1));
  records(wrote(3, content_of("Họp dở dang"), Writing::kUnfinished));

  CHECK(found({"hop"}).empty());
}

TEST_CASE_FIXTURE(SearchedView, "others find what was handed in, as it stands, and no draft") {
  records(wrote(1, content_of("Họp tổ")));
  records(wrote(2, content_of("Họp chi bộ")));
  records(handed_in(3, {2}));

  CHECK(found({"hop", {kAn}, {}, By::kWriter}).size() == 2);
  CHECK(found({"hop", {kAn}, {}, By::kReviewer}) == Found{"Họp chi bộ"});
  CHECK(found({"hop", {kHead}, {}, By::kReviewer}).empty());
}

TEST_CASE_FIXTURE(SearchedView, "confidential work is found by nobody else, by no word") {
  EntryContent secret = content_of("Xác minh đơn");
  secret.work = "TC";
  records(wrote(1, secret));
  records(handed_in(2, {1}));

  CHECK(found({"don", {}, {"TC"}, By::kReviewer}).empty());
  CHECK(found({"don", {kAn}, {}, By::kWriter}).size() == 1);
}

TEST_CASE_FIXTURE(SearchedView,
                  "a citizen's name finds the entry for a reviewer, not a colleague") {
  records(wrote(1, about("Cấp trích lục", "ông Nguyễn Văn Tư")));
  records(handed_in(2, {1}));

  CHECK(found({"van tu", {}, {}, By::kReviewer}).size() == 1);
  CHECK(found({"van tu", {}, {}, By::kColleague}).empty());
  CHECK(found({"trich luc", {}, {}, By::kColleague}).size() == 1);
}

TEST_CASE_FIXTURE(SearchedView,
                  "in an office of hundreds only the diaries one may read are found") {
  records(wrote(1, content_of("Họp chi bộ")));
  records(handed_in(2, {1}));
  std::vector<StaffId> others;
  for (std::size_t i = 0; i <= kMostPeopleAsked; ++i)
    others.push_back({"CB-" + std::to_string(5000 + i)});

  CHECK(found({"hop", others, {}, By::kReviewer}).empty());
  others.push_back(kAn);
  CHECK(found({"hop", others, {}, By::kReviewer}) == Found{"Họp chi bộ"});
}

TEST_CASE_FIXTURE(SearchedView, "hostile words are looked for like any others and find nothing") {
  records(wrote(1, content_of("Họp")));
  for (const char* words : {"\"", "* OR", "hop\" NOT \"x", "diary_word MATCH", "NEAR(hop, 2)", "{",
                            "'; DROP TABLE diary; --", "\xFF\xC0"})
    CHECK(found({words}).size() <= 1);
}

TEST_SUITE_END();

}  // namespace kiosk::test
