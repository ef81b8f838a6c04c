#pragma once
// A program of the product, started as a person would start it.

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace kiosk::test {

// Runs until it ends by itself, is killed, or this object goes.
class Process {
 public:
  struct Files {  // where its streams go; empty: nowhere
    std::filesystem::path out;
    std::filesystem::path err;
  };
  Process() = default;
  Process(const std::vector<std::string>& command, const Files& files);
  Process(Process&& other) noexcept;
  Process& operator=(Process&& other) noexcept;
  ~Process();

  pid_t pid() const { return pid_; }
  bool running();
  void send(int signal) const;
  int wait();  // its exit code, or 128 + the signal that ended it
  int kill_and_wait();

 private:
  pid_t pid_ = -1;
  int ended_ = -1;
};

// Runs a command to its end: its exit code and what it wrote to standard output and error.
struct Outcome {
  int code = -1;
  std::string out;
  std::string err;
};
Outcome outcome_of(const std::vector<std::string>& command);

// Asks again every few milliseconds until `holds`, at most `limit`; whether it did.
bool within(std::chrono::milliseconds limit, const std::function<bool()>& holds);

std::string text_of_file(const std::filesystem::path& file);
std::vector<std::string> lines_of_file(const std::filesystem::path& file);
std::string program(const std::string& name);  // in the build's bin folder

// A new folder, gone with this object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

}  // namespace kiosk::test
