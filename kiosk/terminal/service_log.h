#pragma once
// What the service technician reads: one line a happening, without names, without badges.

#include <string_view>

namespace kiosk {

// Sends what follows to standard error. Once, before any other thread lives: the sync thread and
// the loop both have something to say in the first millisecond.
void open_service_log();

// To standard error, with the time; the service manager keeps it. Whatever is said goes through
// one_line(), so that nothing from outside can forge a second line. Any thread.
void log_info(std::string_view what);
void log_warning(std::string_view what);
void log_error(std::string_view what);

}  // namespace kiosk
