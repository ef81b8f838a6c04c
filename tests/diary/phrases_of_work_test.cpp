// What somebody has been writing, to be said again with one touch.

#include "kiosk/diary/phrases_of_work.h"

#include <doctest/doctest.h>

#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {

Fact wrote_on(std::uint8_t n, int days_before, const std::string& words,
              const std::string& work = "HO") {
  EntryContent content = content_of(words, 8h, 8h + std::chrono::minutes{n});
  content.date = Date{std::chrono::sys_days{kMonday} - std::chrono::days{days_before}};
  content.work = work;
  return wrote(n, content);
}

std::vector<std::string> said_again(const std::vector<Fact>& facts, const std::string& work = "",
                                    std::size_t most = 6) {
  DiaryBook book;
  for (const Fact& fact : facts) book.take(fact);
  std::vector<std::string> words;
  for (const WorkPhrase& each : phrases_of(book.entries(kAn), work, kMonday, most))
    words.push_back(each.content);
  return words;
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("what was written oftener stands first") {
  CHECK(said_again({wrote_on(1, 1, "Họp"), wrote_on(2, 2, "Kiểm tra"),
                    wrote_on(3, 3, "Kiểm tra")}) == std::vector<std::string>{"Kiểm tra", "Họp"});
}

TEST_CASE("what is long past gives way to what is new") {
  CHECK(said_again({wrote_on(1, 50, "Bầu cử"), wrote_on(2, 51, "Bầu cử"), wrote_on(3, 1, "Họp")}) ==
        std::vector<std::string>{"Họp", "Bầu cử"});
}

TEST_CASE("a kind of work that is chosen has its own phrases") {
  CHECK(said_again({wrote_on(1, 1, "Họp"), wrote_on(2, 1, "Kiểm tra", "KT")}, "KT") ==
        std::vector<std::string>{"Kiểm tra"});
}

TEST_CASE("a phrase lasts as long as it did the last time") {
  DiaryBook book;
  book.take(wrote_on(15, 1, "Họp"));
  book.take(wrote_on(30, 2, "Họp"));

  const auto phrases = phrases_of(book.entries(kAn), "", kMonday, 6);
  REQUIRE(phrases.size() == 1);
  CHECK(phrases[0].lasting == 30min);
  CHECK(phrases[0].times == 2);
}

TEST_CASE("half words and what was taken back are not offered") {
  CHECK(said_again({wrote(1, content_of("Hop g"), Writing::kUnfinished),
                    wrote(2, content_of("Sai")), withdrew(3, 2, 2)})
            .empty());
}

TEST_SUITE_END();

}  // namespace kiosk::test
