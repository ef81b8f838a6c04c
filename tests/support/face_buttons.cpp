#include "tests/support/face_buttons.h"

#include <stdexcept>

namespace kiosk::test {
namespace {

std::vector<Button> of_top(const OverviewTop& top) {
  std::vector<Button> all{top.back};
  if (top.action) all.push_back(*top.action);
  return all;
}

struct Buttons {
  std::vector<Button> operator()(const IdleFace& face) const {
    return face.other_way ? std::vector{*face.other_way} : std::vector<Button>{};
  }
  std::vector<Button> operator()(const TapFace& face) const {
    std::vector<Button> all = face.actions;
    all.insert(all.end(), face.closing.begin(), face.closing.end());
    return all;
  }
  std::vector<Button> operator()(const ChoiceFace& face) const {
    std::vector<Button> all;
    for (const auto& group : face.groups)
      all.insert(all.end(), group.options.begin(), group.options.end());
    if (face.calendar)
      for (const auto& cell : face.calendar->days) all.push_back(cell.day);
    all.insert(all.end(), face.closing.begin(), face.closing.end());
    return all;
  }
  std::vector<Button> operator()(const TodayFace& face) const {
    std::vector<Button> all;
    for (std::size_t i = 0; i < face.tabs.size(); ++i)
      if (i != face.tab)
        all.push_back({ShowOwnTab{static_cast<OwnTab>(i)}, face.tabs[i], {}, Icon::kNone});
    for (std::size_t i = 0; i < face.figures.size(); ++i)
      if (face.figures[i].opens)
        all.push_back({ShowOwnFigure{i}, face.figures[i].words, {}, Icon::kNone});
    if (face.arrows && !face.arrows->first)
      all.push_back({ShowEarlier{}, face.arrows->earlier, {}, Icon::kBack});
    if (face.arrows && !face.arrows->last)
      all.push_back({ShowLater{}, face.arrows->later, {}, Icon::kEnter});
    for (const auto& row : face.rows) {
      if (row.opens) all.push_back({*row.opens, row.time, {}, row.icon});
      if (row.action) all.push_back(*row.action);
    }
    all.insert(all.end(), face.closing.begin(), face.closing.end());
    return all;
  }
  std::vector<Button> operator()(const OverviewFace& face) const { return of_top(face.top); }
  std::vector<Button> operator()(const RollCallFace& face) const { return of_top(face.top); }
  std::vector<Button> operator()(const PersonFace& face) const {
    std::vector<Button> all = of_top(face.top);
    if (face.action) all.push_back(*face.action);
    if (face.waiting)
      all.insert(all.end(), face.waiting->answers.begin(), face.waiting->answers.end());
    return all;
  }
  std::vector<Button> operator()(const PeopleFace& face) const {
    std::vector<Button> all = of_top(face.top);
    all.insert(all.end(), face.actions.begin(), face.actions.end());
    return all;
  }
  std::vector<Button> operator()(const StaffCardFace& face) const {
    std::vector<Button> all = of_top(face.top);
    for (const auto& row : face.rows)
      if (row.lock) all.push_back(*row.lock);
    all.insert(all.end(), face.actions.begin(), face.actions.end());
    return all;
  }
  std::vector<Button> operator()(const DiaryEntryFace& face) const {
    std::vector<Button> all = of_top(face.top);
    all.insert(all.end(), face.works.begin(), face.works.end());
    const auto& time = face.time;
    all.insert(all.end(), {time.from_earlier, time.from_later, time.to_earlier, time.to_later});
    all.insert(all.end(), face.closing.begin(), face.closing.end());
    return all;
  }
  std::vector<Button> operator()(const DiaryDayFace& face) const {
    std::vector<Button> all = of_top(face.top);
    if (face.day_before) all.push_back(*face.day_before);
    if (face.day_after) all.push_back(*face.day_after);
    for (const auto& row : face.rows)
      if (row.opens) all.push_back({*row.opens, row.time, {}, row.icon});
    all.insert(all.end(), face.remarks.begin(), face.remarks.end());
    all.insert(all.end(), face.actions.begin(), face.actions.end());
    return all;
  }
  std::vector<Button> operator()(const BookFace& face) const {
    std::vector<Button> all = of_top(face.top);
    for (const auto* turn : {&face.before, &face.after})
      if (*turn) all.push_back(**turn);
    for (const Button& tab : face.tabs)
      if (!tab.likely) all.push_back(tab);
    if (face.field) all.push_back(face.find);
    if (!face.keys) all.insert(all.end(), face.actions.begin(), face.actions.end());
    return all;
  }
  template <class Other>
  std::vector<Button> operator()(const Other& face) const {
    return face.closing;
  }
};

}  // namespace

std::vector<Button> buttons_of(const Face& face) { return std::visit(Buttons{}, face); }

Intent intent_of(const std::string& title, const Screen& screen) {
  for (const Button& button : buttons_of(screen.face))
    if (button.title == title) return button.intent;
  throw std::invalid_argument{"no button " + title};
}

}  // namespace kiosk::test
