#pragma once
// The seam between a tone and what makes it heard.

#include <chrono>
#include <cstdint>
#include <span>

#include "kiosk/base/result.h"

namespace kiosk {

constexpr int kSampleRate = 44'100;  // of all tones: 16 bit, one channel

// Used by the sound's thread only. Nothing here waits longer than a few hundredths of a second.
class SoundCard {
 public:
  virtual ~SoundCard() = default;

  // Gets it for one tone. kTryLater: there is none, or somebody else has it.
  virtual Result<Nothing> open() = 0;

  // How many of the samples it took; none when it has enough for now, after waiting a little.
  virtual Result<std::size_t> write(std::span<const std::int16_t> samples) = 0;

  // What it has taken and not yet sounded.
  virtual std::chrono::milliseconds backlog() = 0;

  // Silent at once, and free for others.
  virtual void close() = 0;
};

}  // namespace kiosk
