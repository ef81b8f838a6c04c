// What an office asks and is told beside the taps, and every fault of it at once.

#include "config/occasions.h"

#include <doctest/doctest.h>

#include "config/load.h"

namespace kiosk::test {
namespace {

config::Loaded<config::Office> office_with(const std::string& members) {
  return config::office_from(
      R"({"name":"UBND","hours":[{"weekdays":["mon"],"sessions":[["07:30","11:30"]]}])" +
          (members.empty() ? "" : "," + members) + "}",
      "office.json");
}

std::string complaints_of(const std::string& members) {
  std::string all;
  for (const auto& each : office_with(members).complaints) all += to_string(each) + '\n';
  return all;
}

std::string health_with(const std::string& questions) {
  return R"("health":{"from":"2026-11-01","to":"2026-11-30","questions":)" + questions + "}";
}

constexpr const char* kFever =
    R"({"id":"fever","vi":"Có sốt, ho không?","en":"Fever or cough?","good":"no"})";

std::string visitors_with(const std::string& counters) {
  return R"("health":{"from":"2026-11-01","to":"2026-11-30","questions":[)" + std::string{kFever} +
         R"(],"visitors":)" + counters + "}";
}

}  // namespace

TEST_SUITE_BEGIN("config");

TEST_CASE("an office that says nothing has the usual reasons and kinds, and no questions") {
  const auto loaded = office_with("");

  REQUIRE(loaded.ok());
  CHECK(loaded.value.visit_reasons == config::usual_visit_reasons());
  CHECK(loaded.value.incident_kinds == config::usual_incident_kinds());
  CHECK(loaded.value.reminder_phrases == config::usual_reminder_phrases());
  CHECK(loaded.value.duty_leaders.empty());
  CHECK_FALSE(loaded.value.health);
}

TEST_CASE("empty lists mean that nobody is asked, and nothing is reported") {
  const auto loaded =
      office_with(R"("visit_reasons":[],"incident_kinds":[],"reminder_phrases":[])");

  REQUIRE(loaded.ok());
  CHECK(loaded.value.visit_reasons.empty());
  CHECK(loaded.value.incident_kinds.empty());
  CHECK(loaded.value.reminder_phrases.empty());
}

TEST_CASE("an office names whom to call") {
  const auto loaded = office_with(R"("duty_leaders":[{"name":"Đỗ Quỳnh Trang","phone":"102"}])");

  REQUIRE(loaded.ok());
  CHECK(loaded.value.duty_leaders == std::vector<config::Contact>{{"Đỗ Quỳnh Trang", "102"}});
}

TEST_CASE("questions of health have their days, their words in two languages, and a good answer") {
  const auto loaded = office_with(
      health_with(std::string{"["} + kFever +
                  R"(,{"id":"mask","vi":"Đã rửa tay?","en":"Hands washed?","good":"yes"}])"));

  REQUIRE(loaded.ok());
  const auto& health = *loaded.value.health;
  CHECK(health.from == std::chrono::year{2026} / 11 / 1);
  CHECK(health.to == std::chrono::year{2026} / 11 / 30);
  CHECK_FALSE(health.trips);
  REQUIRE(health.questions.size() == 2);
  CHECK(health.questions[0].words_in_english == "Fever or cough?");
  CHECK_FALSE(health.questions[0].good);
  CHECK(health.questions[1].good);
}

TEST_CASE("every fault of what an office asks is told with its place") {
  const std::string told = complaints_of(
      R"("visit_reasons":["Trình ký","Trình ký",7],"incident_kinds":[" "],)"
      R"("reminder_phrases":["Gặp lãnh đạo","Gặp lãnh đạo"],)"
      R"("duty_leaders":[{"name":"Trang"},3],)"
      R"("health":{"from":"2026-11-30","to":"2026-11-01","questions":[{"id":"a","vi":"b"},"c"]})");

  for (const char* place : {"/visit_reasons/1", "/visit_reasons/2", "/incident_kinds/0",
                            "/reminder_phrases/1", "/duty_leaders/0/phone", "/duty_leaders/1",
                            "/health/to", "/health/questions/0/en", "/health/questions/1"}) {
    CAPTURE(place);
    CHECK(told.find(place) != told.npos);
  }
}

TEST_CASE("more questions than a glass holds, the same twice, or none are refused") {
  std::string six = "[";
  for (int i = 0; i < 6; ++i)
    six += std::string{i > 0 ? "," : ""} + R"({"id":"q)" + std::to_string(i) +
           R"(","vi":"x","en":"x"})";

  CHECK(complaints_of(health_with(six + "]")).find("from 1 to 5 questions") != std::string::npos);
  CHECK(complaints_of(health_with("[]")).find("from 1 to 5 questions") != std::string::npos);
  CHECK(complaints_of(health_with(std::string{"["} + kFever + "," + kFever + "]"))
            .find("each id once") != std::string::npos);
}

TEST_CASE("a regime may count visitors, by names in two languages") {
  const auto loaded = office_with(visitors_with(
      R"([{"id":"reminded","words":"Đã nhắc đeo khẩu trang","words_in_english":"Reminded"},)"
      R"({"id":"mask_given","words":"Đã tặng khẩu trang","words_in_english":"Mask given"}])"));

  REQUIRE(loaded.ok());
  CHECK(loaded.value.health->visitors ==
        std::vector<config::VisitorCounter>{{"reminded", "Đã nhắc đeo khẩu trang", "Reminded"},
                                            {"mask_given", "Đã tặng khẩu trang", "Mask given"}});
}

TEST_CASE("a regime that says nothing of visitors counts none") {
  const auto loaded = office_with(health_with(std::string{"["} + kFever + "]"));

  REQUIRE(loaded.ok());
  CHECK(loaded.value.health->visitors.empty());
}

TEST_CASE("every fault of what is counted of visitors is told with its place") {
  const std::string told = complaints_of(
      visitors_with(R"([{"id":"a","words":"Một","words_in_english":"One"},3,)"
                    R"({"id":"a","words":"Một","words_in_english":"One"},)"
                    R"({"id":" ","words":"","good":"no"},)"
                    R"({"id":"b","words":"Một dòng dài hơn bốn mươi chữ cái thì không đủ chỗ",)"
                    R"("words_in_english":["Two"]}])"));

  for (const char* place :
       {"/visitors/1", "/visitors/2/id", "/visitors/2/words:", "/visitors/2/words_in_english",
        "/visitors/3/id", "/visitors/3/words:", "/visitors/3/words_in_english", "/visitors/3/good",
        "/visitors/4/words:", "/visitors/4/words_in_english"}) {
    CAPTURE(place);
    CAPTURE(told);
    CHECK(told.find(place) != told.npos);
  }
}

TEST_CASE("more counters of visitors than a glass holds are refused") {
  std::string five = "[";
  for (int i = 0; i < 5; ++i) {
    const std::string n = std::to_string(i);
    five += std::string{i > 0 ? "," : ""} + R"({"id":"v)" + n + R"(","words":"x)" + n +
            R"(","words_in_english":"x)" + n + R"("})";
  }

  CHECK(complaints_of(visitors_with(five + "]")).find("/visitors/4: expected at most 4") !=
        std::string::npos);
}

TEST_CASE("what is no list and no object is said, whatever stands there") {
  for (const char* members :
       {R"("health":7)", R"("health":[])", R"("duty_leaders":"102")", R"("visit_reasons":{})",
        R"("incident_kinds":[["Cháy"]])", R"("health":{"from":1,"to":2,"questions":{}})"}) {
    CAPTURE(members);
    CHECK(complaints_of(members) != "");
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
