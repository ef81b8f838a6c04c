#pragma once
// `congso guide ROLE`: one printed page that says how a person of that role uses the terminal.

#include <filesystem>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

namespace kiosk::admin {

struct GuideWish {
  std::string role;              // staff, support, head, leader or admin
  std::string file;              // where the PDF goes
  std::string language = "vi";   // or en
  std::filesystem::path assets;  // the folder with words/
};

// The PDF's bytes. kBadData: no such role; and what reading the configuration may answer.
Result<std::string> guide_told(const std::filesystem::path& root, const GuideWish& wish,
                               const Clock& clock);
int guide(const std::filesystem::path& root, const GuideWish& wish, const Clock& clock);

}  // namespace kiosk::admin
