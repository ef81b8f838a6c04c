// The strip of a day: what is claimed beside what is known. Covered by
// tests/door/faces_diary_test.cpp.

#include <algorithm>

#include "kiosk/door/diary_faces.h"

namespace kiosk {
namespace {

using std::chrono::minutes;

// From six to six, and as much further as the day goes.
struct Axis {
  minutes from{6 * 60};
  minutes to{18 * 60};

  void hold(minutes minute) {
    constexpr minutes kTwoHours{120};
    while (minute < from && from > minutes{0}) from -= kTwoHours;
    while (minute > to) to += kTwoHours;
  }
  float part(minutes minute) const {
    const auto share =
        static_cast<float>((minute - from).count()) / static_cast<float>((to - from).count());
    return std::clamp(share, 0.0F, 1.0F);
  }
};

std::vector<EntrySaid> claims_of(const DiaryDay& day, const EntryWriting* writing) {
  std::vector<EntrySaid> claims;
  for (const DiaryEntry* each : day.standing()) {
    const bool written = writing != nullptr && id_of(*writing) == each->id;
    if (!written && each->now.content.lasting()) claims.push_back(each->now);
  }
  return claims;
}

bool is_flagged(const std::vector<Finding>& findings, const EventId& entry) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& each) { return is_about(each, entry); });
}

Axis axis_of(const std::vector<EntrySaid>& claims, const std::optional<minutes>& written,
             const DayReport& presence) {
  Axis axis;
  for (const EntrySaid& each : claims) axis.hold(*each.content.to);
  if (written) axis.hold(*written);
  for (const Stay& stay : presence.stays) axis.hold(stay.to.value_or(stay.from));
  return axis;
}

// A stay that goes on ends now; of an earlier day whose end nobody tapped nothing is drawn.
std::vector<DayLine::Stretch> presence_lane(const Scene& scene, const DayReport& presence,
                                            const Axis& axis, minutes now) {
  std::vector<DayLine::Stretch> lane;
  for (const Stay& stay : presence.stays) {
    if (!stay.to && now >= minutes{24 * 60}) continue;
    const PlaceWords words = words_for(stay.place);
    lane.push_back(
        {axis.part(stay.from), axis.part(stay.to.value_or(now)), words.tint, scene.say(words.key)});
  }
  return lane;
}

ClaimStrip::Claim claim_of(const Scene& scene, const EntryContent& content, const Axis& axis) {
  ClaimStrip::Claim claim;
  claim.from = axis.part(*content.from);
  claim.to = axis.part(*content.to);
  claim.icon = icon_of(scene, content);
  claim.words = name_of_work(scene, content);
  return claim;
}

}  // namespace

bool is_about(const Finding& finding, const EventId& entry) {
  return finding.entry == entry || finding.other == entry;
}

std::string finding_in_words(const Scene& scene, const Finding& finding) {
  const std::string n = amount(scene, finding.minutes);
  switch (finding.kind) {
    case Finding::Kind::kOverlap: return scene.say("finding.overlap", {{"amount", n}});
    case Finding::Kind::kOutside: return scene.say("finding.outside", {{"amount", n}});
    case Finding::Kind::kAbovePresence: return scene.say("finding.above_presence", {{"amount", n}});
    case Finding::Kind::kLongAfter:
      return scene.say("finding.long_after",
                       {{"n", std::to_string(finding.minutes / std::chrono::days{1})}});
    case Finding::Kind::kAboveNorm: return scene.say("finding.above_norm", {{"amount", n}});
    case Finding::Kind::kBelowNorm: break;
  }
  return scene.say("finding.below_norm", {{"amount", n}});
}

ClaimStrip strip_of(const Scene& scene, const DayAsked& asked,
                    const std::vector<Finding>& findings) {
  const EntryWriting* writing = asked.writing;
  const DayReport presence =
      presence_of(scene.session, asked.person, asked.day.date, scene.now.instant, scene.rules);
  const auto claims = claims_of(asked.day, writing);
  const bool timed = writing != nullptr && writing->content.lasting();
  const Axis axis = axis_of(claims, timed ? writing->content.to : std::nullopt, presence);
  ClaimStrip strip;
  strip.presence = scene.say("diary.lane.present");
  strip.entries = scene.say("diary.lane.entries");
  for (minutes hour = axis.from; hour <= axis.to; hour += minutes{120})
    strip.hours.push_back(std::to_string(hour.count() / 60));
  const minutes now = minute_of_day(asked.day.date, scene.now.instant, scene.rules);
  if (now < minutes{24 * 60}) strip.now = axis.part(now);
  strip.present = presence_lane(scene, presence, axis, now);
  for (const EntrySaid& each : claims) {
    strip.claims.push_back(claim_of(scene, each.content, axis));
    strip.claims.back().flagged = is_flagged(findings, each.entry);
  }
  if (!timed) return strip;
  strip.claims.push_back(claim_of(scene, writing->content, axis));
  strip.claims.back().writing = true;
  strip.claims.back().flagged = is_flagged(findings, id_of(*writing));
  return strip;
}

}  // namespace kiosk
