#include "kiosk/typing/suggestions.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using Texts = std::vector<std::string>;

Texts offered(const Suggestions& learned, std::string_view typed) {
  Texts all;
  for (const Suggestion& one : learned.after(typed)) all.push_back(one.text);
  return all;
}

Suggestions of_the_office() {
  return Suggestions{Texts{"Họp giao ban tuần", "Họp giao ban đầu tháng", "Họp chi bộ",
                           "Dự họp giao ban", "Giải quyết hồ sơ đất đai",
                           "Giải quyết đơn thư, tiếp công dân", "Hộp thư góp ý",
                           "Soạn báo cáo gửi UBND tỉnh", "Báo cáo UBND, HĐND"}};
}

}  // namespace

TEST_SUITE_BEGIN("typing: suggestions");

TEST_CASE("hop g is completed to what the office calls its meeting") {
  const auto found = of_the_office().after("hop g");

  REQUIRE_FALSE(found.empty());
  CHECK(found.front() == Suggestion{"họp giao ban", 5, 3});
}

TEST_CASE("the likeliest comes first, ties in the order of letters, and always the same") {
  const Suggestions learned = of_the_office();

  CHECK(offered(learned, "h") == Texts{"họp giao ban", "HĐND", "hồ sơ đất đai", "hộp thư góp ý"});
  CHECK(offered(learned, "h") == offered(of_the_office(), "h"));
  CHECK(learned.after("h", 1).size() == 1);
}

TEST_CASE("marks that were typed hold, those that were not are free") {
  const Suggestions learned = of_the_office();

  CHECK(offered(learned, "hô") == Texts{"hồ sơ đất đai", "hộp thư góp ý"});
  CHECK(offered(learned, "hộ") == Texts{"hộp thư góp ý"});
  CHECK(offered(learned, "hộp g").front() == "giao ban");  // that box has never been followed so
}

TEST_CASE("a capital at the beginning stays, and what is always in capitals is shown so") {
  const Suggestions learned = of_the_office();

  CHECK(offered(learned, "Hop g").front() == "Họp giao ban");
  CHECK(offered(learned, "ub") == Texts{"UBND"});
}

TEST_CASE("behind a space the next word is offered, behind a comma nothing") {
  const Suggestions learned = of_the_office();

  CHECK(offered(learned, "Dự họp ") == Texts{"Dự họp giao ban", "họp chi bộ"});
  CHECK(offered(learned, "họp,").empty());
  CHECK(offered(learned, "").empty());
  CHECK(offered(learned, "họp, gia").front() == "giao ban");
}

TEST_CASE("what is not known together is completed by its last word") {
  const auto found = of_the_office().after("hôm nay giai");

  REQUIRE(found.size() == 1);
  CHECK(found.front() == Suggestion{"giải quyết", 4, 2});
}

TEST_CASE("what stands there already is not offered") {
  CHECK(offered(of_the_office(), "tiếp công dân").empty());
}

TEST_CASE("an entry written again counts again") {
  const Suggestions learned{Texts{"họp chi bộ", "họp giao ban", "họp chi bộ"}};

  CHECK(learned.after("hop ").front() == Suggestion{"họp chi bộ", 4, 2});
}

TEST_CASE("numbers are never suggested") {
  const Suggestions learned{Texts{"gọi 0912345678", "gọi 0912 345 678", "CCCD 001099012345"}};

  CHECK(offered(learned, "0").empty());
  CHECK(offered(learned, "goi ").empty());
  CHECK(offered(learned, "cccd ").empty());
}

TEST_CASE("nothing learned, nothing offered") { CHECK(Suggestions{}.after("hop g").empty()); }

TEST_SUITE_END();
}  // namespace kiosk::test
