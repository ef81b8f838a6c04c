#pragma once
// Words that the supervisors' faces share. Only the sources of those include this.

#include "kiosk/door/face_parts.h"
#include "kiosk/door/overview.h"

namespace kiosk {

// Where somebody is, for a card: one short line, and how it is coloured.
struct PresenceWords {
  Icon icon = Icon::kNone;
  Tint tint = Tint::kOk;
  std::string words;
};
PresenceWords presence_of(const Scene& scene, const PersonNow& stands);

std::string day_name(const Scene& scene, const Date& date);       // Thứ Sáu 20/11; Hôm nay
std::string short_weekday(const Scene& scene, const Date& date);  // T6
std::string short_date(const Date& date);                         // 20/11
std::string counted(int count);
// The header; `back` leads to the board, or off it.
OverviewTop overview_top(const Scene& scene, const OverviewPage& page, std::string title,
                         std::string line);

// What waits, as its page tells it. None: it is not there any more.
std::optional<PersonFace::Waiting> waiting_face(const Scene& scene, const OverviewPage& page,
                                                const PersonPage& person, const WaitingWord& about);
// How it is called: Bổ sung công · Sửa lượt chạm · Quên cả thẻ và mã PIN · Xin nghỉ.
std::string name_of(const Scene& scene, WaitingWord::What what);
// What that person asks for, taps first, then days: those that wait for somebody else's word.
std::vector<WaitingWord> waiting_of(const Session& session, const PersonKept& kept,
                                    const StaffId& who);

// --- one source each

void add_attention(const Scene& scene, const OverviewPage& page,
                   const std::vector<PersonNow>& people, OverviewFace& face);
void add_notices_to_attention(const Scene& scene, const OverviewPage& page, OverviewFace& face);
void add_incidents_to_attention(const Scene& scene, const OverviewPage& page, OverviewFace& face);
Face readers_face(const Scene& scene, const OverviewPage& page, const ReadersPage& shown);
Face person_face(const Scene& scene, const OverviewPage& page, const PersonPage& person);
Face roll_call_face(const Scene& scene, const OverviewPage& page, const RollCallPage& roll_call);
// --- "Nhắc nhở" (faces_remind.cpp)
std::optional<Button> remind_button(const Scene& scene, const OverviewPage& page,
                                    const PersonPage& person);
void add_reminded(const Scene& scene, const OverviewPage& page, const PersonPage& person,
                  PersonFace& face);
Face remind_face(const Scene& scene, const PersonPage& person);

}  // namespace kiosk
