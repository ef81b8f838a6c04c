// Covered by tests/reports/pdf_file_test.cpp. The measures are domain B8's.
#include "kiosk/reports/pdf_head.h"

#include <algorithm>

namespace kiosk {
namespace {
using Align = Lettering::Align;

constexpr double kSigningRoom = 62;  // for a hand and a name
constexpr Lettering kUpright{12, false, false, Align::kCentre};
constexpr Lettering kAgency{12, true, false, Align::kCentre};
constexpr Lettering kNation{12, true, false, Align::kCentre};
constexpr Lettering kMotto{13, true, false, Align::kCentre};
constexpr Lettering kPlace{13, false, true, Align::kCentre};
constexpr Lettering kTitle{14, true, false, Align::kCentre};
constexpr Lettering kSubtitle{13, false, false, Align::kCentre};
constexpr Lettering kBody{13, false, false, Align::kLeft};
constexpr double kBetweenParagraphs = 8;
constexpr Lettering kName{13, true, false, Align::kCentre};
constexpr Lettering kNote{10, false, false, Align::kLeft};
constexpr Lettering kSigner{12, true, false, Align::kCentre};
constexpr Lettering kHint{12, false, true, Align::kCentre};

struct Half {
  double x;
  double width;
};

// Writes one paragraph and gives where it ends.
double put(PdfPen& pen, const std::string& text, const Lettering& lettering, const Half& half,
           double y) {
  if (text.empty()) return y;
  pen.write(text, lettering, half.x, y, half.width);
  return y + pen.height(text, lettering, half.width);
}

void rule(PdfPen& pen, const Half& half, double y, double length) {
  const double from = half.x + (half.width - length) / 2;
  pen.line(from, y, from + length, y);
}

double write_agencies(PdfPen& pen, const PaperHead& head, const Half& half, double y) {
  y = put(pen, head.superior, kUpright, half, y);
  y = put(pen, head.agency, kAgency, half, y);
  if (head.style == config::DocumentHead::Style::kParty) return put(pen, "*", kUpright, half, y);
  const double name = std::min(pen.width(head.agency, kAgency), half.width);
  rule(pen, half, y + 2, name * 0.4);  // a third to a half of the line
  return y + 4;
}

double write_nation(PdfPen& pen, const PaperHead& head, const Half& half, double y) {
  const bool party = head.style == config::DocumentHead::Style::kParty;
  const Lettering& last = party ? kMotto : kNation;
  y = put(pen, head.nation, last, half, y);
  y = put(pen, head.motto, kMotto, half, y);
  rule(pen, half, y + 2, pen.width(party ? head.nation : head.motto, kMotto));
  return put(pen, head.place_and_date, kPlace, half, y + 8);
}

}  // namespace

double write_head(PdfPen& pen, const Document& document, const PdfArea& area) {
  const Half left{area.left, area.width * 0.42};
  const Half right{area.left + area.width * 0.46, area.width * 0.54};
  const Half whole{area.left, area.width};
  const double agencies = write_agencies(pen, document.head, left, area.top);
  double y = std::max(agencies, write_nation(pen, document.head, right, area.top)) + 12;
  y = put(pen, document.title, kTitle, whole, y);
  for (const std::string& line : document.subtitle) y = put(pen, line, kSubtitle, whole, y);
  return y + 8;
}

double write_body(PdfPen& pen, const Document& document, const PdfArea& area, double top) {
  const Half whole{area.left, area.width};
  double y = top;
  for (const std::string& paragraph : document.body)
    y = put(pen, paragraph, kBody, whole, y + kBetweenParagraphs);
  return document.body.empty() ? y : y + 2 * kBetweenParagraphs;
}

double tail_height(PdfPen& pen, const Document& document, double width) {
  double height = 4;
  for (const std::string& note : document.notes) height += pen.height(note, kNote, width) + 2;
  if (document.signers.empty()) return height;
  const double each = width / static_cast<double>(document.signers.size());
  double signers = 0;
  for (const Signer& signer : document.signers)
    signers = std::max(
        signers, pen.height(signer.who, kSigner, each) + pen.height(signer.hint, kHint, each) +
                     (signer.name.empty() ? 0 : pen.height(signer.name, kName, each)));
  return height + 8 + signers + kSigningRoom;
}

void write_tail(PdfPen& pen, const Document& document, const PdfArea& area, double top) {
  const Half whole{area.left, area.width};
  double y = top + 4;
  for (const std::string& note : document.notes) y = put(pen, note, kNote, whole, y) + 2;
  y += 8;
  const double each =
      area.width / static_cast<double>(std::max<std::size_t>(1, document.signers.size()));
  Half place{area.left, each};
  for (const Signer& signer : document.signers) {
    const double hand =
        put(pen, signer.hint, kHint, place, put(pen, signer.who, kSigner, place, y));
    put(pen, signer.name, kName, place, hand + kSigningRoom);
    place.x += each;
  }
}

}  // namespace kiosk
