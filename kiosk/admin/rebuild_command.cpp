#include "kiosk/admin/rebuild_command.h"

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/views/catch_up.h"

namespace kiosk::admin {
namespace {
namespace fs = std::filesystem;

// What the log gives, as far as `kept` has come: a running kiosk writes on meanwhile.
Result<Hash> given_by_log(const OfficeView& kept, const Place& place, LogAccess& log) {
  auto anew = OfficeView::open(":memory:", place.settings.office.day_ends_at);
  if (!anew) return anew.error();
  const auto logs = log.every_log();
  if (!logs) return logs.error();
  const auto done = catch_up(
      anew.value(), logs.value(), [&](const LogId& id, Seq after) -> Result<std::vector<Entry>> {
        const auto end = kept.position(id);
        if (!end) return end.error();
        auto entries = log.entries(id, after, kEntriesAtOnce);
        const bool missed = entries && !entries.value().empty() && end.value() == Seq{};
        if (missed) return Error{Fault::kBadData, "nothing of " + to_string(id)};
        if (entries)
          std::erase_if(entries.value(),
                        [&](const Entry& entry) { return end.value() < entry.seq; });
        return entries;
      });
  return done ? anew.value().digest() : done.error();
}

int differs(const fs::path& file, const std::string& how) {
  complain("views.db differs from what the log gives: " + how + " (" + file.string() + ")");
  return kDoesNotHold;
}

int compare(const fs::path& file, const Place& place, LogAccess& log) {
  if (!fs::exists(file)) {
    say("views.db is not there: the next start builds it");
    return kGood;
  }
  const auto kept = OfficeView::look_into(file, place.settings.office.day_ends_at);
  if (!kept) return refuse(kept.error());
  const auto anew = given_by_log(kept.value(), place, log);
  if (!anew && anew.error().fault == Fault::kBadData)
    return differs(file, "damaged, " + anew.error().what);
  const auto digest = kept.value().digest();
  if (!anew || !digest) return refuse(anew ? digest.error() : anew.error());
  return digest.value() == anew.value() ? kGood : differs(file, "not the same content");
}

}  // namespace

Result<Nothing> build_views(const Place& place, LogAccess& log) {
  remove_view(place.folder.views());
  auto view = OfficeView::open(place.folder.views(), place.settings.office.day_ends_at);
  if (!view) return view.error();
  const auto logs = log.every_log();
  if (!logs) return logs.error();
  return catch_up(view.value(), logs.value(), [&](const LogId& id, Seq after) {
    return log.entries(id, after, kEntriesAtOnce);
  });
}

int rebuild(const fs::path& root, bool check, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  const auto& [place, log] = reached.value();
  const fs::path file = place.folder.views();
  if (check) return compare(file, place, *log);
  if (fs::exists(place.folder.socket()))
    return refuse({Fault::kRefused, "a kiosk runs and writes views.db; stop it first"});
  const auto done = build_views(place, *log);
  return done ? kGood : refuse(done.error());
}

}  // namespace kiosk::admin
