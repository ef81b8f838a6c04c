#include "kiosk/admin/sort_command.h"

#include <algorithm>
#include <utility>

#include "kiosk/admin/printing.h"
#include "kiosk/admin/standard_lines.h"
#include "kiosk/people/people_search.h"

namespace kiosk::admin {

std::vector<std::string> names_in_order(std::vector<std::string> names) {
  std::vector<std::pair<std::string, std::string>> keyed;
  keyed.reserve(names.size());
  for (std::string& name : names) {
    std::string order = name_order(name);
    keyed.emplace_back(std::move(order), std::move(name));
  }
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (std::size_t i = 0; i < keyed.size(); ++i) names[i] = std::move(keyed[i].second);
  return names;
}

int sort_names() {
  std::vector<std::string> names;
  for_each_line([&names](std::string line) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    names.push_back(std::move(line));
  });
  for (const std::string& name : names_in_order(std::move(names))) say(name);
  return kGood;
}

}  // namespace kiosk::admin
