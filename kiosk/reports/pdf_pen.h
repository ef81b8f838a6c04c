#pragma once
// Writing on a page of paper: text set by Pango in the office's letters, lines and grey. All
// lengths are points, a 72nd of an inch, from the top left. Only pdf_*.cpp includes this.

#include <cairo.h>
#include <pango/pango-layout.h>

#include <array>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>

namespace kiosk {

constexpr double points(double millimetres) { return millimetres * 72 / 25.4; }

struct Lettering {
  enum class Align : std::uint8_t { kLeft, kCentre };
  double size = 10;
  bool bold = false;
  bool italic = false;
  Align align = Align::kLeft;
  bool struck = false;
};

// A place on the page.
struct PaperBox {
  double x;
  double y;
  double width;
  double height;
};

// Borrows the page's context. Text is never cut: it goes to the next line, by words where it can.
// What was set is kept for a while: a text is measured before it is written, and the words of a
// column come again.
class PdfPen {
 public:
  explicit PdfPen(cairo_t* page);

  double height(const std::string& text, const Lettering& lettering, double width);
  double width(const std::string& text, const Lettering& lettering);  // of its longest line
  // Of the lines that `height` has room for, and of the first in any case.
  std::size_t fitting_bytes(const std::string& text, const Lettering& lettering, double width,
                            double height);

  void write(const std::string& text, const Lettering& lettering, double x, double y, double width);
  // From the bottom to the top, in the middle of a box.
  void write_upright(const std::string& text, const Lettering& lettering, const PaperBox& box);
  // Drawn when the page ends, each once: a path of many lines is far cheaper than many of one.
  void line(double from_x, double from_y, double to_x, double to_y);
  void shade(double x, double y, double width, double height);
  void end_page();

 private:
  struct Gone {
    void operator()(PangoLayout* layout) const;
    void operator()(PangoContext* context) const;
    void operator()(PangoFontDescription* font) const;
  };
  using Layout = std::unique_ptr<PangoLayout, Gone>;
  using Font = std::unique_ptr<PangoFontDescription, Gone>;
  using Setting = std::tuple<double, int, std::string>;  // width, manner of letters, text
  using Line = std::array<double, 4>;                    // from x, y to x, y

  PangoLayout* set(const std::string& text, const Lettering& lettering, double width);
  const PangoFontDescription* font(const Lettering& lettering);

  cairo_t* page_;
  std::unique_ptr<PangoContext, Gone> context_;
  std::map<int, Font> fonts_;  // by the manner of letters
  std::map<Setting, Layout> kept_;
  std::set<Line> lines_;  // of this page
};

}  // namespace kiosk
