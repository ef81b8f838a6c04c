// Covered by tests/admin/guide_test.cpp.

#include "kiosk/admin/guide_command.h"

#include "config/documents.h"
#include "kiosk/base/calendar.h"
#include "kiosk/base/ending.h"
#include "kiosk/base/file.h"
#include "kiosk/door/words.h"
#include "kiosk/hatch/place.h"
#include "kiosk/reports/pdf_file.h"
#include "kiosk/reports/role_guide.h"

namespace kiosk::admin {
namespace fs = std::filesystem;

Result<std::string> guide_told(const fs::path& root, const GuideWish& wish, const Clock& clock) {
  const auto role = guide_role_from(wish.role);
  if (!role)
    return Error{Fault::kBadData,
                 "expected staff, support, head, leader or admin, found \"" + wish.role + '"'};
  std::vector<std::string> complaints;
  const auto place = read_place(root, "", complaints);
  for (const std::string& complaint : complaints) complain(complaint);
  if (!place) return place.error();
  const auto words = Words::load(wish.assets / "words");
  if (!words) return words.error();
  const Language language = wish.language == "en" ? Language::kEnglish : Language::kVietnamese;
  const config::Office& office = place.value().settings.office;
  const GuideFor wanted{*role, config::head_of(office, "", ""), office.documents.place,
                        date_of(local_time(clock.now().instant))};
  const Say say = [&](std::string_view key, std::initializer_list<Filling> filling) {
    return words.value().say(language, key, filling);
  };
  return pdf_file(role_guide(wanted, say));
}

int guide(const fs::path& root, const GuideWish& wish, const Clock& clock) {
  constexpr int kForEverybody = 0644;  // it names nobody
  const auto told = guide_told(root, wish, clock);
  if (!told) return refuse(told.error());
  const auto written = write_file(wish.file, told.value(), kForEverybody);
  return written ? kGood : refuse(written.error());
}

}  // namespace kiosk::admin
