#include "kiosk/door/faces.h"

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/face_parts.h"
#include "kiosk/door/task_faces.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

bool dark_at(Instant at, config::Theme theme) {
  if (theme != config::Theme::kAuto) return theme == config::Theme::kDark;
  const auto time = time_of_day(local_time(at));
  return time >= 19h || time < 6h;
}

bool recorder_is_slow(const Scene& scene) {
  const auto& pending = scene.session.pending;
  return std::any_of(pending.begin(), pending.end(), [&scene](const Pending& each) {
    return !each.word && scene.now.tick - each.asked >= timing::kSlowRecorder;
  });
}

// Of several readers one may be away while people tap at another.
bool no_reader(const Session& session) {
  return session.troubles.count(Trouble::kReader) != 0 && !session.reader_heard;
}

struct FaceOfPage {
  const Scene& scene;

  Face operator()(const TodayPage& page) const { return today_face(scene, page); }
  Face operator()(const PinPad& page) const { return pin_face(scene, page); }
  Face operator()(const MachinePage& page) const { return machine_face(scene, page); }
  Face operator()(const OverviewPage& page) const { return overview_face(scene, page); }
  Face operator()(const PeoplePage& page) const { return people_face(scene, page); }
  Face operator()(const TripPage& page) const { return trip_face(scene, page); }
  Face operator()(const NamesPage& page) const { return names_face(scene, page); }
  Face operator()(const NoticePage& page) const { return notice_face(scene, page); }
  Face operator()(const IncidentPage& page) const { return incident_face(scene, page); }
  Face operator()(const VisitPage& page) const { return visit_face(scene, page); }
  Face operator()(const HealthPage& page) const { return health_face(scene, page); }
  Face operator()(const HolidayPage& page) const { return holiday_face(scene, page); }
  Face operator()(const VisitorsPage& page) const { return visitors_face(scene, page); }
  Face operator()(const DiaryPage& page) const { return diary_face(scene, page); }
  Face operator()(const ReviewPage& page) const { return review_face(scene, page); }
  Face operator()(const BookPage& page) const { return book_face(scene, page); }
  Face operator()(const UnitPage& page) const { return unit_face(scene, page); }
  Face operator()(const ColleaguesPage& page) const { return colleagues_face(scene, page); }
  Face operator()(const TasksPage& page) const { return tasks_face(scene, page); }
  Face operator()(const ReportPage& page) const { return report_face(scene, page); }
};

Face face_of(const Scene& scene) {
  const Session& session = scene.session;
  if (session.page) return std::visit(FaceOfPage{scene}, session.page->what);
  if (session.confirmation) {
    const Confirmation& shown = *session.confirmation;
    if (const auto* tap = std::get_if<TapStand>(&shown.stand)) return tap_face(scene, shown, *tap);
    return message_face(scene, shown, std::get<MessageStand>(shown.stand));
  }
  if (recorder_is_slow(scene)) return recording_face(scene);
  if (session.troubles.count(Trouble::kDiskFull) != 0) return full_disk_face(scene);
  if (no_reader(session)) return reader_missing_face(scene);
  if (nonsense_to_tell(session, scene.now.tick)) return nonsense_face(scene);
  return idle_face(scene);
}

struct TroubleWords {
  std::string_view alone;
  std::string_view beside_others;
};

TroubleWords words_for(Trouble trouble) {
  switch (trouble) {
    case Trouble::kDiskFull: return {"trouble.disk", "trouble.disk.short"};
    case Trouble::kClock: return {"trouble.clock", "trouble.clock.short"};
    case Trouble::kReader: break;
  }
  return {"trouble.reader", "trouble.reader.short"};
}

// One line: of several troubles only what they are called.
std::optional<std::string> banner(const Scene& scene) {
  if (auto incident = incident_banner(scene)) return incident;
  const auto& troubles = scene.session.troubles;
  if (troubles.empty()) return {};
  if (troubles.size() == 1) return scene.say(words_for(*troubles.begin()).alone);
  std::string text;
  for (const Trouble trouble : troubles)
    text += (text.empty() ? "" : " · ") + scene.say(words_for(trouble).beside_others);
  return text;
}

// A small gap is over before it could be read.
constexpr std::int64_t kWorthTelling = 2'000;

std::optional<FetchingBar> fetching(const Scene& scene) {
  const Link& link = scene.session.link;
  const std::int64_t all = link.fetched + link.to_fetch;
  if (link.to_fetch == 0 || all < kWorthTelling) return {};
  const float done = static_cast<float>(link.fetched) / static_cast<float>(all);
  const std::string percent = std::to_string(static_cast<int>(done * 100));
  return FetchingBar{scene.say("fetching.office", {{"percent", percent}}), done};
}

// On the faces of one person, not on those that tell of many.
bool larger_type(const Session& session) {
  if (session.page) {
    const bool of_many = std::holds_alternative<OverviewPage>(session.page->what);
    const KnownPerson* owner = owner_of(*session.page);
    return owner != nullptr && !of_many && owner->larger_type;
  }
  if (!session.confirmation) return false;
  const auto* tap = std::get_if<TapStand>(&session.confirmation->stand);
  return tap != nullptr && tap->person.larger_type;
}

}  // namespace

Screen screen_of(const Session& session, Now now, const Words& words, const DoorRules& rules) {
  const Scene scene{session, now, words, rules};
  Screen screen;
  screen.superior = rules.office.superior;
  screen.office = rules.office.name;
  screen.language = session.language;
  screen.dark = dark_at(now.instant, rules.theme);
  screen.larger_type = larger_type(session);
  screen.pill = pill(scene);
  screen.face = face_of(scene);
  for (const Aside& aside : session.aside) screen.side.push_back(side_line(scene, aside.stand));
  screen.banner = banner(scene);
  screen.fetching = fetching(scene);
  return screen;
}

}  // namespace kiosk
