#include "kiosk/hatch/unix_socket.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "kiosk/base/file.h"

namespace kiosk {
namespace {
using Deadline = std::chrono::steady_clock::time_point;
using std::chrono::milliseconds;

// The address of `path` through its opened folder, which must stay open while it is used.
Result<sockaddr_un> address_of(const std::filesystem::path& path, const Descriptor& folder) {
  const std::string name =
      "/proc/self/fd/" + std::to_string(folder.get()) + '/' + path.filename().string();
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (name.size() >= sizeof address.sun_path)
    return Error{Fault::kBadData, "socket name too long (" + path.string() + ")"};
  std::memcpy(address.sun_path, name.c_str(), name.size() + 1);
  return address;
}

Descriptor opened_folder(const std::filesystem::path& path) {
  return Descriptor{::open(path.parent_path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
}

Descriptor unix_stream() { return Descriptor{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)}; }

milliseconds left_until(Deadline deadline) {
  const auto left = deadline - std::chrono::steady_clock::now();
  return std::max(milliseconds{0}, std::chrono::ceil<milliseconds>(left));
}

bool ready(const Descriptor& socket, short events, Deadline deadline) {
  pollfd watched{socket.get(), events, 0};
  for (;;) {
    const int got = ::poll(&watched, 1, static_cast<int>(left_until(deadline).count()));
    if (got > 0) return true;
    if (got == 0 || errno != EINTR) return false;
  }
}

}  // namespace

Result<Descriptor> listen_at(const std::filesystem::path& path) {
  const Descriptor folder = opened_folder(path);
  if (!folder) return system_error("cannot open", path.parent_path());
  const auto address = address_of(path, folder);
  if (!address) return address.error();
  ::unlink(path.c_str());  // left by a process that ended without a chance to
  Descriptor socket = unix_stream();
  const auto* name = reinterpret_cast<const sockaddr*>(&address.value());
  // The mode of an unbound socket is that with which its file appears, so that there is no moment
  // in which somebody else may connect.
  const bool bound =
      ::fchmod(socket.get(), 0600) == 0 && ::bind(socket.get(), name, sizeof(sockaddr_un)) == 0;
  if (!bound || ::listen(socket.get(), 16) != 0) return system_error("cannot listen", path);
  return socket;
}

Result<Descriptor> connect_to(const std::filesystem::path& path) {
  const Descriptor folder = opened_folder(path);
  if (!folder) return system_error("cannot open", path.parent_path());
  const auto address = address_of(path, folder);
  if (!address) return address.error();
  Descriptor socket = unix_stream();
  const auto* name = reinterpret_cast<const sockaddr*>(&address.value());
  if (::connect(socket.get(), name, sizeof(sockaddr_un)) != 0)
    return Error{Fault::kTryLater, "nobody listens (" + path.string() + ")"};
  return socket;
}

Result<std::string> read_line(const Descriptor& socket, std::string& rest, std::size_t longest,
                              milliseconds patience) {
  const Deadline deadline = std::chrono::steady_clock::now() + patience;
  std::size_t looked_at = 0;
  for (;;) {
    const auto end = rest.find('\n', looked_at);
    if (end != rest.npos) {
      std::string line = rest.substr(0, end);
      rest.erase(0, end + 1);
      return line;
    }
    looked_at = rest.size();
    if (rest.size() > longest) return Error{Fault::kBadData, "socket: the line is too long"};
    if (!ready(socket, POLLIN, deadline)) return Error{Fault::kTryLater, "socket: silence"};
    char block[65'536];
    const ssize_t got = ::read(socket.get(), block, sizeof block);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return Error{Fault::kTryLater, "socket: closed by the other end"};
    rest.append(block, static_cast<std::size_t>(got));
  }
}

Result<Nothing> write_line(const Descriptor& socket, std::string line, milliseconds patience) {
  const Deadline deadline = std::chrono::steady_clock::now() + patience;
  line += '\n';
  for (std::string_view left = line; !left.empty();) {
    if (!ready(socket, POLLOUT, deadline)) return Error{Fault::kTryLater, "socket: not taken"};
    const ssize_t sent =
        ::send(socket.get(), left.data(), left.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (sent <= 0) return Error{Fault::kTryLater, "socket: closed by the other end"};
    left.remove_prefix(static_cast<std::size_t>(sent));
  }
  return Nothing{};
}

}  // namespace kiosk
