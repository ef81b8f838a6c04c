#pragma once
// The glasses on which every face is looked at.

#include "display/painter.h"

namespace kiosk::test {

struct NamedGlass {
  const char* name;
  display::Extent pixels;
  display::Panel panel;
};
constexpr NamedGlass kGlasses[] = {{"24 inches", {1920, 1080}, {610}},
                                   {"1366x768", {1366, 768}, {610}},
                                   {"standing", {1080, 1920}, {610}},
                                   {"1280x1024", {1280, 1024}, {610}},
                                   {"21.5 inches", {1920, 1080}, {546}},
                                   {"15.6 inches", {1920, 1080}, {396}},
                                   {"15.6 inches standing", {1080, 1920}, {396}},
                                   {"larger type", {1920, 1080}, {610, true}},
                                   {"32 inches", {1920, 1080}, {813}}};

}  // namespace kiosk::test
