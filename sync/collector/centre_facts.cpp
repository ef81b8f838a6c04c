// Covered by tests/collector/centre_test.cpp.
#include "sync/collector/centre_facts.h"

#include <algorithm>

#include "sync/collector/centre_log.h"

namespace kiosk::sync {

namespace {

Result<Nothing> each_entry_of(StoreReader& store, const TerminalRecord& terminal,
                              const std::function<void(const Entry&)>& take) {
  const auto logs = store.logs_of(terminal.id);
  if (!logs) return logs.error();
  for (const LogRecord& log : logs.value()) {
    auto walked = store.each_line(log.id, [&](const Line& line) {
      take({log.id, line.seq, line.hash, line.text, terminal.may_administer});
      return true;
    });
    if (!walked) return walked;
  }
  return Nothing{};
}

}  // namespace

Result<Nothing> each_entry(StoreReader& store, OfficeId office,
                           const std::function<void(const Entry&)>& take) {
  const auto terminals = store.terminals();
  if (!terminals) return terminals.error();
  for (const TerminalRecord& terminal : terminals.value()) {
    if (terminal.office_id != office) continue;
    if (auto walked = each_entry_of(store, terminal, take); !walked) return walked;
  }
  return Nothing{};
}

Result<CentreFacts> centre_facts(StoreReader& store, const std::string& office) {
  const auto id = office_named(store, office);
  if (!id) return id.error();
  CentreFacts facts{.office = id.value()};
  const auto key = store.office_key(id.value());
  if (!key) return key.error();
  if (key.value()) facts.known.keys.push_back(*key.value());
  const auto walked = each_entry(store, id.value(), [&facts](const Entry& entry) {
    if (facts.logs.empty() || facts.logs.back() != entry.log) facts.logs.push_back(entry.log);
    const auto fact = fact_from(entry);
    if (!fact) return;
    facts.rev = std::max(facts.rev, fact.value().stamp.rev);
    facts.known.take(fact.value());
  });
  if (!walked) return walked.error();
  const auto terminals = store.terminals();
  if (!terminals) return terminals.error();
  for (const TerminalRecord& terminal : terminals.value())
    if (terminal.office_id == id.value() && terminal.role == Role::kRelay) facts.relayed = true;
  for (const StaffMember* person : facts.known.directory.people())
    facts.known.units.push_back(person->unit);
  return facts;
}

}  // namespace kiosk::sync
