#pragma once
// What somebody asks for on their own page, "Hôm nay của tôi". Plain values.

#include <cstddef>
#include <cstdint>
#include <variant>

#include "kiosk/base/calendar.h"
#include "kiosk/base/ids.h"

namespace kiosk {

enum class OwnTab : std::uint8_t { kToday, kDiary, kMonth, kLeave, kData };
struct ShowOwnTab {
  OwnTab tab = OwnTab::kToday;
  bool operator==(const ShowOwnTab&) const = default;
};
// ◀ and ▶: the month before or after this one; of the leave, the year.
struct ShowEarlier {
  bool operator==(const ShowEarlier&) const = default;
};
struct ShowLater {
  bool operator==(const ShowLater&) const = default;
};
// Only the entries behind one figure; touched again, all.
struct ShowOwnFigure {
  std::size_t figure = 0;
  bool operator==(const ShowOwnFigure&) const = default;
};
// The list from this entry on; how many fit, the display knows.
struct ShowOwnFrom {
  std::size_t first = 0;
  bool operator==(const ShowOwnFrom&) const = default;
};
// The taps of one day of the month, and back to the month.
struct OpenOwnDay {
  Date date{};
  bool operator==(const OpenOwnDay&) const = default;
};
struct CloseOwnDay {
  bool operator==(const CloseOwnDay&) const = default;
};

// "Xin nghỉ": asks for days; SavePage says them, CloseRequest does not.
struct OpenRequest {
  bool operator==(const OpenRequest&) const = default;
};
struct CloseRequest {
  bool operator==(const CloseRequest&) const = default;
};
// A day of the request's calendar: the first one, then, later than that, the last one.
struct PickDay {
  Date date{};
  bool operator==(const PickDay&) const = default;
};
// "Rút lại", while it waits for the office's word.
struct WithdrawRequest {
  EventId request;
  bool operator==(const WithdrawRequest&) const = default;
};
// "Chữ to", on their own faces at every terminal.
struct PreferLargerType {
  bool larger = false;
  bool operator==(const PreferLargerType&) const = default;
};

using OwnIntent = std::variant<ShowOwnTab, ShowEarlier, ShowLater, ShowOwnFigure, ShowOwnFrom,
                               OpenOwnDay, CloseOwnDay, OpenRequest, CloseRequest, PickDay,
                               WithdrawRequest, PreferLargerType>;

}  // namespace kiosk
