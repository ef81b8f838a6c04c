#include "config/volume.h"

namespace kiosk::config {

int volume_at(const Sound& sound, std::chrono::milliseconds since_midnight) {
  if (sound.volume.empty()) return Volume{}.percent;
  int percent = sound.volume.back().percent;
  for (const Volume& each : sound.volume)
    if (each.from <= since_midnight) percent = each.percent;
  return percent;
}

}  // namespace kiosk::config
