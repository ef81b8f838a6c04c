#pragma once
// Brings a view up to the end of its logs.

#include <functional>
#include <span>

#include "kiosk/views/office_view.h"

namespace kiosk {

// Gives the entries of a log behind a place, in order; none at its end.
using EntriesAfter = std::function<Result<std::vector<Entry>>(const LogId& log, Seq after)>;

Result<Nothing> catch_up(OfficeView& view, std::span<const LogId> logs,
                         const EntriesAfter& entries_after);

}  // namespace kiosk
