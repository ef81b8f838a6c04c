#include "kiosk/admin/rebuild_command.h"

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/views/catch_up.h"

namespace kiosk::admin {
namespace {
namespace fs = std::filesystem;

Result<Hash> built(const fs::path& file, const Place& place, LogAccess& log) {
  auto view = OfficeView::open(file, place.settings.office.day_ends_at);
  if (!view) return view.error();
  const auto logs = log.logs();
  if (!logs) return logs.error();
  const auto done = catch_up(view.value(), logs.value(), [&](const LogId& id, Seq after) {
    return log.entries(id, after, kEntriesAtOnce);
  });
  return done ? view.value().digest() : done.error();
}

}  // namespace

int rebuild(const fs::path& root, bool check, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  const auto& [place, log] = reached.value();
  const fs::path file = place.folder.views();
  if (!check && fs::exists(place.folder.socket()))
    return refuse({Fault::kRefused, "a kiosk runs and writes views.db; stop it first"});
  if (!check) {
    remove_view(file);
    const auto done = built(file, place, *log);
    return done ? kGood : refuse(done.error());
  }
  const auto kept = built(file, place, *log);
  const auto anew = built(":memory:", place, *log);
  if (!kept || !anew) return refuse(kept ? anew.error() : kept.error());
  if (kept.value() == anew.value()) return kGood;
  complain("views.db differs from what the log gives (" + file.string() + ")");
  return kDoesNotHold;
}

}  // namespace kiosk::admin
