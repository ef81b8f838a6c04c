#pragma once
// What the pure commands are given: one line of standard input after the other. Covered by the
// tests of those commands.

#include <functional>
#include <string>

namespace kiosk::admin {

// Each as soon as it is there, without its end; a last one needs none.
void for_each_line(const std::function<void(std::string line)>& each);

}  // namespace kiosk::admin
