#include "display/overview_face.h"

#include <algorithm>
#include <array>
#include <span>

#include "display/buttons.h"
#include "display/charts.h"
#include "display/controls.h"
#include "display/indicators.h"
#include "display/overview_people.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

constexpr float kCountHeight = 138;
constexpr float kNarrowCountHeight = 166;  // one line more
constexpr float kNarrowCount = 330;
constexpr float kNarrowestCount = 186;
constexpr std::size_t kMostDays = 7;
constexpr std::size_t kMostQuarters = 12;

struct BoardLayout {
  Rect counts;
  std::size_t columns = 5;  // of the counts
  Size count;
  Rect people;
  Rect arrivals;
  Rect attention;
};

BoardLayout layout_of(const Rect& area, std::size_t counts) {
  const Rect inner = below_overview_top(area);
  const float gap = overview_gap(area);
  BoardLayout layout;
  const auto most = static_cast<std::size_t>((inner.width + gap) / (kNarrowestCount + gap));
  layout.columns = most >= counts ? counts : (counts + 1) / 2;
  const std::size_t rows = (counts + layout.columns - 1) / std::max<std::size_t>(layout.columns, 1);
  const auto deep = static_cast<float>(rows);
  const auto across = static_cast<float>(layout.columns);
  layout.count.width = (inner.width - gap * (across - 1)) / across;
  layout.count.height = layout.count.width < kNarrowCount ? kNarrowCountHeight : kCountHeight;
  layout.counts = inner.top_part(deep * (layout.count.height + gap) - gap);
  const Rect rest = inner.without_top(layout.counts.height + gap);
  if (is_wide(area)) {
    layout.people = rest.left_part((rest.width - gap) * 0.645F);
    const Rect right = rest.without_left(layout.people.width + gap);
    layout.arrivals = right.top_part((right.height - gap) * (is_tight(area) ? 0.46F : 0.4F));
    layout.attention = right.without_top(layout.arrivals.height + gap);
  } else {
    layout.people = rest.top_part((rest.height - 2 * gap) * (is_tight(area) ? 0.42F : 0.47F));
    const Rect below = rest.without_top(layout.people.height + gap);
    layout.arrivals = below.top_part((below.height - gap) * 0.47F);
    layout.attention = below.without_top(layout.arrivals.height + gap);
  }
  return layout;
}

void count(const OverviewFace::Count& count, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Tone& tone = tone_of(theme, count.tint);
  card(canvas, box);
  const Rect inner = box.inset(16);
  const Rect square{inner.x, inner.y, 56, 56};
  canvas.fill(square, tone.soft, 16);
  canvas.sign(square.centre(), SignSize::kMedium, tone.words, sign_of(count.icon));
  canvas.write({square.right() + 16, square.centre().y}, {count.number, Type::kHeading, theme.ink});
  const float y = square.bottom() + 18;
  canvas.write_within({inner.x, y}, {count.words, Type::kSmall, theme.ink_second}, inner.width);
  const Words delta{count.delta, Type::kMinStrong, tone.words};
  const float beside = inner.width - canvas.width_of(Type::kSmall, count.words) - 12;
  if (box.width < kNarrowCount) {
    canvas.write_within({inner.x, y + 28}, delta, inner.width);
  } else {
    const bool fits = canvas.width_of(delta.type, delta.words) <= beside;
    canvas.write({inner.right(), fits ? y : square.y + 10},
                 {delta.words, delta.type, delta.color, Align::kRight});
  }
  const Rect bar = inner.bottom_part(8);
  canvas.fill(bar, theme.dark ? theme.line : theme.sunken, 4);
  const float part = bar.width * std::clamp(count.part, 0.0F, 1.0F);
  if (part >= bar.height) canvas.fill(bar.left_part(part), tone.solid, 4);
}

void counts(const OverviewFace& face, const BoardLayout& layout, Canvas& canvas) {
  const float gap = overview_gap(canvas.glass());
  for (std::size_t i = 0; i < face.counts.size(); ++i) {
    const auto column = static_cast<float>(i % layout.columns);
    const auto row = static_cast<float>(i / layout.columns);
    count(face.counts[i], canvas,
          {layout.counts.x + column * (layout.count.width + gap),
           layout.counts.y + row * (layout.count.height + gap), layout.count.width,
           layout.count.height});
  }
}

template <std::size_t Most>
Labels labels_of(const std::vector<std::string>& words, std::array<std::string_view, Most>& room) {
  const std::size_t size = std::min(words.size(), Most);
  std::copy_n(words.begin(), size, room.begin());
  return std::span{room}.first(size);
}

