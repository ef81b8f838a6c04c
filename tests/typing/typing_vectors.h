#pragma once
// tests/vectors/{telex,vni}_vectors.tsv: keys, the text they must make, and why.

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "kiosk/typing/typing_rules.h"

namespace kiosk::test {

struct TypingVector {
  std::string keys;
  std::string text;
  std::string note;

  bool may_differ() const { return note.find("OPTIONAL") != std::string::npos; }
  bool in_new_style() const { return note.find("style=new") != std::string::npos; }
};

inline std::vector<TypingVector> typing_vectors(TypingMethod method) {
  const std::string name = method == TypingMethod::kVni ? "vni" : "telex";
  std::vector<TypingVector> all;
  std::ifstream in{CONGSO_SOURCE_DIR "/tests/vectors/" + name + "_vectors.tsv"};
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    TypingVector row;
    std::istringstream cells{line};
    std::getline(cells, row.keys, '\t');
    std::getline(cells, row.text, '\t');
    std::getline(cells, row.note, '\t');
    all.push_back(row);
  }
  return all;
}

}  // namespace kiosk::test
