#include "kiosk/lists/import_drafts.h"

#include <algorithm>
#include <map>

#include "kiosk/people/entering.h"
#include "kiosk/presence/attendance_events.h"
#include "kiosk/presence/calendar_events.h"

namespace kiosk {
namespace {

Entering entering(Now now, IdMaker& ids) {
  return {.id = ids.next_event(now.instant), .at = now, .by = {}, .via = Via::kImport};
}

bool holds_already(const Directory& known, const StaffId& who, const BadgeNumber& badge,
                   std::span<const OfficeKey> keys) {
  const BadgeMatch match = known.look_up(badge, keys);
  return match.kind == BadgeMatch::Kind::kPerson && match.who == who && !match.old_key;
}

// A UUIDv7 of the row's own time whose random part is a digest of what the row says.
EventId id_of(const DayRow& row, Instant at) {
  const Hash digest =
      sha256(row.staff.text + '\n' + rfc3339(at) + '\n' + row.kind + '\n' + row.choice);
  EventId id;
  const auto since = static_cast<std::uint64_t>(at.time_since_epoch().count());
  for (std::size_t i = 0; i < 6; ++i)
    id.bytes[i] = static_cast<std::uint8_t>(since >> (8 * (5 - i)));
  std::copy_n(digest.begin(), 10, id.bytes.begin() + 6);
  id.bytes[6] = static_cast<std::uint8_t>(0x70 | (id.bytes[6] & 0x0f));  // version 7
  id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3f));  // variant 10
  return id;
}

std::optional<Meant> meant_by(const DayRow& row) {
  const std::map<std::string, Errand> errands{
      {"lunch", Errand::kLunch}, {"field", Errand::kField}, {"errand", Errand::kOfficial}};
  if (row.kind == "attendance.arrived") return Meant{Meaning::kArrived, Errand::kNone, {}};
  if (row.kind == "attendance.left") return Meant{Meaning::kLeft, Errand::kNone, {}};
  if (row.kind == "attendance.came_back") return Meant{Meaning::kCameBack, Errand::kNone, {}};
  const auto errand = errands.find(row.choice);
  if (row.kind != "attendance.went_out" || errand == errands.end()) return {};
  return Meant{Meaning::kWentOut, errand->second, {}};
}

Instant placed(Instant at, const std::optional<Date>& date) {
  if (!date) return at;
  return instant_of(LocalTime{std::chrono::local_days{*date}} + time_of_day(local_time(at)));
}

}  // namespace

namespace {

// What an optional column does not say stays as it was: a list never silently removes.
StaffMember changed_by(const StaffMember& before, StaffMember row) {
  if (row.address.empty()) row.address = before.address;
  if (row.attendance.empty()) row.attendance = before.attendance;
  if (row.employer.empty()) row.employer = before.employer;
  return row;
}

// What is said of somebody who works here; of a day to come nothing yet.
void add_change(const StaffRow& row, const StaffMember& before, const Date& today,
                const Entering& entering, ImportDrafts& found) {
  const StaffMember after = changed_by(before, row.person);
  const std::optional<Date>& since = row.decision.since;
  const bool moves =
      after.unit != before.unit || after.employer != before.employer || after.title != before.title;
  if (moves && since && *since > today) {
    found.faults.push_back(
        {row.line, "moves on " + iso_date(*since) + ": import it again then", true});
    return;
  }
  if (auto changed = staff_changed(before, after, entering, row.decision))
    found.drafts.push_back(*std::move(changed));
}

}  // namespace

ImportDrafts staff_drafts(const std::vector<StaffRow>& rows, const Directory& known, Now now,
                          IdMaker& ids) {
  ImportDrafts found;
  const Date today = date_of(local_time(now.instant));
  for (const StaffRow& row : rows) {
    if (row.left && *row.left <= today) {
      if (known.employed(row.person.id))
        found.drafts.push_back(staff_left(row.person.id, entering(now, ids), row.left));
      continue;
    }
    if (row.left)
      found.faults.push_back(
          {row.line, "works here until " + iso_date(*row.left) + ": import it again then", true});
    const StaffMember* before = known.person(row.person.id);
    if (!before || !known.employed(row.person.id))
      found.drafts.push_back(staff_registered(row.person, entering(now, ids)));
    else
      add_change(row, *before, today, entering(now, ids), found);
  }
  return found;
}

