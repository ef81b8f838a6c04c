#pragma once
// `congso backup DIR` and `congso restore DIR`.

#include <filesystem>

#include "kiosk/base/clock.h"

namespace kiosk::admin {

// A consistent copy of the log, the journal and the configuration, while a kiosk runs or not. Holds
// neither the key nor the link: a copy must never be able to speak for the terminal (protocol §5).
// `to` must not exist, or be empty.
int backup(const std::filesystem::path& root, const std::filesystem::path& to, const Clock& clock);

// Makes a terminal of a copy, in a folder that has none: with a key of its own and in a log of its
// own, which repeats what the copied one holds unacknowledged. It has to be enrolled again.
int restore(const std::filesystem::path& root, const std::filesystem::path& from,
            const Clock& clock);

}  // namespace kiosk::admin
