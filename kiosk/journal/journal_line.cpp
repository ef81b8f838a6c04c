#include "kiosk/journal/journal_line.h"

#include <charconv>

#include "kiosk/base/signing.h"

namespace kiosk {
namespace {
constexpr std::string_view kStart = "congso-journal-v1 ";

// Cuts what stands before the next space off `rest`; none when there is no space.
std::optional<std::string_view> word_of(std::string_view& rest) {
  const auto space = rest.find(' ');
  if (space == rest.npos) return {};
  const std::string_view word = rest.substr(0, space);
  rest.remove_prefix(space + 1);
  return word;
}

std::optional<Seq> seq_from(std::string_view text) {
  std::int64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || value < 0) return {};
  if (text.size() > 1 && text[0] == '0') return {};
  return Seq{value};
}

}  // namespace

std::string journal_text(const JournalHeader& header) {
  return std::string{kStart} + to_string(header.log) + ' ' + hex(header.previous) + '\n';
}

std::string journal_text(const Entry& entry) {
  return std::to_string(number(entry.seq)) + ' ' + hex(entry.hash) + ' ' + entry.line + '\n';
}

std::string journal_text(const Checkpoint& checkpoint) {
  return '=' + std::to_string(number(checkpoint.seq)) + ' ' + hex(checkpoint.hash) + ' ' +
         base64(checkpoint.signature) + '\n';
}

std::optional<JournalHeader> journal_header_from(std::string_view line) {
  if (line.substr(0, kStart.size()) != kStart) return {};
  line.remove_prefix(kStart.size());
  const auto name = word_of(line);
  const auto log = name ? log_id_from(*name) : std::nullopt;
  const auto hash = hash_from_hex(line);
  if (!log || !hash) return {};
  return JournalHeader{*log, *hash};
}

std::optional<JournalLine> journal_line_from(const LogId& log, std::string_view line) {
  const bool signs = !line.empty() && line[0] == '=';
  if (signs) line.remove_prefix(1);
  const auto seq_word = word_of(line);
  const auto hash_word = word_of(line);
  if (!seq_word || !hash_word) return {};
  const auto seq = seq_from(*seq_word);
  const auto hash = hash_from_hex(*hash_word);
  if (!seq || !hash) return {};
  if (!signs) return JournalLine{Entry{log, *seq, *hash, std::string{line}}};
  const auto signature = signature_from_base64(line);
  if (!signature) return {};
  return JournalLine{Checkpoint{*seq, *hash, *signature}};
}

}  // namespace kiosk