// Two lines in a card: what it is, and in what it counts.
float card_head(Canvas& canvas, const Rect& inner, const std::string& title,
                const std::string& line) {
  const Theme& theme = canvas.theme();
  const float y = inner.y + 16;
  const float beside =
      canvas.write_within({inner.x, y}, {title, Type::kBodyStrong, theme.ink}, inner.width);
  if (canvas.width_of(Type::kMin, line) <= inner.width - beside - 20)
    canvas.write({inner.right(), y}, {line, Type::kMin, theme.ink_second, Align::kRight});
  return 44;
}

void arrivals(const OverviewFace& face, Canvas& canvas, const Rect& box) {
  card(canvas, box, 28);
  const Rect inner = box.inset(is_tight(canvas.glass()) ? 16 : 24);
  const float head = card_head(canvas, inner, face.arrivals_title, face.arrivals_line);
  std::array<std::string_view, kMostDays> days;
  std::array<std::string_view, kMostQuarters> quarters;
  std::array<std::string_view, kMostDays * kMostQuarters> words;
  heat_map(canvas, inner.without_top(head),
           {face.arrivals_title, labels_of(face.days, days), labels_of(face.quarters, quarters),
            face.arrivals, labels_of(face.arrival_words, words)});
}

// What does not fit in the smallest letters is a name, of which the front may go.
void line_or_name(Canvas& canvas, Point at, const Words& words, float room) {
  const bool strong = words.type == Type::kSmallStrong;
  if (canvas.width_of(strong ? Type::kMinStrong : Type::kMin, words.words) <= room)
    canvas.write_within(at, words, room);
  else
    canvas.write_name(at, words, room);
}

Answer attention_row(const OverviewFace::Attention& item, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Tone& tone = tone_of(theme, item.tint);
  const Group row{item.title, item.line};
  const Press press = canvas.target(item.title, box);
  const Rect shown = pressed(box, press);
  canvas.fill(shown, theme.sunken, 18);
  const Rect square{shown.x + 12, shown.centre().y - 26, 52, 52};
  canvas.fill(square, tone.soft, 14);
  canvas.sign(square.centre(), SignSize::kSmall, tone.words, sign_of(item.icon));
  const float x = square.right() + 16;
  const bool tight = is_tight(canvas.glass());
  const float room = shown.right() - (tight ? 12 : 48) - x;
  line_or_name(canvas, {x, shown.centre().y - 16}, {item.title, Type::kSmallStrong, theme.ink},
               room);
  line_or_name(canvas, {x, shown.centre().y + 17}, {item.line, Type::kMin, theme.ink_second}, room);
  if (!tight)
    canvas.sign({shown.right() - 26, shown.centre().y}, SignSize::kSmall, theme.ink_hint,
                sign_of(Icon::kEnter));
  return press.fired ? Answer{item.intent} : std::nullopt;
}

Answer attention(const OverviewFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const bool tight = is_tight(canvas.glass());
  card(canvas, box, 28);
  const Rect inner = box.inset(tight ? 16 : 24);
  const float head = card_head(canvas, inner, face.attention_title,
                               face.attention.empty() ? std::string{} : face.attention_count);
  const Rect list = inner.without_top(head);
  if (face.attention.empty()) {
    write_fitted(canvas, list, {face.no_attention, Type::kSmall, theme.ink_second, Align::kCentre});
    return {};
  }
  const float gap = tight ? 8 : 12;
  const float height = tight ? 74 : 76;
  const auto fit = static_cast<std::size_t>(std::max(1.0F, (list.height + gap) / (height + gap)));
  const bool keys = face.attention.size() > fit;
  const float width = list.width - (keys ? kPageKey + gap : 0);
  const std::size_t first = face.first_attention - face.first_attention % fit;
  const std::size_t last = std::min(first + fit, face.attention.size());
  Answer answer;
  for (std::size_t i = first; i < last; ++i) {
    const float y = list.y + static_cast<float>(i - first) * (height + gap);
    if (const Answer opened = attention_row(face.attention[i], canvas, {list.x, y, width, height}))
      answer = opened;
  }
  if (!keys) return answer;
  const auto page =
      turned(canvas, list, face.attention_keys, {first == 0, last == face.attention.size()});
  if (page) answer = ShowAttentionFrom{*page > 0 ? last : first - fit};
  return answer;
}

}  // namespace

Answer draw_overview(const Screen& screen, const OverviewFace& face, Canvas& still,
                     const Rect& area) {
  Canvas canvas = still.entering();
  const BoardLayout layout = layout_of(area, face.counts.size());
  const Answer top = draw_overview_top(screen, face.top, canvas, area);
  counts(face, layout, canvas);
  const Answer people = draw_overview_people(face, canvas, layout.people);
  arrivals(face, canvas, layout.arrivals);
  const Answer attended = attention(face, canvas, layout.attention);
  if (top) return top;
  return people ? people : attended;
}

}  // namespace kiosk::display
