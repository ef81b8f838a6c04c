#pragma once
// The upper part of a paper's first page, and what stands below its table. Only pdf_*.cpp includes
// this.

#include "kiosk/reports/document.h"
#include "kiosk/reports/pdf_pen.h"

namespace kiosk {

// Where on the page something may stand.
struct PdfArea {
  double left;
  double top;
  double width;
  double bottom;
};

// Agencies, nation, place and date, title; gives where it ends.
double write_head(PdfPen& pen, const Document& document, const PdfArea& area);

// The paragraphs below the title; gives where they end.
double write_body(PdfPen& pen, const Document& document, const PdfArea& area, double top);

// How much room notes and signers need, and putting them there.
double tail_height(PdfPen& pen, const Document& document, double width);
void write_tail(PdfPen& pen, const Document& document, const PdfArea& area, double top);

}  // namespace kiosk
