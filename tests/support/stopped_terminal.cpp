#include "tests/support/stopped_terminal.h"

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/admin/import_command.h"
#include "kiosk/admin/init_command.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

constexpr char kOffice[] = R"({"name": "PHƯỜNG THỬ", "units": ["Văn phòng"],
  "hours": [{"weekdays": ["mon"], "sessions": [["07:30", "11:30"], ["13:00", "17:00"]]}]})";
constexpr char kTerminal[] = R"({"office_file": "office.json", "name": "Sảnh", "readers": []})";

}  // namespace

StoppedTerminal::StoppedTerminal() {
  std::ofstream{outside_ / "office.json"} << kOffice;
  std::ofstream{outside_ / "terminal.json"} << kTerminal;
  REQUIRE(admin::init(root_, outside_ / "terminal.json", SystemClock{}) == 0);
}

Place StoppedTerminal::place() const {
  std::vector<std::string> complaints;
  auto place = read_place(root_, {}, complaints);
  REQUIRE(place);
  return std::move(place).value();
}

int StoppedTerminal::import_list(const std::string& what, const std::string& csv,
                                 bool skip_bad) const {
  const fs::path file = outside_ / (what + ".csv");
  std::ofstream{file} << csv;
  return admin::import(root_, {what, file, skip_bad, ""}, SystemClock{});
}

}  // namespace kiosk::test
