#include "config/documents.h"

#include <doctest/doctest.h>

#include "config/load.h"

namespace kiosk::test {
namespace {

std::string office_with(const std::string& more) {
  return R"({"name": "Phường Thử", "superior": "Thành phố Thử", "hours": [], )" + more + "}";
}

config::Office read(const std::string& more) {
  auto loaded = config::office_from(office_with(more), "office.json");
  REQUIRE(loaded.ok());
  return loaded.value;
}

std::string complaints(const std::string& more) {
  std::string all;
  for (const auto& each : config::office_from(office_with(more), "office.json").complaints)
    all += to_string(each) + '\n';
  return all;
}

constexpr char kHeads[] = R"("documents": {"place": "Cần Thơ", "heads": [
  {"unit": "Đảng ủy", "style": "party", "superior": "Đảng bộ", "name": "Đảng ủy phường Thử"},
  {"employer": "Công an phường", "superior": "Công an thành phố", "name": "Công an phường Thử"}]})";

}  // namespace

TEST_SUITE_BEGIN("config");

TEST_CASE("a unit of the Party has a head of its own, and so has another employer") {
  const config::Office office = read(kHeads);
  using Style = config::DocumentHead::Style;

  CHECK(office.documents.place == "Cần Thơ");
  CHECK(config::head_of(office, "Đảng ủy", "").style == Style::kParty);
  CHECK(config::head_of(office, "Đội 1", "Công an phường").name == "Công an phường Thử");
  CHECK(config::head_of(office, "Văn phòng", "").superior == "Thành phố Thử");
}

TEST_CASE("an employer without a head of its own stands there by name, under nobody") {
  const auto head = config::head_of(read(kHeads), "Trạm", "Trạm Y tế");

  CHECK(head.name == "Trạm Y tế");
  CHECK(head.superior == "");
}

TEST_CASE("a head of nobody and a style that is none are complained of") {
  const std::string told =
      complaints(R"("documents": {"heads": [{"style": "church", "name": "X"}]})");

  CHECK(told.find("office.json: /documents/heads/0: expected a unit or an employer") != told.npos);
  CHECK(told.find("office.json: /documents/heads/0/style: expected state or party") != told.npos);
}

TEST_CASE("a code may not be one of the month sheet's own signs") {
  for (const char* taken : {"V", "+", "A/B"})
    CHECK(complaints(R"("sheet_codes": [{"code": ")" + std::string{taken} + R"(", "name": "x"}])")
              .find("/sheet_codes/0/code: expected letters other than + L V") != std::string::npos);
}

TEST_SUITE_END();
}  // namespace kiosk::test
