#pragma once
// What a supervisor asks for by touching: the board, a person on it, a decision, the roll call.
// Plain values.

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "kiosk/base/calendar.h"
#include "kiosk/base/ids.h"

namespace kiosk {

// "Bảng điều hành", from one's own face or page: asks for the PIN first.
struct OpenOverview {
  bool operator==(const OpenOverview&) const = default;
};

// --- on the board

// Which of the people are shown.
enum class PeopleGroup : std::uint8_t { kAll, kPresent, kAway, kUnheard };
struct ShowGroup {
  PeopleGroup group = PeopleGroup::kAll;
  bool operator==(const ShowGroup&) const = default;
};
// Of which unit: 0 is everybody, the others as the face names them.
struct ShowUnit {
  std::size_t unit = 0;
  bool operator==(const ShowUnit&) const = default;
};
// A list from this one on; how many fit, the display knows.
struct ShowPeopleFrom {
  std::size_t first = 0;
  bool operator==(const ShowPeopleFrom&) const = default;
};
struct ShowAttentionFrom {
  std::size_t first = 0;
  bool operator==(const ShowAttentionFrom&) const = default;
};
struct OpenPerson {
  StaffId who;
  std::optional<Date> date{};  // the day to show; none: today
  bool operator==(const OpenPerson&) const = default;
};
// From a person or the roll call.
struct BackToOverview {
  bool operator==(const BackToOverview&) const = default;
};

// --- on a person's page

// One of the quick comments, to be said with the decision; touched again, none.
struct ChooseComment {
  std::size_t comment = 0;
  bool operator==(const ChooseComment&) const = default;
};
// "Đồng ý" or "Không đồng ý", about what waits.
struct Decide {
  EventId about;
  bool approved = false;
  std::string comment;
  bool operator==(const Decide&) const = default;
};

// --- "Điểm danh khẩn cấp"

struct StartRollCall {
  bool operator==(const StartRollCall&) const = default;
};
// Found, or, touched again, not yet.
struct TickFound {
  StaffId who;
  bool operator==(const TickFound&) const = default;
};

using OverviewIntent =
    std::variant<OpenOverview, ShowGroup, ShowUnit, ShowPeopleFrom, ShowAttentionFrom, OpenPerson,
                 BackToOverview, ChooseComment, Decide, StartRollCall, TickFound>;

}  // namespace kiosk
