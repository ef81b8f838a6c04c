#include "display/draw.h"

#include "display/book_face.h"
#include "display/choice_face.h"
#include "display/diary_day_face.h"
#include "display/diary_entry_face.h"
#include "display/idle_face.h"
#include "display/machine_face.h"
#include "display/message_face.h"
#include "display/overview_face.h"
#include "display/overview_person.h"
#include "display/overview_roll_call.h"
#include "display/overview_top.h"
#include "display/people_face.h"
#include "display/pin_face.h"
#include "display/result_panel.h"
#include "display/side_strip.h"
#include "display/staff_card_face.h"
#include "display/tap_face.h"
#include "display/today_face.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

constexpr float kBannerHeight = 72;

// Draws the face, then what stands over every face.
struct DrawFace {
  const Screen& screen;
  Canvas& canvas;
  Rect area;

  Answer operator()(const IdleFace& face) const {
    const Answer answer = draw_idle(screen, face, canvas, area);
    draw_side(screen.side, canvas, idle_side(area), is_wide(area) ? 1 : 2);
    return answer;
  }
  Answer operator()(const TapFace& face) const {
    const Group person{face.person.name, face.time};
    const Answer answer = draw_tap(face, canvas, area);
    draw_side(screen.side, canvas, panel_layout(area).side, 2);
    return answer;
  }
  Answer operator()(const MessageFace& face) const {
    const Group message{face.headline, face.code};
    const Answer answer = draw_message(face, canvas, area);
    draw_side(screen.side, canvas, panel_layout(area).side, 2);
    return answer;
  }
  Answer operator()(const TodayFace& face) const {
    const Group page{face.person.name, face.title};
    const Answer answer = draw_today(face, canvas, area);
    draw_side(screen.side, canvas, today_side(area), 2);
    return answer;
  }
  // The step is its identity: a finger still on the last digit of one keys nothing into the next.
  Answer operator()(const PinFace& face) const {
    const Group page{face.title, "pin"};
    const Answer answer = draw_pin(screen, face, canvas, area);
    draw_side(screen.side, canvas, pin_side(area), is_wide(area) ? 1 : 2);
    return answer;
  }
  Answer operator()(const ChoiceFace& face) const {
    const Group page{face.person.name, face.title};
    const Answer answer = draw_choice(face, canvas, area);
    draw_side(screen.side, canvas, choice_side(area), 2);
    return answer;
  }
  Answer operator()(const MachineFace& face) const {
    const Group page{face.title, "machine"};
    const Answer answer = draw_machine(face, canvas, area);
    draw_side(screen.side, canvas, machine_side(area), 1);
    return answer;
  }
  Answer operator()(const OverviewFace& face) const {
    const Group page{face.top.by.name, "overview"};
    const Answer answer = draw_overview(screen, face, canvas, area);
    draw_side(screen.side, canvas, overview_side(face.top, area), 1);
    return answer;
  }
  Answer operator()(const PersonFace& face) const {
    const Group page{face.person.name, "person"};
    const Answer answer = draw_person(screen, face, canvas, area);
    draw_side(screen.side, canvas, overview_side(face.top, area), 1);
    return answer;
  }
  Answer operator()(const PeopleFace& face) const {
    const Group page{face.top.by.name, face.top.title};
    const Answer answer = draw_people(screen, face, canvas, area);
    draw_side(screen.side, canvas, overview_side(face.top, area), 1);
    return answer;
  }
  Answer operator()(const StaffCardFace& face) const {
    const Group page{face.person.name, face.top.title};
    const Answer answer = draw_staff_card(screen, face, canvas, area);
    draw_side(screen.side, canvas, overview_side(face.top, area), 1);
    return answer;
  }
  Answer operator()(const DiaryEntryFace& face) const {
    const Group page{face.top.by.name, "diary entry"};
    const Answer answer = draw_diary_entry(screen, face, canvas, area);
    draw_side(screen.side, canvas, overview_side(face.top, area), 1);
    return answer;
  }
  Answer operator()(const DiaryDayFace& face) const {
    const Group page{face.person.name, "diary day"};
    const Answer answer = draw_diary_day(screen, face, canvas, area);
    draw_side(screen.side, canvas, overview_side(face.top, area), 1);
    return answer;
  }
  Answer operator()(const BookFace& face) const {
    const Group page{face.top.by.name, "book"};
    const Answer answer = draw_book(screen, face, canvas, area);
    draw_side(screen.side, canvas, overview_side(face.top, area), 1);
    return answer;
  }
  Answer operator()(const RollCallFace& face) const {
    const Group page{face.top.title, "roll call"};
    const Answer answer = draw_roll_call(screen, face, canvas, area);
    draw_side(screen.side, canvas, overview_side(face.top, area), 1);
    return answer;
  }
};

}  // namespace

Answer draw(const Screen& screen, Canvas& canvas) {
  Rect area = canvas.glass();
  canvas.declare(area, canvas.theme().ground);
  if (screen.banner) {
    banner(canvas, area.top_part(kBannerHeight), *screen.banner);
    area = area.without_top(kBannerHeight);
  } else if (screen.fetching) {
    fetching_bar(canvas, area.top_part(kBannerHeight), *screen.fetching);
    area = area.without_top(kBannerHeight);
  }
  const Answer answer = std::visit(DrawFace{screen, canvas, area}, screen.face);
  if (answer) return answer;
  if (canvas.touched_beside()) return Touch{};
  return {};
}

}  // namespace kiosk::display
