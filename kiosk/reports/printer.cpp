// Covered by tests/reports/printer_test.cpp, against a real cupsd.
#include "kiosk/reports/printer.h"

#include <cups/cups.h>
#include <unistd.h>

namespace kiosk {
namespace {

Error no_printer(const std::string& printer) {
  return {Fault::kTryLater, printer.empty() ? "no printer is set up here (see lpadmin)"
                                            : "no such printer here (" + printer + ')'};
}

// The printer's own name: the usual one where none was asked for.
Result<std::string> name_of(const std::string& printer) {
  cups_dest_t* found =
      cupsGetNamedDest(CUPS_HTTP_DEFAULT, printer.empty() ? nullptr : printer.c_str(), nullptr);
  if (found == nullptr) return no_printer(printer);
  std::string name{found->name};
  cupsFreeDests(1, found);
  return name;
}

}  // namespace

Result<std::string> print_file(const std::filesystem::path& file, const std::string& title,
                               const std::string& printer) {
  if (::access(file.c_str(), R_OK) != 0 || !std::filesystem::is_regular_file(file))
    return Error{Fault::kBadData, "cannot read (" + file.string() + ')'};
  const auto name = name_of(printer);
  if (!name) return name.error();
  const int job = cupsPrintFile2(CUPS_HTTP_DEFAULT, name.value().c_str(), file.c_str(),
                                 title.c_str(), 0, nullptr);
  if (job == 0)
    return Error{Fault::kTryLater,
                 "the printer takes nothing: " + std::string{cupsLastErrorString()} + " (" +
                     name.value() + ')'};
  return name.value() + '-' + std::to_string(job);
}

}  // namespace kiosk
