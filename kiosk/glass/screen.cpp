#include "kiosk/glass/screen.h"

namespace kiosk {

Face::Face() = default;
Face::Face(const Face&) = default;
Face::Face(Face&&) noexcept = default;
Face& Face::operator=(const Face&) = default;
Face& Face::operator=(Face&&) noexcept = default;
Face::~Face() = default;

}  // namespace kiosk
