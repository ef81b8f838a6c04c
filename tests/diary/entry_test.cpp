#include "kiosk/diary/entry.h"

#include <doctest/doctest.h>

namespace kiosk::test {
using namespace std::chrono_literals;

TEST_SUITE_BEGIN("diary");

TEST_CASE("a quantity is written with a comma before its parts and points between its thousands") {
  CHECK(quantity_text(0) == "0");
  CHECK(quantity_text(3'000) == "3");
  CHECK(quantity_text(2'500) == "2,5");
  CHECK(quantity_text(125) == "0,125");
  CHECK(quantity_text(1'050) == "1,05");
  CHECK(quantity_text(1'500'000'000) == "1.500.000");
  CHECK(quantity_text(999'000) == "999");
  CHECK(quantity_text(1'000'250) == "1.000,25");
}

TEST_CASE("a quantity that is written reads back as the same") {
  for (std::int64_t each = 0; each < 2'100'000; each += each < 20'000 ? 1 : 97)
    REQUIRE_MESSAGE(quantity_from(quantity_text(each)) == each, quantity_text(each));
  for (const std::int64_t each : {999'999'125, 1'000'000'001})
    CHECK(quantity_from(quantity_text(each)) == each);
  CHECK(quantity_text(1'125) == "1,1250");
}

TEST_CASE("six and a half is read with a comma and with a point") {
  CHECK(quantity_from("6,5") == 6'500);
  CHECK(quantity_from("6.5") == 6'500);
  CHECK(quantity_from("0,25") == 250);
  CHECK(quantity_from("12") == 12'000);
}

TEST_CASE("one separator before exactly three digits parts thousands") {
  CHECK(quantity_from("1.500") == 1'500'000);
  CHECK(quantity_from("1,500") == 1'500'000);
  CHECK(quantity_from("1.50") == 1'500);
  CHECK(quantity_from("1.500.000") == 1'500'000'000);
}

TEST_CASE("of two different separators the last begins the parts") {
  CHECK(quantity_from("1.500,5") == 1'500'500);
  CHECK(quantity_from("1,500.25") == 1'500'250);
  CHECK(quantity_from("1.500,125") == 1'500'125);
}

TEST_CASE("what is no number, or beyond a billion, is no quantity") {
  for (const char* text : {"", " ", "-3", "ba", "3 hồ sơ", ",5", "5,", "1..5", "1.50.000",
                           "1.500.00", "1,2345", "1.000.000.001", "99999999999", "1e3"})
    CHECK_MESSAGE(quantity_from(text) == std::nullopt, std::string{text});
  CHECK(quantity_from("1.000.000.000") == 1'000'000'000'000);
}

TEST_CASE("every result has its word, and a word that is none has no result") {
  for (const char* word : {"done", "in_progress", "no_result", "not_done", "postponed"}) {
    const auto result = entry_result_from(word);
    REQUIRE(result.has_value());
    CHECK(to_string(*result) == word);
  }
  CHECK(to_string(EntryResult::kNoResult) == "no_result");
  CHECK_FALSE(entry_result_from("Done").has_value());
  CHECK_FALSE(entry_result_from("").has_value());
}

TEST_CASE("work is regular, ad hoc or directed, and nothing else") {
  CHECK(entry_type_from("regular") == EntryType::kRegular);
  CHECK(entry_type_from("ad_hoc") == EntryType::kAdHoc);
  CHECK(entry_type_from("directed") == EntryType::kDirected);
  CHECK(to_string(EntryType::kDirected) == "directed");
  CHECK_FALSE(entry_type_from("urgent").has_value());
}

TEST_CASE("an entry lasts from its beginning to its end, and without either not at all") {
  EntryContent entry;
  CHECK_FALSE(entry.lasting().has_value());
  entry.from = 8h;
  CHECK_FALSE(entry.lasting().has_value());
  entry.to = 10h + 30min;
  CHECK(entry.lasting() == 150min);
}

TEST_SUITE_END();
}  // namespace kiosk::test
