#include "config/complaint.h"

namespace kiosk::config {

Complaint unexpected(std::string file, std::string path, const std::string& expected,
                     const std::string& found) {
  return {std::move(file), std::move(path), "expected " + expected + ", found " + found};
}

std::string to_string(const Complaint& complaint) {
  const std::string path = complaint.path.empty() ? "" : complaint.path + ": ";
  return complaint.file + ": " + path + complaint.what;
}

}  // namespace kiosk::config
