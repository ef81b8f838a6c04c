// "Dữ liệu của tôi": what is kept about somebody, until when, and who opened their page (domain
// B11). Covered by tests/door/session_own_test.cpp.

#include "config/retention.h"
#include "kiosk/base/calendar.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/own_faces.h"

namespace kiosk {
namespace {

using Row = TodayFace::Row;

// What is kept under one name, and how the kinds begin whose rule says for how long.
struct Kept {
  std::string_view words;
  std::string_view line;
  std::string_view kind;  // empty: as long as the person is on the list
  Icon icon;
};
constexpr Kept kKept[] = {
    {"data.person", "data.person.line", "", Icon::kPeople},
    {"data.badge", "data.badge.line", "", Icon::kPin},
    {"data.taps", "data.taps.line", "attendance.", Icon::kTapAgain},
    {"data.declared", "data.declared.line", "presence.", Icon::kLeaveDays},
    {"data.tasks", "data.tasks.line", "diary.", Icon::kPaper},
};

std::string until(const Scene& scene, std::string_view kind) {
  if (kind.empty()) return scene.say("data.until.left");
  const auto* rule = config::retention_of(scene.rules.office.retention, kind);
  if (rule == nullptr) return scene.say("data.until.ever");
  return scene.say("data.until.days", {{"n", std::to_string(rule->days.count())}});
}

Row row_of(const Scene& scene, const PageRead& read) {
  const Date date = date_of(local_time(read.at));
  Row row;
  row.words = scene.say("data.read");
  row.icon = Icon::kOverview;
  row.line = name_of_person(scene, read.by) + " · " + short_date(date) + ' ' + hour_of(read.at);
  return row;
}

}  // namespace

void add_data(const Scene& scene, const TodayPage& page, TodayFace& face) {
  face.title = scene.say("data.title");
  if (!is_pin_changed_today(scene, page.person)) face.closing.push_back(pin_change_button(scene));
  const bool larger = page.person.larger_type;
  face.closing.push_back({PreferLargerType{!larger},
                          scene.say(larger ? "own.usual_type" : "own.larger_type"),
                          {},
                          Icon::kNone});
  for (const Kept& kept : kKept) {
    Row row;
    row.words = scene.say(kept.words);
    row.icon = kept.icon;
    row.line = scene.say(kept.line) + " · " + until(scene, kept.kind);
    face.rows.push_back(std::move(row));
  }
  face.notice = year_missing(scene, page.year);
  if (!face.notice.empty()) return;
  for (const PageRead& read : page.year.readings) face.rows.push_back(row_of(scene, read));
  if (page.year.readings.empty()) {
    Row nobody;
    nobody.words = scene.say("data.unread");
    nobody.icon = Icon::kOverview;
    face.rows.push_back(std::move(nobody));
  }
}

}  // namespace kiosk
