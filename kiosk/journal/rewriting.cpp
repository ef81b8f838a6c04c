#include "kiosk/journal/rewriting.h"

#include <algorithm>

#include "kiosk/base/chain.h"
#include "kiosk/base/file.h"
#include "kiosk/journal/journal_line.h"

namespace kiosk {
namespace {
constexpr std::size_t kLongestSegment = 64u << 20;

Seq before(Seq seq) { return Seq{number(seq) - 1}; }

Error damaged(const JournalPart& part) {
  return {Fault::kBadData, "journal: not a line of a journal (" + part.file.string() + ")"};
}

// The lines of one part, taken over one by one.
struct TakeOver {
  const JournalPart& part;
  std::span<const Seq> seqs;
  std::string_view why;
  std::string text;
  Seq reached;  // the last entry taken over

  // False: the part ends here.
  Result<bool> take(std::string_view line) {
    const auto read = journal_line_from(part.log, line);
    const auto* entry = read ? std::get_if<Entry>(&*read) : nullptr;
    const bool complete = !part.next || next(reached) >= *part.next;
    if (!read && !complete) return damaged(part);
    if (!read) return false;  // a torn end, or what was never trusted
    if (entry != nullptr && part.next && entry->seq >= *part.next) return false;
    if (entry != nullptr && std::binary_search(seqs.begin(), seqs.end(), entry->seq)) {
      Entry erased = *entry;
      if (!is_digest_line(erased.line)) erased.line = digest_line(line_digest(erased.line), why);
      text += journal_text(erased);
    } else {
      text.append(line).push_back('\n');
    }
    if (entry != nullptr) reached = entry->seq;
    return true;
  }
};

}  // namespace

Result<Nothing> rewrite(const JournalPart& part, std::span<const Seq> seqs, std::string_view why) {
  const auto read = read_file(part.file, kLongestSegment);
  if (!read) return read.error();
  const std::string_view whole = read.value();
  std::string_view left = whole.substr(0, whole.find('\0'));
  const auto header = left.find('\n');
  if (header == left.npos || !journal_header_from(left.substr(0, header))) return damaged(part);
  TakeOver over{part, seqs, why, std::string{left.substr(0, header + 1)}, before(part.first)};
  left.remove_prefix(header + 1);
  while (!left.empty()) {
    const auto end = left.find('\n');
    if (end == left.npos) break;  // torn: was never confirmed
    const auto goes_on = over.take(left.substr(0, end));
    if (!goes_on) return goes_on.error();
    if (!goes_on.value()) break;
    left.remove_prefix(end + 1);
  }
  std::error_code none;  // left by a crash; may not exist
  std::filesystem::remove(part.file.string() + ".new", none);
  const bool same = whole.substr(0, over.text.size()) == over.text &&
                    whole.find_first_not_of('\0', over.text.size()) == whole.npos;
  return same ? Result<Nothing>{Nothing{}} : write_file(part.file, over.text, 0600);
}

}  // namespace kiosk
