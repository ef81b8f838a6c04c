#include "kiosk/door/words.h"

#include <doctest/doctest.h>

#include <regex>
#include <set>

#include "kiosk/base/file.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

const fs::path kSource{CONGSO_SOURCE_DIR};

// Whatever looks like a key in the sources of the faces and of the papers.
std::set<std::string> keys_in_use() {
  const std::regex key{R"x("([a-z_]+(\.[a-z0-9_]+)+)")x"};
  std::set<std::string> keys;
  std::vector<fs::path> sources{kSource / "kiosk" / "terminal" / "board.cpp"};
  for (const auto& file : fs::directory_iterator{kSource / "kiosk" / "door"})
    if (file.path().filename().string().rfind("face", 0) == 0) sources.push_back(file.path());
  for (const auto& file : fs::directory_iterator{kSource / "kiosk" / "reports"})
    if (file.path().extension() == ".cpp") sources.push_back(file.path());
  sources.push_back(kSource / "kiosk" / "admin" / "report_command.cpp");
  for (const fs::path& source : sources) {
    const std::string text = read_file(source).value();
    for (std::sregex_iterator it{text.begin(), text.end(), key}, end; it != end; ++it)
      keys.insert((*it)[1]);
  }
  return keys;
}

std::set<std::string> keys_of(const Words& words) {
  std::set<std::string> keys;
  for (const auto& line : words.table(Language::kVietnamese)) keys.insert(line.first);
  return keys;
}

// What the first has and the second has not.
std::string missing(const std::set<std::string>& from, const std::set<std::string>& in) {
  std::string names;
  for (const auto& key : from)
    if (in.count(key) == 0) names += key + ' ';
  return names;
}

constexpr std::pair<const char*, const char*> kButtonAndRow[] = {{"button.leave", "row.left"},
                                                                 {"button.lunch", "row.lunch"},
                                                                 {"button.field", "row.field"},
                                                                 {"button.errand", "row.official"},
                                                                 {"button.back", "row.back"}};

// "Đi cơ sở" becomes "đi cơ sở".
std::string inside_a_sentence(const std::string& word) {
  if (word.rfind("Đ", 0) == 0) return "đ" + word.substr(std::string_view{"Đ"}.size());
  return static_cast<char>(std::tolower(word[0])) + word.substr(1);
}

// Three plain capitals in a row.
bool shouts(const std::string& text) { return std::regex_search(text, std::regex{"[A-Z]{3}"}); }

std::string faults_of(const std::string& vietnamese, const std::string& english) {
  const auto words = Words::read(vietnamese, english);
  return words ? "" : words.error().what;
}

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE("the words of the product are without fault, in both languages") {
  const auto words = Words::load(kSource / "assets" / "words");

  CHECK(words.ok());
  if (!words) FAIL(words.error().what);
}

TEST_CASE("every key that a face or a paper says exists, and none is left over") {
  const auto words = Words::load(kSource / "assets" / "words");
  REQUIRE(words.ok());
  const std::set<std::string> used = keys_in_use();

  CHECK(used.size() > 100);
  CHECK(missing(used, keys_of(words.value())) == "");
  CHECK(missing(keys_of(words.value()), used) == "");
}

TEST_CASE("a direction has one word, wherever it is said, in both languages") {
  const Words words = Words::load(kSource / "assets" / "words").value();
  for (const Language language : {Language::kVietnamese, Language::kEnglish})
    for (const std::string way : {"arrived", "left", "lunch", "field", "official", "out", "back"}) {
      const std::string word = words.say(language, "row." + way);
      CHECK(words.say(language, "side." + way) == word + " {time}");
      CHECK(words.say(language, "tap." + way) == (language == Language::kVietnamese
                                                      ? "Đã ghi nhận " + inside_a_sentence(word)
                                                      : word + " recorded"));
    }
}

TEST_CASE("a direction is called on its button as it is called once recorded") {
  const Words words = Words::load(kSource / "assets" / "words").value();
  for (const Language language : {Language::kVietnamese, Language::kEnglish})
    for (const auto& pair : kButtonAndRow)
      CHECK(words.say(language, pair.first) == words.say(language, pair.second));
}

TEST_CASE("an arrival is Vào and a departure is Về, as the office says") {
  const Words words = Words::load(kSource / "assets" / "words").value();

  CHECK(words.say(Language::kVietnamese, "row.arrived") == "Vào");
  CHECK(words.say(Language::kVietnamese, "row.left") == "Về");
}

TEST_CASE("no headline and no side line is written in capitals") {
  const Words words = Words::load(kSource / "assets" / "words").value();
  const std::regex told{R"(side\..*|.*\.headline|tap\..*)"};
  for (const Language language : {Language::kVietnamese, Language::kEnglish})
    for (const auto& line : words.table(language))
      if (std::regex_match(line.first, told) &&
          shouts(std::regex_replace(line.second, std::regex{"PIN"}, "Pin")))
        FAIL_CHECK(line.first);
}

TEST_CASE("a sentence is filled in by name") {
  const auto words = Words::read("late = sau giờ {amount}\n", "late = {amount} late\n");

  CHECK(words.value().say(Language::kVietnamese, "late", {{"amount", "12 phút"}}) ==
        "sau giờ 12 phút");
  CHECK(words.value().say(Language::kEnglish, "late", {{"amount", "12 min"}}) == "12 min late");
}

TEST_CASE("a text of a blank that looks like a placeholder is left alone") {
  const auto words = Words::read("say = {a} {b}", "say = {a} {b}");

  CHECK(words.value().say(Language::kEnglish, "say", {{"a", "{b}"}, {"b", "x"}}) == "{b} x");
}

TEST_CASE("a key that does not exist is its own text") {
  CHECK(Words::read("", "").value().say(Language::kEnglish, "no.such") == "no.such");
}

TEST_CASE("comments and empty lines are passed over") {
  CHECK(faults_of("# hai\n\n  a = b  \n", "a = c") == "");
}

TEST_CASE("every fault of both texts is named at once, by file and line") {
  const std::string faults = faults_of("a = b\nnonsense\nB = x\na = again\nopen = {n\nempty =\n",
                                       "a = b {n}\nonly = here\n");

  CHECK(faults ==
        "vi.txt:2: expected key = text\n"
        "vi.txt:3: expected a key of a-z, 0-9, _ and .\n"
        "vi.txt:4: a: stands twice\n"
        "vi.txt:5: open: a brace is left open\n"
        "vi.txt:6: empty: no text\n"
        "vi.txt:1: a: other placeholders than in en.txt\n"
        "vi.txt:5: open: not in en.txt\n"
        "en.txt:1: a: other placeholders than in vi.txt\n"
        "en.txt:2: only: not in vi.txt");
}

TEST_CASE("words that are not UTF-8 are refused") {
  CHECK(faults_of("a = \xC3\x28", "a = b").find("vi.txt:1: a: not UTF-8") == 0);
}

TEST_CASE("a folder without words is refused") {
  CHECK_FALSE(Words::load(kSource / "no such folder").ok());
}

TEST_SUITE_END();
}  // namespace kiosk::test
