#pragma once
// A disk small enough to be filled by a test.

#include <filesystem>
#include <string>

#include "tests/support/process.h"

namespace kiosk::test {

// Mounted below a fresh folder; gone with this object. Needs root: otherwise `mounted()` is false
// and the test says that it was skipped.
class SmallDisk {
 public:
  enum class Kind { kMemory2M, kExt4Loop8M };
  explicit SmallDisk(Kind kind);
  ~SmallDisk();
  bool mounted() const { return mounted_; }
  std::filesystem::path path() const { return place_.path() / "disk"; }

  void fill();   // to the last byte
  void empty();  // takes the filling away

 private:
  TemporaryFolder place_;
  bool mounted_ = false;
};

}  // namespace kiosk::test
