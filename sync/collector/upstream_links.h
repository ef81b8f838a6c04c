#pragma once
// What this collector and the one above know each other by: one link an office, in a file of its
// own beside the secret (0600), for there is a token in it.

#include <filesystem>
#include <map>
#include <string>

#include "sync/link.h"

namespace kiosk::sync {

using UpstreamLinks = std::map<std::string, Link>;  // by the office's name here

// None in a file that is not there. kBadData for what is no such file.
Result<UpstreamLinks> read_upstream_links(const std::filesystem::path& file);
Result<Nothing> write_upstream_links(const std::filesystem::path& file, const UpstreamLinks& links);

// Spends a code with the role `relay`, which the one above gave for this office. Words for whoever
// typed it.
struct Joining {
  std::string office;  // its name here
  std::string upstream;
  std::string ca;  // a PEM file; empty: the system's
  std::string code;
};
Result<Nothing> join_upstream(const std::filesystem::path& file, const Joining& joining);

}  // namespace kiosk::sync
