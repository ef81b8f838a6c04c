#pragma once
// The words of the trade: runs of two and three words that several people of an office have
// written, offered to whoever types the first of them. What one person alone has written, a
// citizen's name above all, is nobody else's (B10).

#include <span>
#include <string>
#include <vector>

#include "kiosk/diary/diary_events.h"

namespace kiosk {

constexpr std::size_t kSharedBy = 3;  // people

// In the order of their letters, each once. Only what was saved counts, in lower case: a run ends
// at a capital, a number and a sign. `hidden`: kinds of work of which nothing is offered.
std::vector<std::string> shared_phrases(std::span<const EntrySaid> said,
                                        const std::vector<std::string>& hidden);

// The same of facts, of any kind.
std::vector<std::string> phrases_shared_in(std::span<const Fact> facts,
                                           const std::vector<std::string>& hidden,
                                           std::chrono::minutes day_ends_at);

}  // namespace kiosk
