#pragma once
// `congso report` and `congso print` (interfaces.md).

#include <filesystem>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

namespace kiosk::admin {

// As the command line has it.
struct ReportWish {
  std::string what = "attendance";  // attendance, diary, workload, leave-slip
  std::string from;
  std::string to;
  std::string staff;  // an id; empty: everybody
  std::string unit;   // empty: every unit
  // attendance: sheet, days, exceptions, places; diary: book, sheet, draft, group;
  // workload: people, reviewers, steadiness, silent-days, positions, handling, compare;
  // empty: the first of them.
  std::string list;
  std::string compare{};       // with --list compare: FROM..TO
  std::string format;          // json, csv, xlsx, pdf; text for the group
  std::filesystem::path file;  // empty: standard output, or only the printer
  bool prints = false;
  std::string printer;  // empty: the usual one
  std::string language = "vi";
  std::filesystem::path assets;
};

// The bytes of the report. kBadData: a date, a person or a unit that is none.
Result<std::string> report_told(const std::filesystem::path& root, const ReportWish& wish,
                                const Clock& clock);

// The same, written, printed or both: the exit code.
int report(const std::filesystem::path& root, const ReportWish& wish, const Clock& clock);

int print_paper(const std::filesystem::path& file, const std::string& printer);

}  // namespace kiosk::admin
