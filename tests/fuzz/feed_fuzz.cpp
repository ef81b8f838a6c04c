// Any bytes as a page of the feed or as a heartbeat: read whole or refused, and what was read is
// written back as it came. Nobody signed a page of chance: nothing of it is ever kept.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "sync/page_check.h"
#include "sync/wire.h"

namespace {

using namespace kiosk::sync;

void must(bool holds) {
  if (!holds) std::abort();
}

std::string text_of(const FeedPage& page) {
  std::string text;
  for (const auto& item : page.items)
    text += std::visit([](const auto& it) { return line_of(it); }, item) + '\n';
  return text + position_line(page.position, page.left) + '\n';
}

void read_page(std::string_view body) {
  const auto page = feed_page_from(body);
  if (!page) return;
  const std::string text = text_of(page.value());
  if (text.size() > kLongestFeedPage) return;  // U+FFFD is longer than what it stands for
  const auto again = feed_page_from(text);
  must(again.ok() && again.value().items.size() == page.value().items.size());
  must(again.value().position == page.value().position);
  Link link;
  link.pins = Pins{};
  const auto checked = kiosk::sync::checked(page.value(), {}, link);
  must(!checked || checked.value().heads.empty());
}

void read_heartbeat(std::string_view body) {
  const auto beat = heartbeat_from(body);
  if (!beat) return;
  const auto again = heartbeat_from(body_of(beat.value()));
  must(again.ok() && again.value().unsent == beat.value().unsent);
  must(again.value().time == beat.value().time);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
  if (data[0] % 2 == 0)
    read_page(bytes);
  else
    read_heartbeat(bytes);
  return 0;
}
