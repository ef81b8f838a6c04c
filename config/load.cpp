#include "config/load.h"

#include <system_error>

#include "config/emblem.h"
#include "kiosk/base/file.h"

namespace kiosk::config {
namespace {
namespace fs = std::filesystem;

// "cannot open (FILE): reason" → "reason": the line names the file already.
std::string reason_of(const Error& error) {
  const auto colon = error.what.rfind(": ");
  return colon == error.what.npos ? error.what : error.what.substr(colon + 2);
}

template <class T>
Loaded<T> read(const fs::path& path, Loaded<T> (*from)(std::string_view, const std::string&)) {
  const std::string name = path.filename().string();
  std::error_code ignored;  // what cannot be looked at cannot be read either, and says so below
  if (fs::is_directory(path, ignored)) return {{}, {unexpected(name, "", "a file", "a folder")}};
  const auto text = read_file(path);
  if (!text) return {{}, {unexpected(name, "", "a readable file", reason_of(text.error()))}};
  return from(text.value(), name);
}

}  // namespace

fs::path office_path(const fs::path& terminal_file, const Terminal& terminal) {
  return terminal_file.parent_path() / terminal.office_file;
}

Loaded<Settings> load_settings(const fs::path& terminal_file) {
  auto terminal = read(terminal_file, terminal_from);
  Loaded<Settings> loaded{{{}, terminal.value}, std::move(terminal.complaints)};
  if (terminal.value.office_file.empty()) return loaded;  // already complained about
  const fs::path office_file = office_path(terminal_file, terminal.value);
  auto office = read(office_file, office_from);
  loaded.value.office = std::move(office.value);
  const fs::path emblem = emblem_path(office_file, loaded.value.office);
  loaded.value.terminal.window.emblem = loaded.value.terminal.board.emblem = emblem.string();
  loaded.complaints.insert(loaded.complaints.end(), office.complaints.begin(),
                           office.complaints.end());
  return loaded;
}

}  // namespace kiosk::config
