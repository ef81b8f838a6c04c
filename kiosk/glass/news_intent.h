#pragma once
// What is asked for by touching what the office has to say, or what it is to be told. Plain values.

#include <cstddef>
#include <variant>

#include "kiosk/base/ids.h"

namespace kiosk {

// "Thông báo", from one's own face: the notice as a page.
struct OpenNotice {
  EventId notice;
  bool operator==(const OpenNotice&) const = default;
};
// "Tôi đã đọc", on that page.
struct ReadNotice {
  bool operator==(const ReadNotice&) const = default;
};
// On the supervisors' board: who has read it.
struct ShowReaders {
  EventId notice;
  bool operator==(const ShowReaders&) const = default;
};

// --- "Nhắc nhở", on a person's page of the board: the office's phrases, one of them, or none
struct OpenReminders {
  bool operator==(const OpenReminders&) const = default;
};
struct Remind {
  std::size_t phrase = 0;  // of the office's list
  bool operator==(const Remind&) const = default;
};
struct CloseReminders {
  bool operator==(const CloseReminders&) const = default;
};

// --- "Báo bất thường"

// From one's own page.
struct OpenIncident {
  bool operator==(const OpenIncident&) const = default;
};
struct ReportIncident {
  std::size_t kind = 0;  // of the office's list
  bool operator==(const ReportIncident&) const = default;
};
// A leader has read it: on the board, or on their own face.
struct AnswerIncident {
  EventId incident;
  bool operator==(const AnswerIncident&) const = default;
};

// Why somebody comes in on a day at home.
struct ChooseReason {
  std::size_t reason = 0;  // of the office's list
  bool operator==(const ChooseReason&) const = default;
};

// --- questions of health

struct AnswerHealth {
  std::size_t question = 0;
  bool yes = false;
  bool operator==(const AnswerHealth&) const = default;
};
// Every answer is the good one, and is kept.
struct AllIsWell {
  bool operator==(const AllIsWell&) const = default;
};
// What has been answered is kept.
struct KeepAnswers {
  bool operator==(const KeepAnswers&) const = default;
};

using NewsIntent = std::variant<OpenNotice, ReadNotice, ShowReaders, OpenIncident, ReportIncident,
                                AnswerIncident, ChooseReason, AnswerHealth, AllIsWell, KeepAnswers,
                                OpenReminders, Remind, CloseReminders>;

}  // namespace kiosk
