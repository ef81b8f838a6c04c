#include "display/diary_entry_face.h"

#include <algorithm>

#include "display/chip_row.h"
#include "display/claim_strip.h"
#include "display/diary_parts.h"
#include "display/edited_field.h"
#include "display/overview_top.h"
#include "display/typing_keys.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

// Of a wide glass, beside the content.
constexpr float kWorksPart = 0.405F;
constexpr float kTightWorksPart = 0.365F;
constexpr float kColumnGap = 36;
constexpr float kChips = 72;
// Of the field: lower, and its words take all of it, sooner while they are being written.
constexpr float kLeastWithPhrases = 124;
constexpr float kLeastWhileWritten = 176;
constexpr float kLeastField = 84;
constexpr float kMostTold = 120;
constexpr float kAboveDetails = 8;

// The heights of what must fit, by how much room there is.
struct Measures {
  float title = 48;
  float gap = 14;
  float time = 96;
  float strip = kClaimStripHeight;
  float closing = 90;
  float tile = 150;  // of a kind of work, on a standing glass
};

Measures measures_of(const Rect& area) {
  if (!is_tight(area)) return {};
  return {40, 8, 80, kLeastClaimStrip, 76, 112};
}

struct EntryLayout {
  Rect works_title, works;
  Rect content_title, field, time, lengths;
  Rect suggestions;
  Rect options, more, strip, told, closing;
  Rect keys;
};

// What stands at the right of a wide glass, or in the middle of a standing one.
void lay_content(EntryLayout& layout, const Rect& box, const Measures& by) {
  layout.content_title = box.top_part(by.title);
  layout.lengths = box.bottom_part(kChips);
  layout.time = box.without_bottom(kChips + by.gap / 2).bottom_part(by.time);
  layout.field = box.without_top(by.title);
  layout.field.height = std::max(kLeastField, layout.time.y - by.gap - layout.field.y);
}

void lay_upper(EntryLayout& layout, const Rect& area, const Rect& box, bool keys) {
  const Measures by = measures_of(area);
  if (is_wide(area)) {
    const Rect works = box.left_part(box.width * (is_tight(area) ? kTightWorksPart : kWorksPart));
    lay_content(layout, box.without_left(works.width + kColumnGap), by);
    layout.works_title = works.top_part(by.title);
    layout.suggestions = works.bottom_part(kChips);
    layout.works = works.without_top(by.title);
    if (keys) layout.works.height = layout.time.bottom() - layout.works.y;
    return;
  }
  const float tiles = 2 * by.tile + by.gap;
  layout.works_title = box.top_part(by.title);
  layout.works = box.without_top(by.title).top_part(tiles);
  layout.suggestions = box.bottom_part(keys ? kChips : 0);
  lay_content(layout,
              box.without_top(by.title + tiles + by.gap).without_bottom(layout.suggestions.height),
              by);
}

// From the bottom: the details of the entry, each in the whole width.
Rect lay_details(EntryLayout& layout, const Canvas& canvas, const Rect& inner,
                 const DiaryEntryFace& face) {
  const Rect area = canvas.glass();
  const Measures by = measures_of(area);
  Rect rest = inner;
  const auto take = [&](float height) {
    const Rect taken = rest.bottom_part(height);
    if (height > 0) rest = rest.without_bottom(height + by.gap);
    return taken;
  };
  if (is_wide(area)) {
    const float width = entry_closing_width(canvas, face);
    const float left = inner.width - width - kColumnGap;
    layout.closing = take(std::clamp(told_height(canvas, left, face), by.closing, kMostTold));
    layout.told = layout.closing.left_part(left);
    layout.closing =
        layout.closing.without_left(layout.closing.width - width).bottom_part(by.closing);
  } else {
    layout.closing = take(by.closing);
    layout.told = take(told_height(canvas, inner.width, face));
  }
  layout.strip = take(by.strip);
  layout.more = take(more_fields_height(canvas, face, inner.width));
  layout.options = take(options_height(face, area));
  return is_tight(area) ? rest : rest.without_bottom(kAboveDetails);
}

