// Covered by tests/reports/pdf_file_test.cpp.
#include "kiosk/reports/pdf_pen.h"

#include <pango/pangocairo.h>

namespace kiosk {
namespace {

// Times New Roman's widths and all of Vietnamese; DejaVu where it is missing.
constexpr char kLetters[] = "Liberation Serif, Times New Roman, DejaVu Serif";
constexpr double kThin = 0.5;
constexpr double kGrey = 0.91;

// Letters stand where they were designed to stand, not where a screen's grid would push them.
void set_for_paper(PangoLayout* layout) {
  PangoContext* context = pango_layout_get_context(layout);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_layout_context_changed(layout);
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

PdfPen::PdfPen(cairo_t* page) : page_(page), layout_(pango_cairo_create_layout(page)) {
  set_for_paper(layout_.get());
  pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
  cairo_set_line_width(page_, kThin);
}

void PdfPen::set(const std::string& text, const Lettering& lettering, double width) {
  PangoFontDescription* font = pango_font_description_from_string(kLetters);
  pango_font_description_set_size(font, static_cast<int>(lettering.size * PANGO_SCALE));
  if (lettering.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  if (lettering.italic) pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
  pango_layout_set_font_description(layout_.get(), font);
  pango_font_description_free(font);
  set_attributes(layout_.get(), lettering.struck);
  const bool centred = lettering.align == Lettering::Align::kCentre;
  pango_layout_set_alignment(layout_.get(), centred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
  pango_layout_set_width(layout_.get(), width < 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
}

double PdfPen::set_height() const {
  int height = 0;
  pango_layout_get_size(layout_.get(), nullptr, &height);
  return static_cast<double>(height) / PANGO_SCALE;
}

double PdfPen::height(const std::string& text, const Lettering& lettering, double width) {
  set(text, lettering, width);
  return set_height();
}

double PdfPen::width(const std::string& text, const Lettering& lettering) {
  set(text, lettering, -1);
  int width = 0;
  pango_layout_get_size(layout_.get(), &width, nullptr);
  return static_cast<double>(width) / PANGO_SCALE;
}

void PdfPen::write(const std::string& text, const Lettering& lettering, double x, double y,
                   double width) {
  set(text, lettering, width);
  cairo_move_to(page_, x, y);
  pango_cairo_show_layout(page_, layout_.get());
}

void PdfPen::write_upright(const std::string& text, const Lettering& lettering, double x, double y,
                           double width, double height) {
  set(text, lettering, height);
  cairo_save(page_);
  cairo_translate(page_, x + (width - set_height()) / 2, y + height);
  cairo_rotate(page_, -1.5707963267948966);  // a quarter turn
  cairo_move_to(page_, 0, 0);
  pango_cairo_update_layout(page_, layout_.get());
  pango_cairo_show_layout(page_, layout_.get());
  cairo_restore(page_);
  pango_cairo_update_layout(page_, layout_.get());
}

void PdfPen::line(double from_x, double from_y, double to_x, double to_y) {
  cairo_move_to(page_, from_x, from_y);
  cairo_line_to(page_, to_x, to_y);
  cairo_stroke(page_);
}

void PdfPen::shade(double x, double y, double width, double height) {
  cairo_save(page_);
  cairo_set_source_rgb(page_, kGrey, kGrey, kGrey);
  cairo_rectangle(page_, x, y, width, height);
  cairo_fill(page_);
  cairo_restore(page_);
}

}  // namespace kiosk
