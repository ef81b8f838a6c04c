#pragma once
// What the lists of workload have in common: columns, figures, and the paper around a table. Only
// the papers of workload.h and handling_time.h include this.

#include <initializer_list>
#include <string_view>
#include <vector>

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

// A column by the key of its words.
struct LoadHead {
  std::string_view key;
  double width_mm;
  Column::Kind kind = Column::Kind::kNumber;
  std::string_view group = {};
};
std::vector<Column> columns_of(std::initializer_list<LoadHead> heads, const Say& say);

Value count(std::size_t number);
// Hours as their own unit: 90 minutes are 1,5, to the hundredth.
Value hours(std::chrono::minutes amount);
// How somebody worked outside the office, or that it was there.
std::string place_text(WorkPlace place, const Say& say);

// `title` is the key of its words; a table without a row says so.
Document load_document(const Diaries& told, std::string_view title, Table table, const Say& say);
Paper load_paper(const Diaries& told, std::string_view title, Table table, const Say& say);

}  // namespace kiosk
