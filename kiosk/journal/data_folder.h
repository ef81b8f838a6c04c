#pragma once
// The folder a terminal lives in: what lies where, and that one process at a time owns it.

#include <filesystem>
#include <memory>

#include "kiosk/base/result.h"
#include "kiosk/base/signing.h"
#include "kiosk/journal/event_log.h"

namespace kiosk {

// Names only; nothing is opened (interfaces.md, Files).
struct DataFolder {
  std::filesystem::path root;
  std::filesystem::path journal;  // root/journal, or the configured journal_dir

  std::filesystem::path config() const { return root / "config"; }
  std::filesystem::path key() const { return root / "key"; }
  std::filesystem::path link() const { return root / "link.json"; }
  std::filesystem::path views() const { return root / "views.db"; }
  std::filesystem::path health() const { return root / "health.db"; }
  std::filesystem::path socket() const { return root / "socket"; }
  std::filesystem::path lock() const { return root / "lock"; }
  std::filesystem::path outside() const { return root / "outside"; }
  LogPlace log_place() const;
};

// Held by the process that may write the folder (design §3.5). Freed by the kernel with the
// process, however it ends.
class FolderLock {
 public:
  // kTryLater: another process holds it; the text says which program and pid.
  static Result<FolderLock> take(const DataFolder& folder, const std::string& program);

  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock();

 private:
  explicit FolderLock(int fd) : fd_(fd) {}
  int fd_;
};

// The terminal's signing key: made once, mode 0400, never copied by a backup.
Result<Nothing> make_key(const std::filesystem::path& path);
Result<Nothing> write_key(const std::filesystem::path& path, const SigningKey& key);
Result<SigningKey> read_key(const std::filesystem::path& path);

}  // namespace kiosk
