#include "kiosk/people/erasure_events.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

const StaffId kGone{"CB-1"};

std::string body_about(const std::string& who, const std::string& by, const std::string& kind) {
  Event event;
  event.kind = kind;
  event.who = StaffId{who};
  event.by = StaffId{by};
  return body_of(event);
}

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("with somebody goes what was said about them, by whomever") {
  CHECK(kind_to_erase(kGone, body_about("CB-1", "CB-2", "diary.written")) == "diary.written");
  CHECK(kind_to_erase(kGone, body_about("CB-2", "CB-1", "diary.written")) == "");
  CHECK(kind_to_erase(kGone, body_about("CB-12", "", "diary.written")) == "");
}

TEST_CASE("the word that somebody was erased stays") {
  CHECK(kind_to_erase(kGone, body_about("CB-1", "", "person.erased")) == "");
}

TEST_CASE("what nobody can read goes with whom it names") {
  const std::string bottomless = std::string(40, '[') + std::string(40, ']');
  const std::string body = R"({"v":1,"who":"CB-1","data":)" + bottomless + '}';

  CHECK(kind_to_erase(kGone, body) == "unreadable");
  CHECK(kind_to_erase(StaffId{"CB-2"}, body) == "");
}

TEST_SUITE_END();
}  // namespace kiosk::test
