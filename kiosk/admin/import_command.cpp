#include "kiosk/admin/import_command.h"

#include <algorithm>
#include <set>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/file.h"
#include "kiosk/base/random.h"
#include "kiosk/lists/office_list.h"
#include "sync/link.h"

namespace kiosk::admin {
namespace {

constexpr std::size_t kLongestList = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kStep = 50;  // drafts that a waiting tap has to let pass: a few milliseconds

// What an import has to know beside the list.
struct Known {
  const Place& place;
  LogAccess& log;
  OfficeKnown office;
  Now now;
};

Result<Known> known_at(const Place& place, LogAccess& log, Now now) {
  const auto facts = office_facts(place, log);
  if (!facts) return facts.error();
  const auto link = sync::read_link(place.folder.link());
  if (!link) return link.error();
  Known known{place, log, {}, now};
  known.office.calendar = WorkCalendar{place.settings.office};
  known.office.units = place.settings.office.units;
  known.office.keys = link.value().office_keys;
  for (const Fact& fact : facts.value()) known.office.take(fact);
  return known;
}

Result<std::optional<Date>> date_of_wish(const std::string& text, Now now) {
  if (text.empty()) return std::optional<Date>{};
  if (text == "today") return std::optional{date_of(local_time(now.instant))};
  const auto date = date_from(text);
  if (!date || *date < kFirstDay)
    return Error{Fault::kBadData, "--date: expected today or 2026-11-23 (" + text + ")"};
  return date;
}

Result<OfficeList> read_declarations(const std::string& csv, const Known& known) {
  IdMaker ids{random_bits};
  const auto& codes = known.place.settings.office.sheet_codes;
  DeclarationList list = declaration_list(csv, known.office.staff(), codes);
  if (list.rows.empty()) return OfficeList{{}, std::move(list.faults)};
  Date from = list.rows.front().from;
  Date to = list.rows.front().to;
  for (const DeclarationRow& row : list.rows) {
    from = std::min(from, row.from);
    to = std::max(to, row.to);
  }
  auto declared = declared_days(known.place, known.log, from, to);
  if (!declared) return declared.error();
  return joined(std::move(list.faults),
                declaration_drafts(list.rows, std::move(declared).value(), known.now, ids));
}

Result<OfficeList> read_list(const ImportWish& wish, const std::string& csv, const Known& known) {
  if (wish.what == "declarations") return read_declarations(csv, known);
  if (wish.what != "attendance") return read_office_list(wish.what, csv, known.office, known.now);
  const auto date = date_of_wish(wish.date, known.now);
  if (!date) return date.error();
  DayList list = day_list(csv, known.office.staff());
  return joined(std::move(list.faults), attendance_drafts(list.rows, date.value(), known.now));
}

// A row imported before is the same event, and one that stands twice in the list is one.
Result<Nothing> leave_out_known(const Place& place, LogAccess& log, std::vector<Draft>& drafts) {
  if (drafts.empty()) return Nothing{};
  const auto [first, last] = std::minmax_element(
      drafts.begin(), drafts.end(),
      [](const Draft& a, const Draft& b) { return a.at.instant < b.at.instant; });
  const auto ends_at = place.settings.office.day_ends_at;
  const auto facts = facts_of_days(
      place, log,
      {"", work_date(first->at.instant, ends_at), work_date(last->at.instant, ends_at)});
  if (!facts) return facts.error();
  std::set<EventId> known;
  for (const Fact& fact : facts.value()) known.insert(fact.event.id);
  std::erase_if(drafts, [&known](const Draft& draft) { return !known.insert(draft.id).second; });
  return Nothing{};
}

Result<Nothing> record(const std::vector<Draft>& drafts, LogAccess& log) {
  for (std::size_t from = 0; from < drafts.size(); from += kStep) {
    const auto step = std::span{drafts}.subspan(from, std::min(kStep, drafts.size() - from));
    if (const auto done = log.append(step); !done) return done.error();
  }
  return Nothing{};
}

}  // namespace

int import(const std::filesystem::path& root, const ImportWish& wish, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  const auto& [place, log] = reached.value();
  const auto csv = read_file(wish.file, kLongestList);
  if (!csv) return refuse({Fault::kBadData, csv.error().what});
  const auto known = known_at(place, *log, clock.now());
  if (!known) return refuse(known.error());
  auto read = read_list(wish, csv.value(), known.value());
  if (!read) return refuse(read.error());

  for (const ListFault& fault : read.value().faults)
    complain(wish.file.filename().string() + ": " + to_string(fault));
  const bool good = all_good(read.value().faults);
  if (!good && !wish.skip_bad) return kBadUse;
  auto& drafts = read.value().drafts;
  if (wish.what == "attendance")
    if (auto done = leave_out_known(place, *log, drafts); !done) return refuse(done.error());
  if (auto done = record(drafts, *log); !done) return refuse(done.error());
  say(std::to_string(drafts.size()) + " recorded from " + wish.file.filename().string());
  return kGood;
}

}  // namespace kiosk::admin
