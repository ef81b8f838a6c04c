#pragma once
// Whether a picture is whole, and how much it unfolds into, before it is decoded: the decoder
// believes a file, takes the memory and the time that it asks for, and writes where it says.
// Covered by tests/config/emblem_test.cpp and tests/fuzz/emblem_fuzz.cpp.

#include <cstddef>
#include <string_view>

namespace kiosk::config {

// By the first bytes, which is what the decoder goes by, too.
bool is_png(std::string_view bytes);
bool is_jpeg(std::string_view bytes);

// A PNG whose pieces lie within the file, up to the last, and unfold into at most `most` bytes.
bool is_whole_png(std::string_view bytes, std::size_t most);

// A JPEG that begins as one and reaches its end, with tables that are possible, in no more passes
// over the picture than any program writes. Before the decoder is asked anything.
bool is_whole_jpeg(std::string_view bytes);

}  // namespace kiosk::config
