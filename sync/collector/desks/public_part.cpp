// Covered by tests/collector/feed_test.cpp.
#include "sync/collector/desks/public_part.h"

#include <algorithm>
#include <array>

#include "kiosk/base/chain.h"
#include "kiosk/base/json.h"

namespace kiosk::sync {
namespace {

constexpr std::array<std::string_view, 7> kPublic{
    "log.", "key.", "attendance.", "presence.", "roster.", "calendar.", "regime."};

bool starts(std::string_view kind, std::string_view prefix) {
  return kind.substr(0, prefix.size()) == prefix;
}

// A notice to one person is between them and who supervises them.
bool is_public(const Event& event) {
  if (starts(event.kind, "notice.")) return event.kind == "notice.posted" && event.who.empty();
  return std::any_of(kPublic.begin(), kPublic.end(),
                     [&](std::string_view prefix) { return starts(event.kind, prefix); });
}

// The name to be shown, of an event that sets one.
std::string name_in(const Event& event) {
  if (!starts(event.kind, "staff.")) return {};
  const auto data = json_from(event.data);
  return data ? text_member(data.value(), "name") : "";
}

}  // namespace

FedLine public_part(FedLine line) {
  const auto event = event_from(line.body);
  if (event && is_public(event.value())) return line;
  if (event && !name_in(event.value()).empty())
    line.shown = ShownName{event.value().who, name_in(event.value())};
  line.body = digest_line(line_digest(line.body), "withheld");
  return line;
}

}  // namespace kiosk::sync
