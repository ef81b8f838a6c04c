// Covered by the suites that start the programs.
#include "kiosk/base/assets.h"

namespace kiosk {
namespace fs = std::filesystem;

fs::path assets_folder(const fs::path& of_build) {
  std::error_code unknown;
  const fs::path program = fs::read_symlink("/proc/self/exe", unknown);
  const fs::path installed = program.parent_path().parent_path() / "share/congso";
  return fs::exists(installed / "words") ? installed : of_build;
}

}  // namespace kiosk
