// The week of a unit: everybody's days as a quiet grid, their work beside each other, the sample
// and the note of the day. Covered by tests/door/session_unit_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"
#include "kiosk/door/book_faces.h"
#include "kiosk/door/overview.h"

namespace kiosk {
namespace {

using State = DiaryDay::State;

bool handed_in(State state) { return state != State::kNothing && state != State::kDraft; }
bool missing(const UnitDay& day) { return day.expected && !handed_in(day.state); }

// The weekend has a column only where somebody worked.
std::size_t columns_of(const UnitPage& page) {
  std::size_t columns = 5;
  for (const UnitRow& row : page.rows)
    for (std::size_t i = columns; i < row.days.size(); ++i)
      if (row.days.at(i).expected || row.days.at(i).state != State::kNothing) columns = i + 1;
  return columns;
}

BookFace::Cell cell_of(const UnitRow& row, const UnitDay& day, const Date& date) {
  BookFace::Cell cell;
  if (!day.expected && day.state == State::kNothing) return cell;
  const StateOfDay state = state_of(day.state);
  cell.icon = state.icon;
  cell.tint = state.tint;
  if (!handed_in(day.state)) return cell;
  cell.words = std::to_string(day.entries);
  cell.opens = OpenUnitDay{row.who, date};
  return cell;
}

std::size_t count_of(const UnitPage& page, bool (*is)(const UnitDay&)) {
  std::size_t count = 0;
  for (const UnitRow& row : page.rows)
    count += static_cast<std::size_t>(std::count_if(row.days.begin(), row.days.end(), is));
  return count;
}

void add_figures(const Scene& scene, const UnitPage& page, BookFace& face) {
  const auto figure = [&](bool (*is)(const UnitDay&), std::string words) {
    face.figures.push_back({std::to_string(count_of(page, is)), std::move(words)});
  };
  figure([](const UnitDay& day) { return handed_in(day.state); }, scene.say("unit.handed_in"));
  figure([](const UnitDay& day) { return day.state == State::kSubmitted; },
         scene.say("unit.waiting"));
  figure([](const UnitDay& day) { return day.state == State::kApproved; },
         scene.say("unit.approved"));
  figure(&missing, scene.say("unit.missing"));
}

void add_legend(const Scene& scene, BookFace& face) {
  for (const State state : {State::kNothing, State::kDraft, State::kSubmitted, State::kSeen,
                            State::kReturned, State::kApproved}) {
    const StateOfDay shown = state_of(state);
    face.legend.push_back({scene.say(shown.key), shown.icon, shown.tint, {}});
  }
}

BookFace::Line line_of(const Scene& scene, const UnitRow& row) {
  const KnownPerson* whose = known_person(scene.session, row.who);
  BookFace::Line line;
  line.name = whose == nullptr ? row.who.text : whose->name;
  if (whose != nullptr) line.line = whose->unit;
  return line;
}

void add_days(const Scene& scene, const UnitPage& page, BookFace& face) {
  const Span week = week_of(page.date);
  const std::size_t columns = columns_of(page);
  for (std::size_t i = 0; i < columns; ++i)
    face.columns.push_back(short_weekday(scene, moved(week.from, static_cast<int>(i))));
  for (const UnitRow& row : page.rows) {
    BookFace::Line line = line_of(scene, row);
    const auto absent = std::count_if(row.days.begin(), row.days.end(), &missing);
    if (absent > 0) line.line = scene.say("unit.missing_days", {{"n", std::to_string(absent)}});
    for (std::size_t i = 0; i < columns; ++i)
      line.cells.push_back(cell_of(row, row.days.at(i), moved(week.from, static_cast<int>(i))));
    face.lines.push_back(std::move(line));
  }
  add_figures(scene, page, face);
  add_legend(scene, face);
}

UnitDay sum_of(const UnitRow& row) {
  UnitDay sum;
  for (const UnitDay& day : row.days) {
    sum.entries += day.entries;
    sum.unfinished += day.unfinished;
    sum.told += day.told;
    sum.present += day.present;
  }
  return sum;
}

// Who has most to do stands first: it is shown so that work can be shared out.
void add_workload(const Scene& scene, const UnitPage& page, BookFace& face) {
  face.columns = {scene.say("unit.column.entries"), scene.say("unit.column.told"),
                  scene.say("unit.column.present"), scene.say("unit.column.unfinished")};
  std::vector<const UnitRow*> rows;
  for (const UnitRow& row : page.rows) rows.push_back(&row);
  std::stable_sort(rows.begin(), rows.end(), [](const UnitRow* a, const UnitRow* b) {
    return sum_of(*a).told > sum_of(*b).told;
  });
  for (const UnitRow* row : rows) {
    const UnitDay sum = sum_of(*row);
    BookFace::Line line = line_of(scene, *row);
    for (std::string words : {std::to_string(sum.entries), amount(scene, sum.told),
                              amount(scene, sum.present), std::to_string(sum.unfinished)})
      line.cells.push_back({std::move(words), Icon::kNone, Tint::kUnheard, {}});
    face.lines.push_back(std::move(line));
  }
}

void add_sample(const Scene& scene, const UnitPage& page, BookFace& face) {
  for (const ReviewedDay& each : page.sample) {
    const KnownPerson* whose = known_person(scene.session, each.who);
    const DiaryDay day = scene.session.diary.day(each.who, each.date);
    const StateOfDay state = state_of(day.state);
    BookFace::Row row;
    row.time = short_weekday(scene, each.date) + ' ' + short_date(each.date);
    row.icon = state.icon;
    row.tint = state.tint;
    row.title = whose == nullptr ? each.who.text : whose->name;
    row.text = scene.say(state.key);
    if (handed_in(day.state)) {
      row.value = sum_in_words(scene, day);
      row.opens = OpenUnitDay{each.who, each.date};
    }
    face.rows.push_back(std::move(row));
  }
  face.row_lines = 1;
  face.nothing = scene.say("unit.sample.none");
  face.notice = scene.say(page.sample.empty() ? "unit.sample.why" : "unit.sample.drawn");
  if (page.sample.empty() && !page.saying)
    face.actions.push_back(
        {DrawSample{}, scene.say("unit.sample.draw"), {}, Icon::kRollCall, true});
}

// The office's area that the place names; the place itself where it names none.
std::string area_of(const Scene& scene, const EntryContent& content) {
  const std::string place = folded(content.place);
  for (const std::string& area : scene.rules.office.diary.areas)
    if (place.find(folded(area)) != std::string::npos) return area;
  return content.place;
}

void add_areas(const Scene& scene, const UnitPage& page, BookFace& face) {
  std::map<std::string, std::vector<const EntrySaid*>> areas;
  for (const EntrySaid& said : page.of_day)
    if (!said.content.place.empty()) areas[area_of(scene, said.content)].push_back(&said);
  for (const auto& [area, entries] : areas)
    for (const EntrySaid* said : entries) {
      BookFace::Row row;
      row.time = area;
      row.icon = icon_of(scene, said->content);
      row.tint = Tint::kAway;
      row.title = name_of_person(scene, said->who);
      row.text = said->content.content;
      row.value = result_in_words(scene, said->content);
      row.opens = OpenUnitDay{said->who, said->content.date};
      face.rows.push_back(std::move(row));
    }
  face.figures = {{std::to_string(areas.size()), scene.say("unit.areas")},
                  {std::to_string(face.rows.size()), scene.say("pages.entries")}};
  face.nothing = scene.say("unit.areas.none");
}

void add_tabs(const Scene& scene, const UnitPage& page, BookFace& face) {
  const auto add = [&](UnitTab tab, std::string title) {
    face.tabs.push_back({ShowUnitTab{tab}, std::move(title), {}, Icon::kNone, page.tab == tab});
  };
  add(UnitTab::kDays, scene.say("unit.tab.days"));
  add(UnitTab::kWorkload, scene.say("unit.tab.workload"));
  add(UnitTab::kSample, scene.say("unit.tab.sample"));
  add(UnitTab::kAreas, scene.say("unit.tab.areas"));
  add(UnitTab::kWork, scene.say("unit.tab.work"));
  add(UnitTab::kFind, scene.say("pages.tab.find"));
}

Face opened_face(const Scene& scene, const UnitPage& page) {
  DiaryDayFace face;
  face.top = page_top(scene, page.by, {scene.say("unit.title"), scene.say("unit.line")},
                      {CloseUnitDay{}, scene.say("unit.back"), {}, Icon::kBack});
  const KnownPerson* whose = known_person(scene.session, page.opened->who);
  if (whose == nullptr) return face;
  face.person = person_of(*whose);
  tell_diary_day(scene, *whose, scene.session.diary.day(whose->id, page.opened->date), face);
  for (DiaryDayFace::Row& row : face.rows) row.opens.reset();
  face.first = page.first_of_day;
  face.no_rows = scene.say("pages.no_days");
  face.row_keys = {scene.say("own.up"), scene.say("own.down")};
  face.actions.push_back({CloseUnitDay{}, scene.say("unit.back"), {}, Icon::kBack, true});
  return face;
}

}  // namespace

Face unit_face(const Scene& scene, const UnitPage& page) {
  if (page.opened) return opened_face(scene, page);
  BookFace face;
  face.top = page_top(scene, page.by, {scene.say("unit.title"), scene.say("unit.line")},
                      {ClosePage{}, scene.say("button.close"), {}, Icon::kBack});
  add_tabs(scene, page, face);
  face.first = page.first;
  face.list_keys = {scene.say("own.up"), scene.say("own.down")};
  face.nothing = scene.say("unit.nobody");
  if (page.tab == UnitTab::kFind) {
    tell_search(scene, page.search, true, face);
    return face;
  }
  if (page.tab == UnitTab::kWork) {  // of today, whatever week is read
    add_open_work(scene, page, face);
    return face;
  }
  const bool of_day = page.tab == UnitTab::kAreas;
  const Span span = of_day ? Span{page.date, page.date} : week_of(page.date);
  face.span = span_in_words(scene, span, false);
  add_turning(scene, span, face);
  switch (page.tab) {
    case UnitTab::kDays: add_days(scene, page, face); break;
    case UnitTab::kWorkload: add_workload(scene, page, face); break;
    case UnitTab::kSample: add_sample(scene, page, face); break;
    case UnitTab::kAreas: add_areas(scene, page, face); break;
    case UnitTab::kWork:
    case UnitTab::kFind: break;
  }
  return face;
}

}  // namespace kiosk
