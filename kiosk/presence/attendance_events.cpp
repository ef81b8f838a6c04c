#include "kiosk/presence/attendance_events.h"

#include <algorithm>
#include <iterator>

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

constexpr std::string_view kMeanings[] = {"arrived", "left", "went_out", "came_back"};
constexpr std::string_view kErrands[] = {"", "lunch", "field", "official", "private"};
constexpr std::string_view kSaid[] = {"inferred", "person"};
constexpr std::string_view kWhy[] = {"unknown", "two_people", "closed"};
constexpr std::string_view kAttendance = "attendance.";
constexpr std::chrono::minutes kLongestDay{36 * 60};  // of a working day, wherever it ends

template <class Enum, std::size_t N>
std::string_view word_of(const std::string_view (&words)[N], Enum value) {
  return words[static_cast<std::size_t>(value)];
}

template <class Enum, std::size_t N>
std::optional<Enum> value_of(const std::string_view (&words)[N], std::string_view word) {
  const auto* found = std::find(std::begin(words), std::end(words), word);
  if (found == std::end(words)) return {};
  return static_cast<Enum>(found - std::begin(words));
}

Draft draft(const Origin& origin, std::string kind, const Json& data) {
  return {.id = origin.id,
          .kind = std::move(kind),
          .at = origin.at,
          .who = origin.who,
          .by = {},
          .via = origin.via,
          .data = text_of(data)};
}

Json json_of(const Trip& trip) {
  Json json = Json::object();
  if (!trip.to.empty()) json["to"] = trip.to;
  if (!trip.tasks.empty()) json["tasks"] = trip.tasks;
  if (trip.back_by) json["back_by_minute"] = trip.back_by->count();
  if (trip.straight_home) json["straight_home"] = true;
  return json;
}

Trip trip_from(const Json& json) {
  Trip trip;
  if (!json.is_object()) return trip;
  trip.to = text_member(json, "to");
  trip.straight_home = flag_member(json, "straight_home");
  const auto minute = number_member(json, "back_by_minute", -1);
  if (minute >= 0 && minute < kLongestDay.count()) trip.back_by = std::chrono::minutes{minute};
  const auto tasks = json.find("tasks");
  if (tasks == json.end() || !tasks->is_array()) return trip;
  for (const Json& task : *tasks)
    if (task.is_string()) trip.tasks.push_back(task.get<std::string>());
  return trip;
}

Json data_of(const Meant& meant) {
  Json data = Json::object();
  if (meant.errand != Errand::kNone) data["errand"] = to_string(meant.errand);
  if (meant.trip != Trip{}) data["trip"] = json_of(meant.trip);
  data["said"] = word_of(kSaid, meant.said);
  return data;
}

std::string kind_of(Meaning meaning) {
  return std::string{kAttendance} + std::string{to_string(meaning)};
}

Draft about(const Origin& origin, std::string kind, const EventId& tap) {
  return draft(origin, std::move(kind), Json{{"tap", to_string(tap)}});
}

// The meaning and errand that `data` gives under the name `meaning`.
std::optional<Meant> meant_from(const Json& data, std::string_view meaning) {
  const auto what = value_of<Meaning>(kMeanings, meaning);
  const auto errand = value_of<Errand>(kErrands, text_member(data, "errand"));
  const auto said = value_of<Said>(kSaid, text_member(data, "said", "inferred"));
  if (!what || !errand || !said) return {};
  const auto trip = data.find("trip");
  return Meant{*what, *errand, *said, trip == data.end() ? Trip{} : trip_from(*trip)};
}

std::optional<Mark::Kind> kind_from(std::string_view kind, bool names_a_tap) {
  using enum Mark::Kind;
  if (kind == "tap.undecided") return kUndecided;
  if (kind == "tap.repeated") return kRepeated;
  if (kind == "tap.doubted") return kDoubted;
  if (kind == "tap.affirmed") return kAffirmed;
  if (kind == "attendance.withdrawn") return kWithdrawn;
  if (kind == "attendance.amended") return kWord;
  if (kind.substr(0, kAttendance.size()) != kAttendance) return {};
  return names_a_tap ? kWord : kTap;
}

