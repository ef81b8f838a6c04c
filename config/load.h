#pragma once
// From the two files of an office to its settings. Every fault of both files is reported at once
// (interfaces.md, Files); a program given a wrong configuration does not start.

#include <filesystem>
#include <string>
#include <string_view>

#include "config/complaint.h"
#include "config/settings.h"

namespace kiosk::config {

// Reads the terminal's file, then the office's file it names, which is looked for beside it.
Loaded<Settings> load_settings(const std::filesystem::path& terminal_file);

// Where the office's file lies: `office_file`, relative to the folder of the terminal's file.
std::filesystem::path office_path(const std::filesystem::path& terminal_file,
                                  const Terminal& terminal);

// Reads "1280x720" into the window; false, and nothing changed, when it is no size a screen has.
bool window_size_from(std::string_view text, Window& window);

// One file's text each. `file` is its name in the complaints.
Loaded<Terminal> terminal_from(std::string_view text, const std::string& file);
Loaded<Office> office_from(std::string_view text, const std::string& file);

}  // namespace kiosk::config
