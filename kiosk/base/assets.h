#pragma once
// Where the words and sounds lie.

#include <filesystem>

namespace kiosk {

// Those installed beside the program's prefix; `of_build` (in the source) where there are none.
std::filesystem::path assets_folder(const std::filesystem::path& of_build);

}  // namespace kiosk
