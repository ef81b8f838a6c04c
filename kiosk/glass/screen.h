#pragma once
// Everything the display needs for one frame, and nothing else: words ready to print, no clock, no
// number to format, no log.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/glass/book_face.h"
#include "kiosk/glass/diary_face.h"
#include "kiosk/glass/face_parts.h"
#include "kiosk/glass/overview_face.h"
#include "kiosk/glass/own_face.h"
#include "kiosk/glass/people_face.h"

namespace kiosk {

// Nobody is here.
struct IdleFace {
  std::string clock;                 // 07:21
  std::string date;                  // Thứ Hai, 23 tháng 11, 2026
  std::string lunar;                 // Rằm tháng Mười, năm Bính Ngọ; may be empty
  std::string call;                  // Chạm thẻ vào đầu đọc để bắt đầu
  std::string call_too;              // the same in the other language
  Icon call_sign = Icon::kTapAgain;  // the reader, which calls; any other only stands there
  struct Figure {
    Icon icon;
    std::string number;  // 31/58
    std::string words;   // đã có mặt
  };
  std::vector<Figure> figures;       // empty in a lobby
  std::string help;                  // Cần giúp đỡ
  std::vector<std::string> contact;  // who helps: name, phone
  std::optional<Button> other_way;   // Quên thẻ? PIN
  struct Notice {
    std::string heading;  // Thông báo
    std::string title;
    std::vector<std::string> paragraphs;  // shown where all of them have room
  };
  std::optional<Notice> notice;
};

// A tap of a known badge, already on disk twice: arrival, late, repeated, choice, withdrawn.
struct TapFace {
  Mood mood = Mood::kOk;
  Icon sign = Icon::kDone;
  std::string headline;  // Đã ghi nhận vào
  std::string time;      // 07:22
  std::string detail;    // Giờ hành chính 07:30
  std::string kept;      // Đã lưu hai bản trên máy
  Person person;
  std::vector<std::string> notices;  // small, readable only near: "sau giờ 12 phút"
  std::string question;              // Bạn muốn làm gì tiếp?
  std::vector<Button> actions;       // tiles, the likeliest first
  std::vector<Button> closing;       // bottom row: Không phải tôi · Xong
  Countdown countdown;
};

// A badge nobody has, two people on one badge, a tap that could not be recorded: words, no tiles.
struct MessageFace {
  Mood mood = Mood::kUnknown;
  Icon sign = Icon::kWarning;
  std::string headline;  // Thẻ chưa đăng ký
  std::string code;      // Thẻ ••• 319; may be empty
  std::string detail;
  std::string title;                    // right side: what happened
  std::vector<std::string> paragraphs;  // and what was not lost
  struct Advice {
    Icon icon;
    std::string title;  // Chạm lại · Gọi trực ban · Ghi sổ giấy
    std::string line;
  };
  std::vector<Advice> advice;  // words, not buttons
  std::vector<Button> closing;
  std::optional<Countdown> countdown;  // none: stays until the cause is gone
};

// A page of options that somebody picks from: where to, what for, what became of it.
struct ChoiceFace {
  Person person;
  Icon sign = Icon::kDone;
  std::string recorded;  // Đã ghi nhận đi cơ sở lúc 09:02; what is on disk already
  std::string title;     // Đi đâu, làm việc gì?
  struct Group {
    enum class Look : std::uint8_t {
      kTiles,     // large, each an answer of its own
      kChips,     // small, beside each other
      kKeys,      // single letters
      kRow,       // the heading to the left, two or three options to its right
      kCounters,  // the largest: a number (the line) that each touch raises, and what it counts
      kEvery,     // chips of which none may be left out, however little room there is
    };
    std::string heading;  // may be empty
    Look look = Look::kChips;
    std::vector<Button> options;  // `likely`: picked
  };
  std::vector<Group> groups;
  std::optional<DayCalendar> calendar;  // beside the groups, or above them
  std::vector<Button> closing;
  std::optional<Countdown> countdown;
};

// The PIN pad: a staff code, a PIN, or a new one. Keys send PinDigit, PinErase and PinEnter.
struct PinFace {
  std::string title;  // Nhập mã PIN
  std::string text;   // Mã PIN gồm 6 số
  // What has been keyed: a staff code is shown, a PIN is only counted.
  std::string shown;   // 0147; empty: draw dots
  int filled = 0;      // dots filled …
  int places = 6;      // … of so many; 0: of any length
  std::string notice;  // Thử lại sau 5 giây; may be empty
  Icon notice_sign = Icon::kNone;
  bool waits = false;  // the keys rest: the answer is on its way, or the time of the notice runs
  Button enter;        // the arrow: PinEnter, its title for the tests
  Button erase;
  std::vector<Button> closing;  // Quay lại
  std::optional<Countdown> countdown;
};

// "Máy này": how the terminal is, for who looks after it. Nothing of any person.
struct MachineFace {
  std::string title;
  struct Row {
    Icon icon = Icon::kNone;
    std::string words;     // Đĩa còn trống
    std::string value;     // 12,4 GB
    bool trouble = false;  // somebody should do something
  };
  std::vector<Row> rows;
  std::string way_title;            // Từ chạm thẻ đến khi hiện xác nhận
  std::vector<std::string> stages;  // of the way; touching one sends ShowStage
  std::size_t stage = 0;
  struct Figure {
    std::string number;  // 48 ms
    std::string words;   // 95 % không quá
  };
  std::vector<Figure> figures;
  struct Bar {
    std::string name;  // 50
    float value = 0;
  };
  std::vector<Bar> bars;           // touching one sends ExplainBar
  std::optional<std::size_t> bar;  // that is explained
  std::vector<std::string> ticks;  // at equal steps from 0 to `most`
  float most = 1;
  std::string explained;  // of the bar that was touched, or how many taps there are
  std::vector<Button> closing;
  std::optional<Countdown> countdown;
};

// One of these fills the glass. Their copies are written out once, in screen.cpp.
struct Face : std::variant<IdleFace, TapFace, MessageFace, TodayFace, PinFace, MachineFace,
                           ChoiceFace, OverviewFace, PersonFace, RollCallFace, PeopleFace,
                           StaffCardFace, DiaryEntryFace, DiaryDayFace, BookFace> {
  using variant::variant;
  Face();
  Face(const Face&);
  Face(Face&&) noexcept;
  Face& operator=(const Face&);
  Face& operator=(Face&&) noexcept;
  ~Face();
};

// What became of a tap whose face has been pre-empted, or that came while a page was open.
struct SideLine {
  Mood mood = Mood::kOk;
  Icon icon = Icon::kDone;
  std::string name;
  std::string words;  // Vào 07:22
};

// Whether what is recorded has reached the collector.
struct Pill {
  enum class State : std::uint8_t { kConnected, kWaiting, kOffline, kNoCollector };
  State state = State::kNoCollector;
  std::string words;  // Mất mạng từ 06:50 · 12 chờ gửi
};

// Something that takes a while and that nobody has to wait for.
struct FetchingBar {
  std::string words;
  float done = 0;  // 0 … 1
};

struct Screen {
  std::string superior;  // first line of the office's name, may be empty
  std::string office;
  Language language = Language::kVietnamese;
  bool dark = false;
  bool for_hands = true;     // not on a public board: nothing on it can be pressed
  bool larger_type = false;  // who stands here wants it on their own faces
  Pill pill;
  Face face;
  std::vector<SideLine> side;           // newest first
  std::optional<std::string> banner;    // trouble that stays: the disk, the clock
  std::optional<FetchingBar> fetching;  // where no banner stands
};

}  // namespace kiosk
