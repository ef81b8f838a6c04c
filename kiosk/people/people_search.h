#pragma once
// Finding somebody by what is typed of them, without marks and without a keyboard that has them:
// "nva", "nguyen van", "van a" and "0147" all find Nguyễn Văn A, CB-0147 (S2-7: 205 people). Pure.

#include <string>
#include <string_view>

#include "kiosk/base/ids.h"

namespace kiosk {

// Somebody as the staff list has them; borrows both.
struct Searched {
  const StaffId& id;
  const std::string& name;
};

// Whether `typed` may stand for that person: the beginnings of words of the name in their order,
// the first letters of words that follow each other, the name without its spaces, or a part of the
// staff id. Nothing typed finds everybody.
bool is_found_by(std::string_view typed, const Searched& person);

// By which lists of people are put in order (domain B10): the given name, which is last, then what
// stands in the middle, then the family's; each as a Vietnamese dictionary has it.
std::string name_order(std::string_view name);

}  // namespace kiosk
