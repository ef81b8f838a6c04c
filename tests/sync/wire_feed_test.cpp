#include <doctest/doctest.h>

#include "kiosk/base/random.h"
#include "sync/wire.h"

namespace kiosk::test {
namespace {

sync::FedLine some_line() {
  return {IdMaker{random_bits}.next_log(Instant{}), Seq{7}, sha256("x"), R"({"a":"b\nc"})", {}};
}

std::string page_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

const std::string kEnd = sync::position_line("1.0.00", 0);

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("a page of the feed is read as it was written") {
  const auto line = some_line();
  const auto key = SigningKey::from_seed({5});
  const sync::FedHead head{
      line.log, key.public_key(), {Seq{7}, line.hash, key.sign("h")}, key.sign("c"), true};

  const auto page = sync::feed_page_from(
      page_of({sync::line_of(line), sync::line_of(head), sync::position_line("3.2.ab", 41)}));

  REQUIRE(page);
  CHECK(page.value().position == "3.2.ab");
  CHECK(page.value().left == 41);
  const auto& read = std::get<sync::FedLine>(page.value().items.at(0));
  CHECK(read.body == line.body);
  CHECK(read.seq == line.seq);
  CHECK(read.hash == line.hash);
  const auto& vouched = std::get<sync::FedHead>(page.value().items.at(1));
  CHECK(vouched.key == head.key);
  CHECK(vouched.head.signature == head.head.signature);
  CHECK(vouched.administers);
}

TEST_CASE("a page that nobody could have meant is refused, and says why") {
  auto long_body = some_line();
  long_body.body = "{\"a\":\"" + std::string(kLongestBody, 'x') + "\"}";
  auto torn = some_line();
  torn.body = R"({"a")";
  const std::string one = sync::line_of(some_line());
  for (const std::string& text :
       {std::string{}, std::string{"\n"}, kEnd, page_of({one}), page_of({kEnd, one}),
        page_of({kEnd, kEnd}), page_of({"{}", kEnd}), page_of({"[]", kEnd}),
        page_of({"null", kEnd}), page_of({sync::line_of(long_body), kEnd}),
        page_of({sync::line_of(torn), kEnd}), page_of({R"({"log":"x","body":"{}"})", kEnd}),
        page_of({R"({"position":")" + std::string(65, 'p') + "\"}"}),
        std::string(sync::kLongestFeedPage + 1, ' ')}) {
    const auto page = sync::feed_page_from(text);
    REQUIRE_FALSE(page);
    CHECK(page.error().fault == Fault::kBadData);
    CHECK(page.error().what.rfind("feed: ", 0) == 0);
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test
