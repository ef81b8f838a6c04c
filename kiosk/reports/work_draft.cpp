#include "kiosk/reports/work_draft.h"

#include <algorithm>

#include "kiosk/base/json.h"
#include "kiosk/reports/diary_json.h"

namespace kiosk {
namespace {

template <class List, class Same>
auto& found_or_new(List& list, Same same) {
  const auto found = std::find_if(list.begin(), list.end(), same);
  return found == list.end() ? list.emplace_back() : *found;
}

void add_once(std::vector<std::string>& texts, const std::string& text) {
  if (text.empty() || std::find(texts.begin(), texts.end(), text) != texts.end()) return;
  texts.push_back(text);
}

void add_to(WorkDraft& draft, const EntryContent& content) {
  add(draft.sums, content);
  WorkGroup& group =
      found_or_new(draft.groups, [&](const WorkGroup& each) { return each.work == content.work; });
  group.work = content.work;
  add(group.sums, content);
  WorkLine& line = found_or_new(
      group.lines, [&](const WorkLine& each) { return each.content == content.content; });
  line.content = content.content;
  add(line.sums, content);
  line.last = content.date;
  line.result = content.result;
  add_once(line.hindrances, content.difficulty);
  add_once(line.hindrances, content.proposal);
}

void sort_as_listed(std::vector<WorkGroup>& groups, const Catalogue& catalogue) {
  const auto kinds = catalogue.all();
  const auto place = [&kinds](const WorkGroup& group) {
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const WorkKind& kind) { return kind.code == group.work; });
    return std::pair{group.work.empty(), found - kinds.begin()};
  };
  std::stable_sort(groups.begin(), groups.end(),
                   [&](const WorkGroup& a, const WorkGroup& b) { return place(a) < place(b); });
}

}  // namespace

void add(WorkSums& sums, const EntryContent& content) {
  ++sums.entries;
  if (const auto lasting = content.lasting()) sums.told += *lasting;
  if (content.quantity > 0) sums.quantities[content.unit] += content.quantity;
  if (content.result) ++sums.results[static_cast<std::size_t>(*content.result)];
}

std::vector<WorkDraft> work_drafts(const Diaries& told) {
  std::vector<WorkDraft> drafts;
  for (const PersonDiary& diary : told.people) {
    WorkDraft draft;
    draft.diary = &diary;
    for (const DiaryDayTold& day : diary.days)
      for (const DiaryEntry* each : day.diary.standing()) add_to(draft, each->now.content);
    sort_as_listed(draft.groups, told.catalogue);
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

bool is_open(const WorkLine& line) {
  return line.result != EntryResult::kDone && line.result != EntryResult::kNoResult;
}

std::string work_draft_json(const Diaries& told) {
  Json json = json_from(diaries_head(told, "draft")).value();
  json["people"] = Json::array();
  for (const WorkDraft& draft : work_drafts(told)) {
    Json one = json_from(person_json(draft.diary->person)).value();
    one.update(json_from(sums_json(draft.sums)).value());
    one["groups"] = Json::array();
    for (const WorkGroup& group : draft.groups) {
      Json kind{{"work", group.work}, {"name", told.work_name(group.work)}};
      kind.update(json_from(sums_json(group.sums)).value());
      kind["lines"] = Json::array();
      for (const WorkLine& line : group.lines) {
        Json said{{"content", line.content}, {"last", iso_date(line.last)}};
        said["result"] = line.result ? Json(to_string(*line.result)) : Json(nullptr);
        said["open"] = is_open(line);
        said["hindrances"] = line.hindrances;
        said.update(json_from(sums_json(line.sums)).value());
        kind["lines"].push_back(std::move(said));
      }
      one["groups"].push_back(std::move(kind));
    }
    json["people"].push_back(std::move(one));
  }
  return text_of(json);
}

}  // namespace kiosk
