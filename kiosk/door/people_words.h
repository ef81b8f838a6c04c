#pragma once
// Parts that the administrators' faces share. Only the sources of those include this.

#include "kiosk/door/face_parts.h"
#include "kiosk/door/people.h"

namespace kiosk {

// The header; `back` leads to the list.
OverviewTop people_top(const Scene& scene, const PeoplePage& page, std::string title,
                       std::string line);

// Thẻ ••• 319
std::string badge_named(const Scene& scene, const std::string& last3);

// What has become of what was asked for, and is recorded; none: nothing to tell.
std::optional<StaffCardFace::Told> told_of(const Scene& scene, const PeopleTold& told);

// --- one source each

Face staff_card_face(const Scene& scene, const PeoplePage& page, const StaffCard& card);
Face handing_out_face(const Scene& scene, const PeoplePage& page, const HandingOut& handing);
Face unit_choice_face(const Scene& scene, const StaffCard& card);
Face new_person_face(const Scene& scene, const NewPerson& person);

// The keys: with digits in front for a search, with Vietnamese letters and tones for a name.
std::vector<std::vector<LetterKey>> letter_keys(const Scene& scene, bool of_a_name);

}  // namespace kiosk
