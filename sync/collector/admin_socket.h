#pragma once
// How the administrator's commands reach a running collector: a Unix socket beside the store, for
// the store has one writer (design §3.2). One line of JSON there, one line back.

#include <functional>
#include <memory>
#include <string>
#include <thread>

#include "kiosk/base/result.h"

namespace kiosk::sync {

class AdminSocket {
 public:
  using Answering = std::function<std::string(const std::string& line)>;

  // Answers on `path` (made anew, mode 0600) from a thread of its own until it goes. Paths of any
  // length: the kernel's 107 bytes are got round through /proc/self/fd.
  static Result<std::unique_ptr<AdminSocket>> open(const std::string& path, Answering answering);
  ~AdminSocket();

 private:
  AdminSocket(std::string path, int listening, Answering answering);
  void serve();

  const std::string path_;
  const int listening_;
  const Answering answering_;
  std::thread thread_;
};

// Asks the process that listens on `path`. kTryLater when nobody does, or no answer comes in time.
Result<std::string> ask_socket(const std::string& path, const std::string& line);

}  // namespace kiosk::sync
