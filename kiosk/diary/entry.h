#pragma once
// One entry of the work diary as its writer says it (S0-8, S0-20, S1-13, S1-22): what was done, for
// how long, and what came of it. A value; what the log says of it is in diary_events.h.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/ids.h"

namespace kiosk {

// What came of it. Said by the writer and never assumed; "chưa có kết quả" is an answer like the
// others (S0-20).
enum class EntryResult : std::uint8_t { kDone, kInProgress, kNoResult, kNotDone, kPostponed };
std::string_view to_string(EntryResult result);  // done in_progress no_result not_done postponed
std::optional<EntryResult> entry_result_from(std::string_view word);

// Thường xuyên · đột xuất · theo văn bản chỉ đạo (S0-8).
enum class EntryType : std::uint8_t { kRegular, kAdHoc, kDirected };
std::string_view to_string(EntryType type);  // regular ad_hoc directed
std::optional<EntryType> entry_type_from(std::string_view word);

constexpr std::size_t kLongestContent = 500;  // letters of the content; of any other field
constexpr std::size_t kLongestField = 200;
constexpr std::size_t kMostHelpers = 20;
// Tenths: 0.5 to 3.0 (domain B5).
constexpr int kLeastCoefficient = 5;
constexpr int kMostCoefficient = 30;

struct EntryContent {
  Date date{};         // the working day it belongs to
  std::string work{};  // code of the office's catalogue (catalogue.h); empty: none
  std::string content{};
  EntryType type = EntryType::kRegular;
  std::string document{};  // number of the directive document, with kDirected
  std::optional<Date> document_date{};
  // Whole minutes since midnight of the working day, its small hours beyond 24 h; both or none.
  std::optional<std::chrono::minutes> from{};
  std::optional<std::chrono::minutes> to{};
  std::optional<EntryResult> result{};  // none: not said yet, which only a draft may be
  std::string product{};
  std::int64_t quantity = 0;  // thousandths of `unit`; 0: none was counted
  std::string unit{};         // hồ sơ, hộ, đồng
  int coefficient = 10;       // tenths, kLeastCoefficient to kMostCoefficient
  std::string place{};
  std::string subject{};  // the citizen, household or business; only initials leave the chain
  std::string difficulty{};
  std::string proposal{};
  std::vector<StaffId> helpers{};
  std::optional<EventId> trip{};    // the way out it was done on (presence/trip_report.h)
  std::optional<EventId> task{};    // the assigned task it works on
  std::optional<EventId> matter{};  // the case it is a step of (vụ việc)

  // From its beginning to its end; none where no time is said.
  std::optional<std::chrono::minutes> lasting() const;
  bool operator==(const EntryContent&) const = default;
};

// The quantity as a person reads it: 3, 2,5, 1.500.000 (domain B10). Read by quantity_from it is
// the same again, for which 1,125 has a zero more: 1,1250.
std::string quantity_text(std::int64_t thousandths);
// "6,5" and "6.5"; one separator followed by exactly three digits parts thousands (domain B10),
// unless it follows a lone 0. None for what is no number, below 0 or beyond a billion.
std::optional<std::int64_t> quantity_from(std::string_view text);

}  // namespace kiosk
