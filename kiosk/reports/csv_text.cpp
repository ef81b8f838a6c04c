#include "kiosk/reports/csv_text.h"

namespace kiosk {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool computes(const std::string& text) {
  const auto first = text.find_first_not_of(" \n");
  return first != text.npos && std::string_view{"=+-@\t\r"}.find(text[first]) != text.npos;
}

std::string quoted(const std::string& text) {
  if (text.find_first_of(",;\"\r\n\t") == text.npos) return text;
  std::string whole = "\"";
  for (const char c : text) {
    if (c == '"') whole += '"';
    whole += c;
  }
  return whole + '"';
}

std::string cell_of(const Value& value) {
  const std::string text = plain_text_of(value);
  const bool is_text = std::holds_alternative<std::string>(value);
  return quoted(is_text && computes(text) ? std::string{kNoBreakSpace} + text : text);
}

}  // namespace

std::string csv_text(const Table& table) {
  std::string csv{kByteOrderMark};
  const auto end_line = [&csv] {
    csv.pop_back();  // the comma behind the last cell
    csv += "\r\n";
  };
  for (const Column& column : table.columns) csv += cell_of(column.head) + ',';
  end_line();
  for (const auto& row : table.rows) {
    for (const Cell& cell : row) csv += cell_of(cell.value) + ',';
    end_line();
  }
  return csv;
}

}  // namespace kiosk
