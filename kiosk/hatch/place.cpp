#include "kiosk/hatch/place.h"

namespace kiosk {

DataFolder folder_of(const std::filesystem::path& root, const config::Settings& settings) {
  const std::string& journal = settings.terminal.journal_dir;
  return {root, journal.empty() ? root / "journal" : root / journal};  // absolute stays absolute
}

Result<Place> read_place(const std::filesystem::path& root,
                         const std::filesystem::path& terminal_file,
                         std::vector<std::string>& complaints) {
  const auto copy = root / "config" / "terminal.json";
  const auto file = terminal_file.empty() ? copy : terminal_file;
  if (!std::filesystem::exists(copy))
    return Error{Fault::kBadData,
                 "no terminal lives here; make one with: congso init --config "
                 "TERMINAL.json --data " +
                     root.string() + " (" + root.string() + ")"};
  const auto loaded = config::load_settings(file);
  for (const auto& complaint : loaded.complaints) complaints.push_back(to_string(complaint));
  if (!loaded.ok())
    return Error{Fault::kBadData, "the configuration is wrong (" + root.string() + ")"};
  return Place{folder_of(root, loaded.value), loaded.value};
}

}  // namespace kiosk
