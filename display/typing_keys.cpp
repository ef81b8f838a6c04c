#include "display/typing_keys.h"

#include <algorithm>
#include <array>
#include <span>

#include "display/buttons.h"

namespace kiosk::display {
namespace {

using Keys = std::span<const LetterKey>;

constexpr float kAcross = 10;      // letters beside each other
constexpr float kColumn = 1.5F;    // of a letter's width
constexpr float kFlexible = 2.5F;  // as wide, and it is the space, which takes what is left
constexpr float kNamedTone = 1.4F;
constexpr std::size_t kMostLines = 9;

float margin_of(const Rect& area) { return is_tight(area) ? 24 : 36; }
float gap_of(const Rect& area) { return is_tight(area) ? 8 : 10; }
float key_height(const Rect& area) {
  if (is_tight(area)) return 72;
  return is_wide(area) ? 76 : 96;
}
float above_keys(const Rect& area) { return is_tight(area) ? 12 : 18; }
float below_keys(const Rect& area) { return is_tight(area) ? 12 : 22; }

bool is_tool(const LetterKey& key) {
  return !key.second && key.width < kFlexible && (key.icon != Icon::kNone || key.width > 1);
}

// What stands beside each other: letters, and what is done to them in the column.
struct Line {
  Keys keys;
  const LetterKey* tool = nullptr;
};

struct Board {
  std::array<Line, kMostLines> lines;
  std::size_t count = 0;
  std::array<const LetterKey*, kMostLines> tools{};  // in a line of their own, where it is narrow
  std::size_t tool_count = 0;
  float unit = 0;    // a letter's width with the gap behind it
  float column = 0;  // the same of a tool in the column; 0: there is none
  float gap = 0;

  void add(const Line& line) {
    if (count < kMostLines && (!line.keys.empty() || line.tool)) lines[count++] = line;
  }
  std::size_t height() const { return count + (tool_count > 0 ? 1 : 0); }
};

// A row of letters and tones that would be too small for a finger is parted between both.
void add_row(Board& board, const Line& row, float room, float gap) {
  const float each = (room + gap) / static_cast<float>(std::max<std::size_t>(row.keys.size(), 1));
  const auto second = std::find_if(row.keys.begin(), row.keys.end(),
                                   [](const LetterKey& key) { return key.second; });
  const auto letters = static_cast<std::size_t>(second - row.keys.begin());
  const bool small = each - gap < kLeastKey && letters > 0 && letters < row.keys.size();
  if (!small) return board.add(row);
  board.add({row.keys.first(letters), nullptr});
  board.add({row.keys.subspan(letters), row.tool});
}

Board board_in(const LetterRows& rows, float width, float gap) {
  Board board;
  board.gap = gap;
  board.unit = (width + gap) / (kAcross + kColumn);
  const bool narrow = board.unit - gap < kLeastKey;
  if (narrow) board.unit = (width + gap) / kAcross;
  board.column = narrow ? 0 : kColumn * board.unit;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Line line{rows[i]};
    const bool ends_in_tool = rows[i].size() > 1 && is_tool(rows[i].back());
    if (ends_in_tool && i + 1 < rows.size()) {
      line.keys = line.keys.first(rows[i].size() - 1);
      (narrow ? board.tools[board.tool_count++ % kMostLines] : line.tool) = &rows[i].back();
    }
    add_row(board, line, width - board.column, gap);
  }
  return board;
}

struct Spacing {
  float unit = 0;  // a letter's width with its gap
  float gap = 0;
};

// How wide the keys of a line are, each with its gap: letters of one width, tools give way to them,
// the space takes what is left.
struct Widths {
  float letter = 0;
  float tool = 0;  // of a width of 1
  float space = 0;

