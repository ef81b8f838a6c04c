// The office's kinds of work, and who is offered which.

#include "kiosk/diary/catalogue.h"

#include <doctest/doctest.h>

#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {

WorkKind kind_of(const std::string& code, const std::vector<std::string>& groups = {}) {
  WorkKind kind;
  kind.code = code;
  kind.name = "Việc " + code;
  kind.groups = groups;
  return kind;
}

Fact said(std::uint8_t n, const WorkKind& kind) {
  return told(catalogue_changed(kind, {id_of(n), origin_of(n).at, {}, Via::kImport}), n);
}

std::vector<std::string> codes_of(const std::vector<WorkKind>& kinds) {
  std::vector<std::string> codes;
  for (const WorkKind& each : kinds) codes.push_back(each.code);
  return codes;
}

const Position kClerk{"Chuyên viên", "Phòng Kinh tế", "công chức"};

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("everything that is said of a kind of work comes back from the log") {
  WorkKind kind = kind_of("KT", {"Phòng Kinh tế"});
  kind.unit = "hộ";
  kind.coefficient = 15;
  kind.norm = 45min;
  kind.sign = WorkKind::Sign::kInspection;
  kind.outside = kind.confidential = kind.daily = kind.retired = true;

  const auto read = work_kind_said(said(1, kind).event);

  REQUIRE(read.ok());
  CHECK(read.value() == kind);
}

TEST_CASE("an office that has entered nothing yet can write all the same") {
  const Catalogue catalogue;

  CHECK_FALSE(catalogue.entered());
  CHECK(catalogue.offered(kClerk).size() == 6);
  REQUIRE(catalogue.find("HO") != nullptr);
  CHECK(catalogue.find("HO")->name == "Họp, hội nghị");
}

TEST_CASE("one's own kinds of work stand before everybody's, and others' are not offered") {
  Catalogue catalogue;
  catalogue.take(said(1, kind_of("A")));
  catalogue.take(said(2, kind_of("B", {"phòng kinh tế"})));
  catalogue.take(said(3, kind_of("C", {"Trung tâm Phục vụ hành chính công"})));

  CHECK(codes_of(catalogue.offered(kClerk)) == std::vector<std::string>{"B", "A"});
}

TEST_CASE("kinds of work stand in the order of the office's list, also after one was changed") {
  Catalogue catalogue;
  catalogue.take(said(1, kind_of("Z")));
  catalogue.take(said(2, kind_of("A")));
  catalogue.take(said(3, kind_of("Z", {"Phòng Kinh tế"})));
  catalogue.take(said(4, kind_of("Z")));

  CHECK(codes_of(catalogue.offered(kClerk)) == std::vector<std::string>{"Z", "A"});
}

TEST_CASE("what is retired is not offered, and old entries still know its name") {
  Catalogue catalogue;
  WorkKind old = kind_of("A");
  old.retired = true;
  catalogue.take(said(1, kind_of("A")));
  catalogue.take(said(2, old));

  CHECK(catalogue.offered(kClerk).empty());
  CHECK(catalogue.find("A")->name == "Việc A");
}

TEST_CASE("of two terminals that change a kind of work the later revision holds, in any order") {
  WorkKind renamed = kind_of("A");
  renamed.name = "Tên mới";
  Catalogue one;
  one.take(said(1, kind_of("A")));
  one.take(said(2, renamed));
  Catalogue other;
  other.take(said(2, renamed));
  other.take(said(1, kind_of("A")));

  CHECK(one.find("A")->name == "Tên mới");
  CHECK(other.find("A")->name == "Tên mới");
}

TEST_SUITE_END();

}  // namespace kiosk::test
