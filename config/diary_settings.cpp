#include "config/diary_settings.h"

#include <algorithm>

#include "config/section.h"
#include "kiosk/base/text.h"

namespace kiosk::config {
namespace {

std::vector<std::string> read_areas(Ledger& ledger, Section& section) {
  std::vector<std::string> areas;
  section.each("areas", [&](const Node& item, const std::string& path) {
    const auto name = text_item(ledger, item, path, "the name of an area");
    if (!name) return;
    if (trimmed(*name).empty())
      ledger.complain(path, "the name of an area", &item);
    else if (std::find(areas.begin(), areas.end(), *name) != areas.end())
      ledger.complain(path, "each area once", &item);
    else
      areas.push_back(*name);
  });
  return areas;
}

}  // namespace

Diary read_diary(Ledger& ledger, Section& office) {
  Section section{ledger, office.find("diary"), "/diary", {"open", "areas"}};
  Diary diary;
  diary.open = static_cast<Diary::Open>(section.one_of("open", {"none", "unit", "office"}, 0));
  diary.areas = read_areas(ledger, section);
  return diary;
}

}  // namespace kiosk::config
