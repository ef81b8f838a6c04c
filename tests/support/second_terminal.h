#pragma once
// A second terminal of a running office: a data folder that `congso` alone works on, enrolled at
// the same collector.

#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/running_office.h"

namespace kiosk::test {

struct SecondTerminal {
  SecondTerminal(const RunningOffice& running, bool may_administer);

  // `congso WORDS --data FOLDER` at the office's time.
  Outcome said(std::vector<std::string> words) const;
  std::string state_of(const std::string& staff) const;  // on its board; "": not there
  int import(const std::string& what, const std::string& csv) const;
  int sync() const { return said({"sync", "--once"}).code; }

  const RunningOffice& office;
  std::filesystem::path folder = office.folder() / "second";
};

}  // namespace kiosk::test
