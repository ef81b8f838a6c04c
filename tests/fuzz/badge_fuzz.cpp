// Whatever a reader sends, its line has an answer: bounded, in order, the same each time.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "config/sheet_codes.h"
#include "kiosk/people/badge_events.h"
#include "kiosk/people/badge_number.h"
#include "kiosk/people/calendar_list.h"
#include "kiosk/people/declaration_list.h"
#include "kiosk/people/staff_list.h"

namespace {
using namespace kiosk;

constexpr std::size_t kMostCandidates = 40;

void must(bool holds) {
  if (!holds) std::abort();
}

void look_at(const BadgeNumber& number) {
  const auto& forms = number.candidates;
  must(!forms.empty() && forms.size() <= kMostCandidates);
  must(std::find(forms.begin(), forms.end(), number.canonical) != forms.end());
  must(std::is_sorted(forms.begin(), forms.end(),
                      [](const auto& a, const auto& b) { return a.size() > b.size(); }));
  must(digits_proven(number) >= 6 && digits_proven(number) <= number.canonical.size());
  must(last_three(number).size() == 3);
  must(badge_said(number, OfficeKey{}).hashes.size() == forms.size());
}

// A canonical form, read again, is known by itself.
void read_again(const BadgeNumber& number) {
  if (number.format == "CCCD") return;
  const BadgeLine again = badge_line(number.canonical);
  const auto* second = std::get_if<BadgeNumber>(&again);
  must(second != nullptr);
  must(std::find(second->candidates.begin(), second->candidates.end(), number.canonical) !=
       second->candidates.end());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const BadgeLine line = badge_line(text);
  if (const auto* number = std::get_if<BadgeNumber>(&line)) {
    look_at(*number);
    read_again(*number);
  }
  must(normalised(text).find('\n') == std::string::npos);
  badge_list(text, {{"CB-0001"}, {"CB-0002"}});
  staff_list(text, {"Đảng ủy"});
  day_list(text, {{"CB-0001"}});
  calendar_list(text);
  declaration_list(text, {{"CB-0001"}}, config::usual_sheet_codes());
  return 0;
}
