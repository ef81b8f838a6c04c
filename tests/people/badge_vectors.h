#pragma once
// tests/vectors/rfid_vectors.tsv: what real readers write for known cards.

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace kiosk::test {

struct BadgeVector {
  std::string chip;
  std::string card;    // the number on the chip, in hex
  std::string format;  // of the reader
  std::string typed;
};

inline std::vector<BadgeVector> badge_vectors() {
  std::vector<BadgeVector> all;
  std::ifstream in{CONGSO_SOURCE_DIR "/tests/vectors/rfid_vectors.tsv"};
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    BadgeVector row;
    std::istringstream cells{line};
    std::getline(cells, row.chip, '\t');
    std::getline(cells, row.card, '\t');
    std::getline(cells, row.format, '\t');
    std::getline(cells, row.typed, '\t');
    all.push_back(row);
  }
  return all;
}

}  // namespace kiosk::test
