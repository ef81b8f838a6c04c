#pragma once
// The administrators' faces: people found by letters, and one of them with their badges, also while
// badges are handed out. Words ready to print.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/glass/face_parts.h"
#include "kiosk/glass/overview_face.h"

namespace kiosk {

// One key of a keyboard of letters. It answers when it is touched.
struct LetterKey {
  Intent intent;
  std::string label;  // its name too; a sign is drawn instead where there is one
  Icon icon = Icon::kNone;
  float width = 1;      // of a letter's
  bool second = false;  // a tone: no letter of its own
  std::string line{};   // small, below the label: sắc; may be empty
};

// "Người và thẻ": who is found by what is typed. The same face takes the name of somebody new, and
// then shows who is called so already.
struct PeopleFace {
  OverviewTop top;
  std::string typed;
  std::string hint;             // while nothing is typed
  std::string told;             // what has just become of somebody; may be empty
  std::vector<Button> actions;  // beside what is typed
  struct Line {
    StaffId who;  // touching it opens their card
    Person person;
    Icon icon = Icon::kNone;
    Tint tint = Tint::kOk;
    std::string words;  // Thẻ ••• 319 · có mã PIN
  };
  std::vector<Line> lines;
  std::size_t first = 0;  // shown
  std::string nobody;     // in place of an empty list
  PageKeyNames list_keys;
  std::vector<std::vector<LetterKey>> keys;  // row by row
};

// One person: their badges, and what can be done. Or whose turn it is while badges are handed out.
struct StaffCardFace {
  OverviewTop top;
  Person person;
  std::string who_title;  // Đang phát cho; may be empty
  struct Row {
    Icon icon = Icon::kNone;
    Tint tint = Tint::kOk;
    std::string words;           // Thẻ ••• 319
    std::string line;            // Thẻ mượn hôm nay; may be empty
    std::optional<Button> lock;  // Báo mất
  };
  std::vector<Row> rows;
  struct Progress {
    std::string number;  // 12/58
    std::string words;   // người đã có thẻ
    float part = 0;      // 0 … 1
  };
  std::optional<Progress> progress;
  struct Told {
    Mood mood = Mood::kOk;
    Icon icon = Icon::kDone;
    std::string title;  // Đã gán thẻ ••• 319
    std::string line;   // 3 lần chạm trước đó đã được tính
  };
  std::optional<Told> told;
  // A badge is awaited at any reader.
  struct Awaiting {
    std::string title;  // Chạm thẻ mới vào đầu đọc
    std::string line;   // Thẻ chưa ai dùng sẽ là của Nguyễn Văn A
    std::optional<Countdown> countdown;
  };
  std::optional<Awaiting> awaiting;
  std::string question;         // above the actions; may be empty
  std::vector<Button> actions;  // tiles
};

}  // namespace kiosk
