#pragma once
// What somebody has been writing (S0-12): whole entries to be said again with one touch, the
// likeliest first.

#include <map>
#include <span>
#include <string>
#include <vector>

#include "kiosk/diary/diary_day.h"

namespace kiosk {

struct WorkPhrase {
  std::string work;
  std::string content;
  std::chrono::minutes lasting{};  // as it was last said; 0: no time was
  std::string place;
  std::string product;
  std::string unit;
  int times = 0;
  bool operator==(const WorkPhrase&) const = default;
};

// Of entries with that kind of work, or of all where `work` is empty: what was written in the days
// before `today` or on it counts more the later and the oftener it was: what is two weeks old
// counts half; at most `most`. Withdrawn and unfinished entries say nothing.
std::vector<WorkPhrase> phrases_of(std::span<const DiaryEntry> entries, const std::string& work,
                                   const Date& today, std::size_t most);

// How often each kind of work was chosen, by code.
std::map<std::string, int> works_chosen(std::span<const DiaryEntry> entries);

}  // namespace kiosk
