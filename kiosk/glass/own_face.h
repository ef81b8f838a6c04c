#pragma once
// "Hôm nay của tôi", a page of one's own in five tabs: others may tap while it stands. Words ready
// to print.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/glass/face_parts.h"
#include "kiosk/glass/overview_face.h"

namespace kiosk {

// Days to pick from, in weeks.
struct DayCalendar {
  std::vector<std::string> weekdays;  // T2 … CN
  struct Cell {
    Button day;                     // 23/11; `likely`: picked
    bool off = false;               // nobody works on it
    std::optional<Tint> tint{};     // it is not as the week has it
    bool of_another_month = false;  // fainter
  };
  std::vector<Cell> days;  // Monday first
};

struct TodayFace {
  Person person;
  std::vector<std::string> tabs;  // touching one sends ShowOwnTab
  std::size_t tab = 0;
  std::string title;      // Hôm nay · Tháng 11 năm 2026 · Năm 2026 · Dữ liệu của tôi
  struct Arrows {         // ◀ and ▶ beside the title
    std::string earlier;  // their names
    std::string later;
    bool first = false;  // there is nothing earlier
    bool last = false;
  };
  std::optional<Arrows> arrows;
  std::optional<DayLine> line;
  struct Figure {
    std::string number;   // 3 lần
    std::string words;    // đến sau giờ · 37 phút
    bool opens = false;   // touching it sends ShowOwnFigure: the entries behind it
    bool chosen = false;  // only these are listed
  };
  std::vector<Figure> figures;
  std::string notice;  // in place of what is not known yet; may be empty
  struct Row {
    std::string time;  // 07:22, T2 23/11
    std::string words;
    Icon icon = Icon::kNone;
    bool struck = false;           // does not count; still visible
    std::string line;              // what was corrected, by whom, what waits; may be empty
    bool waits = false;            // for the office's word
    std::optional<Intent> opens;   // touching it leads there
    std::optional<Button> action;  // at its end
  };
  std::vector<Row> rows;
  std::optional<std::size_t> first;  // shown; none: the latest, where not all of them fit
  std::string no_rows;
  PageKeyNames keys;
  std::vector<Button> closing;
  std::optional<Countdown> countdown;  // the visible last ten seconds
};

}  // namespace kiosk
