#pragma once
// How the sentences of a report are found: by their keys in assets/words, filled in by name.

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace kiosk {

using Filling = std::pair<std::string_view, std::string>;  // the name of a blank, its text
using Say = std::function<std::string(std::string_view key, std::initializer_list<Filling>)>;

}  // namespace kiosk
