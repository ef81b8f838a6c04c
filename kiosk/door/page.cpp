// Covered by tests/door/session_touch_test.cpp, session_pin_test.cpp, machine_page_test.cpp and
// session_overview_test.cpp.

#include "kiosk/door/page.h"

#include "kiosk/door/timing.h"

namespace kiosk {

namespace {

struct Owner {
  const KnownPerson* operator()(const PinPad& pad) const {
    return pad.person ? &*pad.person : nullptr;
  }
  const KnownPerson* operator()(const MachinePage&) const { return nullptr; }
  const KnownPerson* operator()(const NamesPage&) const { return nullptr; }
  const KnownPerson* operator()(const OverviewPage& board) const { return &board.by; }
  const KnownPerson* operator()(const PeoplePage& page) const { return &page.by; }
  const KnownPerson* operator()(const ReviewPage& page) const { return &page.by; }
  const KnownPerson* operator()(const UnitPage& page) const { return &page.by; }
  template <class OfSomebody>
  const KnownPerson* operator()(const OfSomebody& page) const {
    return &page.person;
  }
};

struct Waiting {
  std::optional<EventId> operator()(const TodayPage&) const { return {}; }
  std::optional<EventId> operator()(const MachinePage&) const { return {}; }
  std::optional<EventId> operator()(const OverviewPage&) const { return {}; }
  std::optional<EventId> operator()(const PeoplePage&) const { return {}; }
  std::optional<EventId> operator()(const HolidayPage&) const { return {}; }
  std::optional<EventId> operator()(const VisitorsPage&) const { return {}; }
  std::optional<EventId> operator()(const DiaryPage&) const { return {}; }
  std::optional<EventId> operator()(const ReviewPage&) const { return {}; }
  std::optional<EventId> operator()(const BookPage&) const { return {}; }
  std::optional<EventId> operator()(const UnitPage&) const { return {}; }
  std::optional<EventId> operator()(const TasksPage&) const { return {}; }
  std::optional<EventId> operator()(const ColleaguesPage&) const { return {}; }
  template <class Asking>
  std::optional<EventId> operator()(const Asking& page) const {
    return page.waiting;
  }
};

}  // namespace

AnyPage::AnyPage() = default;
AnyPage::AnyPage(const AnyPage&) = default;
AnyPage::AnyPage(AnyPage&&) noexcept = default;
AnyPage& AnyPage::operator=(const AnyPage&) = default;
AnyPage& AnyPage::operator=(AnyPage&&) noexcept = default;
AnyPage::~AnyPage() = default;

const KnownPerson* owner_of(const Page& page) { return std::visit(Owner{}, page.what); }

bool waits_for(const Page& page, const EventId& id) {
  return std::visit(Waiting{}, page.what) == id;
}

bool is_personal(const Page& page) { return !std::holds_alternative<MachinePage>(page.what); }

std::chrono::milliseconds time_of(const Page& page) {
  if (const auto* board = std::get_if<OverviewPage>(&page.what))
    return board->roll_call ? timing::kRollCall : board->time;
  if (const auto* people = std::get_if<PeoplePage>(&page.what))
    return people->handing_out ? timing::kHandingOut : people->time;
  if (const auto* unit = std::get_if<UnitPage>(&page.what)) return unit->time;
  if (const auto* others = std::get_if<ColleaguesPage>(&page.what)) return others->time;
  if (const auto* review = std::get_if<ReviewPage>(&page.what)) return review->time;
  if (std::holds_alternative<VisitorsPage>(page.what)) return timing::kVisitors;
  if (std::holds_alternative<DiaryPage>(page.what)) return timing::kDiary;
  if (std::holds_alternative<BookPage>(page.what)) return timing::kDiary;
  const auto* tasks = std::get_if<TasksPage>(&page.what);
  if (tasks != nullptr && (tasks->words.line || tasks->giving)) return timing::kDiary;
  return std::holds_alternative<PinPad>(page.what) ? timing::kPad : timing::kPage;
}

// Whoever reads a board, or waits for a badge, touches nothing; others tap beside it.
std::chrono::milliseconds abandoned_after(const Page& page) {
  const bool read = std::holds_alternative<OverviewPage>(page.what) ||
                    std::holds_alternative<PeoplePage>(page.what);
  return read ? time_of(page) : timing::kPageAbandoned;
}

}  // namespace kiosk
