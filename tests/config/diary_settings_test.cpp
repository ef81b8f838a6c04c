// Who may read diaries and which areas there are: `diary` of office.json.

#include <doctest/doctest.h>

#include "config/load.h"

namespace kiosk::config {
namespace {

Loaded<Office> office_with(const std::string& diary) {
  return office_from(R"({"name":"Phường Mẫu","hours":[],"diary":)" + diary + "}", "office.json");
}
std::string complaints_about(const std::string& diary) {
  std::string all;
  for (const Complaint& each : office_with(diary).complaints) all += to_string(each) + '\n';
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("config");

TEST_CASE("diaries are closed to colleagues unless the office opens them") {
  CHECK(office_with("{}").value.diary.open == Diary::Open::kNone);
  CHECK(office_with(R"({"open":"unit"})").value.diary.open == Diary::Open::kUnit);
}

TEST_CASE("the areas of an office are read in its order") {
  const auto office = office_with(R"({"areas":["Khu phố 1","Khu phố 2"]})");
  CHECK(office.value.diary.areas == std::vector<std::string>{"Khu phố 1", "Khu phố 2"});
}

TEST_CASE("what an office says wrongly of its diaries is named with its place") {
  CHECK(complaints_about(R"({"open":"all"})").find("/diary/open") != std::string::npos);
  CHECK(complaints_about(R"({"areas":["A","A"]})").find("each area once") != std::string::npos);
  CHECK(complaints_about(R"({"opens":"unit"})").find("/diary/opens") != std::string::npos);
}

TEST_CASE("when a date is reminded of and how long a case has is the office's to say") {
  CHECK(office_with("{}").value.diary.remind_days == 2);
  CHECK(office_with(R"({"remind_days":5,"case_days":45})").value.diary.remind_days == 5);
  CHECK(office_with(R"({"remind_days":5,"case_days":45})").value.diary.case_days == 45);
  CHECK(complaints_about(R"({"case_days":0})").find("/diary/case_days") != std::string::npos);
}

TEST_CASE("an office that says nothing of fields is asked for all of them") {
  const config::Diary diary;
  for (const char* field :
       {"type", "quantity", "subject", "place", "product", "document", "difficulty", "proposal"})
    CHECK(diary.asks(field));
  CHECK_FALSE(diary.asks("content"));
}

TEST_CASE("a field nobody knows is named with those there are") {
  CHECK(office_with(R"({"fields":["place"]})").value.diary.fields ==
        std::vector<std::string>{"place"});
  CHECK(complaints_about(R"({"fields":["place","mood"]})").find("/diary/fields/1") !=
        std::string::npos);
}

TEST_SUITE_END();

}  // namespace kiosk::config
