#include "kiosk/presence/attendance_events.h"

#include "kiosk/base/json.h"
#include "kiosk/presence/attendance_words.h"

namespace kiosk {
namespace {
using namespace attendance_words;

Draft draft(const Origin& origin, std::string kind, const Json& data) {
  return {.id = origin.id,
          .kind = std::move(kind),
          .at = origin.at,
          .who = origin.who,
          .by = {},
          .via = origin.via,
          .data = text_of(data)};
}

Json data_of(const Meant& meant) {
  Json data = Json::object();
  if (meant.errand != Errand::kNone) data["errand"] = to_string(meant.errand);
  if (meant.trip != Trip{}) data["trip"] = json_from(text_of(meant.trip)).value();
  if (meant.stays_on) data["stays_on"] = true;
  data["said"] = word_of(kSaid, meant.said);
  return data;
}

std::string kind_of(Meaning meaning) {
  return std::string{kAttendance} + std::string{to_string(meaning)};
}

Draft about(const Origin& origin, std::string kind, const EventId& tap) {
  return draft(origin, std::move(kind), Json{{"tap", to_string(tap)}});
}

}  // namespace

std::string_view to_string(Meaning meaning) { return word_of(kMeanings, meaning); }
std::string_view to_string(Errand errand) { return word_of(kErrands, errand); }

std::string_view to_string(Recollection::Basis basis) { return word_of(kBases, basis); }

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

Draft recollection(const Origin& origin, const Recollection& recalled, const StaffId& by) {
  Json data{{"date", iso_date(recalled.date)},
            {"minute", recalled.minute.count()},
            {"meaning", to_string(recalled.meant.meaning)},
            {"basis", to_string(recalled.basis)}};
  if (recalled.unknown) data["unknown"] = to_string(*recalled.unknown);
  data.update(data_of(recalled.meant));
  Draft told = draft(origin, "attendance.amended", data);
  told.by = by;
  return told;
}

Draft decision(const Origin& origin, const EventId& about, const Decision& decided) {
  Json data{{"tap", to_string(about)}, {"decision", decided.approved ? "approved" : "refused"}};
  if (!decided.comment.empty()) data["comment"] = decided.comment;
  Draft told = draft(origin, "attendance.decided", data);
  told.by = decided.by;
  return told;
}

}  // namespace kiosk
