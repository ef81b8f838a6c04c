#pragma once
// The real door of the demo office, from which every sample screen is taken. All people are
// invented.

#include <chrono>
#include <string>
#include <vector>

#include "tests/support/door.h"
#include "tests/support/sample_screens.h"

namespace kiosk::test {

// Who is on the glass, and in which language.
struct Cast {
  Language language = Language::kVietnamese;
  KnownPerson phuong;
  KnownPerson vy;
  KnownPerson khoi;
  std::string contact;
  std::string phone;
};
Cast everyday_cast(Language language);
// Names, titles and units as long as a staff list may hold.
Cast strained_cast(Language language);

DoorRules rules_of_sample_office(const Cast& cast);

// The toy door with that office's rules and people, connected, at 06:30 of Monday, 23 November
// 2026. Badges: "Phượng", "Vy", "Khôi". Buttons are pressed by their Vietnamese titles; the glass
// is turned to the language of the cast when its sample is taken.
class SampleDoor : public Door {
 public:
  explicit SampleDoor(const Cast& cast) : SampleDoor(cast, rules_of_sample_office(cast)) {}
  SampleDoor(const Cast& cast, DoorRules rules,
             std::chrono::milliseconds since_midnight = 6h + 30min);

  void tap_at(std::chrono::milliseconds since_midnight, const std::string& badge);
  // One tap of "Phượng" and what they say of it.
  void tap_and_say(std::chrono::milliseconds since_midnight, const std::string& title);
  // Three others, a second apart: one who is asked what it means, a badge nobody has, one who
  // arrives.
  void others_tap();

  // What is on the glass `later`, untouched since the language was chosen.
  Sample seen(const char* name, std::chrono::milliseconds later = 0ms);

 private:
  Language language_;
};

constexpr const char* kUnknownBadge = "?0143A9";

// Parts of all samples.
std::vector<Sample> idle_samples(const Cast& cast);
std::vector<Sample> tap_samples(const Cast& cast);
std::vector<Sample> message_samples(const Cast& cast);
std::vector<Sample> page_samples(const Cast& cast);
std::vector<Sample> trip_samples(const Cast& cast);
std::vector<Sample> pin_samples(const Cast& cast);
std::vector<Sample> machine_samples(const Cast& cast);
std::vector<Sample> overview_samples(const Cast& cast);
std::vector<Sample> people_samples(const Cast& cast);
std::vector<Sample> news_samples(const Cast& cast);
std::vector<Sample> reminder_samples(const Cast& cast);
std::vector<Sample> visitors_samples(const Cast& cast);
std::vector<Sample> further_visitors_samples(const Cast& cast);
std::vector<Sample> task_samples(const Cast& cast);
std::vector<Sample> mine_samples(const Cast& cast);
std::vector<Sample> further_mine_samples(const Cast& cast);
// What the door says as well, and in a picture looks like one of them.
std::vector<Sample> further_samples(const Cast& cast);
std::vector<Sample> further_people_samples(const Cast& cast);
std::vector<Sample> further_reminder_samples(const Cast& cast);

}  // namespace kiosk::test
