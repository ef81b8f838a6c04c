#pragma once
// tests/vectors/claim_days.tsv: days as they were tapped, what was claimed of them, what is found.

#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "tests/diary/claims.h"

namespace kiosk::test {

using Texts = std::vector<std::string>;

// Cells between `sign`, without the spaces around them; "-" is an empty list.
inline Texts parted(const std::string& text, char sign) {
  Texts parts;
  std::istringstream in{text};
  for (std::string part; std::getline(in, part, sign);) {
    const auto begin = part.find_first_not_of(' ');
    if (begin != part.npos && part != "-") parts.push_back(part.substr(begin));
  }
  return parts;
}

// 07:30; 25:30 in the small hours; 3d17:30 three days later.
inline minutes minute_from(const std::string& text) {
  const auto days = text.find('d');
  const minutes whole = days == text.npos ? 0min : std::stoi(text) * 24h;
  const std::string hour = days == text.npos ? text : text.substr(days + 1);
  if (hour.empty()) return whole;
  return whole + std::stoi(hour) * 60min + std::stoi(hour.substr(hour.find(':') + 1)) * 1min;
}

inline Stretch stretch_from(const std::string& text) {
  return {minute_from(text.substr(0, text.find('-'))),
          minute_from(text.substr(text.find('-') + 1))};
}

inline void take_circumstance(TappedDay& day, const std::string& text) {
  using Where = config::SheetCode::Where;
  static const std::map<std::string, Where> wheres{{"field", Where::kField},
                                                   {"home", Where::kHome},
                                                   {"leave", Where::kLeave},
                                                   {"duty", Where::kDuty}};
  const Texts words = parted(text, ' ');
  if (words[0] == "off") day.measure.sessions.clear();
  if (words[0] == "unheard") day.measure.all_heard = false;
  if (words[0] == "exempt") day.measure.exempt = true;
  if (words[0] == "now") {
    day.measure.now = minute_from(words.at(1));
    day.measure.over = false;
  }
  if (!wheres.contains(words[0])) return;
  const Stretch hours = stretch_from(words.at(1));
  day.declared(hours.from, hours.to, wheres.at(words[0]));
}

inline void take_tap(TappedDay& day, const std::string& text) {
  static const std::map<std::string, Errand> errands{
      {"lunch", Errand::kLunch}, {"field", Errand::kField}, {"private", Errand::kPrivate}};
  const Texts words = parted(text, ' ');
  const minutes at = minute_from(words.at(1));
  if (words[0] == "arrives") day.arrives(at);
  if (words[0] == "returns") day.returns(at);
  if (words[0] == "leaves") day.leaves(at);
  if (words[0] == "silent") day.taps_silently(at);
  if (words[0] == "field-home") day.goes_straight_home(at, Errand::kField);
  if (errands.contains(words[0])) day.goes(at, errands.at(words[0]));
}

inline Claim claim_from(const std::string& text) {
  const Texts words = parted(text, ' ');
  const Stretch hours = stretch_from(words.at(1));
  Claim said = claim(words[0][0], hours.from, hours.to);
  for (const std::string& word : words) {
    const auto value = word.substr(word.find('=') + 1);
    if (word == "away") said.away = true;
    if (word.starts_with("qty=")) said.quantity = std::stoll(value) * 1000;
    if (word.starts_with("norm=")) said.norm = minutes{std::stoi(value)};
    if (word.starts_with("k=")) said.coefficient = std::stoi(value);
    if (word.starts_with("written=")) said.written = minute_from(value);
    if (word.starts_with("off=")) said.days_off = minute_from(value);
  }
  return said;
}

struct ClaimDay {
  std::string story;
  TappedDay day;
  std::vector<Claim> claims;
  std::string expected;
};

inline std::vector<ClaimDay> claim_days() {
  std::vector<ClaimDay> all;
  std::ifstream in{CONGSO_SOURCE_DIR "/tests/vectors/claim_days.tsv"};
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    const Texts cells = [&] {
      Texts found;
      std::istringstream row{line};
      for (std::string cell; std::getline(row, cell, '\t');) found.push_back(cell);
      return found;
    }();
    ClaimDay next{cells.at(0), {}, {}, cells.at(4)};
    for (const std::string& part : parted(cells[1], ';')) take_circumstance(next.day, part);
    for (const std::string& part : parted(cells[2], ';')) take_tap(next.day, part);
    for (const std::string& part : parted(cells[3], ';')) next.claims.push_back(claim_from(part));
    all.push_back(std::move(next));
  }
  return all;
}

}  // namespace kiosk::test
