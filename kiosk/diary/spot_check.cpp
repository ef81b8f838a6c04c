// Covered by tests/diary/spot_check_test.cpp.

#include "kiosk/diary/spot_check.h"

#include <algorithm>
#include <string>
#include <utility>

#include "kiosk/base/calendar.h"
#include "kiosk/base/hash.h"
#include "kiosk/base/json.h"

namespace kiosk {
namespace {

constexpr std::size_t kOneIn = 20;

}  // namespace

std::vector<ReviewedDay> sample_of(std::string_view office, const Date& monday,
                                   const std::vector<ReviewedDay>& days) {
  std::vector<std::pair<std::string, ReviewedDay>> lots;
  for (const ReviewedDay& day : days) {
    const std::string lot = std::string{office} + '\n' + iso_date(monday) + '\n' + day.who.text +
                            '\n' + iso_date(day.date);
    lots.emplace_back(hex(sha256(lot)), day);
  }
  std::sort(lots.begin(), lots.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  const std::size_t wanted = std::clamp(lots.size() / kOneIn, kLeastSampled, kMostSampled);
  if (lots.size() > wanted) lots.resize(wanted);
  std::vector<ReviewedDay> sample;
  for (auto& [lot, day] : lots) sample.push_back(std::move(day));
  return sample;
}

Draft sample_drawn(const Origin& origin, const Date& monday, const std::vector<ReviewedDay>& days) {
  Json data{{"week", iso_date(monday)}, {"days", Json::array()}};
  for (const ReviewedDay& day : days)
    data["days"].push_back({{"who", day.who.text}, {"date", iso_date(day.date)}});
  return {.id = origin.id,
          .kind = "diary.sampled",
          .at = origin.at,
          .who = origin.who,
          .by = {},
          .via = origin.via,
          .data = text_of(data)};
}

}  // namespace kiosk
