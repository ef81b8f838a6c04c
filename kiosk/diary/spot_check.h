#pragma once
// A sample of diary days that are looked at closely (S1-15), drawn by the program and by nobody's
// choice: the same office, week and people give the same sample, so that whoever doubts it draws it
// again. That it was drawn, and by whom, is a fact.
//
// | kind          | data                                                                |
// | diary.sampled | `week`: its Monday, and `days`: `who`, `date` of each; about who drew |

#include <string_view>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/diary/diary_events.h"

namespace kiosk {

constexpr std::size_t kLeastSampled = 3;
constexpr std::size_t kMostSampled = 12;

// One in twenty of `days`, at least three where there are so many, in the order of the draw.
std::vector<ReviewedDay> sample_of(std::string_view office, const Date& monday,
                                   const std::vector<ReviewedDay>& days);

Draft sample_drawn(const Origin& origin, const Date& monday, const std::vector<ReviewedDay>& days);

}  // namespace kiosk
