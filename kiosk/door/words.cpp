#include "kiosk/door/words.h"

#include <algorithm>
#include <optional>
#include <set>

#include "kiosk/base/file.h"
#include "kiosk/base/text.h"

namespace kiosk {
namespace {

struct Line {
  std::size_t number;
  std::string key;
  std::string text;
};

// One language being read, with everything that is wrong with it.
struct Reading {
  std::string file;
  std::map<std::string, Line, std::less<>> lines;
  std::string faults;

  void fault(std::size_t line, const std::string& what) {
    faults += file + ':' + std::to_string(line) + ": " + what + '\n';
  }
};

bool is_key(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") == std::string_view::npos;
}

// The names between braces; none when a brace is left open.
std::optional<std::set<std::string>> placeholders(std::string_view text) {
  std::set<std::string> names;
  for (auto open = text.find('{'); open != text.npos; open = text.find('{', open)) {
    const auto close = text.find('}', open);
    if (close == text.npos) return {};
    names.emplace(text.substr(open + 1, close - open - 1));
    open = close;
  }
  return names;
}

void read_line(Reading& reading, std::size_t number, std::string_view raw) {
  const std::string_view line = trimmed(raw);
  if (line.empty() || line[0] == '#') return;
  const auto equals = line.find('=');
  if (equals == line.npos) return reading.fault(number, "expected key = text");
  const std::string key{trimmed(line.substr(0, equals))};
  const auto text = nfc(trimmed(line.substr(equals + 1)));
  if (!is_key(key)) return reading.fault(number, "expected a key of a-z, 0-9, _ and .");
  if (!text) return reading.fault(number, key + ": not UTF-8");
  if (text->empty()) return reading.fault(number, key + ": no text");
  if (!placeholders(*text)) reading.fault(number, key + ": a brace is left open");
  if (!reading.lines.try_emplace(key, Line{number, key, *text}).second)
    reading.fault(number, key + ": stands twice");
}

Reading reading_of(std::string file, std::string_view text) {
  Reading reading{std::move(file), {}, {}};
  for (std::size_t number = 1; !text.empty(); ++number) {
    const auto end = std::min(text.find('\n'), text.size());
    read_line(reading, number, text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return reading;
}

// What `reading` has and `other` has not.
void compare(Reading& reading, const Reading& other) {
  for (const auto& [key, line] : reading.lines) {
    const auto same = other.lines.find(key);
    if (same == other.lines.end())
      reading.fault(line.number, key + ": not in " + other.file);
    else if (placeholders(line.text) != placeholders(same->second.text))
      reading.fault(line.number, key + ": other placeholders than in " + other.file);
  }
}

Words::Table table_of(const Reading& reading) {
  Words::Table table;
  for (const auto& [key, line] : reading.lines) table.emplace(key, line.text);
  return table;
}

// Each placeholder once, from left to right, so that a text put in is never read as one.
std::string filled(std::string_view text, std::initializer_list<Blank> blanks) {
  std::string sentence;
  while (!text.empty()) {
    const auto open = std::min(text.find('{'), text.size());
    sentence += text.substr(0, open);
    text.remove_prefix(open);
    if (text.empty()) break;
    const auto close = text.find('}');
    const std::string_view name = text.substr(1, close - 1);
    const auto* blank = std::find_if(blanks.begin(), blanks.end(),
                                     [name](const Blank& each) { return each.first == name; });
    sentence += blank == blanks.end() ? text.substr(0, close + 1) : blank->second;
    text.remove_prefix(close + 1);
  }
  return sentence;
}

}  // namespace

Result<Words> Words::read(std::string_view vietnamese, std::string_view english) {
  Reading vi = reading_of("vi.txt", vietnamese);
  Reading en = reading_of("en.txt", english);
  compare(vi, en);
  compare(en, vi);
  if (const std::string faults = vi.faults + en.faults; !faults.empty())
    return Error{Fault::kBadData, faults.substr(0, faults.size() - 1)};
  Words words;
  words.vietnamese_ = table_of(vi);
  words.english_ = table_of(en);
  return words;
}

Result<Words> Words::load(const std::filesystem::path& folder) {
  const auto vietnamese = read_file(folder / "vi.txt");
  if (!vietnamese) return vietnamese.error();
  const auto english = read_file(folder / "en.txt");
  if (!english) return english.error();
  return read(vietnamese.value(), english.value());
}

std::string Words::say(Language language, std::string_view key,
                       std::initializer_list<Blank> blanks) const {
  const auto found = table(language).find(key);
  if (found == table(language).end()) return std::string{key};
  return filled(found->second, blanks);
}

}  // namespace kiosk
