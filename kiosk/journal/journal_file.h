#pragma once
// The journal's last segment, open for writing: lines at a tracked offset into blocks that are
// really zero, so that making a line durable touches no map of the disk (protocol §2).

#include <filesystem>
#include <string_view>

#include "kiosk/journal/journal_line.h"

namespace kiosk {

// Owns a descriptor. One thread. After kUnknown it is broken for good: nobody may ask the kernel
// to sync the same descriptor twice (reliability rule 5).
class JournalFile {
 public:
  // Makes `<first>.journal` with header and `lines`, whole or not at all, durable with its name.
  // Replaces a segment of that name: what it held was not to be trusted. Creates the folder.
  struct Beginning {
    std::filesystem::path folder;
    JournalHeader header;
    Seq first{};
    std::string_view lines;
    std::int64_t block = 64 << 10;  // bytes zeroed ahead at a time
  };
  static Result<JournalFile> begin(const Beginning& beginning);

  // Goes on where the whole lines end, at byte `end`; what lies behind is zeroed first.
  static Result<JournalFile> resume(const std::filesystem::path& path, std::int64_t end,
                                    std::int64_t block);

  JournalFile(JournalFile&& other) noexcept;
  JournalFile& operator=(JournalFile&& other) noexcept;
  ~JournalFile();

  // Whether `size` bytes fit into blocks already zeroed: such a write cannot be refused for room.
  bool has_room(std::size_t size) const;
  // Zeroes ahead until they do. kNoRoom: nothing changed.
  Result<Nothing> make_room(std::size_t size);

  // Durable when it returns. Several lines appear together or not at all: their first byte, which
  // stands for the end of the file until then, is written last.
  Result<Nothing> write(std::string_view lines, bool several);
  // Zeroes the last write, durably: as if it had never been.
  Result<Nothing> take_back(std::size_t size);

  std::int64_t size() const { return end_; }
  std::int64_t block() const { return block_; }

 private:
  JournalFile(int fd, std::int64_t end, std::int64_t block) : fd_(fd), end_(end), block_(block) {}
  Result<Nothing> put(std::string_view bytes, std::int64_t at);
  Result<Nothing> zero(std::int64_t from, std::int64_t to);
  Result<Nothing> sync();
  Result<Nothing> clear_behind();

  int fd_;
  std::int64_t end_;         // of the whole lines
  std::int64_t zeroed_ = 0;  // of the zeroed blocks
  std::int64_t block_;
};

}  // namespace kiosk
