// Covered by tests/collector/erasure_test.cpp.
#include "sync/collector/store/erasing_lines.h"

#include <algorithm>

#include "kiosk/base/chain.h"

namespace kiosk::sync {

bool asks_for_erasure(const std::string& line) {
  if (line.find(kPersonErased) == line.npos) return false;
  const auto event = event_from(line);
  return event && event.value().kind == kPersonErased;
}

std::optional<ErasingOrder> erasing_order(const std::string& line) {
  const auto event = event_from(line);
  if (!event || event.value().who.empty()) return {};
  auto said = erasure_said(event.value());
  if (!said) return {};
  return ErasingOrder{event.value().who, std::move(said).value()};
}

bool is_about(const StaffId& who, std::string_view line) {
  if (line.find(who.text) == line.npos) return false;
  const auto event = event_from(line);
  return event && event.value().who == who && event.value().kind != kPersonErased;
}

std::string erased_line(std::string_view line) { return digest_line(line_digest(line), "erased"); }

std::string batch_without(const StaffId& who, std::string_view batch) {
  std::string left;
  while (!batch.empty()) {
    const auto end = std::min(batch.find('\n'), batch.size());
    const auto line = batch.substr(0, end);
    left += is_about(who, line) ? erased_line(line) : std::string{line};
    if (end < batch.size()) left += '\n';
    batch.remove_prefix(std::min(end + 1, batch.size()));
  }
  return left;
}

}  // namespace kiosk::sync
