#pragma once
// An office's own picture, invented: a gold disc with a star of twelve points on it, no office's
// and no state's. And pictures of given pixels, as files.

#include <string>

#include "config/emblem.h"

namespace kiosk::test {

// Transparent around the disc, which has the smaller of both as its diameter.
config::Emblem invented_emblem(int width, int height);

// The bytes of a file.
std::string png_of(const config::Emblem& picture);
std::string jpeg_of(const config::Emblem& picture);

}  // namespace kiosk::test
