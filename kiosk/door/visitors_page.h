#pragma once
// "Khách đến", a page: whoever stands at the door counts visitors on it. It keeps nothing but whose
// it is: the numbers are the session's, and each touch is recorded by itself.

#include "kiosk/door/inputs.h"

namespace kiosk {

struct VisitorsPage {
  KnownPerson person;
  Via via = Via::kBadge;
};

}  // namespace kiosk
