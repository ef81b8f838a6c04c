#include "kiosk/admin/folder.h"

#include <algorithm>

#include "kiosk/admin/printing.h"
#include "kiosk/hatch/hatch.h"
#include "kiosk/hatch/held_log.h"
#include "kiosk/views/office_view.h"

namespace kiosk::admin {

Result<std::unique_ptr<LogAccess>> reach_log(const DataFolder& folder, const Clock& clock) {
  if (auto hatch = HatchLog::open(folder.socket()); hatch)
    return std::unique_ptr<LogAccess>{std::move(hatch).value()};
  auto direct = DirectLog::open(folder, clock);
  if (!direct) return direct.error();
  return std::unique_ptr<LogAccess>{std::move(direct).value()};
}

Result<Place> place_at(const std::filesystem::path& root) {
  std::vector<std::string> complaints;
  auto place = read_place(root, {}, complaints);
  for (const std::string& complaint : complaints) complain(complaint);
  return place;
}

Result<Reached> reach(const std::filesystem::path& root, const Clock& clock) {
  auto place = place_at(root);
  if (!place) return place.error();
  auto log = reach_log(place.value().folder, clock);
  if (!log) return log.error();
  return Reached{std::move(place).value(), std::move(log).value()};
}

Result<Nothing> for_each_entry(LogAccess& access, const LogId& log, Seq after,
                               const std::function<bool(const Entry&)>& each) {
  for (;;) {
    const auto entries = access.entries(log, after, kEntriesAtOnce);
    if (!entries) return entries.error();
    for (const Entry& entry : entries.value())
      if (!each(entry)) return Nothing{};
    if (entries.value().empty()) return Nothing{};
    after = entries.value().back().seq;
  }
}

Result<std::vector<Fact>> office_facts(const Place& place, LogAccess& log) {
  auto view = OfficeView::look_into(place.folder.views(), place.settings.office.day_ends_at);
  if (!view) return view.error();
  const auto logs = log.logs();
  if (!logs) return logs.error();
  // Where the view stands is asked before its facts: it may go on meanwhile, and a fact met twice
  // is one fact, but one missed is missed.
  std::vector<Seq> positions;
  for (const LogId& id : logs.value()) {
    const auto position = view.value().position(id);
    if (!position) return position.error();
    positions.push_back(position.value());
  }
  auto facts = view.value().office_facts();
  if (!facts) return facts;
  for (std::size_t i = 0; i < positions.size(); ++i) {
    const auto take = [&](const Entry& entry) {
      if (auto fact = office_fact_from(entry)) facts.value().push_back(*std::move(fact));
      return true;
    };
    if (auto done = for_each_entry(log, logs.value()[i], positions[i], take); !done)
      return done.error();
  }
  return facts;
}

}  // namespace kiosk::admin
