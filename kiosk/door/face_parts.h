#pragma once
// The parts of the screen, one source a face. Only faces*.cpp include this.

#include "kiosk/door/faces.h"

namespace kiosk {

// What every part is drawn from.
struct Scene {
  const Session& session;
  const Now& now;
  const Words& words;
  const DoorRules& rules;

  std::string say(std::string_view key, std::initializer_list<Blank> blanks = {}) const {
    return words.say(session.language, key, blanks);
  }
};

Face tap_face(const Scene& scene, const Confirmation& shown, const TapStand& stand);
Face message_face(const Scene& scene, const Confirmation& shown, const MessageStand& stand);
Face recording_face(const Scene& scene);       // a tap has waited long for the recorder
Face full_disk_face(const Scene& scene);       // nothing can be recorded until there is room
Face reader_missing_face(const Scene& scene);  // nobody can tap until it is back
Face nonsense_face(const Scene& scene);        // a reader sends what nobody knows
Face idle_face(const Scene& scene);
Face today_face(const Scene& scene, const TodayPage& page);
Face pin_face(const Scene& scene, const PinPad& pad);
Face machine_face(const Scene& scene, const MachinePage& page);
Face trip_face(const Scene& scene, const TripPage& page);
Face names_face(const Scene& scene, const NamesPage& page);
Face report_face(const Scene& scene, const ReportPage& page);
Face overview_face(const Scene& scene, const OverviewPage& page);  // or of what is opened on it
Face people_face(const Scene& scene, const PeoplePage& page);      // or of what is opened on it
Face notice_face(const Scene& scene, const NoticePage& page);
Face incident_face(const Scene& scene, const IncidentPage& page);
Face visit_face(const Scene& scene, const VisitPage& page);
Face health_face(const Scene& scene, const HealthPage& page);
Face visitors_face(const Scene& scene, const VisitorsPage& page);
Face diary_face(const Scene& scene, const DiaryPage& page);  // or of the entry being written
SideLine side_line(const Scene& scene, const Stand& stand);
Pill pill(const Scene& scene);

// --- words they share (faces_words.cpp)

// How a meaning is called: as the headline of its face, as a side line with {time}, as a row.
struct MeaningWords {
  std::string_view headline;
  std::string_view side;
  std::string_view row;
  Icon icon = Icon::kNone;
};
MeaningWords words_for(const std::optional<Meant>& meant);

// What is said of a badge that is not one person's.
struct StrangeWords {
  std::string_view headline;  // and side line
  std::string_view title;
  std::string_view text;
};
StrangeWords words_for(StrangeBadge::Why why);

std::string reason_of(const Tap& tap);  // " · Trình ký": why they came in on a day at home
std::string hour_of(Instant at);        // 07:22
std::string date_of_glass(const Scene& scene, Language language);  // Thứ Hai, 23 tháng 11, 2026
std::string long_date(const Scene& scene, const Date& date);       // the same of another day
std::string weekday_in_words(const Scene& scene, const Date& date);               // Thứ Hai
std::string month_in_words(const Scene& scene, const std::chrono::month& month);  // 11; November
std::string when(const Scene& scene, Instant at);             // lúc 07:22 · hôm qua lúc 16:40
std::string day_named(const Scene& scene, const Date& date);  // hôm qua · thứ Sáu 20/11
std::string trip_in_words(const Scene& scene, const Trip& trip);  // Khu phố 3 · về lúc 11:00
std::string amount(const Scene& scene, std::chrono::minutes minutes);  // 1 giờ 5 phút
Person person_of(const KnownPerson& person);
std::optional<Countdown> countdown_of_page(const Scene& scene);  // in its last seconds
Countdown countdown_to(const Scene& scene, Tick end, std::chrono::milliseconds whole);
// What a page of the office says at its top, and who looks at it.
struct Titled {
  std::string title;
  std::string line;
};
OverviewTop page_top(const Scene& scene, const KnownPerson& by, Titled titled, Button back);
Button pin_button(const Scene& scene);  // Quên thẻ? Mã PIN
// Bảng điều hành, for who supervises anybody.
std::optional<Button> overview_button(const Scene& scene, const KnownPerson& person);
// Người và thẻ, for who looks after them.
std::optional<Button> people_button(const Scene& scene, const KnownPerson& person);
// Ngày nghỉ, for who keeps that list (faces_holidays.cpp)
std::optional<Button> holidays_button(const Scene& scene, const KnownPerson& person);
Face holiday_face(const Scene& scene, const HolidayPage& page);
// --- what the office has to say (faces_news.cpp)
std::optional<IdleFace::Notice> idle_notice(const Scene& scene);
void offer_notice(const Scene& scene, const TapStand& stand, TapFace& face);
void add_reminders(const Scene& scene, const TapStand& stand, TapFace& face);
// --- days that are asked for, or entered for somebody (faces_request.cpp)
struct RequestShown {
  const KnownPerson& person;  // whose days
  const Request& request;
  bool saying = false;  // it is on its way to the recorder
  bool office = false;  // a supervisor enters them: nobody has to agree to them
};
Face request_face(const Scene& scene, const RequestShown& shown);
// 02/11, 02/11 – 04/11
std::string span_in_words(const Date& from, const Date& to);

// --- "Báo bất thường" (faces_incident.cpp)
std::optional<std::string> incident_banner(const Scene& scene);
void offer_incidents(const Scene& scene, const TapStand& stand, TapFace& face);
std::optional<Button> incident_button(const Scene& scene);
void explain_report(const Scene& scene, const MessageStand& stand, MessageFace& face);
// Khách đến, while the office counts visitors (faces_visitors.cpp).
std::optional<Button> visitors_button(const Scene& scene);
// Two beside each other, as large as tiles are.
std::vector<ChoiceFace::Group> in_pairs(std::vector<Button> tiles);
Face review_face(const Scene& scene, const ReviewPage& page);
Face book_face(const Scene& scene, const BookPage& page);
Face colleagues_face(const Scene& scene, const ColleaguesPage& page);
Face unit_face(const Scene& scene, const UnitPage& page);  // or of a day opened on it
// Duyệt nhật ký, for who decides about anybody's days (faces_review.cpp).
std::optional<Button> review_button(const Scene& scene, const KnownPerson& person);
// "Ghi nhật ký", with how many entries the day has (faces_diary.cpp).
Button diary_button(const Scene& scene, const KnownPerson& person);
Button done_button(const Scene& scene, bool likely = false);

}  // namespace kiosk
