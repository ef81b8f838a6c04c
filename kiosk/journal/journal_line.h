#pragma once
// The three lines of a journal, exactly as protocol §2 spells them. Pure.

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "kiosk/base/event.h"

namespace kiosk {

struct JournalHeader {
  LogId log;
  Hash previous{};  // hash(first-1)
};
using JournalLine = std::variant<Entry, Checkpoint>;

// Each ends with LF.
std::string journal_text(const JournalHeader& header);
std::string journal_text(const Entry& entry);
std::string journal_text(const Checkpoint& checkpoint);

// Read one line without its LF; none when it is not such a line.
std::optional<JournalHeader> journal_header_from(std::string_view line);
std::optional<JournalLine> journal_line_from(const LogId& log, std::string_view line);

}  // namespace kiosk
