#include "tests/support/second_terminal.h"

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/base/json.h"

namespace kiosk::test {

SecondTerminal::SecondTerminal(const RunningOffice& running, bool may_administer)
    : office(running) {
  REQUIRE(said({"init", "--config", (office.folder() / "terminal.json").string()}).code == 0);
  std::vector<std::string> order{"enrol", "--office", "PHUONG THU", "--terminal", "Cổng"};
  if (may_administer) order.push_back("--may-administer");
  const auto code = office.congso_collector(order);
  REQUIRE(code.code == 0);
  const std::string words = code.out.substr(0, code.out.find('\n'));
  REQUIRE(said({"enrol", "--collector", office.url(), "--code", words}).code == 0);
}

Outcome SecondTerminal::said(std::vector<std::string> words) const {
  auto command = office.clock_of();
  command.push_back(program("congso"));
  command.insert(command.end(), words.begin(), words.end());
  command.insert(command.end(), {"--data", folder.string()});
  return outcome_of(command);
}

std::string SecondTerminal::state_of(const std::string& staff) const {
  const auto board = json_from(said({"board", "--json"}).out);
  if (!board) return {};
  for (const Json& person : board.value()["people"])
    if (text_member(person, "id") == staff) return text_member(person, "state");
  return {};
}

int SecondTerminal::import(const std::string& what, const std::string& csv) const {
  const auto file = office.folder() / (what + "-second.csv");
  std::ofstream{file} << csv;
  return said({"import", what, file.string()}).code;
}

}  // namespace kiosk::test
