// Covered by tests/diary/catalogue_list_test.cpp.

#include "kiosk/diary/catalogue_list.h"

#include <charconv>
#include <map>
#include <optional>

#include "kiosk/base/text.h"
#include "kiosk/diary/entry.h"

namespace kiosk {
namespace {

// The columns, in the order they are asked for.
enum Column : std::size_t {
  kCode,
  kName,
  kUnit,
  kCoefficient,
  kNorm,
  kGroup,
  kSign,
  kOutside,
  kConfidential,
  kDaily,
  kRetired,
};

constexpr const char* kColumns[] = {
    "code", "name",    "unit_of_measure", "coefficient", "norm_minutes", "group",
    "sign", "outside", "confidential",    "daily",       "retired"};

constexpr std::size_t kLongestCode = 20;
constexpr std::int64_t kTenth = 100;  // of thousandths
constexpr int kLongestNorm = 24 * 60;

std::optional<int> coefficient_from(const std::string& cell) {
  if (cell.empty()) return 10;
  const auto thousandths = quantity_from(cell);
  if (!thousandths || *thousandths % kTenth != 0) return {};
  const auto tenths = *thousandths / kTenth;
  return tenths < 5 || tenths > 30 ? std::nullopt : std::optional{static_cast<int>(tenths)};
}

std::optional<std::chrono::minutes> norm_from(const std::string& cell) {
  int minutes = 0;
  if (cell.empty()) return std::chrono::minutes{0};
  const char* end = cell.data() + cell.size();
  const auto read = std::from_chars(cell.data(), end, minutes);
  if (read.ec != std::errc{} || read.ptr != end || minutes < 0 || minutes > kLongestNorm) return {};
  return std::chrono::minutes{minutes};
}

std::vector<std::string> parted(std::string_view cell) {
  std::vector<std::string> parts;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find(';'), cell.size());
    const std::string_view part = trimmed(cell.substr(0, end));
    if (!part.empty()) parts.emplace_back(part);
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return parts;
}

bool is_yes_or_no(const std::string& cell) { return cell.empty() || cell == "yes" || cell == "no"; }

std::optional<std::string> fault_of(const CsvRow& row) {
  const auto& cells = row.cells;
  for (const std::string& cell : cells)
    if (auto fault = fault_of_text(cell)) return fault;
  if (cells[kCode].empty() || letter_by_letter(cells[kCode]).size() > kLongestCode)
    return "expected a code of at most 20 letters";
  if (cells[kName].empty()) return "expected a name";
  if (!coefficient_from(cells[kCoefficient]))
    return "expected a coefficient from 0,5 to 3,0 in steps of 0,1";
  if (!norm_from(cells[kNorm])) return "expected whole minutes, 0 to 1440, as norm_minutes";
  if (!cells[kSign].empty() && !sign_from(cells[kSign]))
    return "expected other, citizens, meeting, document, area, mediation, inspection, dossier, "
           "study, duty, driving or cleaning as the sign";
  for (std::size_t column = kOutside; column <= kRetired; ++column)
    if (!is_yes_or_no(cells[column]))
      return "expected yes, no or nothing as " + std::string{kColumns[column]};
  return {};
}

WorkKind kind_of(const CsvRow& row) {
  const auto& cells = row.cells;
  WorkKind kind{cells[kCode], cells[kName], cells[kUnit]};
  kind.coefficient = *coefficient_from(cells[kCoefficient]);
  kind.norm = *norm_from(cells[kNorm]);
  kind.groups = parted(cells[kGroup]);
  kind.sign = sign_from(cells[kSign]).value_or(WorkKind::Sign::kOther);
  kind.outside = cells[kOutside] == "yes";
  kind.confidential = cells[kConfidential] == "yes";
  kind.daily = cells[kDaily] == "yes";
  kind.retired = cells[kRetired] == "yes";
  return kind;
}

}  // namespace

CatalogueList catalogue_list(std::string_view csv) {
  auto table = csv_table(csv, {std::begin(kColumns), std::end(kColumns)},
                         {std::begin(kColumns) + kSign, std::end(kColumns)});
  CatalogueList list{{}, std::move(table.faults)};
  std::map<std::string, std::size_t> said;
  for (const CsvRow& row : table.rows) {
    if (const auto fault = fault_of(row)) {
      list.faults.push_back({row.line, *fault});
      continue;
    }
    const auto [before, fresh] = said.try_emplace(row.cells[kCode], row.line);
    if (fresh)
      list.rows.push_back({row.line, kind_of(row)});
    else
      list.faults.push_back({row.line, "lines " + std::to_string(before->second) + " and " +
                                           std::to_string(row.line) + " have the same code"});
  }
  sort_by_line(list.faults);
  return list;
}

}  // namespace kiosk
