#pragma once
// The supervisors' faces: the board, one person's day on it, the roll call. Words ready to print.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/glass/face_parts.h"

namespace kiosk {

// What a sign and its words are coloured like; always beside both.
enum class Tint : std::uint8_t {
  kOk,       // present
  kLate,     // after the beginning of work; small, never a wall
  kAway,     // on the office's business
  kLeave,    // agreed to
  kUnheard,  // nobody knows yet
};

// What stands at the top of each of them.
struct OverviewTop {
  std::string title;  // Bảng điều hành
  std::string line;   // Toàn cơ quan · Thứ Hai, 23 tháng 11, 2026
  std::string clock;  // 09:15
  Person by;          // who looks
  Button back;
  std::optional<Button> action;        // Điểm danh khẩn cấp
  std::optional<Countdown> countdown;  // the visible last ten seconds
};

// ▲ and ▼ beside a list, for the tests and for whoever cannot push it.
struct PageKeyNames {
  std::string up;
  std::string down;
};

// "Bảng điều hành": the office, or the unit, at this moment.
struct OverviewFace {
  OverviewTop top;
  struct Count {
    Icon icon = Icon::kNone;
    Tint tint = Tint::kOk;
    std::string number;  // 42
    std::string words;   // Có mặt
    std::string delta;   // 72 %, −2 so hôm trước; may be empty
    float part = 0;      // of everybody, 0 … 1
  };
  std::vector<Count> counts;
  std::vector<std::string> groups;  // Tất cả · Có mặt · Vắng · Chưa rõ, in the order of PeopleGroup
  std::size_t group = 0;
  std::vector<std::string> units;  // the first is everybody; empty: only one
  std::size_t unit = 0;
  std::string unit_before;  // names of the keys beside the unit
  std::string unit_after;
  struct Card {
    StaffId who;  // touching it opens their page
    Person person;
    Icon icon = Icon::kNone;
    Tint tint = Tint::kOk;
    std::string words;  // Có mặt từ 07:22
  };
  std::vector<Card> people;
  std::size_t first = 0;  // shown
  std::string nobody;     // in place of an empty list
  PageKeyNames people_keys;
  std::string arrivals_title;         // Giờ đến trong tuần
  std::string arrivals_line;          // người / 15 phút
  std::vector<std::string> days;      // T2 …
  std::vector<std::string> quarters;  // 06:30 …; an empty one has no label
  std::vector<float> arrivals;        // 0 … 1, row by row; below 0: a day to come
  std::vector<std::string> arrival_words;
  struct Attention {
    Intent intent;
    Icon icon = Icon::kNone;
    Tint tint = Tint::kUnheard;
    std::string title;  // 3 người chưa ghi nhận
    std::string line;   // Lý Văn Đức, Vũ Đình Long, +1
  };
  std::string attention_title;  // Cần chú ý
  std::string attention_count;  // 4 việc
  std::vector<Attention> attention;
  std::size_t first_attention = 0;
  std::string no_attention;
  PageKeyNames attention_keys;
};

// The stretches of one day on a line of hours.
struct DayLine {
  struct Stretch {  // of the day shown, 0 … 1
    float from = 0;
    float to = 0;
    Tint tint = Tint::kOk;
    std::string words;  // Có mặt
  };
  std::string name;
  std::vector<std::string> hours;  // at equal distances
  std::vector<Stretch> stretches;
  std::optional<float> now;  // of today
};

// One person's day as a time line, what waits there, and how often they came late.
struct PersonFace {
  OverviewTop top;
  Person person;
  std::optional<Button> action{};  // Báo lịch thay
  std::string day_title;           // Hôm nay; Thứ Sáu, 20 tháng 11
  struct Row {
    std::string time;
    std::string words;
    Icon icon = Icon::kNone;
    bool struck = false;     // does not count; still visible
    std::string correction;  // what was changed, by whom; may be empty
  };
  std::vector<Row> rows;
  std::string no_rows;
  DayLine line;
  struct Waiting {
    std::string title;                 // Bổ sung công
    std::string date;                  // Thứ Sáu, 20 tháng 11
    std::string old_title, old_words;  // Đã ghi: Chưa ghi giờ về
    std::string new_title, new_words;  // Đề nghị: Về 17:00
    std::string line;                  // theo lời kể, nói lúc 07:31
    struct Comment {
      std::string words;
      bool chosen = false;
    };
    std::vector<Comment> comments;  // touching one sends ChooseComment
    std::vector<Button> answers;    // Không đồng ý · Đồng ý; empty: not theirs to decide
    std::string explained;          // why there are none, or that it is being recorded
  };
  std::string waiting_title;  // Chờ ý kiến
  std::optional<Waiting> waiting;
  std::string nothing_waits;
  std::string decided;  // Đã ghi: Đồng ý; may be empty
  struct Tally {
    std::string number;  // 3 lần
    std::string words;   // trong 30 ngày · 41 phút
  };
  std::string tally_title;  // Đến sau giờ
  std::vector<Tally> tallies;
};

// "Điểm danh khẩn cấp": everybody last known inside, unit by unit, to be ticked off.
struct RollCallFace {
  OverviewTop top;
  std::string found;  // 12/42
  std::string words;  // đã thấy
  struct Line {
    StaffId who;  // empty: the name of a unit
    std::string name;
    std::string line;  // Từ 07:22
    bool found = false;
  };
  bool for_ticking = true;  // otherwise the lines are only read: who has read a notice
  std::vector<Line> lines;
  std::size_t first = 0;
  std::string nobody;
  PageKeyNames keys;
};

}  // namespace kiosk
