#include "kiosk/admin/init_command.h"

#include <sys/stat.h>

#include <filesystem>

#include "config/emblem.h"
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

// A copy of `file`, in which `member` is the name of a file beside it.
Result<Nothing> copy_with(const std::string& member, const std::string& name, const fs::path& file,
                          const fs::path& to) {
  const auto text = read_file(file);
  if (!text) return text.error();
  auto json = json_from(text.value());
  if (!json) return json.error();
  if (json.value().value(member, "") == name) return write_file(to, text.value(), 0600);
  json.value()[member] = name;
  return write_file(to, json.value().dump(2) + '\n', 0600);
}

Result<Nothing> copy_file(const fs::path& file, const fs::path& to, std::size_t longest) {
  const auto bytes = read_file(file, longest);
  if (!bytes) return bytes.error();
  return write_file(to, bytes.value(), 0600);
}

// The copies name office file and emblem as files beside them, wherever the originals lay.
Result<Nothing> copy_configuration(const fs::path& terminal_file, const config::Settings& settings,
                                   const fs::path& to) {
  const fs::path office = config::office_path(terminal_file, settings.terminal);
  const fs::path emblem = config::emblem_path(office, settings.office);
  const std::string name = emblem.filename().string();
  if (!emblem.empty())
    if (auto done = copy_file(emblem, to / name, config::kLongestEmblem); !done) return done;
  auto done = copy_with("emblem", name, office, to / "office.json");
  if (!done) return done;
  return copy_with("office_file", "office.json", terminal_file, to / "terminal.json");
}

// Everything that is wrong with the configuration, a line each; whether nothing is.
bool is_good(const fs::path& terminal_file, const config::Loaded<config::Settings>& loaded) {
  auto complaints = loaded.complaints;
  if (!loaded.value.terminal.office_file.empty()) {
    const auto office = config::office_path(terminal_file, loaded.value.terminal);
    const auto more = config::emblem_complaints(office, loaded.value.office);
    complaints.insert(complaints.end(), more.begin(), more.end());
  }
  for (const auto& complaint : complaints) complain(to_string(complaint));
  return complaints.empty();
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
  if (!is_good(terminal_file, loaded)) return kBadUse;
  if (fs::exists(root / "key") || fs::exists(root / "log.db")) {
    complain("a terminal lives here already; nothing was changed (" + root.string() + ")");
    return kBadUse;
  }
  if (auto made = make_folder(root); !made) return refuse(made.error());
  if (auto made = make_folder(root / "config"); !made) return refuse(made.error());
  if (auto done = copy_configuration(terminal_file, loaded.value, root / "config"); !done)
    return refuse(done.error());
  if (auto made = make_terminal(root, loaded.value, clock.now()); !made)
    return refuse(made.error());
  return kGood;
}

}  // namespace kiosk::admin
