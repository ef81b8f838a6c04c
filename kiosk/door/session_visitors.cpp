// "Khách đến": one touch counts one visitor, and the page waits for nothing. Covered by
// tests/door/session_visitors_test.cpp.

#include "kiosk/base/as_told.h"
#include "kiosk/base/calendar.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/visitors.h"

namespace kiosk {
namespace {

// As the log will tell it when all that is on its way is recorded: whoever touches quickly takes
// back what they have just touched, and the one before it the second time.
Visitors after_what_is_asked(const Session& session) {
  constexpr Stamp kBehindAll{~std::uint64_t{0}, {}, {}};
  Visitors visitors = session.visitors;
  for (const Pending& each : session.pending)
    if (each.news) visitors.take(as_told(*each.news, kBehindAll));
  return visitors;
}

struct Acting {
  Stepping& work;

  VisitorsPage* page() const {
    const bool counts = !visitor_counters(work.rules, work.turn.now.instant).empty();
    return counts ? open_one<VisitorsPage>(work.session) : nullptr;
  }
  Entering entering(const VisitorsPage& page) const {
    return {work.turn.fresh, work.turn.now, page.person.id, page.via};
  }
  void record(const VisitorsPage& page, const Draft& draft) const {
    Pending pending = pending_about(work, page.person);
    pending.news = draft;
    ask(work, draft, std::move(pending));
  }

  void operator()(const OpenVisitors&) const {
    const auto* own = open_one<TodayPage>(work.session);
    if (own == nullptr || visitor_counters(work.rules, work.turn.now.instant).empty()) return;
    open_page(work, VisitorsPage{own->person, own->via});
  }
  void operator()(const CountVisitor& count) const {
    const VisitorsPage* at = page();
    const auto counters = visitor_counters(work.rules, work.turn.now.instant);
    if (at == nullptr || count.counter >= counters.size()) return;
    record(*at, visitor_counted(counters[count.counter].id, entering(*at)));
  }
  void operator()(const TakeBackVisitor&) const {
    const VisitorsPage* at = page();
    if (at == nullptr) return;
    const Date today = work_date(work.turn.now.instant, work.rules.office.day_ends_at);
    const auto last = after_what_is_asked(work.session).last_by(at->person.id, today);
    if (last) record(*at, visitor_taken_back(last->id, entering(*at)));
  }
};

}  // namespace

std::vector<config::VisitorCounter> visitor_counters(const DoorRules& rules, Instant now) {
  const auto& health = rules.office.health;
  const Date today = work_date(now, rules.office.day_ends_at);
  if (!health || today < health->from || health->to < today) return {};
  return health->visitors;
}

void act(Stepping& work, const VisitorsIntent& intent) { std::visit(Acting{work}, intent); }

}  // namespace kiosk
