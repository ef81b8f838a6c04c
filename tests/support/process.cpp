#include "tests/support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>
#include <utility>

extern char** environ;

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

int code_of(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

pid_t spawn(const std::vector<std::string>& command, const Process::Files& files) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  const auto redirect = [&actions](int fd, const fs::path& file) {
    const std::string name = file.empty() ? "/dev/null" : file.string();
    posix_spawn_file_actions_addopen(&actions, fd, name.c_str(), O_WRONLY | O_CREAT | O_APPEND,
                                     0600);
  };
  redirect(STDOUT_FILENO, files.out);
  redirect(STDERR_FILENO, files.err);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  pid_t pid = -1;
  if (posix_spawnp(&pid, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) pid = -1;
  posix_spawn_file_actions_destroy(&actions);
  return pid;
}

}  // namespace

Process::Process(const std::vector<std::string>& command, const Files& files)
    : pid_(spawn(command, files)) {}

Process::Process(Process&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), ended_(other.ended_) {}

Process& Process::operator=(Process&& other) noexcept {
  std::swap(pid_, other.pid_);
  std::swap(ended_, other.ended_);
  return *this;
}

Process::~Process() {
  if (pid_ > 0) kill_and_wait();
}

bool Process::running() {
  if (pid_ <= 0) return false;
  int status = 0;
  if (waitpid(pid_, &status, WNOHANG) != pid_) return true;
  ended_ = code_of(status);
  pid_ = -1;
  return false;
}

void Process::send(int signal) const {
  if (pid_ > 0) ::kill(pid_, signal);
}

int Process::wait() {
  if (pid_ <= 0) return ended_;
  int status = 0;
  waitpid(pid_, &status, 0);
  ended_ = code_of(status);
  pid_ = -1;
  return ended_;
}

int Process::kill_and_wait() {
  send(SIGKILL);
  return wait();
}

Outcome outcome_of(const std::vector<std::string>& command) {
  const TemporaryFolder folder;
  Outcome outcome;
  outcome.code = Process{command, {folder / "out", folder / "err"}}.wait();
  outcome.out = text_of_file(folder / "out");
  outcome.err = text_of_file(folder / "err");
  return outcome;
}

bool within(std::chrono::milliseconds limit, const std::function<bool()>& holds) {
  const auto deadline = std::chrono::steady_clock::now() + limit;
  while (!holds()) {
    if (std::chrono::steady_clock::now() > deadline) return false;
    ::poll(nullptr, 0, 5);  // the other end is another process: there is nothing to wait on
  }
  return true;
}

std::string text_of_file(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<std::string> lines_of_file(const fs::path& file) {
  std::vector<std::string> lines;
  std::ifstream in{file};
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string program(const std::string& name) { return std::string{CONGSO_BIN_DIR "/"} + name; }

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "congso-test-XXXXXX").string();
  if (!mkdtemp(name.data())) std::abort();
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code left_behind;  // a mount inside, for instance; nobody reads it again
  fs::remove_all(path_, left_behind);
}

}  // namespace kiosk::test
