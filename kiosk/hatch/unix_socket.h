#pragma once
// A Unix socket by its file, and lines through it. Names longer than the kernel's 107 bytes work
// too: the folder is opened, and the socket named through it.

#include <chrono>
#include <filesystem>
#include <string>

#include "kiosk/base/descriptor.h"
#include "kiosk/base/result.h"

namespace kiosk {

Result<Descriptor> listen_at(const std::filesystem::path& path);   // mode 0600; replaces a dead one
Result<Descriptor> connect_to(const std::filesystem::path& path);  // kTryLater: nobody listens

// One line without its LF, at most `longest` bytes, within `patience`. kTryLater when the other
// end closed or was silent; kBadData beyond `longest`. `rest` keeps what came after the line.
Result<std::string> read_line(const Descriptor& socket, std::string& rest, std::size_t longest,
                              std::chrono::milliseconds patience);
Result<Nothing> write_line(const Descriptor& socket, std::string line,
                           std::chrono::milliseconds patience);

}  // namespace kiosk
