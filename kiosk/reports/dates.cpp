#include "kiosk/reports/dates.h"

namespace kiosk {
namespace {

std::string two(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::string short_date(const Date& date) {
  return two(static_cast<unsigned>(date.day())) + '/' + two(static_cast<unsigned>(date.month())) +
         '/' + std::to_string(static_cast<int>(date.year()));
}

std::string place_and_date(const std::string& place, const Date& date, const Say& say) {
  const auto month = static_cast<unsigned>(date.month());
  const std::string day = two(static_cast<unsigned>(date.day()));
  const std::string written = month < 3 ? two(month) : std::to_string(month);
  const std::string year = std::to_string(static_cast<int>(date.year()));
  if (place.empty()) return say("paper.date", {{"day", day}, {"month", written}, {"year", year}});
  return say("paper.place_and_date",
             {{"place", place}, {"day", day}, {"month", written}, {"year", year}});
}

std::string hour_of(std::chrono::minutes since_midnight) {
  return two(since_midnight.count() / 60) + ':' + two(since_midnight.count() % 60);
}

}  // namespace kiosk
