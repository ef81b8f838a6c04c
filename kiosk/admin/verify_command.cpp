#include "kiosk/admin/verify_command.h"

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/hatch/hatch.h"
#include "kiosk/journal/inspection.h"

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
  EventLog::Walk walk;
  while (!walk.done) {
    const EventLog::Walk before = walk;
    auto stepped = log.walk_on(walk, 100);
    if (!stepped) return stepped.error();
    walk = std::move(stepped).value();
    const auto from = walk.log == before.log ? number(before.seq) : 0;
    found.entries += number(walk.seq) - from;
  }
  found.fault = walk.fault;
  return found;
}

Result<Inspection> inspect_stopped(const DataFolder& folder) {
  const auto lock = FolderLock::take(folder, "congso verify");
  if (!lock) return lock.error();
  return inspect(folder.log_place());
}

Result<Place> place_at(const std::filesystem::path& root) {
  std::string complaints;
  auto place = read_place(root, {}, complaints);
  if (!place) return Error{Fault::kBadData, complaints + place.error().what};
  return place;
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
  const auto key = read_key(root / "key");
  if (!key) return refuse({Fault::kBadData, key.error().what});
  if (!std::filesystem::is_regular_file(file))
    return refuse({Fault::kBadData, "no such file (" + file.string() + ")"});
  return tell(inspect_segment(file, key.value().public_key()), file.string());
}

}  // namespace kiosk::admin
