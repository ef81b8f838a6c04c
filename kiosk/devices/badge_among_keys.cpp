#include "kiosk/devices/badge_among_keys.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <string_view>
#include <utility>

#include "kiosk/devices/typed_text.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

constexpr std::size_t kMostKeys = 96;
// Between two keys of one reading, as a loop sees them that drew a frame meanwhile.
constexpr std::chrono::milliseconds kPause = 250ms;
// A reader's next key comes sooner than this; a frame between two of a person's may hide their
// pace.
constexpr std::chrono::milliseconds kHalt = 50ms;
// Between a sign that a reader sends and its first digit.
constexpr std::chrono::milliseconds kNext = 20ms;
// No finger types eight digits at this pace.
constexpr std::chrono::milliseconds kMachinePace = 40ms;

bool is_one_of(std::string_view all, char c) { return c != 0 && all.find(c) != all.npos; }

// A reader made for another country presses Shift with each digit.
bool is_digit(const WrittenKey& key) { return key.plain >= '0' && key.plain <= '9'; }
bool is_of_badge(const WrittenKey& key) {
  return is_digit(key) || is_one_of("abcdefABCDEF,:- ;%#*?", key.shown);
}
bool may_begin(const WrittenKey& key) { return !is_one_of(",:- ?", key.shown); }
bool may_end(const WrittenKey& key) { return !is_one_of(",:- ;%#*", key.shown) || is_digit(key); }

char meant(const WrittenKey& key) { return is_digit(key) ? key.plain : key.shown; }

// What is left of the run behind its last halt.
std::vector<WrittenKey> behind_halt(const std::vector<WrittenKey>& run) {
  auto begin = run.end();
  while (begin != run.begin() && (begin == run.end() || begin->at - std::prev(begin)->at < kHalt))
    --begin;
  return {std::find_if(begin, run.end(), may_begin), run.end()};
}

std::vector<std::vector<WrittenKey>> without_one(const std::vector<WrittenKey>& keys) {
  std::vector<std::vector<WrittenKey>> all;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    all.push_back(keys);
    all.back().erase(all.back().begin() + static_cast<std::ptrdiff_t>(i));
  }
  return all;
}

// A sign that a reader may send first, but that was written well before what follows it.
bool is_apart(const std::vector<WrittenKey>& run, std::vector<WrittenKey>::const_iterator key) {
  const auto next = std::next(key);
  return is_one_of(";%#*", key->shown) && next != run.end() && next->at - key->at > kNext;
}

bool at_machine_pace(const std::vector<WrittenKey>& keys) {
  const auto count = static_cast<int>(keys.size());
  return keys.back().at - keys.front().at <= kMachinePace * count;
}

}  // namespace

std::optional<BadgeAmongKeys::Found> BadgeAmongKeys::take(const WrittenKey& key) {
  keys_.push_back(key);
  if (keys_.size() > kMostKeys) keys_.pop_front();
  if (length_ == 0) return {};
  auto found = find();
  if (found) keys_.clear();
  return found;
}

std::optional<BadgeAmongKeys::Found> BadgeAmongKeys::ended() {
  auto found = length_ == 0 ? find() : std::nullopt;
  if (found) usual_ = found->raw.size();
  keys_.clear();
  return found;
}

std::optional<BadgeAmongKeys::Found> BadgeAmongKeys::find() const {
  const Keys all = run_of(is_of_badge);
  const Keys digits = run_of(is_digit);
  // Digits first: a blank or a comma between them may be the person's.
  if (auto found = known_in(digits)) return with_signs(std::move(*found));
  if (auto found = known_in(all)) return found;
  for (const Keys* run : {&digits, &all})
    if (auto found = known_without_some(*run)) return found;
  return nobodys_in(digits, all);
}

// And the signs that the reader sends before and behind its digits.
BadgeAmongKeys::Found BadgeAmongKeys::with_signs(Found found) const {
  const std::uint32_t first = found.keys.front();
  const std::uint32_t last = found.keys.back();
  for (std::size_t i = 1; i < keys_.size(); ++i) {
    const WrittenKey& before = keys_[i - 1];
    const WrittenKey& key = keys_[i];
    if (key.at - before.at > kNext) continue;
    if (key.number == first && is_one_of(";%#*", before.shown)) found.keys.push_back(before.number);
    if (before.number == last && key.shown == '?') found.keys.push_back(key.number);
  }
  return found;
}

// The last keys of that kind, as long as none paused; what stands between them is the person's.
BadgeAmongKeys::Keys BadgeAmongKeys::run_of(bool (*belongs)(const WrittenKey&)) const {
  Keys run;
  for (auto key = keys_.rbegin(); key != keys_.rend(); ++key) {
    if (!belongs(*key)) continue;
    if (run.empty() ? !may_end(*key) : run.back().at - key->at > kPause) {
      if (run.empty()) continue;
      break;
    }
    run.push_back(*key);
  }
  std::reverse(run.begin(), run.end());
  run.erase(run.begin(), std::find_if(run.begin(), run.end(), may_begin));
  return run;
}

std::optional<BadgeAmongKeys::Found> BadgeAmongKeys::as_reading(const Keys& keys) const {
  Found found;
  for (const WrittenKey& key : keys) {
    found.raw += meant(key);
    found.keys.push_back(key.number);
  }
  auto raw = badge_in(found.raw, length_);
  if (!raw) return {};
  found.raw = std::move(*raw);
  return found;
}

// The longest end of the run that is somebody's, of this reader's usual length if that is known: a
// stranger's badge may end like another's.
std::optional<BadgeAmongKeys::Found> BadgeAmongKeys::known_in(const Keys& run) const {
  for (auto begin = run.begin(); begin != run.end(); ++begin) {
    const auto left = static_cast<std::size_t>(run.end() - begin);
    const bool fits = begin == run.begin() || usual_ == 0 || left == usual_;
    if (!fits || !may_begin(*begin) || is_apart(run, begin)) continue;
    auto found = as_reading({begin, run.end()});
    if (found && known_(found->raw)) return found;
  }
  return {};
}

// One or two of the person's own keys look like the reader's.
std::optional<BadgeAmongKeys::Found> BadgeAmongKeys::known_without_some(const Keys& run) const {
  if (usual_ == 0) return {};
  const auto last = [&](std::size_t count) {
    return Keys{run.end() - static_cast<std::ptrdiff_t>(std::min(count, run.size())), run.end()};
  };
  std::vector<Keys> candidates = without_one(last(usual_ + 1));
  for (const Keys& left : without_one(last(usual_ + 2)))
    for (Keys& fewer : without_one(left)) candidates.push_back(std::move(fewer));
  for (const Keys& each : candidates) {
    auto found = each.size() == usual_ ? as_reading(each) : std::nullopt;
    if (found && known_(found->raw)) return found;
  }
  return {};
}

std::optional<BadgeAmongKeys::Found> BadgeAmongKeys::nobodys_in(const Keys& digits,
                                                                const Keys& all) const {
  std::optional<Found> found;
  for (const Keys* run : {&digits, &all}) {
    const Keys end = behind_halt(*run);
    if (end.empty() || !at_machine_pace(end)) continue;
    if (!found || end.size() == usual_) found = as_reading(end);
  }
  return found;
}

}  // namespace kiosk
