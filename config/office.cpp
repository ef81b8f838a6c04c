// Reads office.json; declared in config/load.h, covered by tests/config/load_test.cpp.
#include <algorithm>
#include <iterator>
#include <set>

#include "config/load.h"
#include "config/section.h"
#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"

namespace kiosk::config {
namespace {
using std::chrono::minutes;

constexpr std::string_view kWeekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::vector<std::string> read_units(Ledger& ledger, Section& section) {
  std::vector<std::string> units;
  section.each("units", [&](const Node& item, const std::string& path) {
    const auto unit = text_item(ledger, item, path, "the name of a unit");
    if (!unit) return;
    if (trimmed(*unit).empty())
      ledger.complain(path, "the name of a unit", &item);
    else if (std::find(units.begin(), units.end(), *unit) != units.end())
      ledger.complain(path, "each unit once", &item);
    else
      units.push_back(*unit);
  });
  return units;
}

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

// Whose hours a rule sets, Monday is 0.
std::vector<std::size_t> read_weekdays(Ledger& ledger, Section& rule) {
  std::vector<std::size_t> days;
  if (rule.find("weekdays") == nullptr)
    ledger.complain(rule.path("weekdays"), "a list of mon, tue, wed, thu, fri, sat, sun", nullptr);
  rule.each("weekdays", [&](const Node& item, const std::string& path) {
    const auto* found = std::find(std::begin(kWeekdays), std::end(kWeekdays), item.text);
    if (found == std::end(kWeekdays))
      ledger.complain(path, "mon, tue, wed, thu, fri, sat or sun", &item);
    else
      days.push_back(static_cast<std::size_t>(found - std::begin(kWeekdays)));
  });
  return days;
}

void read_hours(Ledger& ledger, Section& section, Office& office) {
  std::set<std::size_t> said;
  section.each("hours", [&](const Node& item, const std::string& path) {
    Section rule{ledger, &item, path, {"weekdays", "sessions"}};
    if (item.kind != Node::Kind::kObject) return;
    const auto sessions = read_sessions(ledger, rule);
    for (const std::size_t day : read_weekdays(ledger, rule)) {
      if (!said.insert(day).second)
        ledger.complain(path + "/weekdays", "each weekday once",
                        '"' + std::string{kWeekdays[day]} + "\" again");
      office.hours[day] = sessions;
    }
  });
}

std::optional<Holiday> read_holiday(Ledger& ledger, const Node& item, const std::string& path) {
  Section section{ledger, &item, path, {"date", "kind", "name"}};
  if (item.kind != Node::Kind::kObject) return {};
  Holiday holiday;
  const bool off = section.one_of("kind", {"off", "working"}, 0) == 0;
  holiday.kind = off ? Holiday::Kind::kOff : Holiday::Kind::kWorking;
  holiday.name = section.required("name");
  const auto date = date_from(section.text("date"));
  if (!date) {
    ledger.complain(section.path("date"), "a date like \"2026-09-02\"", section.find("date"));
    return {};
  }
  holiday.date = *date;
  return holiday;
}

std::vector<Holiday> read_holidays(Ledger& ledger, Section& section) {
  std::vector<Holiday> holidays;
  std::set<Date> said;
  section.each("holidays", [&](const Node& item, const std::string& path) {
    const auto holiday = read_holiday(ledger, item, path);
    if (!holiday) return;
    if (!said.insert(holiday->date).second)
      ledger.complain(path + "/date", "each date once", '"' + iso_date(holiday->date) + "\" again");
    holidays.push_back(*holiday);
  });
  return holidays;
}

minutes read_day_end(Ledger& ledger, Section& section, minutes fallback) {
  const auto end = section.hour("day_ends_at").value_or(fallback);
  if (end <= minutes{12 * 60}) return end;
  ledger.complain(section.path("day_ends_at"), "a time from 00:00 to 12:00",
                  section.find("day_ends_at"));
  return fallback;
}

int read_punches(Ledger& ledger, Section& section, int fallback) {
  const Node* found = section.find("punches_per_day");
  if (found == nullptr) return fallback;
  if (found->kind == Node::Kind::kNumber && (found->number == 2 || found->number == 4))
    return static_cast<int>(found->number);
  ledger.complain(section.path("punches_per_day"), "2 or 4", found);
  return fallback;
}

Office read_office(Ledger& ledger, const Node& node) {
  Section section{ledger,
                  &node,
                  "",
                  {"name", "superior", "emblem", "contact", "units", "hours", "grace_minutes",
                   "punches_per_day", "day_ends_at", "holidays"}};
  Office office;
  office.name = section.required("name");
  office.superior = section.text("superior");
  office.emblem = section.text("emblem");
  Section contact{ledger, section.find("contact"), "/contact", {"name", "phone"}};
  office.contact_name = contact.text("name");
  office.contact_phone = contact.text("phone");
  office.units = read_units(ledger, section);
  if (section.find("hours") == nullptr) ledger.complain("/hours", "a list of hours", nullptr);
  read_hours(ledger, section, office);
  office.grace = minutes{section.whole("grace_minutes", {0, 60}, office.grace.count())};
  office.punches_per_day = read_punches(ledger, section, office.punches_per_day);
  office.day_ends_at = read_day_end(ledger, section, office.day_ends_at);
  office.holidays = read_holidays(ledger, section);
  return office;
}

}  // namespace

Loaded<Office> office_from(std::string_view text, const std::string& file) {
  auto document = document_from(text, file);
  if (!document.ok()) return {{}, std::move(document.complaints)};
  Ledger ledger{file};
  Office office = read_office(ledger, document.value);
  return {std::move(office), std::move(ledger).complaints()};
}

}  // namespace kiosk::config
