#pragma once
// Paper out of the office's printer, by CUPS.

#include <filesystem>
#include <string>

#include "kiosk/base/result.h"

namespace kiosk {

// Hands the file to the printer of that name, or to the one that is set as usual where it is empty;
// gives the job as CUPS calls it, "Van_phong-12". kTryLater, in one line: no printer of that name,
// none at all, nobody who prints; kBadData: a file that cannot be read.
Result<std::string> print_file(const std::filesystem::path& file, const std::string& title,
                               const std::string& printer);

}  // namespace kiosk
