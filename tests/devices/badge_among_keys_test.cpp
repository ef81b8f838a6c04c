#include "kiosk/devices/badge_among_keys.h"

#include <doctest/doctest.h>

#include <cctype>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using Strings = std::vector<std::string>;

// A person and a reader at the same window. Small letters are keys; '\n' is Enter.
struct Desk {
  std::set<std::string> enrolled{"0012345678", "04A1B2C3D4E5F6", "0087654321"};
  BadgeAmongKeys keys;
  Tick now{1h};
  std::uint32_t pressed = 0;
  std::vector<char> written{0};  // by number
  Strings badges{};

  explicit Desk(std::size_t length = 0)
      : keys{length, [this](const std::string& raw) { return enrolled.contains(raw); }} {}

  void told(const std::optional<BadgeAmongKeys::Found>& found) {
    if (!found) return;
    badges.push_back(found->raw);
    for (const std::uint32_t key : found->keys) written[key] = 0;
  }
  void press(char c, std::chrono::milliseconds pause) {
    now += pause;
    if (c == '\n') return told(keys.ended());
    written.push_back(c);
    const char plain = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    told(keys.take({plain, c, ++pressed, now}));
  }
  void person(std::string_view text) {
    for (const char c : text) press(c, 120ms);
  }
  void reader(std::string_view text) {
    now += 25ms;
    for (const char c : text) press(c, 8ms);
  }
  // What stays of all that was written.
  std::string text() const {
    std::string left;
    for (const char c : written)
      if (c != 0) left += c;
    return left;
  }
};

}  // namespace

TEST_SUITE_BEGIN("badge among keys");

TEST_CASE_FIXTURE(Desk, "a badge between two words is read and leaves no digit behind") {
  person("hopj giao");
  reader("0012345678\n");
  person(" ban");

  CHECK(badges == Strings{"0012345678"});
  CHECK(text() == "hopj giao ban");
}

TEST_CASE_FIXTURE(Desk, "letters that fall between the digits are the person's") {
  reader("001h2345o678\n");

  CHECK(badges == Strings{"0012345678"});
  CHECK(text() == "ho");
}

TEST_CASE_FIXTURE(Desk, "and so are a blank and a comma") {
  reader("001, 2345678\n");

  CHECK(badges == Strings{"0012345678"});
  CHECK(text() == ", ");
}

TEST_CASE_FIXTURE(Desk, "even a letter that might be of a badge") {
  reader("00123a45678\n");

  CHECK(badges == Strings{"0012345678"});
  CHECK(text() == "a");
}

TEST_CASE_FIXTURE(Desk, "and a digit, once the length of this reader's readings is known") {
  keys.learn_length(10);
  reader("001923456978\n");

  CHECK(badges == Strings{"0012345678"});
  CHECK(text() == "99");
}

TEST_CASE_FIXTURE(Desk, "a number that was begun before the badge stays") {
  keys.learn_length(10);
  person("so nha 12");
  reader("0012345678\n");

  CHECK(badges == Strings{"0012345678"});
  CHECK(text() == "so nha 12");
}

TEST_CASE_FIXTURE(Desk, "a badge in hexadecimal is found among letters") {
  person("cafe ");
  reader("04A1B2C3D4E5F6\n");

  CHECK(badges == Strings{"04A1B2C3D4E5F6"});
  CHECK(text() == "cafe ");
}

TEST_CASE_FIXTURE(Desk, "a badge of nobody is known by the pace of a machine") {
  person("viec ");
  reader("0099999999\n");

  CHECK(badges == Strings{"0099999999"});
  CHECK(text() == "viec ");
}

TEST_CASE_FIXTURE(Desk, "a telephone number that a finger typed stays in the text") {
  person("goi 0912345678\n");

  CHECK(badges.empty());
  CHECK(text() == "goi 0912345678");
}

TEST_CASE_FIXTURE(Desk, "keys that the loop saw in one heap are still told apart") {
  person("ban tin");
  for (const char c : std::string_view{"0012345678"}) press(c, 0ms);
  press('\n', 0ms);

  CHECK(badges == Strings{"0012345678"});
  CHECK(text() == "ban tin");
}

TEST_CASE("a reader without Enter is read when its length is full") {
  Desk desk{10};
  desk.person("bien ban ");
  desk.reader("0012345678");
  desk.person("so 2");

  CHECK(desk.badges == Strings{"0012345678"});
  CHECK(desk.text() == "bien ban so 2");
}

TEST_CASE_FIXTURE(Desk, "the signs around a reading go with it, a semicolon before it stays") {
  reader(";0012345678?\n");
  CHECK(text().empty());
  person("mot;");
  reader("0012345678\n");

  CHECK(badges.size() == 2);
  CHECK(text() == "mot;");
}

TEST_CASE_FIXTURE(Desk, "a badge of nobody that ends like another's is not the other's") {
  enrolled.insert("12345678");
  keys.learn_length(10);
  reader("9912345678\n");

  CHECK(badges == Strings{"9912345678"});
}

TEST_CASE_FIXTURE(Desk, "an Enter without a badge takes nothing away") {
  person("12345678\n");
  reader("1\n");

  CHECK(badges.empty());
  CHECK(text() == "123456781");
}

TEST_CASE_FIXTURE(Desk, "thirty taps while somebody types: all are read and no letter is lost") {
  const std::string sentence =
      "kieem tra xaay duwngj khu phoos 3, gawpj hooj oong bay, laapj bieen banr soos 12; "
      "huwowngs daanx nooj hoof sow truwcj tuyeens, goij dieenj cho cac hooj conf laij. ";
  const std::string written_by_hand = sentence + sentence;
  std::minstd_rand random{7};
  std::size_t at = 0;
  for (int tap = 0; tap < 30; ++tap) {
    person(written_by_hand.substr(at, 5));
    at += 5;
    const std::string badge = tap % 2 == 0 ? "0012345678" : "0087654321";
    const std::size_t between = 1 + random() % 8;  // this digit comes behind the next letter
    reader(badge.substr(0, between));
    press(written_by_hand[at++], 3ms);
    reader(badge.substr(between) + '\n');
  }
  person(written_by_hand.substr(at));

  CHECK(badges.size() == 30);
  CHECK(text() == written_by_hand);
}

TEST_SUITE_END();

}  // namespace kiosk::test
