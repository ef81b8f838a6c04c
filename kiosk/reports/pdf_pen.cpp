// Covered by tests/reports/pdf_file_test.cpp.
#include "kiosk/reports/pdf_pen.h"

#include <pango/pangocairo.h>

namespace kiosk {
namespace {

// Times New Roman's widths and all of Vietnamese; DejaVu where it is missing.
constexpr char kLetters[] = "Liberation Serif, Times New Roman, DejaVu Serif";
constexpr double kThin = 0.5;
constexpr double kGrey = 0.91;

// A row of a wide table, several times over.
constexpr std::size_t kMostKept = 400;

// Letters stand where they were designed to stand, not where a screen's grid would push them.
void set_for_paper(PangoContext* context) {
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_round_glyph_positions(context, FALSE);
}

// Equal for what is lettered alike; half a point is the finest step of a size.
int manner_of(const Lettering& lettering) {
  return static_cast<int>(lettering.size * 2) * 16 + (lettering.bold ? 8 : 0) +
         (lettering.italic ? 4 : 0) + (lettering.struck ? 2 : 0) +
         (lettering.align == Lettering::Align::kCentre ? 1 : 0);
}

double height_of(PangoLayout* layout) {
  int height = 0;
  pango_layout_get_size(layout, nullptr, &height);
  return static_cast<double>(height) / PANGO_SCALE;
}

void set_attributes(PangoLayout* layout, bool struck) {
  PangoAttrList* plain = pango_attr_list_new();  // Vietnamese words are not hyphenated
  pango_attr_list_insert(plain, pango_attr_insert_hyphens_new(FALSE));
  if (struck) pango_attr_list_insert(plain, pango_attr_strikethrough_new(TRUE));
  pango_layout_set_attributes(layout, plain);
  pango_attr_list_unref(plain);
}

}  // namespace

void PdfPen::Gone::operator()(PangoLayout* layout) const { g_object_unref(layout); }
void PdfPen::Gone::operator()(PangoContext* context) const { g_object_unref(context); }
void PdfPen::Gone::operator()(PangoFontDescription* font) const {
  pango_font_description_free(font);
}

PdfPen::PdfPen(cairo_t* page) : page_(page), context_(pango_cairo_create_context(page)) {
  set_for_paper(context_.get());
  cairo_set_line_width(page_, kThin);
}

const PangoFontDescription* PdfPen::font(const Lettering& lettering) {
  Font& font = fonts_[manner_of(lettering)];
  if (font) return font.get();
  font.reset(pango_font_description_from_string(kLetters));
  pango_font_description_set_size(font.get(), static_cast<int>(lettering.size * PANGO_SCALE));
  if (lettering.bold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
  if (lettering.italic) pango_font_description_set_style(font.get(), PANGO_STYLE_ITALIC);
  return font.get();
}

PangoLayout* PdfPen::set(const std::string& text, const Lettering& lettering, double width) {
  Setting setting{width, manner_of(lettering), text};
  if (const auto known = kept_.find(setting); known != kept_.end()) return known->second.get();
  if (kept_.size() >= kMostKept) kept_.clear();
  Layout layout{pango_layout_new(context_.get())};
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_font_description(layout.get(), font(lettering));
  set_attributes(layout.get(), lettering.struck);
  const bool centred = lettering.align == Lettering::Align::kCentre;
  pango_layout_set_alignment(layout.get(), centred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
  pango_layout_set_width(layout.get(), width < 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  return kept_.emplace(std::move(setting), std::move(layout)).first->second.get();
}

double PdfPen::height(const std::string& text, const Lettering& lettering, double width) {
  return height_of(set(text, lettering, width));
}

double PdfPen::width(const std::string& text, const Lettering& lettering) {
  int width = 0;
  pango_layout_get_size(set(text, lettering, -1), &width, nullptr);
  return static_cast<double>(width) / PANGO_SCALE;
}

std::size_t PdfPen::fitting_bytes(const std::string& text, const Lettering& lettering, double width,
                                  double height) {
  PangoLayout* layout = set(text, lettering, width);
  const int lines = pango_layout_get_line_count(layout);
  double needed = 0;
  for (int i = 0; i < lines; ++i) {
    PangoLayoutLine* line = pango_layout_get_line_readonly(layout, i);
    PangoRectangle box{};
    pango_layout_line_get_extents(line, nullptr, &box);
    needed += static_cast<double>(box.height) / PANGO_SCALE;
    if (i > 0 && needed > height) return static_cast<std::size_t>(line->start_index);
  }
  return text.size();
}

void PdfPen::write(const std::string& text, const Lettering& lettering, double x, double y,
                   double width) {
  cairo_move_to(page_, x, y);
  pango_cairo_show_layout(page_, set(text, lettering, width));
}

void PdfPen::write_upright(const std::string& text, const Lettering& lettering,
                           const PaperBox& box) {
  PangoLayout* layout = set(text, lettering, box.height);
  cairo_save(page_);
  cairo_translate(page_, box.x + (box.width - height_of(layout)) / 2, box.y + box.height);
  cairo_rotate(page_, -1.5707963267948966);  // a quarter turn
  cairo_move_to(page_, 0, 0);
  pango_cairo_update_layout(page_, layout);
  pango_cairo_show_layout(page_, layout);
  cairo_restore(page_);
  pango_cairo_update_layout(page_, layout);
}

void PdfPen::line(double from_x, double from_y, double to_x, double to_y) {
  lines_.insert({from_x, from_y, to_x, to_y});
}

void PdfPen::shade(double x, double y, double width, double height) {
  cairo_save(page_);
  cairo_set_source_rgb(page_, kGrey, kGrey, kGrey);
  cairo_rectangle(page_, x, y, width, height);
  cairo_fill(page_);
  cairo_restore(page_);
}

void PdfPen::end_page() {
  for (const auto& [from_x, from_y, to_x, to_y] : lines_) {
    cairo_move_to(page_, from_x, from_y);
    cairo_line_to(page_, to_x, to_y);
  }
  cairo_stroke(page_);
  lines_.clear();
  cairo_show_page(page_);
}

}  // namespace kiosk
