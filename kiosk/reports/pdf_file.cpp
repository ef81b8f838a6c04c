#include "kiosk/reports/pdf_file.h"

#include <cairo-pdf.h>

#include "kiosk/reports/pdf_head.h"
#include "kiosk/reports/pdf_table.h"

namespace kiosk {
namespace {

// A4; the margins of domain B8.
constexpr double kLong = 297;
constexpr double kShort = 210;
struct Sheet {
  double width;
  double height;
  PdfArea area;
};
constexpr Sheet sheet_of(double width, double height) {
  return {points(width),
          points(height),
          {points(30), points(20), points(width - 30 - 15), points(height - 20)}};
}
constexpr Sheet kLying = sheet_of(kLong, kShort);
constexpr Sheet kStanding = sheet_of(kShort, kLong);
constexpr double kLeastPart = points(30);  // of a row that goes on over the page
constexpr Lettering kPageNumber{13, false, false, Lettering::Align::kCentre};

struct Gone {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* page) const { cairo_destroy(page); }
};

cairo_status_t keep(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

// One document being written, page by page.
class Pages {
 public:
  Pages(cairo_t* paper, const Document& document, const Sheet& sheet)
      : document_(document),
        sheet_(sheet),
        pen_(paper),
        table_(document.table, pen_, sheet.area.left, sheet.area.width) {}

  void write() {
    const PdfArea& area = sheet_.area;
    y_ = write_body(pen_, document_, area, write_head(pen_, document_, area));
    if (document_.cover && table_.rows() > 0)
      next_page();
    else
      write_table_head();
    const double tail = tail_height(pen_, document_, area.width);
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      if (y_ + needs(row, tail) > area.bottom) next_page();
      while (is_higher_than_a_page(row)) write_part(row);
      table_.write_row(row, y_);
      y_ += table_.row_height(row);
    }
    if (y_ + tail > area.bottom) next_page();
    write_tail(pen_, document_, area, y_);
    pen_.end_page();
  }

 private:
  // The last two rows stay with the sums and with what is signed below them: nobody signs a page
  // on which nothing stands. And a heading stays with what it is of.
  double needs(std::size_t row, double tail) {
    double needed = 0;
    const bool near_the_end = row + 3 >= table_.rows();
    std::size_t last = row;
    while (document_.table.is_heading(last) && last + 1 < table_.rows()) ++last;
    for (std::size_t i = row; i < (near_the_end ? table_.rows() : last + 1); ++i)
      needed += is_higher_than_a_page(i) ? kLeastPart : table_.row_height(i);
    return near_the_end ? needed + tail : needed;
  }
  bool is_higher_than_a_page(std::size_t row) {
    const PdfArea& area = sheet_.area;
    return !document_.table.is_heading(row) &&
           table_.row_height(row) > area.bottom - area.top - table_.head_height();
  }
  void write_part(std::size_t row) {
    table_.write_part(row, y_, sheet_.area.bottom - y_);
    next_page();
  }
  void write_table_head() {
    if (document_.table.columns.empty()) return;
    table_.write_head(y_);
    y_ += table_.head_height();
  }
  void next_page() {
    pen_.end_page();
    ++page_;
    pen_.write(std::to_string(page_), kPageNumber, 0, points(10), sheet_.width);
    y_ = sheet_.area.top;
    if (!table_.rows()) return;
    write_table_head();
  }

  const Document& document_;
  const Sheet& sheet_;
  PdfPen pen_;
  PdfTable table_;
  double y_ = 0;
  int page_ = 1;
};

}  // namespace

Result<std::string> pdf_file(const Paper& paper) {
  std::string bytes;
  const Sheet& sheet = paper.standing ? kStanding : kLying;
  const std::unique_ptr<cairo_surface_t, Gone> surface{
      cairo_pdf_surface_create_for_stream(keep, &bytes, sheet.width, sheet.height)};
  const std::unique_ptr<cairo_t, Gone> page{cairo_create(surface.get())};
  if (!paper.documents.empty())
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE,
                                   paper.documents.front().title.c_str());
  // Without a date of its own the same paper would be another file at every writing.
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                 (paper.made_on + "T00:00:00+07:00").c_str());
  for (const Document& document : paper.documents) Pages{page.get(), document, sheet}.write();
  cairo_surface_finish(surface.get());
  const cairo_status_t status = cairo_surface_status(surface.get());
  if (status != CAIRO_STATUS_SUCCESS)
    return Error{Fault::kTryLater,
                 std::string{"cannot write a PDF: "} + cairo_status_to_string(status)};
  return bytes;
}

}  // namespace kiosk
