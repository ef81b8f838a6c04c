#include "config/complaint.h"

namespace kiosk::config {

std::string to_string(const Complaint& complaint) {
  std::string line = complaint.file + ": ";
  if (!complaint.path.empty()) line += complaint.path + ": ";
  return line + "expected " + complaint.expected + ", found " + complaint.found;
}

}  // namespace kiosk::config
