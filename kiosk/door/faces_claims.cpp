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
    const bool written = writing != nullptr && writing->place && writing->place->entry == each->id;
    if (!written && each->now.content.lasting()) claims.push_back(each->now);
  }
  return claims;
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

ClaimStrip strip_of(const Scene& scene, const DiaryDay& day, const DayReport& presence,
                    const EntryWriting* writing) {
  const auto claims = claims_of(day, writing);
  const bool timed = writing != nullptr && writing->content.lasting();
  Axis axis;
  for (const EntrySaid& each : claims) axis.hold(*each.content.to);
  if (timed) axis.hold(*writing->content.to);
  for (const Stay& stay : presence.stays) axis.hold(stay.to.value_or(stay.from));
  ClaimStrip strip;
  strip.presence = scene.say("diary.lane.present");
  strip.entries = scene.say("diary.lane.entries");
  for (minutes hour = axis.from; hour <= axis.to; hour += minutes{120})
    strip.hours.push_back(std::to_string(hour.count() / 60));
  const minutes now = minute_of_day(day.date, scene.now.instant, scene.rules);
  const bool today = now < minutes{24 * 60};
  for (const Stay& stay : presence.stays) {
    if (!stay.to && !today) continue;
    const PlaceWords words = words_for(stay.place);
    strip.present.push_back(
        {axis.part(stay.from), axis.part(stay.to.value_or(now)), words.tint, scene.say(words.key)});
  }
  for (const EntrySaid& each : claims) strip.claims.push_back(claim_of(scene, each.content, axis));
  if (timed) {
    strip.claims.push_back(claim_of(scene, writing->content, axis));
    strip.claims.back().writing = true;
  }
  if (today) strip.now = axis.part(now);
  return strip;
}

}  // namespace kiosk
