#include "tests/support/collector_program.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <sstream>

#include "sync/curl_transport.h"
#include "tests/support/postgres_server.h"

namespace kiosk::test {

CollectorProgram::CollectorProgram(const std::string& below)
    : file_(folder_.path() / below / "collector.db"),
      store_(in_a_province() ? PostgresServer::shared().fresh_database()
                             : "sqlite:" + file_.string()) {
  std::filesystem::create_directories(file_.parent_path());
}

void CollectorProgram::start(const std::vector<std::string>& before,
                             const std::vector<std::string>& more) {
  const auto out = folder_ / ("out." + std::to_string(++starts_));
  std::vector<std::string> command = before;
  for (const std::string& word :
       {program("congso-collector"), std::string{"serve"}, std::string{"--listen"},
        std::string{"127.0.0.1:0"}, std::string{"--store"}, store()})
    command.push_back(word);
  if (in_a_province()) command.insert(command.end(), {"--key", key()});
  command.insert(command.end(), more.begin(), more.end());
  process_ = Process{command, {out, folder_ / "service.log"}};
  url_.clear();
  const std::string says = "listening on ";
  const bool up = within(std::chrono::seconds{20}, [&] {
    const std::string said = text_of_file(out);
    if (said.rfind(says, 0) != 0 || said.back() != '\n') return !process_.running();
    url_ = said.substr(says.size(), said.size() - says.size() - 1);
    return true;
  });
  CHECK(up);
}

Outcome CollectorProgram::run(std::vector<std::string> words) const {
  words.insert(words.begin(), program("congso-collector"));
  words.insert(words.end(), {"--store", store()});
  return outcome_of(words);
}

TerminalInMemory CollectorProgram::enrolled(const std::string& name) const {
  const auto code = run({"enrol", "--office", "PHƯỜNG MẪU", "--terminal", name});
  REQUIRE(code.code == 0);
  TerminalInMemory terminal;
  const auto wish = terminal.wish(code.out.substr(0, code.out.find('\n')));
  const auto answer = send(sync::enrol_request(wish, ""));
  REQUIRE(answer.status == 200);
  terminal.token = sync::enrol_answer_from(answer.body).value().token;
  return terminal;
}

sync::Response CollectorProgram::send(const sync::Request& request, const std::string& ca) const {
  auto line = sync::CurlTransport::open({url_, ca});
  if (!line) return {};
  auto answer = line.value()->send(request, {});
  return answer ? answer.value() : sync::Response{};
}

std::vector<std::string> CollectorProgram::exported(const LogId& log) const {
  const auto done = run({"export", "--log", to_string(log)});
  REQUIRE(done.code == 0);
  std::vector<std::string> lines;
  std::istringstream text{done.out};
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

}  // namespace kiosk::test
