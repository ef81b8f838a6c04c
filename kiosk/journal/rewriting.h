#pragma once
// A closed file of a journal, written again without the bodies of some of its entries.
// Covered by tests/journal/erasing_test.cpp.

#include <span>
#include <string_view>

#include "kiosk/journal/event_log.h"

namespace kiosk {

// Puts digest lines in place of the bodies at `seqs` (rising), and cuts what lies behind the end of
// the part: lines that were never trusted, which may hold the same bodies. The new file takes the
// old one's name at once and durably; nothing to change: nothing is written. Can be done again.
// kBadData: the file is damaged, and left as it is.
Result<Nothing> rewrite(const JournalPart& part, std::span<const Seq> seqs, std::string_view why);

}  // namespace kiosk
