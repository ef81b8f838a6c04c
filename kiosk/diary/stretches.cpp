#include "kiosk/diary/stretches.h"

#include <algorithm>

namespace kiosk {

Stretches united(std::vector<Stretch> any) {
  std::erase_if(any, [](const Stretch& stretch) { return stretch.to <= stretch.from; });
  std::sort(any.begin(), any.end(),
            [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
  Stretches apart;
  for (const Stretch& stretch : any) {
    if (apart.empty() || apart.back().to < stretch.from)
      apart.push_back(stretch);
    else
      apart.back().to = std::max(apart.back().to, stretch.to);
  }
  return apart;
}

Stretches without(const Stretches& whole, const Stretches& parts) {
  Stretches left;
  for (Stretch rest : whole) {
    for (const Stretch& part : parts) {
      if (part.to <= rest.from || part.from >= rest.to) continue;
      if (part.from > rest.from) left.push_back({rest.from, part.from});
      rest.from = std::min(part.to, rest.to);
    }
    if (rest.to > rest.from) left.push_back(rest);
  }
  return left;
}

Stretches shared_by(const Stretches& one, const Stretches& other) {
  return without(one, without(one, other));
}

std::chrono::minutes length_of(const Stretches& stretches) {
  std::chrono::minutes sum{};
  for (const Stretch& stretch : stretches) sum += stretch.to - stretch.from;
  return sum;
}

}  // namespace kiosk
