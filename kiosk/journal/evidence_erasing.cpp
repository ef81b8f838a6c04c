// How the bodies about a person go from what is kept aside. Covered by
// tests/journal/erasing_test.cpp.

#include <fcntl.h>
#include <unistd.h>

#include "kiosk/base/chain.h"
#include "kiosk/base/descriptor.h"
#include "kiosk/base/file.h"
#include "kiosk/base/json.h"
#include "kiosk/journal/evidence.h"

namespace kiosk {
namespace {
namespace fs = std::filesystem;
constexpr std::size_t kLongestJournal = 64u << 20;
constexpr std::size_t kBlock = 1u << 20;

// As every body of ours has it.
std::string name_tag(const StaffId& who) { return "\"who\":" + text_of(Json(who.text)); }

// Whatever the file is: damaged, half written, a database's pages.
Result<bool> contains(const fs::path& path, const std::string& wanted) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (!file) return system_error("cannot open", path);
  std::string text;
  std::string block(kBlock, '\0');
  for (;;) {
    const ssize_t got = ::read(file.get(), block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_error("cannot read", path);
    if (got == 0) return false;
    text.append(block, 0, static_cast<std::size_t>(got));
    if (text.find(wanted) != text.npos) return true;
    text.erase(0, text.size() - std::min(text.size(), wanted.size()));
  }
}

// "seq hash body" with the body's digest; the whole line's where it is torn.
std::string digested(std::string_view line) {
  const auto body = std::min(line.find('{'), line.size() - 1);
  return std::string{line.substr(0, body)} + digest_line(sha256(line.substr(body)), "erased");
}

std::string without(std::string_view text, const std::string& tag) {
  std::string left;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(std::string_view{"\n\0", 2}), text.size());
    const std::string_view line = text.substr(0, end);
    left += line.find(tag) == line.npos ? std::string{line} : digested(line);
    if (end < text.size()) left += text[end];
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return left;
}

bool is_journal(const fs::path& path) {
  return path.filename().string().find(".journal") != std::string::npos;
}

Result<Nothing> erase_in(const fs::path& file, const std::string& tag, EvidenceErased& done) {
  if (is_journal(file)) {
    const auto text = read_file(file, kLongestJournal);
    if (!text) return text.error();
    ++done.rewritten;
    return write_file(file, without(text.value(), tag), 0600);
  }
  if (::unlink(file.c_str()) != 0) return system_error("cannot remove", file);
  done.removed.push_back(file.filename().string());
  return sync_folder(file.parent_path());
}

}  // namespace

Result<EvidenceErased> erase_evidence(const fs::path& evidence, const StaffId& who) {
  const std::string tag = name_tag(who);
  std::vector<fs::path> files;
  std::error_code none;  // there may be no evidence at all
  for (const auto& found : fs::recursive_directory_iterator{evidence, none})
    if (found.is_regular_file(none)) files.push_back(found.path());
  EvidenceErased done;
  for (const fs::path& file : files) {
    const auto concerned = contains(file, tag);
    if (!concerned) return concerned.error();
    if (!concerned.value()) continue;
    if (auto erased = erase_in(file, tag, done); !erased) return erased.error();
  }
  return done;
}

}  // namespace kiosk