ImportDrafts badge_drafts(const std::vector<BadgeRow>& rows, const Directory& known,
                          std::span<const OfficeKey> keys, Now now, IdMaker& ids) {
  ImportDrafts found;
  for (const BadgeRow& row : rows) {
    if (!known.other_holder(row.badge, keys, row.staff).empty()) {
      found.faults.push_back({row.line, "another person holds a badge that reads the same", false});
      continue;
    }
    if (holds_already(known, row.staff, row.badge, keys)) continue;
    found.drafts.push_back(
        badge_bound(row.staff, badge_said(row.badge, keys.front()), entering(now, ids)));
  }
  return found;
}

ImportDrafts calendar_drafts(const std::vector<CalendarRow>& rows, const WorkCalendar& known,
                             Now now, IdMaker& ids) {
  ImportDrafts found;
  for (const CalendarRow& row : rows)
    if (known.recorded(row.day.date) != row.day)
      found.drafts.push_back(
          entered(kCalendarChanged, {}, entering(now, ids), calendar_data(row.day)));
  return found;
}

namespace {

Declared declared_by(const DeclarationRow& row) {
  Declared what{row.code, row.from, row.to, Declared::Part::kWhole, row.hours, row.reason};
  if (row.part == "morning") what.part = Declared::Part::kMorning;
  if (row.part == "afternoon") what.part = Declared::Part::kAfternoon;
  return what;
}

bool stands_already(const Declarations& known, const StaffId& who, const Declared& what) {
  const auto of_days = known.of(who, what.from, what.to);
  return std::any_of(of_days.begin(), of_days.end(), [&what](const DeclaredStanding& each) {
    return each.state == DeclaredStanding::State::kAgreed && each.declaration.what == what;
  });
}

}  // namespace

ImportDrafts catalogue_drafts(const std::vector<CatalogueRow>& rows, const Catalogue& known,
                              Now now, IdMaker& ids) {
  ImportDrafts found;
  for (const CatalogueRow& row : rows)
    if (known.recorded(row.kind.code) != row.kind)
      found.drafts.push_back(catalogue_changed(row.kind, entering(now, ids)));
  return found;
}

ImportDrafts declaration_drafts(const std::vector<DeclarationRow>& rows, Declarations known,
                                Now now, IdMaker& ids) {
  ImportDrafts found;
  for (const DeclarationRow& row : rows) {
    const Declared what = declared_by(row);
    if (stands_already(known, row.staff, what)) continue;
    found.drafts.push_back(
        declaration({ids.next_event(now.instant), now, row.staff, Via::kImport}, what));
    known.take(*declaration_from(found.drafts.back(), {}));
  }
  return found;
}

ImportDrafts attendance_drafts(const std::vector<DayRow>& rows, const std::optional<Date>& date,
                               Now now) {
  ImportDrafts found;
  std::map<StaffId, EventId> last_tap;
  std::vector<std::size_t> ahead;
  for (const DayRow& row : rows) {
    const Instant at = placed(row.at, date);
    if (at > now.instant) {
      ahead.push_back(row.line);
      continue;
    }
    if (date_of(local_time(at)) < kFirstDay) {
      found.faults.push_back({row.line, "expected a day from 2000 on", false});
      continue;
    }
    const Origin origin{id_of(row, at), {at, now.tick, now.state}, row.staff, Via::kImport};
    const auto before = last_tap.find(row.staff);
    if (row.kind == "tap.repeated" && before != last_tap.end()) {
      found.drafts.push_back(repeated_tap(origin, before->second));
      continue;
    }
    last_tap[row.staff] = origin.id;
    auto meant = meant_by(row);
    if (meant) meant->said = Said::kPerson;
    if (!meant && row.kind != "tap.undecided") {
      found.faults.push_back({row.line, "this kind cannot be entered from a list", false});
      continue;
    }
    found.drafts.push_back(meant ? tap_that_means(origin, *meant) : undecided_tap(origin));
  }
  if (!ahead.empty())
    found.faults.push_back(
        {ahead.front(),
         std::to_string(ahead.size()) + " lines from here on lie ahead of the clock: left out",
         true});
  return found;
}

}  // namespace kiosk
