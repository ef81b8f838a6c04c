#pragma once
// Writing on a page of paper: text set by Pango in the office's letters, lines and grey. All
// lengths are points, a 72nd of an inch, from the top left. Only pdf_*.cpp includes this.

#include <cairo.h>
#include <pango/pango-layout.h>

#include <memory>
#include <string>

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

// Borrows the page's context. Text is never cut: it goes to the next line, by words where it can.
class PdfPen {
 public:
  explicit PdfPen(cairo_t* page);

  double height(const std::string& text, const Lettering& lettering, double width);
  double width(const std::string& text, const Lettering& lettering);  // of its longest line

  void write(const std::string& text, const Lettering& lettering, double x, double y, double width);
  // From the bottom to the top, in the middle of a box.
  void write_upright(const std::string& text, const Lettering& lettering, double x, double y,
                     double width, double height);
  void line(double from_x, double from_y, double to_x, double to_y);
  void shade(double x, double y, double width, double height);

 private:
  struct Gone {
    void operator()(PangoLayout* layout) const;
  };
  void set(const std::string& text, const Lettering& lettering, double width);
  double set_height() const;

  cairo_t* page_;
  std::unique_ptr<PangoLayout, Gone> layout_;
};

}  // namespace kiosk
