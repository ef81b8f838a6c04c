#pragma once
// What an office may choose, one struct for each room that reads it. Read by config/load.

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "config/diary_settings.h"

namespace kiosk::config {

// A stretch of work within one day, minutes since midnight.
struct WorkSession {
  std::chrono::minutes from{};
  std::chrono::minutes to{};
  bool operator==(const WorkSession&) const = default;
};

// A part of the year, every year; both ends belong to it. One that ends before it begins runs over
// New Year.
struct Season {
  std::chrono::month_day from{};
  std::chrono::month_day to{};
  bool operator==(const Season&) const = default;
};

// Hours that hold for some people, some dates or some part of the year only (domain B1).
struct HoursRule {
  std::array<bool, 7> weekdays{};  // that it speaks of, Monday first
  std::vector<WorkSession> sessions;
  std::vector<std::string> units;   // empty: all
  std::vector<std::string> groups;  // of staff, as their category says; empty: all
  std::optional<std::chrono::year_month_day> valid_from;
  std::optional<std::chrono::year_month_day> valid_to;  // the last day
  std::optional<Season> season;
};

// A date on which the week's rule does not hold (domain B2).
struct Holiday {
  enum class Kind : std::uint8_t {
    kOff,        // nobody works
    kWorking,    // a swapped Saturday, or a day on which the law alone would close the office
    kWithdrawn,  // what was said of the date before does not count; never in office.json
  };
  std::chrono::year_month_day date{};
  Kind kind = Kind::kOff;
  std::string name;
  std::optional<std::chrono::year_month_day> instead_of{};  // kWorking: whose hours it takes
  bool operator==(const Holiday&) const = default;
};

// What a day away from the desk is called, and what it counts as (domain B3).
struct SheetCode {
  enum class Where : std::uint8_t {
    kField,  // among the residents: presence
    kHome,   // at work at home
    kAway,   // a trip, a meeting, a class: presence elsewhere
    kDuty,   // on duty, at hours of its own
    kLeave,  // not at work
  };
  enum class Pay : std::uint8_t { kTime, kUnpaid, kInsurance };  // the sheet's three sums
  std::string code;
  std::string name;
  Where where = Where::kLeave;
  Pay pay = Pay::kTime;
  bool ask = false;       // whoever declares it for themselves asks for it
  bool time_off = false;  // it uses up what duty on a day off has earned (nghỉ bù)
  bool operator==(const SheetCode&) const = default;
};

// How long what events of some kinds say is kept; then only their digests (protocol §2, "expired").
struct Retention {
  std::string kind;  // how the kinds begin; of several the longest decides
  std::chrono::days days{};
  bool operator==(const Retention&) const = default;
};

// The two lines at the top left of a printed document, for one unit or one employer (domain B8).
struct DocumentHead {
  enum class Style : std::uint8_t {
    kState,  // Quốc hiệu and Tiêu ngữ
    kParty,  // ĐẢNG CỘNG SẢN VIỆT NAM
  };
  std::string unit;      // of the staff list; empty: of everybody of `employer`
  std::string employer;  // of the staff list; empty: the office itself
  Style style = Style::kState;
  std::string superior;
  std::string name;
  bool operator==(const DocumentHead&) const = default;
};

// What printed documents say of the office.
struct Documents {
  std::string place;  // before the date: the unit's own name, "Cần Thơ"
  std::vector<DocumentHead> heads;
};

// Who is called when nobody has read what was reported.
struct Contact {
  std::string name;
  std::string phone;
  bool operator==(const Contact&) const = default;
};

// A question that is answered by yes or no.
struct HealthQuestion {
  std::string id;     // in the record of what was asked: fever
  std::string words;  // Có sốt, ho, khó thở không?
  std::string words_in_english;
  bool good = false;  // the answer of whoever is well
  bool operator==(const HealthQuestion&) const = default;
};

// What whoever stands at the door counts of visitors, one touch each (S3-7).
struct VisitorCounter {
  std::string id;     // in the record of what was counted: reminded
  std::string words;  // Đã nhắc đeo khẩu trang
  std::string words_in_english;
  bool operator==(const VisitorCounter&) const = default;
};

// While a regime asks for them (S3-6, S4-21), and on field trips too where it says so (S3-13).
struct Health {
  std::chrono::year_month_day from{};
  std::chrono::year_month_day to{};  // the last day
  bool trips = false;
  std::vector<HealthQuestion> questions;
  std::vector<VisitorCounter> visitors{};  // none: visitors are not counted
  bool operator==(const Health&) const = default;
};

struct Office {
  std::string name;
  std::string superior;
  std::string emblem;  // a file of the office's own; empty: two lines of text
  std::string contact_name;
  std::string contact_phone;
  std::vector<std::string> units;
  std::array<std::vector<WorkSession>, 7> hours;  // Monday first; empty: a day off
  std::vector<HoursRule> special_hours;           // where they hold, instead of `hours`
  std::chrono::minutes grace{5};
  int punches_per_day = 2;                   // 2 or 4
  std::chrono::minutes day_ends_at{4 * 60};  // of the next date (design §3.6)
  std::vector<Holiday> holidays;
  std::vector<SheetCode> sheet_codes{};
  std::vector<std::string> trip_places{};      // Khu phố 1 …: where people of this office go
  std::vector<std::string> trip_tasks{};       // and what for
  std::vector<std::string> request_reasons{};  // offered beside days that are asked for
  std::vector<std::string> visit_reasons{};    // why somebody comes in on a day at home
  std::vector<std::string> review_remarks{};   // offered to who reviews a diary
  std::vector<std::string> directive_phrases{};  // of a reviewer: ý kiến chỉ đạo, đôn đốc
  std::vector<std::string> task_phrases{};       // what a reviewer may give to do
  std::vector<std::string> task_remarks{};       // with an answer about a task
  std::vector<std::string> case_steps{};         // of a case that is opened at the glass
  std::vector<std::string> reminder_phrases{};  // of a supervisor to one person; empty: none
  std::vector<std::string> incident_kinds{};  // of "báo bất thường"; empty: nothing is reported
  std::vector<Contact> duty_leaders{};        // the first is called; empty: the contact
  std::optional<Health> health{};
  std::vector<Retention> retention{};  // empty: everything is kept for ever
  Documents documents{};
  Diary diary{};
  bool culture_day = false;  // 24/11 is a holiday (domain B2: not confirmed)
};

enum class Place : std::uint8_t { kLobby, kStaff };
enum class LateDisplay : std::uint8_t { kQuiet, kLoud };
enum class Theme : std::uint8_t { kAuto, kLight, kDark };  // auto: dark in the evening and at night

struct Window {
  int width = 0;  // 0: the whole screen
  int height = 0;
  int diagonal_mm = 610;       // of the panel; 24 inches
  bool larger_type = false;    // everything a quarter larger
  bool reduce_motion = false;  // nothing moves; said once for all windows
  std::string output;          // the connector, as xrandr names it; empty: see display/window.h
  std::string emblem{};        // the office's, where it lies; said once for all windows
};

struct Collector {
  std::string url;  // empty: none, everything stays here
  std::string ca;   // a PEM file; empty: the system's
};

// From this time of day on the tones have so much of their own loudness.
struct Volume {
  std::chrono::minutes from{};  // since midnight
  int percent = 70;
};

struct Sound {
  std::vector<Volume> volume;  // the earlier first; empty: 70 all day
};

struct Terminal {
  std::string office_file;
  std::string name;
  std::vector<std::string> readers;  // as interfaces.md SPEC
  std::string journal_dir;           // empty: inside the data folder
  Window window;
  Window board;  // the public screen, `--role board`
  Collector collector;
  Place place = Place::kStaff;
  LateDisplay late_display = LateDisplay::kQuiet;
  Theme theme = Theme::kAuto;
  Sound sound;
};

struct Settings {
  Office office;
  Terminal terminal;
};

}  // namespace kiosk::config
