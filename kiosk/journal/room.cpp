#include "kiosk/journal/room.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>

namespace kiosk {
namespace {

// The place itself, or the nearest folder above it that exists.
std::filesystem::path existing(std::filesystem::path place) {
  std::error_code failed;
  while (!place.empty() && !std::filesystem::exists(place, failed) && place.has_relative_path())
    place = place.parent_path();
  return place.empty() ? std::filesystem::path{"."} : place;
}

}  // namespace

Room room_at(const std::filesystem::path& place) {
  struct statvfs found {};
  if (::statvfs(existing(place).c_str(), &found) != 0) return {};
  const auto block = static_cast<std::int64_t>(found.f_frsize);
  return {static_cast<std::int64_t>(found.f_blocks) * block,
          static_cast<std::int64_t>(found.f_bavail) * block};
}

bool same_disk(const std::filesystem::path& a, const std::filesystem::path& b) {
  struct stat first {};
  struct stat second {};
  return ::stat(existing(a).c_str(), &first) == 0 && ::stat(existing(b).c_str(), &second) == 0 &&
         first.st_dev == second.st_dev;
}

std::int64_t Ballast::size_for(const Room& room) {
  constexpr std::int64_t kMost = 64 << 20;
  return std::min(kMost, room.total / 16);
}

bool Ballast::give_up() { return ::unlink(path_.c_str()) == 0; }

void Ballast::restore() {
  struct stat found {};
  if (::stat(path_.c_str(), &found) == 0) return;
  const Room room = room_at(path_);
  const std::int64_t size = size_for(room);
  if (size == 0 || room.free < 4 * size) return;
  const int fd = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0) return;
  const bool taken = ::posix_fallocate(fd, 0, size) == 0;
  ::close(fd);
  if (!taken) ::unlink(path_.c_str());
}

}  // namespace kiosk
