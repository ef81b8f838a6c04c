#pragma once
// Plays the tones of the door on a thread of its own: no tap waits for a loudspeaker.

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "kiosk/base/mailbox.h"
#include "kiosk/devices/sound_card.h"
#include "kiosk/devices/tone.h"

namespace kiosk {

// A tone cuts off the one before it, and there is never a queue: of many in a row the newest is
// heard. The card is opened for each tone and let go after it; when there is none, nothing is heard
// and nothing else happens.
class Sound {
 public:
  // `folder` holds in.wav, out.wav, unknown.wav and failed.wav; they are read at the first tone.
  // `tell` gets what hinders the tones, once until they are heard again, on the sound's thread.
  Sound(std::filesystem::path folder, std::unique_ptr<SoundCard> card,
        std::function<void(const std::string&)> tell);

  // `percent` of the tone's own loudness. One thread; never waits.
  void play(Tone tone, int percent);

 private:
  struct Order {
    Tone tone = Tone::kIn;
    int percent = 0;
  };

  void run(const std::stop_token& stop);
  std::optional<Order> sound(const Order& order, const std::stop_token& stop);
  std::optional<Order> hand_over(std::span<const std::int16_t> rest, const std::stop_token& stop);
  Result<std::vector<std::int16_t>> samples_of(const Order& order);
  void hindered(const std::string& why);

  const std::filesystem::path folder_;
  const std::unique_ptr<SoundCard> card_;
  const std::function<void(const std::string&)> tell_;
  std::array<std::vector<std::int16_t>, 4> samples_;  // by tone; empty: not read yet
  std::string told_;
  Mailbox<Order> orders_{1};
  std::jthread thread_;
};

}  // namespace kiosk
