#include "config/diary_settings.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "config/section.h"
#include "kiosk/base/text.h"

namespace kiosk::config {
namespace {

constexpr std::int64_t kMostReminded = 30;
constexpr std::int64_t kLongestCase = 365;

struct Listed {
  const char* member;
  const char* expected;  // of each of its items
  const char* once;
};

// Texts, none of them empty or twice; none where there is no such list.
std::optional<std::vector<std::string>> read_list(Ledger& ledger, Section& section,
                                                  const Listed& listed) {
  std::optional<std::vector<std::string>> items;
  section.each(listed.member, [&](const Node& item, const std::string& path) {
    if (!items) items.emplace();
    const auto text = text_item(ledger, item, path, listed.expected);
    if (!text) return;
    if (trimmed(*text).empty())
      ledger.complain(path, listed.expected, &item);
    else if (std::find(items->begin(), items->end(), *text) != items->end())
      ledger.complain(path, listed.once, &item);
    else
      items->push_back(*text);
  });
  return items;
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

std::vector<std::string> Diary::usual_comments() {
  return {"Cảm ơn đã phối hợp", "Cần trao đổi thêm", "Cách làm hay", "Tôi có thể hỗ trợ"};
}

std::vector<std::string> Diary::every_field() { return {std::begin(kFields), std::end(kFields)}; }

bool Diary::asks(std::string_view field) const {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

Diary read_diary(Ledger& ledger, Section& office) {
  Section section{ledger,
                  office.find("diary"),
                  "/diary",
                  {"open", "areas", "fields", "comments", "remind_days", "case_days"}};
  Diary diary;
  diary.open = static_cast<Diary::Open>(section.one_of("open", {"none", "unit", "office"}, 0));
  diary.areas = read_list(ledger, section, {"areas", "the name of an area", "each area once"})
                    .value_or(diary.areas);
  diary.comments = read_list(ledger, section, {"comments", "a short comment", "each comment once"})
                       .value_or(diary.comments);
  diary.fields = read_fields(ledger, section);
  diary.remind_days =
      static_cast<int>(section.whole("remind_days", {0, kMostReminded}, diary.remind_days));
  diary.case_days =
      static_cast<int>(section.whole("case_days", {1, kLongestCase}, diary.case_days));
  return diary;
}

}  // namespace kiosk::config