  float of(const LetterKey& key) const {
    if (key.width >= kFlexible) return space;
    return key.width * (key.width > 1 ? tool : letter);
  }
};

Widths widths_of(Keys keys, float room, float unit) {
  float letters = 0;
  float tools = 0;
  float spaces = 0;
  for (const LetterKey& key : keys)
    (key.width >= kFlexible ? spaces
     : key.width > 1        ? tools
                            : letters) += key.width >= kFlexible ? 1 : key.width;
  const float taken = (letters + tools) * unit;
  if (spaces > 0) return {unit, unit, (room - taken) / spaces};
  if (taken <= room) return {unit, unit, 0};
  if (tools == 0) return {room / letters, 0, 0};
  const float letter = std::min(unit, room / (letters + 1));
  return {letter, (room - letters * letter) / tools, 0};
}

std::optional<Intent> draw_letters(KeyPen& pen, const Rect& box, Keys keys, const Spacing& by) {
  const float gap = by.gap;
  const Widths widths = widths_of(keys, box.width + gap, by.unit);
  float taken = 0;
  for (const LetterKey& key : keys) taken += widths.of(key);
  float x = box.centre().x - (taken - gap) / 2;
  std::optional<Intent> answer;
  for (const LetterKey& key : keys) {
    const float width = widths.of(key);
    if (pen.key({x, box.y, width - gap, box.height}, key)) answer = key.intent;
    x += width;
  }
  return answer;
}

std::optional<Intent> draw_tools(KeyPen& pen, const Rect& box, const Board& board) {
  const float gap = board.gap;
  const float width =
      (box.width + gap) / static_cast<float>(std::max<std::size_t>(board.tool_count, 1));
  std::optional<Intent> answer;
  for (std::size_t i = 0; i < board.tool_count; ++i) {
    const Rect place{box.x + static_cast<float>(i) * width, box.y, width - gap, box.height};
    if (pen.key(place, *board.tools[i])) answer = board.tools[i]->intent;
  }
  return answer;
}

std::optional<Intent> draw_line(KeyPen& pen, const Rect& box, const Line& line,
                                const Board& board) {
  const Rect letters = box.left_part(box.width - board.column);
  // Tones of their own line have room for their names.
  const bool tones = !line.keys.empty() && line.keys.front().second;
  const float unit = board.unit * (tones ? kNamedTone : 1);
  std::optional<Intent> answer = draw_letters(pen, letters, line.keys, {unit, board.gap});
  if (!line.tool) return answer;
  const Rect tool = box.without_left(box.width - board.column + board.gap);
  if (pen.key(tool, *line.tool)) answer = line.tool->intent;
  return answer;
}

// The corner of the last row, as wide as what stands in it.
float save_width(const Canvas& canvas, const Board& board, const Button* save) {
  if (!save) return 0;
  return std::max(board.column - board.gap, button_width(canvas, *save) - 24);
}

}  // namespace

float typing_keys_height(const Rect& area, const LetterRows& rows) {
  const float gap = gap_of(area);
  const Board board = board_in(rows, area.width - 2 * margin_of(area), gap);
  return static_cast<float>(board.height()) * (key_height(area) + gap) - gap + above_keys(area) +
         below_keys(area);
}

std::optional<Intent> typing_keys(Canvas& canvas, const Rect& box, const LetterRows& rows,
                                  const Button* save) {
  const Group keys{"typing", "keys"};
  const Rect area = canvas.glass();
  const Theme& theme = canvas.theme();
  canvas.fill(box, theme.dark ? theme.sunken : mix(theme.ground, theme.line, 0.75F));
  Rect line =
      box.sides_in(margin_of(area)).without_top(above_keys(area)).top_part(key_height(area));
  const Board board = board_in(rows, line.width, gap_of(area));
  const float corner = save_width(canvas, board, save);
  KeyPen pen{canvas};
  std::optional<Intent> answer;
  const auto take = [&](const std::optional<Intent>& typed) {
    if (typed) answer = typed;
    line.y += line.height + board.gap;
  };
  for (std::size_t i = 0; i < board.count; ++i) {
    const bool last = i + 1 == board.count;
    if (last && board.tool_count > 0) take(draw_tools(pen, line, board));
    if (last && save)
      take(draw_letters(pen, line.left_part(line.width - corner - board.gap), board.lines[i].keys,
                        {board.unit, board.gap}));
    else
      take(draw_line(pen, line, board.lines[i], board));
  }
  pen.letters();
  line.y -= line.height + board.gap;
  const Rect place = line.without_left(line.width - corner);
  if (save && button(canvas, place, *save, ButtonLook::kPrimary)) answer = save->intent;
  return answer;
}

}  // namespace kiosk::display