EntryLayout layout_of(const Canvas& canvas, const Rect& area, const DiaryEntryFace& face) {
  const Rect inner = below_overview_top(area);
  const Measures by = measures_of(area);
  EntryLayout layout;
  if (face.keys) {
    layout.keys = area.bottom_part(typing_keys_height(area, face.keys->rows));
    lay_upper(layout, area, inner.top_part(layout.keys.y - by.gap / 2 - inner.y), true);
  } else {
    lay_upper(layout, area, lay_details(layout, canvas, inner, face), false);
  }
  return layout;
}

// What is asked for comes first; a later part of the face never takes it back.
struct Answers {
  Answer first;
  void operator()(const Answer& next) {
    if (!first) first = next;
  }
};

// While it is written, what is missing or should not be told stands beside the title.
void content_title(Canvas& canvas, const Rect& box, const DiaryEntryFace& face) {
  const std::string& name = face.field.name.empty() ? face.content_title : face.field.name;
  step_title(canvas, box, "2", name);
  if (!face.keys || face.notice.empty()) return;
  const float x = box.x + 50 + canvas.width_of(Type::kBodyStrong, name) + 36;
  const Color color = canvas.theme().warn.words;
  canvas.sign({x + 10, box.centre().y}, SignSize::kTiny, color, kSignTrouble);
  write_fitted(canvas, {x + 32, box.y, box.right() - x - 32, box.height},
               {face.notice, Type::kMinStrong, color});
}

void draw_content(Canvas& canvas, const EntryLayout& layout, const DiaryEntryFace& face,
                  Answers& answers) {
  const bool written = face.field.active && !face.field.letters.empty();
  const bool phrases = !face.phrases.empty() &&
                       layout.field.height >= (written ? kLeastWhileWritten : kLeastWithPhrases);
  const float foot = phrases ? kChips : 0;
  content_title(canvas, layout.content_title, face);
  answers(edited_field(canvas, layout.field, face.field, foot));
  if (foot > 0)
    answers(chip_row(canvas, edited_field_foot(canvas, layout.field, face.field, foot),
                     {kSignOften, face.phrases_title, face.phrases, true}));
  answers(time_row(canvas, layout.time, face.time));
  answers(chip_row(canvas, layout.lengths, {{}, {}, face.time.lengths}));
}

void draw_keys(Canvas& canvas, const EntryLayout& layout, const DiaryEntryFace& face,
               Answers& answers) {
  const TypingKeys& keys = *face.keys;
  answers(chip_row(canvas, layout.suggestions,
                   {kSignSuggested, keys.suggestions_title, keys.suggestions}));
  const Button* save = face.closing.empty() ? nullptr : &face.closing.back();
  answers(typing_keys(canvas, layout.keys, keys.rows, save));
}

void draw_details(Canvas& canvas, const EntryLayout& layout, const DiaryEntryFace& face,
                  Answers& answers) {
  answers(entry_options(canvas, layout.options, face));
  answers(more_fields(canvas, layout.more, face));
  claim_strip(canvas, layout.strip, face.strip, StripLook::kCard);
  told_before_saving(canvas, layout.told, face);
  answers(entry_closing(canvas, layout.closing, face));
}

}  // namespace

std::optional<Intent> draw_diary_entry(const Screen& screen, const DiaryEntryFace& face,
                                       Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const EntryLayout layout = layout_of(canvas, area, face);
  Answers answers{draw_overview_top(screen, face.top, canvas, area)};
  step_title(canvas, layout.works_title, "1", face.works_title);
  answers(work_tiles(canvas, layout.works, face.works));
  draw_content(canvas, layout, face, answers);
  if (face.keys)
    draw_keys(canvas, layout, face, answers);
  else
    draw_details(canvas, layout, face, answers);
  return answers.first;
}

}  // namespace kiosk::display
