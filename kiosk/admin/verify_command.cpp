#include "kiosk/admin/verify_command.h"

#include <fstream>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/hatch/hatch.h"
#include "kiosk/journal/inspection.h"
#include "kiosk/journal/journal_cursor.h"
#include "kiosk/journal/journal_logs.h"
#include "kiosk/journal/walker.h"

namespace kiosk::admin {
namespace {

int tell(const Result<Inspection>& found, const std::string& where) {
  if (!found && found.error().fault != Fault::kBadData) return refuse(found.error());
  const std::optional<std::string> fault =
      found ? found.value().fault : std::optional{found.error().what};
  if (fault) {
    complain(*fault + " (" + where + ")");
    return kDoesNotHold;
  }
  say(std::to_string(found.value().entries) + " entries, chain and signatures hold");
  return kGood;
}

// While a kiosk runs it walks for us, in steps that no tap has to wait for.
Result<Inspection> inspect_running(LogAccess& log) {
  Inspection found;
  for (const auto on : {&LogAccess::walk_on, &LogAccess::walk_pulled}) {
    EventLog::Walk walk;
    while (!walk.done) {
      const EventLog::Walk before = walk;
      auto stepped = (log.*on)(walk, 100);
      if (!stepped) return stepped.error();
      walk = std::move(stepped).value();
      found.entries += walked(before, walk);
    }
    found.fault = walk.fault;
    if (found.fault) break;
  }
  return found;
}

// A copy that is not there is a finding, like one that was altered.
Result<Inspection> inspect_stopped(const DataFolder& folder) {
  const auto lock = FolderLock::take(folder, "congso verify");
  if (!lock) return lock.error();
  if (!std::filesystem::exists(folder.log_place().database))
    return Inspection{0, "log.db is missing"};
  return inspect(folder.log_place());
}

// How a file of a journal begins: whose log it is, and the key that log was opened with, when its
// first entry stands here.
struct Beginning {
  JournalHeader header;
  std::optional<PublicKey> key;
};

std::optional<Beginning> beginning_of(const std::filesystem::path& file) {
  std::ifstream lines{file};
  std::string line;
  std::getline(lines, line);
  const auto header = journal_header_from(line);
  if (!header) return {};
  std::getline(lines, line);
  const auto first = journal_line_from(header->log, line);
  const Entry* entry = first ? std::get_if<Entry>(&*first) : nullptr;
  if (entry == nullptr || entry->seq != Seq{1}) return Beginning{*header, {}};
  return Beginning{*header, birth_of(*entry).key};
}

void take_changes(const std::filesystem::path& file, KeysOfLog& keys) {
  std::ifstream lines{file};
  for (std::string line; std::getline(lines, line);) {
    if (line.find(kKeyChanged) == line.npos) continue;
    const auto read = journal_line_from(keys.log(), line);
    if (const Entry* entry = read ? std::get_if<Entry>(&*read) : nullptr)
      keys.take(entry->seq, entry->line);
  }
}

// What lies beside the file: the key of the log's own first entry, and its changes before the file.
std::optional<KeysOfLog> keys_in_log(const std::filesystem::path& file,
                                     const Beginning& beginning) {
  const auto segments = segments_of(file.parent_path());
  const auto first = beginning.key || segments.empty() ? std::optional{beginning}
                                                       : beginning_of(segments.front().path);
  if (!first || !first->key || first->header.log != beginning.header.log) return {};
  KeysOfLog keys{beginning.header.log, *first->key};
  for (const Segment& segment : segments) {
    if (beginning.key || std::filesystem::equivalent(segment.path, file)) break;
    take_changes(segment.path, keys);
  }
  return keys;
}

// Whether a log, from the changes before `file` on, came to the key at hand.
bool leads_to(const std::filesystem::path& file, KeysOfLog keys, const PublicKey& own) {
  for (const Segment& segment : segments_of(file.parent_path())) take_changes(segment.path, keys);
  return keys.current() == own;
}

}  // namespace

int verify(const std::filesystem::path& root) {
  const auto place = place_at(root);
  if (!place) return refuse(place.error());
  const DataFolder& folder = place.value().folder;
  auto hatch = HatchLog::open(folder.socket());
  return tell(hatch ? inspect_running(*hatch.value()) : inspect_stopped(folder), root.string());
}

int verify_journal(const std::filesystem::path& root, const std::filesystem::path& file) {
  if (std::filesystem::is_directory(file))
    return refuse(
        {Fault::kBadData, "--journal: expected one of its files (" + file.string() + ")"});
  if (!std::filesystem::is_regular_file(file))
    return refuse({Fault::kBadData, "no such file (" + file.string() + ")"});
  const auto beginning = beginning_of(file);
  if (!beginning) return refuse({Fault::kBadData, "not a journal (" + file.string() + ")"});
  const auto own = read_key(root / "key");
  const auto in_log = keys_in_log(file, *beginning);
  if (!own && !in_log)
    return refuse({Fault::kBadData, "no key to verify with: neither " + (root / "key").string() +
                                        " nor the log's first entry (" + file.string() + ")"});
  const bool ours = own && (!in_log || leads_to(file, *in_log, own.value().public_key()));
  if (!ours)
    complain("the key was taken from the log itself: a replaced log would not be noticed (" +
             file.string() + ")");
  const KeysOfLog keys =
      in_log ? *in_log : KeysOfLog{beginning->header.log, own.value().public_key()};
  const auto found = inspect_segment(file, keys);
  return found ? tell(found, file.string()) : refuse(found.error());
}

}  // namespace kiosk::admin
