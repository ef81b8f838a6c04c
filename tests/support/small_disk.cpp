#include "tests/support/small_disk.h"

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>

namespace kiosk::test {
namespace fs = std::filesystem;

SmallDisk::SmallDisk(Kind kind) {
  fs::create_directory(path());
  if (kind == Kind::kMemory2M) {
    mounted_ = ::mount("tmpfs", path().c_str(), "tmpfs", 0, "size=2m,mode=0700") == 0;
    return;
  }
  const std::string image = (place_.path() / "image").string();
  std::ofstream{image}.put('\0');
  fs::resize_file(image, 8u << 20);
  mounted_ = outcome_of({"mkfs.ext4", "-q", "-F", "-m", "0", image}).code == 0 &&
             outcome_of({"mount", "-o", "loop", image, path().string()}).code == 0;
}

SmallDisk::~SmallDisk() {
  if (mounted_ && ::umount2(path().c_str(), MNT_DETACH) != 0) return;
}

void SmallDisk::fill() {
  const int fd = ::open((path() / "filling").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (fd < 0) return;
  const std::string block(4'096, 'f');
  while (::write(fd, block.data(), block.size()) > 0) continue;
  while (::write(fd, "f", 1) > 0) continue;
  ::fsync(fd);
  ::close(fd);
}

void SmallDisk::empty() { fs::remove(path() / "filling"); }

}  // namespace kiosk::test
