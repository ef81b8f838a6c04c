#include "config/hours.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "kiosk/base/calendar.h"

namespace kiosk::config {
namespace {

constexpr std::string_view kWeekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<WorkSession> session_from(const Node& item) {
  if (item.kind != Node::Kind::kList || item.parts.size() != 2) return {};
  const auto from = hour_from(item.parts[0].text);
  const auto to = hour_from(item.parts[1].text);
  return from && to && *from < *to ? std::optional{WorkSession{*from, *to}} : std::nullopt;
}

std::vector<WorkSession> read_sessions(Ledger& ledger, Section& rule) {
  std::vector<WorkSession> sessions;
  if (rule.find("sessions") == nullptr)
    ledger.complain(rule.path("sessions"), "a list of sessions", nullptr);
  rule.each("sessions", [&](const Node& item, const std::string& path) {
    const auto session = session_from(item);
    if (!session)
      ledger.complain(path, "two times like [\"07:30\", \"11:30\"], the first earlier", &item);
    else if (!sessions.empty() && session->from < sessions.back().to)
      ledger.complain(path, "a session after the one before it", &item);
    else
      sessions.push_back(*session);
  });
  return sessions;
}

void complain_of_twice(Ledger& ledger, const std::string& rule, std::size_t day) {
  ledger.complain(rule + "/weekdays", "each weekday once",
                  '"' + std::string{kWeekdays[day]} + "\" again");
}

std::array<bool, 7> read_weekdays(Ledger& ledger, Section& rule, const std::string& path) {
  std::array<bool, 7> days{};
  if (rule.find("weekdays") == nullptr)
    ledger.complain(rule.path("weekdays"), "a list of mon, tue, wed, thu, fri, sat, sun", nullptr);
  rule.each("weekdays", [&](const Node& item, const std::string& at) {
    const auto* found = std::find(std::begin(kWeekdays), std::end(kWeekdays), item.text);
    if (found == std::end(kWeekdays))
      return ledger.complain(at, "mon, tue, wed, thu, fri, sat or sun", &item);
    const auto day = static_cast<std::size_t>(found - std::begin(kWeekdays));
    if (days[day]) complain_of_twice(ledger, path, day);
    days[day] = true;
  });
  return days;
}

std::vector<std::string> read_names(Ledger& ledger, Section& rule, std::string_view member,
                                    const std::vector<std::string>* known) {
  std::vector<std::string> names;
  rule.each(member, [&](const Node& item, const std::string& path) {
    const auto name = text_item(ledger, item, path, "a name");
    if (!name) return;
    if (known && std::find(known->begin(), known->end(), *name) == known->end())
      ledger.complain(path, "one of /units", &item);
    names.push_back(*name);
  });
  const Node* list = rule.find(member);
  if (list != nullptr && list->kind == Node::Kind::kList && list->parts.empty())
    ledger.complain(rule.path(member), "at least one name", list);
  return names;
}

std::optional<std::chrono::month_day> month_day_from(const Node& item) {
  const auto date = date_from("2000-" + item.text);  // a leap year: 02-29 may stand
  if (!date) return {};
  return std::chrono::month_day{date->month(), date->day()};
}

std::optional<Season> read_season(Ledger& ledger, Section& rule) {
  const Node* found = rule.find("season");
  if (found == nullptr) return {};
  if (found->kind == Node::Kind::kList && found->parts.size() == 2) {
    const auto from = month_day_from(found->parts[0]);
    const auto to = month_day_from(found->parts[1]);
    if (from && to) return Season{*from, *to};
  }
  ledger.complain(rule.path("season"), "two days of the year like [\"04-01\", \"09-30\"]", found);
  return {};
}

HoursRule read_rule(Ledger& ledger, const Node& item, const std::string& path,
                    const Office& office) {
  Section section{ledger,
                  &item,
                  path,
                  {"weekdays", "sessions", "units", "groups", "valid_from", "valid_to", "season"}};
  HoursRule rule;
  rule.sessions = read_sessions(ledger, section);
  rule.weekdays = read_weekdays(ledger, section, path);
  rule.units = read_names(ledger, section, "units", &office.units);
  rule.groups = read_names(ledger, section, "groups", nullptr);
  rule.valid_from = read_date(ledger, section, "valid_from");
  rule.valid_to = read_date(ledger, section, "valid_to");
  if (rule.valid_from && rule.valid_to && *rule.valid_to < *rule.valid_from)
    ledger.complain(section.path("valid_to"), "a date not before valid_from",
                    section.find("valid_to"));
  rule.season = read_season(ledger, section);
  return rule;
}

bool is_for_all(const HoursRule& rule) {
  return rule.units.empty() && rule.groups.empty() && !rule.valid_from && !rule.valid_to &&
         !rule.season;
}

bool may_meet(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return a.empty() && b.empty();  // naming outranks not naming
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool may_meet(const std::optional<Season>& a, const std::optional<Season>& b) {
  if (!a || !b) return !a && !b;
  return holds(*a, b->from) || holds(*b, a->from);
}

// Neither outranks the other, and there may be somebody and a date for which both hold.
bool contend(const HoursRule& a, const HoursRule& b) {
  return may_meet(a.units, b.units) && may_meet(a.groups, b.groups) &&
         a.valid_from == b.valid_from && may_meet(a.season, b.season);
}

void complain_of_contention(Ledger& ledger, const std::vector<HoursRule>& before,
                            const HoursRule& rule, const std::string& path) {
  std::set<std::size_t> days;
  for (const HoursRule& other : before)
    for (std::size_t day = 0; day < 7; ++day)
      if (rule.weekdays[day] && other.weekdays[day] && contend(rule, other)) days.insert(day);
  for (const std::size_t day : days) complain_of_twice(ledger, path, day);
}

}  // namespace

void read_hours(Ledger& ledger, Section& section, Office& office) {
  std::vector<HoursRule> rules;
  section.each("hours", [&](const Node& item, const std::string& path) {
    if (item.kind != Node::Kind::kObject) return ledger.complain(path, "an object", &item);
    const std::size_t before = ledger.size();
    const HoursRule rule = read_rule(ledger, item, path, office);
    if (ledger.size() != before) return;  // whom it is for is not known: it contends with nobody
    complain_of_contention(ledger, rules, rule, path);
    rules.push_back(rule);
    if (!is_for_all(rule)) return office.special_hours.push_back(rule);
    for (std::size_t day = 0; day < 7; ++day)
      if (rule.weekdays[day]) office.hours[day] = rule.sessions;
  });
}

std::optional<std::chrono::year_month_day> read_date(Ledger& ledger, Section& section,
                                                     std::string_view name) {
  const Node* found = section.find(name);
  if (found == nullptr) return {};
  const auto date = date_from(found->text);
  if (!date) ledger.complain(section.path(name), "a date like \"2026-09-02\"", found);
  return date;
}

bool holds(const Season& season, std::chrono::month_day day) {
  if (season.from <= season.to) return season.from <= day && day <= season.to;
  return season.from <= day || day <= season.to;
}

}  // namespace kiosk::config
