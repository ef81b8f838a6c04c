#include "kiosk/base/file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "kiosk/base/descriptor.h"

namespace kiosk {
namespace {

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = ::write(fd, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return true;
}

Result<Nothing> replace(const std::filesystem::path& path, std::string_view bytes, int mode,
                        bool durably) {
  const std::filesystem::path fresh = path.string() + ".new";
  ::unlink(fresh.c_str());  // left by a crash; may not exist
  const auto failed = [&](const char* what) {
    Error error = system_error(what, path);
    ::unlink(fresh.c_str());  // half of it is of no use, and may be about people
    return error;
  };
  {
    const Descriptor file{::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)};
    if (!file) return system_error("cannot create", path);
    if (!write_all(file.get(), bytes)) return failed("cannot write");
    if (durably && ::fdatasync(file.get()) != 0) return failed("cannot sync");
  }
  if (::rename(fresh.c_str(), path.c_str()) != 0) return failed("cannot write");
  return Nothing{};
}

}  // namespace

Error system_error(const std::string& what, const std::filesystem::path& where) {
  const int code = errno;
  const Fault fault = code == ENOSPC || code == EDQUOT ? Fault::kNoRoom
                      : code == EIO                    ? Fault::kUnknown
                                                       : Fault::kTryLater;
  return {fault, what + " (" + where.string() + "): " + std::generic_category().message(code)};
}

Result<std::string> read_file(const std::filesystem::path& path, std::size_t longest) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (!file) return system_error("cannot open", path);
  std::string bytes;
  char block[16'384];
  for (;;) {
    const ssize_t got = ::read(file.get(), block, sizeof block);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_error("cannot read", path);
    if (got == 0) return bytes;
    bytes.append(block, static_cast<std::size_t>(got));
    if (bytes.size() > longest)
      return Error{Fault::kBadData,
                   path.string() + ": longer than " + std::to_string(longest) + " bytes"};
  }
}

Result<Nothing> write_file(const std::filesystem::path& path, std::string_view bytes, int mode) {
  if (auto done = replace(path, bytes, mode, true); !done) return done;
  return sync_folder(path.parent_path());
}

Result<Nothing> write_note(const std::filesystem::path& path, std::string_view bytes, int mode) {
  return replace(path, bytes, mode, false);
}

Result<Nothing> sync_folder(const std::filesystem::path& folder) {
  const auto name = folder.empty() ? std::filesystem::path{"."} : folder;
  const Descriptor opened{::open(name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (!opened || ::fsync(opened.get()) != 0) return system_error("cannot sync", name);
  return Nothing{};
}

Result<Nothing> sync_file(const std::filesystem::path& path) {
  const Descriptor opened{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (!opened || ::fsync(opened.get()) != 0) return system_error("cannot sync", path);
  return Nothing{};
}

}  // namespace kiosk
