#pragma once
// `congso sort names`: name lines in Vietnamese order. Pure: knows nothing of any office.

#include <string>
#include <vector>

namespace kiosk::admin {

// The lines as they were, in the order of people_search.h; equal ones stay as they came.
std::vector<std::string> names_in_order(std::vector<std::string> names);

int sort_names();  // from standard input to standard output
}  // namespace kiosk::admin
