#pragma once
// The pages of the work diary: an entry being written with its keyboard, and a day of entries.
// Words ready to print.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/glass/overview_face.h"
#include "kiosk/glass/people_face.h"

namespace kiosk {

// What is claimed of a day beside what is known of it: two lanes over one line of hours.
struct ClaimStrip {
  std::vector<std::string> hours;  // at equal distances
  std::string presence;            // name of the upper lane: Có mặt
  std::string entries;             // and of the lower: Nhật ký
  std::vector<DayLine::Stretch> present;
  struct Claim {
    float from = 0;  // of the hours shown, 0 … 1
    float to = 0;
    Icon icon = Icon::kNone;
    Tint tint = Tint::kOk;
    std::string words;     // Họp, hội nghị; left out where it has no room
    bool writing = false;  // the entry that is being written
    bool flagged = false;  // something of it does not agree
  };
  std::vector<Claim> claims;
  std::optional<float> now;
};

// One line that is written into. The caret and the selection are places between letters.
struct EditedField {
  std::string name;                  // Nội dung; of the field, for its frame
  std::vector<std::string> letters;  // as a person counts them
  std::size_t caret = 0;
  std::size_t selected_from = 0;  // equal to selected_to: nothing is selected
  std::size_t selected_to = 0;
  std::string hint;     // an example, while nothing is written
  std::string count;    // 86 / 300
  bool active = false;  // the keys go here: the caret is shown
};

// The keyboard on the glass. `rows` as mock-up 03 has them; every key answers when it is touched.
struct TypingKeys {
  std::vector<std::vector<LetterKey>> rows;
  std::string suggestions_title;  // Gợi ý:
  std::vector<Button> suggestions;
};

// "Ghi nhật ký nhanh" (mock-up 03). With `keys` the keyboard fills the lower half; without it
// the details of the entry do.
struct DiaryEntryFace {
  OverviewTop top;          // Ghi nhật ký nhanh · Thứ Hai, 23/11 · mục thứ 3 trong ngày
  std::string works_title;  // Chọn loại việc
  std::vector<Button> works;    // at most six tiles; `likely`: chosen
  std::string content_title;    // Nội dung
  EditedField field;            // what is being written, or the content
  std::string phrases_title;    // Câu hay dùng:
  std::vector<Button> phrases;  // the likeliest first; as many as there is room for
  struct Time {
    std::string from_title;                                 // Từ
    std::string from;                                       // 09:50
    std::string to_title;                                   // đến
    std::string to;                                         // 10:35
    std::string lasting;                                    // 45 phút
    Button from_earlier, from_later, to_earlier, to_later;  // MoveTime, named for the tests
    std::vector<Button> lengths;                            // 15' 30' 1 giờ 2 giờ
  };
  Time time;
  struct Choice {  // one of a few
    std::string heading;
    std::vector<Button> options;  // `likely`: chosen
  };
  std::vector<Choice> choices;  // Kết quả · Loại việc; the first is asked of everybody
  struct Quantity {
    std::string heading;  // Số lượng
    std::string value;    // 3 hồ sơ
    Button less, more;
    Button write;  // the number itself: it can be keyed
    bool least = false;
  };
  std::optional<Quantity> quantity;
  std::string more_title;  // Ghi thêm
  std::vector<Button> more_fields;  // EditField: Đối tượng · Nơi làm …; the line: what stands there
  ClaimStrip strip;
  std::vector<std::string> findings;  // told before saving; never a refusal
  std::string notice;                 // what is still missing, or a secret that is warned of
  std::optional<TypingKeys> keys;
  std::vector<Button> closing;  // Bỏ mục này · Lưu · Lưu và ghi tiếp, the last in the corner
};

// A day of somebody's diary: one's own, or, with a queue at its left, those that are reviewed
// (mock-up 06).
struct DiaryDayFace {
  OverviewTop top;
  struct Waiting {
    Intent opens;
    Person person;
    std::string line;      // Thứ Sáu 20/11
    std::string words;     // 6 việc · 7 giờ 40
    bool flagged = false;  // the words say why
    bool chosen = false;
  };
  std::string queue_title;  // Chờ duyệt; empty: no queue
  std::string queue_count;
  std::vector<Waiting> queue;
  std::size_t first_waiting = 0;
  PageKeyNames queue_keys;
  Person person;
  std::string day_title;  // Thứ Sáu, 20 tháng 11
  std::optional<Button> day_before, day_after;
  std::string state;  // Nháp · Đã gửi lúc 17:02 · Đã duyệt
  Mood state_mood = Mood::kNeutral;
  ClaimStrip strip;
  struct Row {
    Icon icon = Icon::kNone;
    Tint tint = Tint::kOk;
    std::string title;   // Tiếp công dân
    std::string time;    // 07:30 – 09:45
    std::string text;    // what was done
    std::string result;  // Xong · 8 hồ sơ
    std::string line;    // what does not agree, what was corrected; may be empty
    bool struck = false;
    std::optional<Intent> opens;
  };
  std::vector<Row> rows;
  std::size_t first = 0;
  std::string no_rows;
  PageKeyNames row_keys;
  std::string sums_title;  // Tổng hợp
  struct Sum {
    Tint tint = Tint::kOk;
    std::string words;  // Giờ có nhật ký
    std::string value;  // 7 giờ 40
  };
  std::vector<Sum> sums;
  std::string remarks_title;    // Góp ý nhanh
  std::vector<Button> remarks;  // `likely`: chosen
  std::string notice;           // what is told below the sums; may be empty
  std::vector<Button> actions;  // the first is the primary one
};

}  // namespace kiosk
