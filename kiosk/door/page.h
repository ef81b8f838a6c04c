#pragma once
// The pages: what fills the glass because somebody opened it, until they leave it. One at a time.

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/door/book_page.h"
#include "kiosk/door/colleagues_page.h"
#include "kiosk/door/diary_page.h"
#include "kiosk/door/holiday_page.h"
#include "kiosk/door/inputs.h"
#include "kiosk/door/news_pages.h"
#include "kiosk/door/overview_page.h"
#include "kiosk/door/own_page.h"
#include "kiosk/door/people_page.h"
#include "kiosk/door/review_page.h"
#include "kiosk/door/tasks_page.h"
#include "kiosk/door/visitors_page.h"
#include "kiosk/presence/trip_report.h"

namespace kiosk {

struct PinPad {
  enum class Asks : std::uint8_t { kCode, kPin, kNew, kNewAgain };
  enum class Notice : std::uint8_t { kNone, kWrong, kLater, kTooEasy, kDiffers, kNotKept, kUnset };
  enum class Leads : std::uint8_t { kTap, kOverview, kPeople, kHolidays, kReview };
  Asks asks = Asks::kCode;
  Leads leads = Leads::kTap;          // what the right PIN opens
  std::optional<KnownPerson> person;  // whose PIN; none while only a staff code is known
  Via via = Via::kBadge;              // how they were known, of a new PIN
  std::string code;
  std::string keyed;
  std::string first;                 // kNewAgain: the new PIN as it was keyed first
  bool may_claim = false;            // "Quên cả mã PIN" is offered
  std::optional<EventId> withdraws;  // the marked tap that the right PIN takes back
  // For the desk's answer, then for the recorder's: the pad stands until the next face is there.
  std::optional<EventId> waiting;
  Notice notice = Notice::kNone;
  Tick rests_until{};  // after a wrong PIN
};

// The groups of options of a trip's page, as Pick names them.
enum class TripGroup : std::size_t { kAgain, kPlaces, kTasks, kBack };

// "Đi báo công": where to, what for and until when, of a way out that is recorded already.
struct TripPage {
  KnownPerson person;
  Via via = Via::kBadge;
  EventId tap;
  Errand errand = Errand::kField;
  Instant at{};             // of the tap
  std::vector<Trip> again;  // whole ones, said before
  std::vector<std::string> places;
  std::vector<std::string> tasks;
  std::vector<std::chrono::minutes> backs;  // since midnight of the working day
  Trip trip;                                // as far as it is picked
  std::optional<EventId> waiting;           // for the recorder
};

// "Về báo việc": what became of the tasks of a trip.
struct ReportPage {
  KnownPerson person;
  Via via = Via::kBadge;
  EventId trip;  // the tap of the way out
  EventId tap;   // of the return
  Instant from{};
  Instant to{};
  std::string place;
  std::vector<std::string> tasks;
  std::vector<Outcome> outcomes;  // of each
  std::optional<EventId> waiting;
};

// "Quên thẻ": whose tap it is to be, by the letters of their name. Nobody's own yet.
struct NamesPage {
  std::string letters;  // picked, the given name's first
  std::optional<EventId> waiting{};
};

// "Máy này": how the terminal is. Nobody's own.
struct MachinePage {
  std::size_t stage = kTapStages - 1;  // of the tap's way: the whole
  std::optional<std::size_t> bar;      // of the histogram, explained
};

// One of them. Their copies are written out once, in page.cpp.
struct AnyPage : std::variant<TodayPage, PinPad, MachinePage, TripPage, ReportPage, NamesPage,
                              OverviewPage, PeoplePage, NoticePage, IncidentPage, VisitPage,
                              HealthPage, HolidayPage, VisitorsPage, DiaryPage, ReviewPage,
                              BookPage, UnitPage, TasksPage, ColleaguesPage> {
  using variant::variant;
  AnyPage();
  AnyPage(const AnyPage&);
  AnyPage(AnyPage&&) noexcept;
  AnyPage& operator=(const AnyPage&);
  AnyPage& operator=(AnyPage&&) noexcept;
  ~AnyPage();
};

struct Page {
  AnyPage what;
  Tick touched{};
};

// Whose page it is; none of nobody's, and while only a staff code is known.
const KnownPerson* owner_of(const Page& page);

// Its own next face comes when this is answered.
bool waits_for(const Page& page, const EventId& id);

// Others tap beside a page that somebody is at work on; one of nobody's makes room at once.
bool is_personal(const Page& page);

// Untouched, before the visible count down.
std::chrono::milliseconds time_of(const Page& page);

// Untouched for so long, it makes room for a newcomer's face.
std::chrono::milliseconds abandoned_after(const Page& page);

}  // namespace kiosk
