#pragma once
// A data folder and what its configuration says: where both programs begin.

#include <filesystem>
#include <string>
#include <vector>

#include "config/load.h"
#include "kiosk/base/result.h"
#include "kiosk/journal/data_folder.h"

namespace kiosk {

struct Place {
  DataFolder folder;
  config::Settings settings;
};

// The folder's parts as `settings` wants them: the journal may lie on another device.
DataFolder folder_of(const std::filesystem::path& root, const config::Settings& settings);

// Reads the configuration that `init` copied into the folder. Every complaint is added to
// `complaints`, a line each; then, and when there is no such folder, kBadData.
// `terminal_file` takes the place of the copy, if it is given.
Result<Place> read_place(const std::filesystem::path& root,
                         const std::filesystem::path& terminal_file,
                         std::vector<std::string>& complaints);

}  // namespace kiosk
