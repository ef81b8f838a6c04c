#include "kiosk/terminal/calendar_news.h"

#include "kiosk/presence/calendar_events.h"
#include "kiosk/views/office_view.h"

namespace kiosk {
namespace {

// Steps of kEntriesAtOnce, should views.db be far behind: some tenths of a second for a screen that
// nobody touches.
constexpr int kStepsAtOnce = 20;

bool is_of_calendar(const Fact& fact) { return fact.event.kind == kCalendarChanged; }

}  // namespace

std::vector<Fact> CalendarNews::next(LogAccess& log) {
  const auto logs = log.every_log();
  if (!logs) return {};
  std::vector<Fact> facts;
  if (!looked_into_views_) facts = kept(logs.value());
  looked_into_views_ = true;
  int steps = 0;
  for (const LogId& id : logs.value())
    while (steps < kStepsAtOnce && read_on(log, id, facts)) ++steps;
  return facts;
}

// Where the view stands is asked first: it may go on meanwhile, and a fact met twice is one fact,
// but one missed is missed. A view that cannot be read tells nothing; the log then tells it all.
std::vector<Fact> CalendarNews::kept(const std::vector<LogId>& logs) {
  const auto view = OfficeView::look_into(views_, day_ends_at_);
  if (!view) return {};
  std::map<LogId, Seq> met;
  for (const LogId& id : logs) {
    const auto position = view.value().position(id);
    if (!position) return {};
    met[id] = position.value();
  }
  auto facts = view.value().office_facts();
  if (!facts) return {};
  met_ = std::move(met);
  std::erase_if(facts.value(), [](const Fact& fact) { return !is_of_calendar(fact); });
  return std::move(facts).value();
}

// Whether there may be more.
bool CalendarNews::read_on(LogAccess& log, const LogId& id, std::vector<Fact>& facts) {
  const auto entries = log.entries(id, met_[id], kEntriesAtOnce);
  if (!entries || entries.value().empty()) return false;
  met_[id] = entries.value().back().seq;
  for (const Entry& entry : entries.value())
    if (auto fact = office_fact_from(entry); fact && is_of_calendar(*fact))
      facts.push_back(*std::move(fact));
  return entries.value().size() == kEntriesAtOnce;
}

}  // namespace kiosk
