// Covered by tests/reports/csv_text_test.cpp and tests/reports/pdf_file_test.cpp.
#include "kiosk/reports/table.h"

#include "kiosk/diary/entry.h"
#include "kiosk/presence/month_sheet.h"
#include "kiosk/reports/dates.h"

namespace kiosk {
namespace {

struct AsRead {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(HalfDays days) const { return half_days_text(days.halves); }
  std::string operator()(Amount amount) const { return quantity_text(amount.thousandths); }
  std::string operator()(const Date& date) const { return short_date(date); }
};

std::string with_point(std::int64_t thousandths) {
  std::string part = std::to_string(1000 + thousandths % 1000).substr(1);
  part.erase(part.find_last_not_of('0') + 1);
  return std::to_string(thousandths / 1000) + (part.empty() ? "" : '.' + part);
}

}  // namespace

std::string text_of(const Value& value) { return std::visit(AsRead{}, value); }

std::string plain_text_of(const Value& value) {
  if (const auto* date = std::get_if<Date>(&value)) return iso_date(*date);
  if (const auto* amount = std::get_if<Amount>(&value)) return with_point(amount->thousandths);
  const auto* days = std::get_if<HalfDays>(&value);
  if (days == nullptr) return text_of(value);
  return std::to_string(days->halves / 2) + (days->halves % 2 == 0 ? "" : ".5");
}

}  // namespace kiosk