// What kind and data alone say.
std::optional<Mark> read_mark(std::string_view kind, const std::string& text) {
  if (!kind_from(kind, false)) return {};  // most of a log: not worth the reading
  const auto data = json_from(text);
  if (!data || !data.value().is_object()) return {};
  const auto tap = event_id_from(text_member(data.value(), kind == "tap.repeated" ? "of" : "tap"));
  const auto what = kind_from(kind, tap.has_value());

  Mark mark;
  mark.kind = *what;
  if (tap) mark.tap = *tap;
  if (!tap && *what != Mark::Kind::kTap && *what != Mark::Kind::kUndecided) return {};
  if (*what != Mark::Kind::kTap && *what != Mark::Kind::kWord) return mark;
  const auto meant = meant_from(data.value(), kind == "attendance.amended"
                                                  ? text_member(data.value(), "meaning")
                                                  : std::string{kind.substr(kAttendance.size())});
  if (!meant) return {};
  mark.meant = *meant;
  return mark;
}

}  // namespace

std::string_view to_string(Meaning meaning) { return word_of(kMeanings, meaning); }
std::string_view to_string(Errand errand) { return word_of(kErrands, errand); }

std::string text_of(const Trip& trip) { return text_of(json_of(trip)); }

Trip trip_from_text(const std::string& text) {
  const auto json = json_from(text);
  return json ? trip_from(json.value()) : Trip{};
}

Draft tap_that_means(const Origin& origin, const Meant& meant) {
  return draft(origin, kind_of(meant.meaning), data_of(meant));
}

Draft undecided_tap(const Origin& origin) { return draft(origin, "tap.undecided", Json::object()); }

Draft repeated_tap(const Origin& origin, const EventId& first) {
  return draft(origin, "tap.repeated", Json{{"of", to_string(first)}});
}

Draft strange_tap(const Origin& origin, const StrangeBadge& badge) {
  Json data{{"hashes", badge.hashes}, {"key", badge.key}, {"last3", badge.last3}};
  if (badge.why != StrangeBadge::Why::kUnknown) data["reason"] = word_of(kWhy, badge.why);
  return draft(origin, "tap.unknown", data);
}

Draft word_about_open(const Origin& origin, const EventId& tap, const Meant& meant) {
  Json data = data_of(meant);
  data["tap"] = to_string(tap);
  return draft(origin, kind_of(meant.meaning), data);
}

Draft amendment(const Origin& origin, const EventId& tap, const Meant& meant) {
  Json data{{"tap", to_string(tap)}, {"meaning", to_string(meant.meaning)}};
  data.update(data_of(meant));
  return draft(origin, "attendance.amended", data);
}

Draft withdrawal(const Origin& origin, const EventId& tap) {
  return draft(origin, "attendance.withdrawn", Json{{"tap", to_string(tap)}, {"said", "person"}});
}

Draft doubt(const Origin& origin, const EventId& tap) { return about(origin, "tap.doubted", tap); }

Draft affirmation(const Origin& origin, const EventId& tap) {
  return about(origin, "tap.affirmed", tap);
}

bool is_tap(const Mark& mark) {
  return mark.kind == Mark::Kind::kTap || mark.kind == Mark::Kind::kUndecided ||
         mark.kind == Mark::Kind::kRepeated;
}

std::vector<Mark> each_once(std::vector<Mark> marks) {
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return a.id == b.id ? a.stamp < b.stamp : a.id < b.id;
  });
  const auto end = std::unique(marks.begin(), marks.end(),
                               [](const Mark& a, const Mark& b) { return a.id == b.id; });
  marks.erase(end, marks.end());
  return marks;
}

std::optional<Mark> mark_from(const Fact& fact) {
  const Event& event = fact.event;
  if (event.who.empty()) return {};
  auto mark = read_mark(event.kind, event.data);
  if (!mark) return {};
  mark->id = event.id;
  mark->who = event.who;
  mark->at = event.at;
  mark->clock = event.clock;
  if (event.via == Via::kImport) mark->clock.boot.clear();  // the clock read the list, not the tap
  mark->stamp = fact.stamp;
  return mark;
}

std::optional<Mark> mark_from(const Draft& draft, const std::string& boot) {
  Fact fact;
  fact.event.id = draft.id;
  fact.event.kind = draft.kind;
  fact.event.at = draft.at.instant;
  fact.event.who = draft.who;
  fact.event.clock = {boot, draft.at.tick.time_since_epoch(), draft.at.state};
  fact.event.data = draft.data;
  fact.stamp.rev = kNotYetRecorded;
  return mark_from(fact);
}

}  // namespace kiosk
