#pragma once
// The toy door of an office where somebody has a PIN.

#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {

struct PinDoor : ToyDoor {
  PinDoor() { take(office_of(2, 1)); }

  PinFace pad() {
    const Screen shown = screen();
    REQUIRE(std::holds_alternative<PinFace>(shown.face));
    return std::get<PinFace>(shown.face);
  }
  // Of what was asked of the recorder; wrong PINs are recorded, too.
  Strings kinds_but_wrong_pins() const {
    Strings all = kinds();
    std::erase(all, "entry.refused");
    return all;
  }
  // At the idle glass, by code and PIN.
  void come_without_badge(std::string_view code, std::string_view number) {
    press("Quên thẻ? Mã PIN");
    key(code);
    key(number);
  }
};

}  // namespace kiosk::test
