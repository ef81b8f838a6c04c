#include "kiosk/journal/inspection.h"

#include <limits>
#include <map>

#include "kiosk/base/file.h"
#include "kiosk/journal/journal_line.h"
#include "kiosk/journal/log_store.h"
#include "kiosk/journal/tail_comparison.h"
#include "kiosk/journal/walker.h"

namespace kiosk {
namespace {

constexpr std::size_t kStep = 500;
constexpr std::size_t kLongestSegment = std::size_t{1} << 30;

std::string at(Seq seq) { return std::to_string(number(seq)); }

// What one line does to a segment's head; the words of its fault, if it has one.
struct TakeLine {
  const JournalHeader& header;
  KeysOfLog& keys;
  Head& head;
  std::map<Seq, Hash>& hashes;  // of the segment's entries: a batch is signed at its end, perhaps
                                // after more was written
  bool first;                   // of the segment: its place is where the chain begins

  std::optional<std::string> operator()(const Entry& entry) const {
    if (first) head.seq = Seq{number(entry.seq) - 1};
    if (!follows(head, entry)) return "the chain breaks at " + at(entry.seq);
    head = {entry.seq, entry.hash};
    hashes[entry.seq] = entry.hash;
    keys.take(entry.seq, entry.line);
    return {};
  }
  std::optional<std::string> operator()(const Checkpoint& checkpoint) const {
    const auto entry = hashes.find(checkpoint.seq);  // none: it lies in a segment before
    const bool same = entry == hashes.end() ? checkpoint.seq < head.seq || first
                                            : checkpoint.hash == entry->second;
    if (same && holds(checkpoint, keys.at(checkpoint.seq), header.log)) return {};
    return "the signature at " + at(checkpoint.seq) + " does not hold";
  }
};

// What was pulled of one other log: its chain from the start, and every head that covers it.
Result<std::optional<std::string>> fault_in(const ForeignLogs& foreign, const LogId& log,
                                            std::int64_t& walked) {
  const auto bad = [&](Seq seq, const char* what) {
    return std::optional{to_string(log) + ", pulled: " + what + ' ' + at(seq)};
  };
  Head head{Seq{0}, chain_start(log)};
  std::map<Seq, ForeignHead> heads;
  const auto all = foreign.heads(log, Seq{0}, std::numeric_limits<std::int32_t>::max());
  if (!all) return all.error();
  for (const ForeignHead& each : all.value()) heads.emplace(each.head.seq, each);
  for (;;) {
    const auto entries = foreign.entries(log, head.seq, kStep);
    if (!entries) return entries.error();
    if (entries.value().empty()) return std::optional<std::string>{};
    for (const Entry& entry : entries.value()) {
      if (!follows(head, entry)) return bad(next(head.seq), "the chain breaks at");
      head = {entry.seq, entry.hash};
      ++walked;
      const auto covering = heads.find(entry.seq);
      if (covering == heads.end()) continue;
      const ForeignHead& its = covering->second;
      if (its.head.hash != head.hash || !holds(its.head, its.key, log))
        return bad(entry.seq, "the signature does not hold at");
    }
  }
}

Result<Nothing> inspect_pulled(const ForeignLogs& foreign, Inspection& found) {
  for (const LogId& log : foreign.logs()) {
    const auto fault = fault_in(foreign, log, found.entries);
    if (!fault) return fault.error();
    if (fault.value()) found.fault = fault.value();
    if (found.fault) return Nothing{};
  }
  return Nothing{};
}

}  // namespace

Result<Inspection> inspect(const LogPlace& place) {
  auto store = LogStore::open(place.database);
  if (!store) return store.error();
  store.value().leave_as_it_is();
  Walker walker{store.value(), place.journal};
  Inspection found;
  EventLog::Walk walk = walker.begin();
  while (!walk.done) {
    const EventLog::Walk before = walk;
    auto stepped = walker.step(walk, kStep);
    if (!stepped && stepped.error().fault != Fault::kBadData) return stepped.error();
    walk = stepped ? std::move(stepped).value() : stopped(walk, stepped.error().what);
    if (walk.log == before.log)
      found.entries += number(walk.seq) - number(before.seq);
    else
      found.entries += number(walk.seq);
  }
  found.fault = walk.fault;
  if (found.fault) return found;
  if (auto done = inspect_pulled(store.value().foreign(), found); !done) return done.error();
  return found;
}

Result<Inspection> inspect_segment(const std::filesystem::path& file, KeysOfLog keys) {
  auto text = read_file(file, kLongestSegment);
  if (!text) return text.error();
  std::string_view left = text.value();
  left = left.substr(0, left.find('\0'));  // the zeroed blocks behind the last line
  Inspection found;
  std::optional<JournalHeader> header;
  Head head;
  std::map<Seq, Hash> hashes;
  bool first = true;
  for (std::size_t line_number = 1; !left.empty(); ++line_number) {
    const auto end = left.find('\n');
    if (end == left.npos) break;  // torn: was never confirmed
    const std::string_view line = left.substr(0, end);
    left.remove_prefix(end + 1);
    if (!header) {
      header = journal_header_from(line);
      if (!header) return Error{Fault::kBadData, "not a journal (" + file.string() + ")"};
      head.hash = header->previous;
      continue;
    }
    const auto read = journal_line_from(header->log, line);
    if (!read) {
      found.fault =
          "line " + std::to_string(line_number) + " is not one of a journal, after " + at(head.seq);
      return found;
    }
    found.fault = std::visit(TakeLine{*header, keys, head, hashes, first}, *read);
    if (found.fault) return found;
    if (std::holds_alternative<Entry>(*read)) ++found.entries, first = false;
  }
  return found;
}

}  // namespace kiosk
