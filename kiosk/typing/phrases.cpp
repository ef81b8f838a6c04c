// Covered by tests/typing/suggestions_test.cpp.

#include "kiosk/typing/phrases.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::uint32_t kWide = 1024;   // places
constexpr std::uint32_t kRarest = 256;  // in a wide range: one of so many is still found

}  // namespace

void Phrases::learn(const std::vector<WordId>& words, std::uint32_t times) {
  stream_.insert(stream_.end(), words.begin(), words.end());
  weights_.insert(weights_.end(), words.size(), times);
  stream_.push_back(kNoWord);
  weights_.push_back(0);
}

// The first two words of a place stand beside it, so that most pairs are told apart without a look
// into the stream.
void Phrases::settle(std::size_t words) {
  struct Place {
    std::uint64_t begins;
    std::uint32_t at;
  };
  stream_.insert(stream_.end(), kLongestPhrase, kNoWord);  // so that looking ahead needs no check
  weights_.resize(stream_.size());
  std::vector<Place> all;
  for (std::uint32_t i = 0; i < stream_.size(); ++i)
    if (stream_[i] != kNoWord) all.push_back({std::uint64_t{stream_[i]} << 32 | stream_[i + 1], i});
  std::sort(all.begin(), all.end(), [this](const Place& a, const Place& b) {
    if (a.begins != b.begins) return a.begins < b.begins;
    const auto* one = stream_.data() + a.at;
    const auto* other = stream_.data() + b.at;
    for (std::size_t depth = 1; depth < kLongestPhrase; ++depth) {
      if (one[depth] != other[depth]) return one[depth] < other[depth];
      if (one[depth] == kNoWord) break;
    }
    return a.at < b.at;
  });
  places_.clear();
  sums_.assign(1, 0);
  first_places_.assign(words + 2, 0);
  for (const Place& place : all) {
    places_.push_back(place.at);
    sums_.push_back(sums_.back() + weights_[place.at]);
    ++first_places_[stream_[place.at] + 1];
  }
  for (std::size_t word = 1; word < first_places_.size(); ++word)
    first_places_[word] += first_places_[word - 1];
  weights_ = {};
}

Phrases::Range Phrases::beginning_with(WordId word) const {
  return {first_places_[word], first_places_[word + 1]};
}

Phrases::Range Phrases::group_at(Range range, std::uint32_t first, std::size_t depth) const {
  std::uint32_t last = first + 1;
  while (last < range.last && at(last, depth) == at(first, depth)) ++last;
  return {first, last};
}

Phrases::Range Phrases::narrowed(Range range, std::size_t depth, WordId first, WordId last) const {
  const auto less = [this, depth](std::uint32_t place, WordId word) {
    return stream_[place + depth] < word;
  };
  const auto begin = places_.begin() + range.first;
  const auto end = places_.begin() + range.last;
  const auto from = std::lower_bound(begin, end, first, less);
  const auto to = std::lower_bound(from, end, last, less);
  return {static_cast<std::uint32_t>(from - places_.begin()),
          static_cast<std::uint32_t>(to - places_.begin())};
}

std::vector<Phrases::Range> Phrases::nexts(Range range, std::size_t depth) const {
  std::vector<Range> found;
  const bool wide = range.last - range.first > kWide;
  const std::uint32_t steps = wide ? kRarest : range.last - range.first;
  for (std::uint32_t step = 0; step < steps; ++step) {
    const std::uint32_t place =
        wide ? place_at(range, std::uint64_t{weight(range)} * step / kRarest) : range.first + step;
    if (!found.empty() && place < found.back().last) continue;
    found.push_back(wide ? narrowed(range, depth, at(place, depth), at(place, depth) + 1)
                         : group_at(range, place, depth));
  }
  return found;
}

// Whatever fills more than half of a row covers its middle.
Phrases::Range Phrases::usual(Range range, std::size_t depth) const {
  if (range.empty()) return {};
  const WordId next = at(place_at(range, weight(range) / 2), depth);
  if (next == kNoWord) return {};
  const Range found = narrowed(range, depth, next, next + 1);
  return weight(found) > weight(range) / 2 ? found : Range{};
}

std::uint32_t Phrases::place_at(Range range, std::uint64_t weight) const {
  const auto begin = sums_.begin() + range.first;
  const auto above =
      std::upper_bound(begin, sums_.begin() + range.last, sums_[range.first] + weight);
  return static_cast<std::uint32_t>(above - sums_.begin() - 1);
}

}  // namespace kiosk
