#include "config/diary_settings.h"

#include <algorithm>
#include <iterator>
#include <optional>

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

constexpr std::string_view kFields[] = {"type",    "quantity",   "subject",    "place",
                                        "product", "document",   "difficulty", "proposal",
                                        "helpers", "coefficient"};

std::vector<std::string> read_fields(Ledger& ledger, Section& section) {
  const std::string expected =
      "type, quantity, subject, place, product, document, difficulty, proposal, helpers or "
      "coefficient";
  std::optional<std::vector<std::string>> fields;
  section.each("fields", [&](const Node& item, const std::string& path) {
    if (!fields) fields.emplace();
    const auto name = text_item(ledger, item, path, expected);
    if (!name) return;
    if (std::find(std::begin(kFields), std::end(kFields), *name) == std::end(kFields))
      ledger.complain(path, expected, &item);
    else
      fields->push_back(*name);
  });
  return fields.value_or(Diary::every_field());
}

}  // namespace

std::vector<std::string> Diary::every_field() { return {std::begin(kFields), std::end(kFields)}; }

bool Diary::asks(std::string_view field) const {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

Diary read_diary(Ledger& ledger, Section& office) {
  Section section{ledger, office.find("diary"), "/diary", {"open", "areas", "fields"}};
  Diary diary;
  diary.open = static_cast<Diary::Open>(section.one_of("open", {"none", "unit", "office"}, 0));
  diary.areas = read_areas(ledger, section);
  diary.fields = read_fields(ledger, section);
  return diary;
}

}  // namespace kiosk::config
