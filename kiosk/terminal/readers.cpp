#include "kiosk/terminal/readers.h"

#include <algorithm>

#include "kiosk/devices/reader_of_spec.h"
#include "kiosk/terminal/service_log.h"

namespace kiosk {

Result<Nothing> Readers::open(const std::string& spec, const Clock& clock,
                              const ReadingSink& sink) {
  auto reader = open_reader(spec, clock, sink);
  if (!reader) return reader.error();
  readers_.push_back({spec, std::move(reader).value()});
  return Nothing{};
}

void Readers::take_key(const Keystroke& key) {
  for (const AtWork& each : readers_) each.reader->take_key(key);
}

void Readers::look() {
  std::set<std::string> hindrances;
  for (const AtWork& each : readers_)
    if (auto why = each.reader->hindrance(); !why.empty()) hindrances.insert(std::move(why));
  for (const std::string& why : hindrances)
    if (!hindrances_.contains(why)) log_warning(why);
  hindrances_ = std::move(hindrances);
}

bool Readers::one_is_absent() const {
  return readers_.empty() || std::any_of(readers_.begin(), readers_.end(), [](const AtWork& each) {
           return !each.reader->present();
         });
}

std::vector<MachineSeen::ReaderSeen> Readers::seen() const {
  using State = MachineSeen::Reader;
  std::vector<MachineSeen::ReaderSeen> seen;
  for (const AtWork& each : readers_) {
    const bool hindered = !each.reader->hindrance().empty();
    seen.push_back({each.spec, hindered                 ? State::kHindered
                               : each.reader->present() ? State::kReady
                                                        : State::kAbsent});
  }
  return seen;
}

}  // namespace kiosk
