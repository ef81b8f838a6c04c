#pragma once
// One page of a workbook. Only xlsx_*.cpp includes this.

#include <xlsxwriter.h>

#include "kiosk/reports/document.h"

namespace kiosk {

// How its cells look; the workbook owns them.
struct Formats {
  lxw_format* head;
  lxw_format* upright;
  lxw_format* text;
  lxw_format* sign;
  lxw_format* figure;
  lxw_format* date;
  lxw_format* sum;
  lxw_format* centred;
  lxw_format* strong;
  lxw_format* note;
  lxw_format* heading;
  lxw_format* struck;
  lxw_format* amount;
};
Formats formats_of(lxw_workbook* book);

inline lxw_row_t row_at(std::size_t number) { return static_cast<lxw_row_t>(number); }
inline lxw_col_t column_at(std::size_t number) { return static_cast<lxw_col_t>(number); }

// `legend`: where the words lie that the sums count.
void write_page(lxw_worksheet* sheet, const Formats& formats, const Document& document,
                const Legend& legend);

}  // namespace kiosk
