#include "kiosk/admin/folder.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "kiosk/admin/printing.h"
#include "kiosk/hatch/hatch.h"
#include "kiosk/hatch/held_log.h"
#include "kiosk/views/office_view.h"

namespace kiosk::admin {

namespace {

// Who opens the log learns what was wrong with it: the kiosk from its own log, an administrator
// here. It is also an event, log.healed.
void tell_healing(const Opening& opening) {
  const auto mended = [](const char* copy, std::int64_t entries, const char* from) {
    if (entries > 0)
      complain(std::string{copy} + " lacked " + std::to_string(entries) +
               " entries; given back from " + from);
  };
  mended("log.db", opening.healed_into_database, "the journal");
  mended("the journal", opening.healed_into_journal, "log.db");
  if (opening.cut_torn_line) complain("the journal's last line was torn; cut off");
  for (const std::string& each : opening.set_aside) complain("set aside under evidence/: " + each);
  if (opening.new_log) complain("a new log was opened: " + *opening.new_log);
}

}  // namespace

Result<std::unique_ptr<LogAccess>> reach_log(const DataFolder& folder, const Clock& clock) {
  if (auto hatch = HatchLog::open(folder.socket()); hatch)
    return std::unique_ptr<LogAccess>{std::move(hatch).value()};
  auto direct = DirectLog::open(folder, clock);
  if (!direct) return direct.error();
  tell_healing(direct.value()->opening());
  return std::unique_ptr<LogAccess>{std::move(direct).value()};
}

Result<Place> place_at(const std::filesystem::path& root) {
  std::vector<std::string> complaints;
  auto place = read_place(root, {}, complaints);
  for (const std::string& complaint : complaints) complain(complaint);
  return place;
}

namespace {

// Another command on the same folder is done in a moment, and a kiosk that starts opens its hatch.
auto reach_log_soon(const DataFolder& folder, const Clock& clock) {
  using namespace std::chrono_literals;
  const auto given_up = std::chrono::steady_clock::now() + 3s;
  for (;;) {
    auto log = reach_log(folder, clock);
    const bool again = !log && log.error().fault == Fault::kTryLater;
    if (!again || std::chrono::steady_clock::now() >= given_up) return log;
    std::this_thread::sleep_for(20ms);
  }
}

}  // namespace

Result<Reached> reach(const std::filesystem::path& root, const Clock& clock) {
  auto place = place_at(root);
  if (!place) return place.error();
  auto log = reach_log_soon(place.value().folder, clock);
  if (!log) return log.error();
  return Reached{std::move(place).value(), std::move(log).value()};
}

namespace {

// What views.db has by `look`, then, by `take`, each entry it has not met yet. Where it stands is
// asked first: it may go on meanwhile, and a fact met twice is one fact, but one missed is missed.
Result<Nothing> look_then_walk(const Place& place, LogAccess& log,
                               const std::function<Result<Nothing>(const OfficeView&)>& look,
                               const std::function<void(const Entry&)>& take) {
  auto view = OfficeView::look_into(place.folder.views(), place.settings.office.day_ends_at);
  if (!view) return view.error();
  const auto logs = log.every_log();
  if (!logs) return logs.error();
  std::vector<Seq> positions;
  for (const LogId& id : logs.value()) {
    const auto position = view.value().position(id);
    if (!position) return position.error();
    positions.push_back(position.value());
  }
  if (auto looked = look(view.value()); !looked) return looked;
  const auto each = [&take](const Entry& entry) {
    take(entry);
    return true;
  };
  for (std::size_t i = 0; i < positions.size(); ++i)
    if (auto done = for_each_entry(log, logs.value()[i], positions[i], each); !done) return done;
  return Nothing{};
}

Result<Nothing> walk_stretch(LogAccess& log, const LogId& id, const LogStretch& stretch,
                             const std::function<void(const Entry&)>& take) {
  return for_each_entry(log, id, Seq{number(stretch.first) - 1}, [&](const Entry& entry) {
    const bool inside = entry.seq <= stretch.last;
    if (inside) take(entry);
    return inside;
  });
}

// Each entry of those working days that `view` has met.
Result<Nothing> walk_days(const OfficeView& view, LogAccess& log, const FactsWanted& wanted,
                          const std::function<void(const Entry&)>& take) {
  const auto logs = log.every_log();
  if (!logs) return logs.error();
  const auto last = std::chrono::sys_days{wanted.to} + std::chrono::days{1};
  for (auto day = std::chrono::sys_days{wanted.from}; day <= last; day += std::chrono::days{1})
    for (const LogId& id : logs.value()) {
      const auto stretches = view.stretches(id, Date{day});
      if (!stretches) return stretches.error();
      for (const LogStretch& stretch : stretches.value())
        if (auto done = walk_stretch(log, id, stretch, take); !done) return done;
    }
  return Nothing{};
}

}  // namespace

Result<std::vector<Fact>> facts_of_days(const Place& place, LogAccess& log,
                                        const FactsWanted& wanted) {
  std::vector<Fact> facts;
  const auto take = [&](const Entry& entry) {
    auto fact = fact_from(entry);
    if (fact && fact.value().event.kind.starts_with(wanted.kind))
      facts.push_back(std::move(fact).value());
  };
  const auto look = [&](const OfficeView& view) { return walk_days(view, log, wanted, take); };
  if (const auto done = look_then_walk(place, log, look, take); !done) return done.error();
  return facts;
}

Result<std::vector<Fact>> office_facts(const Place& place, LogAccess& log) {
  std::vector<Fact> facts;
  const auto look = [&facts](const OfficeView& view) -> Result<Nothing> {
    auto kept = view.office_facts();
    if (!kept) return kept.error();
    facts = std::move(kept).value();
    return Nothing{};
  };
  const auto done = look_then_walk(place, log, look, [&facts](const Entry& entry) {
    if (auto fact = office_fact_from(entry)) facts.push_back(*std::move(fact));
  });
  if (!done) return done.error();
  return facts;
}

Result<std::vector<Mark>> marks_of_days(const Place& place, LogAccess& log,
                                        const WhoseMarks& whose) {
  std::vector<Mark> marks;
  const auto look = [&](const OfficeView& view) -> Result<Nothing> {
    auto kept = view.marks(whose.who, before_days(whose.from), behind_days(whose.to));
    if (!kept) return kept.error();
    marks = std::move(kept).value();
    return Nothing{};
  };
  // Of what the view has not met yet every mark may matter: whose tap a word is about, the day
  // itself tells.
  const auto done = look_then_walk(place, log, look, [&](const Entry& entry) {
    const auto fact = fact_from(entry);
    auto mark = fact ? mark_from(fact.value()) : std::nullopt;
    if (mark && (whose.who.empty() || mark->who == whose.who)) marks.push_back(*std::move(mark));
  });
  if (!done) return done.error();
  return each_once(std::move(marks));
}

Result<Declarations> declared_days(const Place& place, LogAccess& log, const Date& from,
                                   const Date& to) {
  Declarations declared{place.settings.office.sheet_codes};
  const auto look = [&](const OfficeView& view) -> Result<Nothing> {
    const auto kept = view.declared(before_days(from), behind_days(to));
    if (!kept) return kept.error();
    for (const Fact& fact : kept.value()) declared.take(fact);
    return Nothing{};
  };
  const auto done = look_then_walk(place, log, look, [&declared](const Entry& entry) {
    if (const auto fact = fact_from(entry)) declared.take(fact.value());
  });
  if (!done) return done.error();
  return declared;
}

Result<DiaryBook> diaries_of_days(const Place& place, LogAccess& log, const WhoseMarks& whose) {
  DiaryBook book{place.settings.office.day_ends_at};
  const auto look = [&](const OfficeView& view) -> Result<Nothing> {
    const auto kept = view.diaries(whose.who, whose.from, whose.to);
    if (!kept) return kept.error();
    for (const Fact& fact : kept.value()) book.take(fact);
    return Nothing{};
  };
  const auto done = look_then_walk(place, log, look, [&book](const Entry& entry) {
    if (const auto fact = fact_from(entry)) book.take(fact.value());
  });
  if (!done) return done.error();
  return book;
}

bool is_inside(const std::filesystem::path& inner, const std::filesystem::path& outer) {
  std::error_code unknown;
  const std::filesystem::path from = std::filesystem::weakly_canonical(outer, unknown);
  const std::filesystem::path way =
      std::filesystem::weakly_canonical(inner, unknown).lexically_relative(from);
  return !way.empty() && *way.begin() != "..";
}

}  // namespace kiosk::admin
