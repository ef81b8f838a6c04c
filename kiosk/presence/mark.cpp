#include "kiosk/presence/mark.h"

#include <algorithm>
#include <unordered_map>

#include "kiosk/base/as_told.h"
#include "kiosk/base/json.h"
#include "kiosk/presence/attendance_words.h"

namespace kiosk {
namespace {
using namespace attendance_words;

// The meaning and errand that `data` gives under the name `meaning`.
std::optional<Meant> meant_from(const Json& data, std::string_view meaning) {
  const auto what = value_of<Meaning>(kMeanings, meaning);
  const auto errand = value_of<Errand>(kErrands, text_member(data, "errand"));
  const auto said = value_of<Said>(kSaid, text_member(data, "said", "inferred"));
  if (!what || !errand || !said) return {};
  const auto trip = data.find("trip");
  const auto stays_on = data.find("stays_on");
  return Meant{*what, *errand, *said, trip == data.end() ? Trip{} : trip_from_text(text_of(*trip)),
               stays_on != data.end() && *stays_on == true && *what == Meaning::kLeft};
}

std::optional<Mark::Kind> kind_from(std::string_view kind, bool names_a_tap) {
  using enum Mark::Kind;
  if (kind == "tap.undecided") return kUndecided;
  if (kind == "tap.repeated") return kRepeated;
  if (kind == "tap.doubted") return kDoubted;
  if (kind == "tap.affirmed") return kAffirmed;
  if (kind == "attendance.withdrawn") return kWithdrawn;
  if (kind == "attendance.decided") return kDecided;
  if (kind == "attendance.amended") return names_a_tap ? kWord : kRecalled;
  if (kind.substr(0, kAttendance.size()) != kAttendance) return {};
  return names_a_tap ? kWord : kTap;
}

bool has_meaning(Mark::Kind kind) {
  using enum Mark::Kind;
  return kind == kTap || kind == kWord || kind == kRecalled;
}

bool is_about_a_tap(Mark::Kind kind) {
  using enum Mark::Kind;
  return kind != kTap && kind != kUndecided && kind != kRecalled;
}

std::optional<Mark> read_decision(const Json& data, Mark mark) {
  const std::string said = text_member(data, "decision");
  if (said != "approved" && said != "refused") return {};
  mark.decided.approved = said == "approved";
  mark.decided.comment = text_member(data, "comment");
  return mark;
}

std::optional<Mark> read_recollection(const Json& data, Mark mark) {
  const auto date = date_from(text_member(data, "date"));
  const auto minute = number_member(data, "minute", -1);
  const auto basis = value_of<Recollection::Basis>(kBases, text_member(data, "basis", "own_words"));
  if (!date || !basis || minute < 0 || minute >= kLongestDay.count()) return {};
  mark.recalled = {*date, std::chrono::minutes{minute}, mark.meant, *basis,
                   event_id_from(text_member(data, "unknown"))};
  return mark;
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
  mark.amends = kind == "attendance.amended";
  if (tap) mark.tap = *tap;
  if (!tap && is_about_a_tap(*what)) return {};
  if (*what == Mark::Kind::kDecided) return read_decision(data.value(), mark);
  if (!has_meaning(*what)) return mark;
  const auto meant =
      meant_from(data.value(), mark.amends ? text_member(data.value(), "meaning")
                                           : std::string{kind.substr(kAttendance.size())});
  if (!meant) return {};
  mark.meant = *meant;
  return *what == Mark::Kind::kRecalled ? read_recollection(data.value(), mark) : mark;
}

}  // namespace

bool stands_alone(const Mark& mark) { return is_tap(mark) || mark.kind == Mark::Kind::kRecalled; }

Date clock_day_of(const Mark& mark, std::chrono::minutes day_ends_at) {
  return mark.kind == Mark::Kind::kRecalled ? mark.recalled.date : work_date(mark.at, day_ends_at);
}

bool is_tap(const Mark& mark) {
  return mark.kind == Mark::Kind::kTap || mark.kind == Mark::Kind::kUndecided ||
         mark.kind == Mark::Kind::kRepeated;
}

std::vector<Mark> each_once(std::vector<Mark> marks) {
  std::unordered_map<EventId, Stamp> first;
  first.reserve(marks.size());
  for (const Mark& mark : marks) {
    const auto [at, fresh] = first.emplace(mark.id, mark.stamp);
    if (!fresh) at->second = std::min(at->second, mark.stamp);
  }
  if (first.size() == marks.size()) return marks;  // the most usual: no log has a successor
  std::erase_if(marks, [&first](const Mark& mark) {
    const auto at = first.find(mark.id);
    if (at == first.end() || at->second != mark.stamp) return true;
    first.erase(at);
    return false;
  });
  return marks;
}

std::optional<Mark> mark_from(const Fact& fact) {
  const Event& event = fact.event;
  if (event.who.empty()) return {};
  auto mark = read_mark(event.kind, event.data);
  if (!mark) return {};
  mark->id = event.id;
  mark->who = event.who;
  mark->by = event.by;
  mark->claimed = event.via == Via::kClaimed;
  mark->at = event.at;
  mark->decided.by = event.by;
  mark->decided.at = event.at;
  mark->clock = event.clock;
  if (event.via == Via::kImport) mark->clock.boot.clear();  // the clock read the list, not the tap
  mark->stamp = fact.stamp;
  return mark;
}

std::optional<Mark> mark_from(const Draft& draft, const std::string& boot) {
  Stamp ahead_of_all;
  ahead_of_all.rev = kNotYetRecorded;
  return mark_from(as_told(draft, ahead_of_all, boot));
}

}  // namespace kiosk
