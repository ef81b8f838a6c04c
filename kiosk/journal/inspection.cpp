#include "kiosk/journal/inspection.h"

#include <map>

#include "kiosk/base/file.h"
#include "kiosk/journal/journal_line.h"
#include "kiosk/journal/log_store.h"
#include "kiosk/journal/pulled_walk.h"
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

// One of the two walks, to its end or its first fault.
template <typename StepOf>
Result<Nothing> walk_through(EventLog::Walk walk, StepOf step, Inspection& found) {
  while (!walk.done) {
    const EventLog::Walk before = walk;
    auto stepped = step(walk);
    if (!stepped && stepped.error().fault != Fault::kBadData) return stepped.error();
    walk = stepped ? std::move(stepped).value() : stopped(walk, stepped.error().what);
    found.entries += walked(before, walk);
  }
  found.fault = walk.fault;
  return Nothing{};
}

}  // namespace

Result<Inspection> inspect(const LogPlace& place) {
  auto store = LogStore::open(place.database);
  if (!store) return store.error();
  store.value().leave_as_it_is();
  Walker walker{store.value(), place.journal};
  Inspection found;
  const auto own = [&](const EventLog::Walk& walk) { return walker.step(walk, kStep); };
  if (auto done = walk_through(walker.begin(), own, found); !done) return done.error();
  if (found.fault) return found;
  const ForeignLogs& foreign = store.value().foreign();
  const auto pulled = [&](const EventLog::Walk& walk) { return walk_pulled(foreign, walk, kStep); };
  if (auto done = walk_through({}, pulled, found); !done) return done.error();
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
