#include "kiosk/journal/journal_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

#include "kiosk/base/file.h"

namespace kiosk {
namespace {

std::int64_t rounded_up(std::int64_t size, std::int64_t block) {
  return (size + block - 1) / block * block;
}

// Whatever the disk says in the middle of writing, nobody knows what is on it now.
Error broken(const std::string& what) {
  Error error = system_error(what, "journal");
  if (error.fault != Fault::kNoRoom) error.fault = Fault::kUnknown;
  return error;
}

Error unknown(Error error) { return {Fault::kUnknown, std::move(error.what)}; }

}  // namespace

JournalFile::JournalFile(JournalFile&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      end_(other.end_),
      zeroed_(other.zeroed_),
      block_(other.block_) {}

JournalFile& JournalFile::operator=(JournalFile&& other) noexcept {
  std::swap(fd_, other.fd_);
  end_ = other.end_;
  zeroed_ = other.zeroed_;
  block_ = other.block_;
  return *this;
}

JournalFile::~JournalFile() {
  if (fd_ >= 0) ::close(fd_);
}

Result<JournalFile> JournalFile::begin(const Beginning& beginning) {
  std::error_code failed;
  std::filesystem::create_directories(beginning.folder, failed);
  const auto path = beginning.folder / (std::to_string(number(beginning.first)) + ".journal");
  const std::filesystem::path fresh = path.string() + ".new";
  ::unlink(fresh.c_str());  // left by a crash; may not exist
  const int fd = ::open(fresh.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) return system_error("cannot create", fresh);
  JournalFile file{fd, 0, beginning.block};
  const std::string text = journal_text(beginning.header) + std::string{beginning.lines};
  auto made = file.make_room(text.size() + 1);
  if (made) made = file.write(text, false);
  if (!made) {
    ::unlink(fresh.c_str());
    return made.error();
  }
  if (::rename(fresh.c_str(), path.c_str()) != 0) return broken("cannot rename");
  if (auto named = sync_folder(beginning.folder); !named) return unknown(named.error());
  if (auto named = sync_folder(beginning.folder.parent_path()); !named)
    return unknown(named.error());
  return file;
}

Result<JournalFile> JournalFile::resume(const std::filesystem::path& path, std::int64_t end,
                                        std::int64_t block) {
  const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  if (fd < 0) return system_error("cannot open", path);
  JournalFile file{fd, end, block};
  if (auto cleared = file.clear_behind(); !cleared) return cleared.error();
  return file;
}

// A torn line, or what a disk made up, must not come to life behind the next line.
Result<Nothing> JournalFile::clear_behind() {
  struct stat found {};
  if (::fstat(fd_, &found) != 0) return broken("cannot ask for the size");
  zeroed_ = found.st_size;
  bool clean = true;
  char bytes[16'384];
  for (std::int64_t at = end_; at < zeroed_ && clean;) {
    const ssize_t got = ::pread(fd_, bytes, sizeof bytes, at);
    if (got < 0) return broken("cannot read");
    if (got == 0) break;
    clean = std::all_of(bytes, bytes + got, [](char byte) { return byte == 0; });
    at += got;
  }
  if (clean) return Nothing{};
  if (auto zeroed = zero(end_, zeroed_); !zeroed) return zeroed;
  return sync();
}

bool JournalFile::has_room(std::size_t size) const {
  return end_ + static_cast<std::int64_t>(size) < zeroed_;  // a NUL stays behind the lines
}

Result<Nothing> JournalFile::make_room(std::size_t size) {
  if (has_room(size)) return Nothing{};
  const std::int64_t wanted = rounded_up(end_ + static_cast<std::int64_t>(size) + 1, block_);
  if (auto zeroed = zero(zeroed_, wanted); !zeroed) {
    // What was zeroed on the way stays, as it does no harm; only room is missing.
    return zeroed;
  }
  if (auto synced = sync(); !synced) return synced;
  zeroed_ = wanted;
  return Nothing{};
}

Result<Nothing> JournalFile::write(std::string_view lines, bool several) {
  const std::size_t hidden = several ? 1 : 0;
  // The NUL goes along: the byte behind is zero already, unless the disk changed it.
  const std::string text = std::string{lines.substr(hidden)} + '\0';
  if (auto put_rest = put(text, end_ + static_cast<std::int64_t>(hidden)); !put_rest)
    return unknown(put_rest.error());
  if (auto synced = sync(); !synced) return synced;
  if (several) {
    if (auto shown = put(lines.substr(0, 1), end_); !shown) return unknown(shown.error());
    if (auto synced = sync(); !synced) return synced;
  }
  end_ += static_cast<std::int64_t>(lines.size());
  return Nothing{};
}

Result<Nothing> JournalFile::take_back(std::size_t size) {
  const std::int64_t from = end_ - static_cast<std::int64_t>(size);
  if (auto zeroed = zero(from, end_); !zeroed) return unknown(zeroed.error());
  if (auto synced = sync(); !synced) return synced;
  end_ = from;
  return Nothing{};
}

Result<Nothing> JournalFile::put(std::string_view bytes, std::int64_t at) {
  while (!bytes.empty()) {
    const ssize_t done = ::pwrite(fd_, bytes.data(), bytes.size(), at);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return broken("cannot write");
    bytes.remove_prefix(static_cast<std::size_t>(done));
    at += done;
  }
  return Nothing{};
}

Result<Nothing> JournalFile::zero(std::int64_t from, std::int64_t to) {
  static constexpr char kZeros[16'384] = {};
  while (from < to) {
    const auto size = static_cast<std::size_t>(std::min<std::int64_t>(to - from, sizeof kZeros));
    if (auto done = put({kZeros, size}, from); !done) return done;
    from += static_cast<std::int64_t>(size);
  }
  return Nothing{};
}

Result<Nothing> JournalFile::sync() {
  if (::fdatasync(fd_) != 0) return unknown(system_error("cannot sync", "journal"));
  return Nothing{};
}

}  // namespace kiosk
