#include "sync/backoff.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "kiosk/base/text.h"

namespace kiosk::sync {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds kFirst = 2s;
constexpr milliseconds kLongest = 900s;
constexpr int kDoublings = 9;  // 2 s · 2^9 is more than 900 s
constexpr milliseconds kAfterLoss = 30s;
constexpr milliseconds kSoonest = 1s;
constexpr milliseconds kLatest = 1h;

milliseconds up_to(milliseconds most, std::uint64_t noise) {
  return milliseconds{
      static_cast<milliseconds::rep>(noise % (static_cast<std::uint64_t>(most.count()) + 1))};
}

std::optional<int> whole_number(std::string_view digits) {
  int value = 0;
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value);
  if (read.ec != std::errc{} || read.ptr != end || value < 0) return {};
  return value;
}

std::optional<unsigned> month_from(std::string_view name) {
  constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto* found = std::find(kMonths.begin(), kMonths.end(), name);
  if (found == kMonths.end()) return {};
  return static_cast<unsigned>(found - kMonths.begin()) + 1;
}

// "Sun, 06 Nov 1994 08:49:37 GMT", the one form that RFC 9110 still lets anyone write.
std::optional<Instant> http_date(std::string_view text) {
  if (text.size() != 29 || text.substr(25) != " GMT" || text[3] != ',') return {};
  const auto day = whole_number(text.substr(5, 2));
  const auto month = month_from(text.substr(8, 3));
  const auto year = whole_number(text.substr(12, 4));
  const auto hour = whole_number(text.substr(17, 2));
  const auto minute = whole_number(text.substr(20, 2));
  const auto second = whole_number(text.substr(23, 2));
  if (!day || !month || !year || !hour || !minute || !second) return {};
  const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{*month},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return {};
  return Instant{std::chrono::sys_days{date} + std::chrono::hours{*hour} +
                 std::chrono::minutes{*minute} + std::chrono::seconds{*second}};
}

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

milliseconds wait_after(int failures, std::uint64_t noise) {
  const int doublings = std::clamp(failures, 0, kDoublings);
  return up_to(std::min(kLongest, kFirst * (1 << doublings)), noise);
}

milliseconds wait_after_loss(std::uint64_t noise) { return up_to(kAfterLoss, noise); }

std::optional<milliseconds> retry_after(std::string_view value, Instant now) {
  const std::string_view text = trimmed(value);
  if (all_digits(text)) {
    const auto seconds = whole_number(text);  // none: more than anyone waits
    if (!seconds) return kLatest;
    return std::clamp<milliseconds>(std::chrono::seconds{*seconds}, kSoonest, kLatest);
  }
  const auto date = http_date(text);
  if (!date) return {};
  return std::clamp<milliseconds>(*date - now, kSoonest, kLatest);
}

milliseconds Backoff::failed() {
  if (stood_) {
    stood_ = false;
    return wait_after_loss(noise_());
  }
  return wait_after(failures_++, noise_());
}

void Backoff::acknowledged() {
  failures_ = 0;
  stood_ = true;
}

}  // namespace kiosk::sync
