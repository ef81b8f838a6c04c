#include "kiosk/people/people_search.h"

#include <doctest/doctest.h>

namespace kiosk {
namespace {

const StaffId kId{"CB-0147"};
const std::string kName = "Nguyễn Văn Ánh";

bool found(std::string_view typed) { return is_found_by(typed, {kId, kName}); }

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("somebody is found by the first letters of their name, without marks") {
  CHECK(found("nva"));
  CHECK(found("NVA"));
  CHECK(found("va"));
  CHECK_FALSE(found("nav"));
}

TEST_CASE("somebody is found by the beginnings of the words of their name") {
  CHECK(found("nguyen van"));
  CHECK(found("nguyễn"));
  CHECK(found("ng anh"));
  CHECK(found("nguyenva"));
  CHECK_FALSE(found("van nguyen"));
}

TEST_CASE("somebody is found by a part of their staff id") {
  CHECK(found("147"));
  CHECK(found("cb-01"));
  CHECK_FALSE(found("148"));
}

TEST_CASE("nothing typed finds everybody") {
  CHECK(found(""));
  CHECK(found(" "));
}

TEST_CASE("lists of people are in the order of given names") {
  CHECK(name_order("Trần Văn An") < name_order("Lê Bình"));
  CHECK(name_order("Trần An") < name_order("Lê Thị An"));
  CHECK(name_order("Vũ Đức Dũng") < name_order("Bùi Văn Dũng"));
}

TEST_SUITE_END();
}  // namespace kiosk
