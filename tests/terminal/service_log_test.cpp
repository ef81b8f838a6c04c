#include "kiosk/terminal/service_log.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <thread>
#include <vector>

#include "tests/support/process.h"

namespace kiosk::test {
namespace {

// Standard error into a file, for as long as this object lives.
class DivertedStandardError {
 public:
  explicit DivertedStandardError(const std::filesystem::path& file) {
    const int opened = ::open(file.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    ::dup2(opened, STDERR_FILENO);
    ::close(opened);
  }
  ~DivertedStandardError() {
    ::dup2(before_, STDERR_FILENO);
    ::close(before_);
  }

 private:
  int before_ = ::dup(STDERR_FILENO);
};

std::vector<std::string> said(const TemporaryFolder& folder, const std::function<void()>& speak) {
  {
    const DivertedStandardError diverted{folder / "log"};
    speak();
  }
  return lines_of_file(folder / "log");
}

TEST_SUITE_BEGIN("terminal: the service log");

TEST_CASE("threads that all speak in their first millisecond are all heard, a line each") {
  const TemporaryFolder folder;

  const auto lines = said(folder, [] {
    open_service_log();
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 16; ++thread)
      threads.emplace_back([] {
        for (int line = 0; line < 50; ++line) log_info("one of us is ready");
      });
  });

  CHECK(lines.size() == 16 * 50);
  CHECK(std::all_of(lines.begin(), lines.end(),
                    [](const std::string& line) { return line.ends_with("one of us is ready"); }));
}

TEST_CASE("what came from outside cannot forge a second line") {
  const TemporaryFolder folder;

  const auto lines = said(folder, [] {
    open_service_log();
    log_warning("collector: no\n[2026-11-23] [congso] [info] ready for the first tap");
  });

  CHECK(lines.size() == 1);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
