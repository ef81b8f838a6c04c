#pragma once
// The faces of the diary. Only the sources of those include this.

#include "kiosk/door/day_words.h"
#include "kiosk/door/diary.h"

namespace kiosk {

DiaryEntryFace entry_face(const Scene& scene, const DiaryPage& page);  // faces_entry.cpp

// What is claimed beside what is known; `writing`: the entry that is being written, drawn as it
// would stand (faces_claims.cpp).
ClaimStrip strip_of(const Scene& scene, const DayAsked& asked,
                    const std::vector<Finding>& findings);
// "Trùng 15 phút với việc khác"
std::string finding_in_words(const Scene& scene, const Finding& finding);
bool is_about(const Finding& finding, const EventId& entry);

// The day as its writer and its reviewer see it: state, strip, entries, sums (faces_diary.cpp).
void tell_diary_day(const Scene& scene, const KnownPerson& whose, const DiaryDay& day,
                    DiaryDayFace& face);

TypingKeys keys_of(const Scene& scene, const DiaryPage& page);  // faces_keys.cpp

// How a kind of work looks, and what it is called; the entry's own words where it has none.
Icon icon_of(WorkKind::Sign sign);
Icon icon_of(const Scene& scene, const EntryContent& content);
std::string name_of_work(const Scene& scene, const EntryContent& content);
std::string result_in_words(const Scene& scene, const EntryContent& content);  // Xong · 8 hồ sơ

std::string told_in_words(const Scene& scene, DiaryPage::Told told);  // empty: nothing

// Who helped and what the work weighs, over the entry (faces_details.cpp); none where the office
// asks for neither.
std::optional<Button> details_field(const Scene& scene, const DiaryPage& page);
Face details_face(const Scene& scene, const DiaryPage& page);

}  // namespace kiosk
