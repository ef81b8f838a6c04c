#include "kiosk/admin/init_command.h"

#include <sys/stat.h>

#include <filesystem>

#include "config/load.h"
#include "kiosk/admin/identity.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/file.h"
#include "kiosk/base/json.h"
#include "kiosk/hatch/place.h"

namespace kiosk::admin {
namespace {
namespace fs = std::filesystem;

Result<Nothing> make_folder(const fs::path& path) {
  std::error_code failed;
  fs::create_directories(path, failed);
  if (failed) {
    const bool no_folder = failed == std::errc::not_a_directory || failed == std::errc::file_exists;
    return Error{no_folder ? Fault::kBadData : Fault::kTryLater,
                 "cannot make the folder: " + failed.message() + " (" + path.string() + ")"};
  }
  if (::chmod(path.c_str(), 0700) != 0) return system_error("cannot close to others", path);
  return Nothing{};
}

// The copy names its office file as the file beside it, wherever the original lay.
Result<Nothing> copy_configuration(const fs::path& terminal_file, const fs::path& office_file,
                                   const fs::path& to) {
  const auto terminal = read_file(terminal_file);
  const auto office = read_file(office_file);
  if (!terminal || !office) return terminal ? office.error() : terminal.error();
  auto json = json_from(terminal.value());
  if (!json) return json.error();
  json.value()["office_file"] = "office.json";
  if (auto done = write_file(to / "office.json", office.value(), 0600); !done) return done;
  return write_file(to / "terminal.json", json.value().dump(2) + '\n', 0600);
}

Result<Nothing> make_terminal(const fs::path& root, const config::Settings& settings, Now now) {
  const DataFolder folder = folder_of(root, settings);
  if (auto made = make_folder(folder.outside()); !made) return made;
  const auto key = make_identity(folder);
  if (!key) return key.error();
  return EventLog::create(folder.log_place(), key.value(), now);
}

}  // namespace

int init(const fs::path& root, const fs::path& terminal_file, const Clock& clock) {
  const auto loaded = config::load_settings(terminal_file);
  for (const auto& complaint : loaded.complaints) complain(to_string(complaint));
  if (!loaded.ok()) return kBadUse;
  if (fs::exists(root / "key") || fs::exists(root / "log.db")) {
    complain("a terminal lives here already; nothing was changed (" + root.string() + ")");
    return kBadUse;
  }
  if (auto made = make_folder(root); !made) return refuse(made.error());
  if (auto made = make_folder(root / "config"); !made) return refuse(made.error());
  const auto office = config::office_path(terminal_file, loaded.value.terminal);
  if (auto done = copy_configuration(terminal_file, office, root / "config"); !done)
    return refuse(done.error());
  if (auto made = make_terminal(root, loaded.value, clock.now()); !made)
    return refuse(made.error());
  return kGood;
}

}  // namespace kiosk::admin
