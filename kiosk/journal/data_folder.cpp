#include "kiosk/journal/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

#include "kiosk/base/file.h"
#include "kiosk/base/text.h"

namespace kiosk {
namespace {
constexpr std::string_view kKeyStart = "congso-key-v1 ";

std::string holder_of(int fd) {
  char text[200] = {};
  const ssize_t got = ::pread(fd, text, sizeof text - 1, 0);
  const std::string_view said{text, static_cast<std::size_t>(std::max<ssize_t>(0, got))};
  return trimmed(said).empty() ? "another program" : one_line(trimmed(said));  // it has just begun
}

}  // namespace

LogPlace DataFolder::log_place() const {
  return {root / "log.db",     journal,          root / "evidence",
          root / "unresolved", root / "ballast", key()};
}

FolderLock::FolderLock(FolderLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

FolderLock::~FolderLock() {
  if (fd_ >= 0) ::close(fd_);
}

Result<FolderLock> FolderLock::take(const DataFolder& folder, const std::string& program) {
  const int fd = ::open(folder.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0) return system_error("cannot open", folder.lock());
  FolderLock lock{fd};
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return system_error("cannot lock", folder.lock());
    return Error{Fault::kTryLater,
                 "the data folder is held by " + holder_of(fd) + " (" + folder.root.string() + ')'};
  }
  // Only for people to read: a full disk must not keep anybody out.
  const std::string text = program + " (pid " + std::to_string(::getpid()) + ")\n";
  if (::ftruncate(fd, 0) == 0 && ::pwrite(fd, text.data(), text.size(), 0) < 0) return lock;
  return lock;
}

Result<Nothing> make_key(const std::filesystem::path& path) {
  std::error_code none;
  if (std::filesystem::exists(path, none))
    return Error{Fault::kBadData, "there is a key already (" + path.string() + ")"};
  return write_key(path, SigningKey::make());
}

Result<Nothing> write_key(const std::filesystem::path& path, const SigningKey& key) {
  return write_file(path, std::string{kKeyStart} + base64(key.seed()) + '\n', 0400);
}

Result<SigningKey> read_key(const std::filesystem::path& path) {
  const auto text = read_file(path, 200);
  if (!text) return text.error();
  const std::string_view line = trimmed(text.value());
  SigningKey::Seed seed{};
  const auto bytes = line.substr(0, kKeyStart.size()) == kKeyStart
                         ? bytes_from_base64(line.substr(kKeyStart.size()))
                         : std::nullopt;
  if (!bytes || bytes->size() != seed.size())
    return Error{Fault::kBadData, "not a key of this product (" + path.string() + ")"};
  std::copy(bytes->begin(), bytes->end(), seed.begin());
  return SigningKey::from_seed(seed);
}

}  // namespace kiosk
