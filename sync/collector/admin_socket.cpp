// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/admin_socket.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <filesystem>

#include "kiosk/base/file.h"

namespace kiosk::sync {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kLongestLine = 2'000'000;  // some hundred drafts
constexpr timeval kPatience{10, 0};

// The address of `path`, by way of its folder's descriptor, which has to stay open.
class Address {
 public:
  explicit Address(const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path{"."};
    folder_ = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    const std::string name =
        "/proc/self/fd/" + std::to_string(folder_) + '/' + path.filename().string();
    address_.sun_family = AF_UNIX;
    fits_ = folder_ >= 0 && name.size() < sizeof address_.sun_path;
    if (fits_) std::memcpy(address_.sun_path, name.c_str(), name.size() + 1);
  }
  ~Address() {
    if (folder_ >= 0) ::close(folder_);
  }
  Address(const Address&) = delete;
  Address& operator=(const Address&) = delete;

  bool fits() const { return fits_; }
  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&address_); }
  static constexpr socklen_t kSize = sizeof(sockaddr_un);

 private:
  int folder_ = -1;
  bool fits_ = false;
  sockaddr_un address_{};
};

int unix_socket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }

void be_patient(int socket) {
  ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
  ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
}

// One line without its LF; shorter when the other side ends, or takes too long.
std::string line_from(int socket) {
  std::string line;
  std::array<char, 4'096> some{};
  while (line.size() < kLongestLine) {
    const ssize_t got = ::recv(socket, some.data(), some.size(), 0);
    if (got <= 0) return line;
    line.append(some.data(), static_cast<std::size_t>(got));
    const auto end = line.find('\n', line.size() - static_cast<std::size_t>(got));
    if (end == line.npos) continue;
    line.resize(end);
    return line;
  }
  return line;
}

bool send_line(int socket, const std::string& line) {
  const std::string bytes = line + '\n';
  for (std::string_view left = bytes; !left.empty();) {
    const ssize_t sent = ::send(socket, left.data(), left.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    left.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

}  // namespace

Result<std::unique_ptr<AdminSocket>> AdminSocket::open(const std::string& path,
                                                       Answering answering) {
  const Address address{path};
  ::unlink(path.c_str());  // left by a crash; whoever holds the store's lock may take its place
  const int listening = unix_socket();
  if (!address.fits() || listening < 0 || ::bind(listening, address.get(), Address::kSize) != 0 ||
      ::chmod(path.c_str(), 0600) != 0 || ::listen(listening, 16) != 0) {
    const Error error = system_error("cannot listen", path);
    if (listening >= 0) ::close(listening);
    return error;
  }
  return std::unique_ptr<AdminSocket>{new AdminSocket{path, listening, std::move(answering)}};
}

AdminSocket::AdminSocket(std::string path, int listening, Answering answering)
    : path_(std::move(path)), listening_(listening), answering_(std::move(answering)) {
  thread_ = std::thread{[this] { serve(); }};
}

AdminSocket::~AdminSocket() {
  ::shutdown(listening_, SHUT_RDWR);  // wakes the waiting accept
  thread_.join();
  ::close(listening_);
  ::unlink(path_.c_str());
}

void AdminSocket::serve() {
  for (;;) {
    const int socket = ::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0 && errno == EINTR) continue;
    if (socket < 0) return;
    be_patient(socket);
    // Who asked and left again is not told; what was asked for is in the store all the same.
    (void)send_line(socket, answering_(line_from(socket)));
    ::close(socket);
  }
}

Result<std::string> ask_socket(const std::string& path, const std::string& line) {
  const Address address{path};
  const int socket = unix_socket();
  if (!address.fits() || socket < 0 || ::connect(socket, address.get(), Address::kSize) != 0) {
    const Error error = system_error("cannot reach the running collector", path);
    if (socket >= 0) ::close(socket);
    return error;
  }
  be_patient(socket);
  const bool sent = send_line(socket, line);
  std::string answer = sent ? line_from(socket) : std::string{};
  ::close(socket);
  if (answer.empty()) return Error{Fault::kTryLater, "no answer (" + path + ')'};
  return answer;
}

}  // namespace kiosk::sync
