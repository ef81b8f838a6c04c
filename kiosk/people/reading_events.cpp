#include "kiosk/people/reading_events.h"

#include "kiosk/base/json.h"

namespace kiosk {

Draft page_read(const StaffId& whose, std::string_view page, const Entering& entering) {
  return entered(kPageRead, whose, entering, text_of(Json{{"page", page}}));
}

std::optional<PageRead> page_read_from(const Fact& fact) {
  const Event& event = fact.event;
  if (event.kind != kPageRead || event.who.empty()) return {};
  const auto data = json_from(event.data);
  if (!data || !data.value().is_object()) return {};
  return PageRead{event.who, event.by, text_member(data.value(), "page"), event.at};
}

}  // namespace kiosk
