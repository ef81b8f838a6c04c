#pragma once
// How much room is left on a disk, and the ballast that is given up when there is none.

#include <cstdint>
#include <filesystem>

#include "kiosk/base/result.h"

namespace kiosk {

struct Room {
  std::int64_t total = 0;  // bytes
  std::int64_t free = 0;   // bytes, for us
};
Room room_at(const std::filesystem::path& place);  // a file or folder that need not exist yet
bool same_disk(const std::filesystem::path& a, const std::filesystem::path& b);

// A file that only takes up room: without it a full disk could not even be tidied (reliability E7).
// One thread.
class Ballast {
 public:
  explicit Ballast(std::filesystem::path path) : path_(std::move(path)) {}

  // 64 MiB, or a sixteenth of a small disk.
  static std::int64_t size_for(const Room& room);

  bool give_up();  // true: there is more room now
  // Makes it again when there is room for four of it; otherwise, and when it stands, does nothing.
  void restore();

 private:
  std::filesystem::path path_;
};

}  // namespace kiosk
