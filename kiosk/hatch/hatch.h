#pragma once
// The service hatch in the data folder: the running kiosk's end, and the administrator's.

#include <filesystem>
#include <memory>
#include <thread>

#include "kiosk/hatch/hatch_wire.h"
#include "kiosk/hatch/unix_socket.h"

namespace kiosk {

// Answers requests on a thread of its own, one connection after the other, so that the recorder
// never has more than one step of an administrator's work among its taps. Borrows `log`.
class Hatch {
 public:
  static Result<std::unique_ptr<Hatch>> open(const std::filesystem::path& socket, LogAccess& log);
  ~Hatch();

 private:
  Hatch(std::filesystem::path path, Descriptor listening, LogAccess& log);
  void serve(const std::stop_token& stop);
  void serve_one(const Descriptor& client, const std::stop_token& stop);

  std::filesystem::path path_;
  Descriptor listening_;
  LogAccess& log_;
  std::jthread thread_;
};

// The administrator's end of a running kiosk's hatch. One thread.
class HatchLog final : public AskingLog {
 public:
  // kTryLater: no kiosk listens there.
  static Result<std::unique_ptr<HatchLog>> open(const std::filesystem::path& socket);

 private:
  explicit HatchLog(Descriptor socket) : socket_(std::move(socket)) {}
  Result<std::string> ask(const std::string& request) override;

  Descriptor socket_;
  std::string rest_;
};

}  // namespace kiosk
