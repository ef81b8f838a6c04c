#include "tests/support/software_screen.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

extern char** environ;

namespace kiosk::test {
namespace {

// Xvfb writes the number of its display once it can be used.
std::string display_from(int pipe) {
  std::string number;
  char next = 0;
  while (::read(pipe, &next, 1) == 1 && next != '\n') number += next;
  return number;
}

}  // namespace

SoftwareScreen::SoftwareScreen(int width, int height) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) throw std::runtime_error{"no pipe"};
  const std::string size = std::to_string(width) + "x" + std::to_string(height) + "x24";
  const std::string fd = std::to_string(ends[1]);
  const std::string folder = folder_.path();
  std::array<const char*, 12> words{"Xvfb",     "-displayfd", fd.c_str(),     "-screen",
                                    "0",        size.c_str(), "-nolisten",    "tcp",
                                    "-noreset", "-fbdir",     folder.c_str(), nullptr};
  posix_spawn_file_actions_t quietly;
  ::posix_spawn_file_actions_init(&quietly);
  ::posix_spawn_file_actions_addopen(&quietly, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  const int failed = ::posix_spawnp(&server_, "Xvfb", &quietly, nullptr,
                                    const_cast<char* const*>(words.data()), environ);
  ::posix_spawn_file_actions_destroy(&quietly);
  ::close(ends[1]);
  const std::string number = failed ? "" : display_from(ends[0]);
  ::close(ends[0]);
  if (number.empty()) throw std::runtime_error{"Xvfb does not start (package xvfb)"};
  ::setenv("DISPLAY", (":" + number).c_str(), 1);
  ::setenv("LIBGL_ALWAYS_SOFTWARE", "1", 1);
  ::setenv("GALLIUM_DRIVER", "llvmpipe", 1);
}

SoftwareScreen::~SoftwareScreen() { end(); }

void SoftwareScreen::end() {
  if (server_ <= 0) return;
  ::kill(server_, SIGTERM);
  ::waitpid(server_, nullptr, 0);
  server_ = -1;
}

}  // namespace kiosk::test
