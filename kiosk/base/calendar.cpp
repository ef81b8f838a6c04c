#include "kiosk/base/calendar.h"

#include <charconv>

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::minutes;

std::string two(long long n) { return (n < 10 ? "0" : "") + std::to_string(n); }

// Exactly `size` digits at the front of `text`, which it takes off.
std::optional<int> take_digits(std::string_view& text, std::size_t size) {
  if (text.size() < size) return {};
  int value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (text[i] < '0' || text[i] > '9') return {};
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(size);
  return value;
}

bool take(std::string_view& text, char expected) {
  if (text.empty() || text[0] != expected) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> take_date(std::string_view& text) {
  const auto year = take_digits(text, 4);
  if (!year || !take(text, '-')) return {};
  const auto month = take_digits(text, 2);
  if (!month || !take(text, '-')) return {};
  const auto day = take_digits(text, 2);
  if (!day) return {};
  const Date date{std::chrono::year{*year}, std::chrono::month(static_cast<unsigned>(*month)),
                  std::chrono::day(static_cast<unsigned>(*day))};
  return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<minutes> take_hour(std::string_view& text) {
  const auto hour = take_digits(text, 2);
  if (!hour || *hour > 24 || !take(text, ':')) return {};
  const auto minute = take_digits(text, 2);
  if (!minute || *minute > 59 || *hour * 60 + *minute > 24 * 60) return {};
  return minutes{*hour * 60 + *minute};
}

std::optional<milliseconds> take_seconds(std::string_view& text) {
  if (!take(text, ':')) return {};
  const auto seconds = take_digits(text, 2);
  if (!seconds || *seconds > 60) return {};
  milliseconds total = std::chrono::seconds{*seconds};
  if (!take(text, '.')) return total;
  milliseconds unit = 100ms;
  std::size_t digits = 0;
  for (; !text.empty() && text[0] >= '0' && text[0] <= '9'; text.remove_prefix(1), ++digits) {
    total += unit * (text[0] - '0');
    unit /= 10;
  }
  return digits > 0 ? std::optional{total} : std::nullopt;
}

std::optional<minutes> take_offset(std::string_view& text) {
  if (take(text, 'Z')) return 0min;
  const bool west = !text.empty() && text[0] == '-';
  if (!take(text, '+') && !take(text, '-')) return {};
  const auto offset = take_hour(text);
  if (!offset) return {};
  return west ? -*offset : *offset;
}

}  // namespace

LocalTime local_time(Instant instant) {
  return LocalTime{instant.time_since_epoch() + kOfficeOffset};
}

Instant instant_of(LocalTime local) { return Instant{local.time_since_epoch() - kOfficeOffset}; }

Date date_of(LocalTime local) { return Date{std::chrono::floor<days>(local)}; }

milliseconds time_of_day(LocalTime local) { return local - std::chrono::floor<days>(local); }

Date work_date(Instant instant, minutes day_ends_at) {
  return date_of(local_time(instant) - day_ends_at);
}

std::chrono::minutes minute_on(const Date& date, Instant at) {
  return std::chrono::floor<std::chrono::minutes>(local_time(at) - std::chrono::local_days{date});
}

std::string iso_date(const Date& date) {
  const std::string year = std::to_string(static_cast<int>(date.year()));
  return std::string(year.size() < 4 ? 4 - year.size() : 0, '0') + year + '-' +
         two(static_cast<unsigned>(date.month())) + '-' + two(static_cast<unsigned>(date.day()));
}

std::optional<Date> date_from(std::string_view iso) {
  const auto date = take_date(iso);
  return iso.empty() ? date : std::nullopt;
}

std::string minute_text(std::chrono::minutes minute) {
  const auto two = [](std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  return two(minute.count() / 60) + ':' + two(minute.count() % 60);
}

std::string hour_text(LocalTime local) {
  const auto since = std::chrono::floor<minutes>(time_of_day(local)).count();
  return two(since / 60) + ':' + two(since % 60);
}

std::optional<minutes> hour_from(std::string_view text) {
  const auto hour = take_hour(text);
  return text.empty() ? hour : std::nullopt;
}

std::string rfc3339(Instant instant, minutes offset) {
  const LocalTime local{instant.time_since_epoch() + offset};
  const auto since = time_of_day(local);
  const auto seconds = std::chrono::floor<std::chrono::seconds>(since).count();
  const auto millis = (since % 1s).count();
  const auto ahead = offset < 0min ? -offset : offset;
  return iso_date(date_of(local)) + 'T' + two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' +
         two(seconds % 60) + '.' + (millis < 100 ? "0" : "") + two(millis) +
         (offset < 0min ? '-' : '+') + two(ahead.count() / 60) + ':' + two(ahead.count() % 60);
}

std::optional<Moment> moment_from_rfc3339(std::string_view text) {
  const auto date = take_date(text);
  if (!date || !(take(text, 'T') || take(text, 't'))) return {};
  const auto hour = take_hour(text);
  if (!hour) return {};
  const auto seconds = take_seconds(text);
  if (!seconds) return {};
  const auto offset = take_offset(text);
  if (!offset || !text.empty()) return {};
  const milliseconds since = std::chrono::sys_days{*date}.time_since_epoch() + *hour + *seconds;
  return Moment{Instant{since - *offset}, *offset};
}

}  // namespace kiosk
