#include "kiosk/journal/unresolved.h"

#include <algorithm>

#include "kiosk/base/file.h"
#include "kiosk/base/json.h"

namespace kiosk {
namespace {

EventId derived(const EventId& from) {
  const Hash hash = sha256("congso-found-later-v1\n" + to_string(from));
  EventId id = from;  // the same birth
  std::copy_n(hash.begin(), 10, id.bytes.begin() + 6);
  id.bytes[6] = static_cast<std::uint8_t>(0x70 | (id.bytes[6] & 0x0f));
  id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3f));
  return id;
}

}  // namespace

void note_unresolved(const std::filesystem::path& note, std::span<const Draft> drafts) {
  std::string lines;
  for (const EventId& id : unresolved_in(note)) lines += to_string(id) + '\n';
  for (const Draft& draft : drafts) lines += to_string(draft.id) + '\n';
  // Nobody is left to tell when this fails too; the next start compares the copies anyway.
  static_cast<void>(write_file(note, lines, 0600));
}

std::vector<EventId> unresolved_in(const std::filesystem::path& note) {
  std::vector<EventId> ids;
  const auto text = read_file(note);
  if (!text) return ids;
  std::string_view rest = text.value();
  while (rest.size() >= 36) {
    if (const auto id = event_id_from(rest.substr(0, 36))) ids.push_back(*id);
    rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
  }
  return ids;
}

Draft found_later(const EventId& found, Now now) {
  Draft draft;
  draft.id = derived(found);
  draft.kind = "tap.found_later";
  draft.at = now;
  draft.data = text_of(Json{{"event", to_string(found)}});
  return draft;
}

}  // namespace kiosk
