#include "kiosk/reports/role_guide.h"

#include <array>

#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"
#include "kiosk/reports/attendance_paper.h"

namespace kiosk {
namespace {

using Steps = std::array<std::string_view, 7>;

struct Guide {
  std::string_view word;
  std::string_view title;
  Steps steps;
};

// In the order of GuideRole.
constexpr std::array<Guide, 5> kGuides{
    {{"staff",
      "guide.staff",
      {"guide.staff.tap", "guide.staff.later", "guide.staff.write", "guide.staff.phrase",
       "guide.staff.result", "guide.staff.submit", "guide.staff.practise"}},
     {"support",
      "guide.support",
      {"guide.staff.tap", "guide.staff.later", "guide.support.daily", "guide.support.other",
       "guide.staff.result", "guide.staff.submit", "guide.staff.practise"}},
     {"head",
      "guide.head",
      {"guide.head.open", "guide.head.seen", "guide.head.flagged", "guide.head.approve",
       "guide.head.return", "guide.head.record", "guide.head.fair"}},
     {"leader",
      "guide.leader",
      {"guide.head.open", "guide.leader.board", "guide.head.seen", "guide.head.flagged",
       "guide.head.return", "guide.head.record", "guide.head.fair"}},
     {"admin",
      "guide.admin",
      {"guide.admin.staff", "guide.admin.badges", "guide.admin.catalogue", "guide.admin.daily",
       "guide.admin.pin", "guide.admin.verify", "guide.admin.backup"}}}};

}  // namespace

std::optional<GuideRole> guide_role_from(std::string_view word) {
  for (std::size_t i = 0; i < kGuides.size(); ++i)
    if (kGuides[i].word == word) return static_cast<GuideRole>(i);
  return {};
}

Paper role_guide(const GuideFor& wanted, const Say& say) {
  const Guide& guide = kGuides[static_cast<std::size_t>(wanted.role)];
  Document document;
  document.name = guide.word;
  document.head = paper_head(wanted.head, wanted.place, wanted.made_on, say);
  document.title = capitals(say("guide.title", {}));
  document.subtitle = {say(guide.title, {})};
  int n = 0;
  for (const std::string_view step : guide.steps)
    document.body.push_back(std::to_string(++n) + ". " + say(step, {}));
  document.notes = {say("guide.promise", {})};
  Paper paper;
  paper.standing = true;
  paper.made_on = iso_date(wanted.made_on);
  paper.documents.push_back(std::move(document));
  return paper;
}

}  // namespace kiosk
