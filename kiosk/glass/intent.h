#pragma once
// What a person asked for by touching the screen. Plain values; nothing here does anything.

#include <cstddef>
#include <cstdint>
#include <variant>

#include "kiosk/base/ids.h"
#include "kiosk/glass/book_intent.h"
#include "kiosk/glass/diary_intent.h"
#include "kiosk/glass/holiday_intent.h"
#include "kiosk/glass/news_intent.h"
#include "kiosk/glass/overview_intent.h"
#include "kiosk/glass/own_intent.h"
#include "kiosk/glass/people_intent.h"
#include "kiosk/glass/task_intent.h"
#include "kiosk/glass/visitors_intent.h"
#include "kiosk/glass/words_intent.h"

namespace kiosk {

enum class Language : std::uint8_t { kVietnamese, kEnglish };

// What a later tap of the day may mean (Về · Nghỉ trưa · Đi cơ sở · Ra ngoài công vụ · quay lại).
// A private errand is one that was allowed; kArrive is "Mới đến", kStayOn "Làm tiếp giờ hành
// chính".
enum class Choice : std::uint8_t {
  kLeave,
  kLunch,
  kField,
  kErrand,
  kPrivate,
  kComeBack,
  kArrive,
  kStayOn
};

// The person says what a tap meant.
struct Choose {
  EventId tap;
  Choice choice;
  bool operator==(const Choose&) const = default;
};

// "Xong": nothing more to say.
struct Done {
  bool operator==(const Done&) const = default;
};

// "Không phải tôi": marks the tap; taking it back needs the badge again.
struct NotMe {
  EventId tap;
  bool operator==(const NotMe&) const = default;
};

// The owner's answer, at the next tap, about one that was marked.
struct WithdrawTap {
  EventId tap;
  bool operator==(const WithdrawTap&) const = default;
};
struct KeepTap {
  EventId tap;
  bool operator==(const KeepTap&) const = default;
};

// One of the times that are offered for a tap that was forgotten (TapFace::actions).
struct Recall {
  std::size_t guess = 0;
  bool operator==(const Recall&) const = default;
};
// "Mai đi thẳng địa bàn".
struct StraightToField {
  bool operator==(const StraightToField&) const = default;
};

// --- a page of options (ChoiceFace); ClosePage leaves it

struct Pick {
  std::size_t group = 0;
  std::size_t option = 0;
  bool operator==(const Pick&) const = default;
};
// "Quên thẻ?", by the letters of one's name instead of the staff code.
struct OpenNames {
  bool operator==(const OpenNames&) const = default;
};
struct EraseLetter {
  bool operator==(const EraseLetter&) const = default;
};
// "Quên cả mã PIN": the tap is recorded as claimed.
struct ClaimTap {
  bool operator==(const ClaimTap&) const = default;
};
struct SavePage {
  bool operator==(const SavePage&) const = default;
};

// "Hôm nay của tôi": the taps of the day, a page of one's own.
struct OpenToday {
  bool operator==(const OpenToday&) const = default;
};
struct ClosePage {
  bool operator==(const ClosePage&) const = default;
};

// --- the PIN pad, a page too: ClosePage leaves it

// "Quên thẻ?": the pad asks for the staff code, then for the PIN.
struct OpenPin {
  bool operator==(const OpenPin&) const = default;
};
// The PIN instead of the same badge again: withdraws the tap marked "Không phải tôi".
struct WithdrawByPin {
  EventId tap;
  bool operator==(const WithdrawByPin&) const = default;
};
// On one's own page: a new PIN, keyed twice.
struct ChangePin {
  bool operator==(const ChangePin&) const = default;
};
struct PinDigit {
  int digit = 0;  // 0 … 9
  bool operator==(const PinDigit&) const = default;
};
struct PinErase {  // the last digit
  bool operator==(const PinErase&) const = default;
};
struct PinEnter {
  bool operator==(const PinEnter&) const = default;
};

// --- "Máy này", how the terminal is: a page of nobody's; ClosePage leaves it

struct OpenMachine {
  bool operator==(const OpenMachine&) const = default;
};
// One stretch of a tap's way, as the histogram shows it.
struct ShowStage {
  std::size_t stage = 0;
  bool operator==(const ShowStage&) const = default;
};
// What a bar of it stands for.
struct ExplainBar {
  std::size_t bar = 0;
  bool operator==(const ExplainBar&) const = default;
};

struct SwitchLanguage {
  Language language;
  bool operator==(const SwitchLanguage&) const = default;
};

// A touch that hit nothing: somebody is there.
struct Touch {
  bool operator==(const Touch&) const = default;
};

// What a finger, or a key, asks for. A copy of so many alternatives is heavy to compile: they are
// written out once, in intent.cpp.
struct Intent : std::variant<Choose, Done, NotMe, WithdrawTap, KeepTap, OpenToday, ClosePage,
                             OpenPin, WithdrawByPin, ChangePin, PinDigit, PinErase, PinEnter,
                             OpenMachine, ShowStage, ExplainBar, SwitchLanguage, OverviewIntent,
                             Touch, Recall, StraightToField, Pick, SavePage, OpenNames, EraseLetter,
                             ClaimTap, PeopleIntent, NewsIntent, OwnIntent, HolidayIntent,
                             VisitorsIntent, DiaryIntent, BookIntent, TaskIntent, WordsIntent> {
  using variant::variant;
  Intent();
  Intent(const Intent&);
  Intent(Intent&&) noexcept;
  Intent& operator=(const Intent&);
  Intent& operator=(Intent&&) noexcept;
  ~Intent();
  bool operator==(const Intent&) const;
};

}  // namespace kiosk
