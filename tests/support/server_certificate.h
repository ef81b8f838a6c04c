#pragma once
// A certificate for 127.0.0.1, signed by itself, as PEM files.

#include <filesystem>

namespace kiosk::test {

struct ServerCertificate {
  explicit ServerCertificate(const std::filesystem::path& folder, int days = 30);
  std::filesystem::path key;
  std::filesystem::path certificate;
};

}  // namespace kiosk::test
