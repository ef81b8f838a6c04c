#include "kiosk/people/entering.h"

namespace kiosk {

Draft entered(std::string_view kind, const StaffId& who, const Entering& entering,
              std::string data) {
  return {.id = entering.id,
          .kind = std::string{kind},
          .at = entering.at,
          .who = who,
          .by = entering.by,
          .via = entering.via,
          .data = std::move(data)};
}

}  // namespace kiosk
