// Reads office.json; declared in config/load.h, covered by tests/config/load_test.cpp.
#include <algorithm>
#include <set>

#include "config/diary_settings.h"
#include "config/documents.h"
#include "config/hours.h"
#include "config/load.h"
#include "config/occasions.h"
#include "config/section.h"
#include "config/sheet_codes.h"
#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"

namespace kiosk::config {
namespace {
using std::chrono::minutes;

std::vector<std::string> read_names(Ledger& ledger, Section& section, std::string_view member,
                                    const std::string& what) {
  std::vector<std::string> names;
  section.each(member, [&](const Node& item, const std::string& path) {
    const auto name = text_item(ledger, item, path, "the name of a " + what);
    if (!name) return;
    if (trimmed(*name).empty())
      ledger.complain(path, "the name of a " + what, &item);
    else if (std::find(names.begin(), names.end(), *name) != names.end())
      ledger.complain(path, "each " + what + " once", &item);
    else
      names.push_back(*name);
  });
  return names;
}

std::optional<Holiday> read_holiday(Ledger& ledger, const Node& item, const std::string& path) {
  Section section{ledger, &item, path, {"date", "kind", "name", "instead_of"}};
  if (item.kind != Node::Kind::kObject) return {};
  Holiday holiday;
  const bool off = section.one_of("kind", {"off", "working"}, 0) == 0;
  holiday.kind = off ? Holiday::Kind::kOff : Holiday::Kind::kWorking;
  holiday.name = section.required("name");
  holiday.instead_of = read_date(ledger, section, "instead_of");
  if (off && holiday.instead_of)
    ledger.complain(section.path("instead_of"), "this only with kind working",
                    section.find("instead_of"));
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

// What only happened may be forgotten; what sets how the office is (people, badges, calendar) and
// what holds the log together may not.
constexpr std::string_view kMayExpire[] = {"attendance.", "tap.",      "presence.", "health.",
                                           "diary.",      "task.",     "case.",     "directive.",
                                           "target.",     "notice.",   "incident.", "rating.",
                                           "visitors.",   "terminal.", "clock."};

bool may_expire(const std::string& kind) {
  return std::any_of(std::begin(kMayExpire), std::end(kMayExpire),
                     [&](std::string_view prefix) { return kind.rfind(prefix, 0) == 0; });
}

std::vector<Retention> read_retention(Ledger& ledger, Section& section) {
  std::vector<Retention> rules;
  section.each("retention", [&](const Node& item, const std::string& path) {
    Section rule{ledger, &item, path, {"kind", "days"}};
    if (item.kind != Node::Kind::kObject) return;
    Retention read{rule.required("kind"), std::chrono::days{rule.whole("days", {30, 36'500}, 0)}};
    const auto same = [&](const Retention& other) { return other.kind == read.kind; };
    if (rule.find("days") == nullptr)
      ledger.complain(rule.path("days"), "a number of days", nullptr);
    else if (!read.kind.empty() && !may_expire(read.kind))
      ledger.complain(rule.path("kind"), "kinds of what happened, such as \"attendance.\"",
                      rule.find("kind"));
    else if (std::any_of(rules.begin(), rules.end(), same))
      ledger.complain(rule.path("kind"), "each kind once", rule.find("kind"));
    else
      rules.push_back(std::move(read));
  });
  return rules;
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
                  {"name",
                   "superior",
                   "emblem",
                   "contact",
                   "units",
                   "hours",
                   "grace_minutes",
                   "punches_per_day",
                   "day_ends_at",
                   "holidays",
                   "culture_day",
                   "sheet_codes",
                   "trip_places",
                   "trip_tasks",
                   "retention",
                   "documents",
                   "request_reasons",
                   "visit_reasons",
                   "incident_kinds",
                   "duty_leaders",
                   "health",
                   "reminder_phrases",
                   "review_remarks",
                   "directive_phrases",
                   "task_phrases",
                   "task_remarks",
                   "case_steps",
                   "diary"}};
  Office office;
  office.name = section.required("name");
  office.superior = section.text("superior");
  office.emblem = section.text("emblem");
  Section contact{ledger, section.find("contact"), "/contact", {"name", "phone"}};
  office.contact_name = contact.text("name");
  office.contact_phone = contact.text("phone");
  office.units = read_names(ledger, section, "units", "unit");
  if (section.find("hours") == nullptr) ledger.complain("/hours", "a list of hours", nullptr);
  read_hours(ledger, section, office);
  office.grace = minutes{section.whole("grace_minutes", {0, 60}, office.grace.count())};
  office.punches_per_day = read_punches(ledger, section, office.punches_per_day);
  office.day_ends_at = read_day_end(ledger, section, office.day_ends_at);
  office.holidays = read_holidays(ledger, section);
  office.trip_places = read_names(ledger, section, "trip_places", "place");
  office.trip_tasks = read_names(ledger, section, "trip_tasks", "task");
  office.sheet_codes = read_sheet_codes(ledger, section);
  read_occasions(ledger, section, office);
  office.culture_day = section.truth("culture_day");
  office.retention = read_retention(ledger, section);
  office.documents = read_documents(ledger, section);
  office.diary = read_diary(ledger, section);
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
