#include "kiosk/devices/sound.h"

#include <algorithm>
#include <utility>

#include "kiosk/base/file.h"
#include "kiosk/devices/tone_file.h"

namespace kiosk {
namespace {

constexpr std::size_t kPiece = kSampleRate / 50;  // handed over at once
constexpr const char* kFiles[] = {"in.wav", "out.wav", "unknown.wav", "failed.wav"};

}  // namespace

Sound::Sound(std::filesystem::path folder, std::unique_ptr<SoundCard> card,
             std::function<void(const std::string&)> tell)
    : folder_(std::move(folder)),
      card_(std::move(card)),
      tell_(std::move(tell)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

// The box holds one: an order that nobody has taken up makes room for the newer one.
void Sound::play(Tone tone, int percent) {
  while (!orders_.put({tone, percent})) orders_.take();
}

void Sound::run(const std::stop_token& stop) {
  std::optional<Order> order = orders_.wait(stop);
  while (order) {
    order = sound(*order, stop);
    if (!order) order = orders_.wait(stop);
  }
}

// Gives the order that cut this one off, if one did.
std::optional<Sound::Order> Sound::sound(const Order& order, const std::stop_token& stop) {
  const auto samples = samples_of(order);
  if (!samples) {
    hindered(samples.error().what);
    return {};
  }
  if (const auto opened = card_->open(); !opened) {
    hindered(opened.error().what);
    return {};
  }
  auto newer = hand_over(samples.value(), stop);
  card_->close();
  return newer;
}

std::optional<Sound::Order> Sound::hand_over(std::span<const std::int16_t> rest,
                                             const std::stop_token& stop) {
  while (!rest.empty() && !stop.stop_requested()) {
    if (auto newer = orders_.take()) return newer;
    const auto taken = card_->write(rest.first(std::min(kPiece, rest.size())));
    if (!taken) {
      hindered(taken.error().what);
      return {};
    }
    rest = rest.subspan(taken.value());
  }
  told_.clear();
  return orders_.wait_for(stop, card_->backlog());
}

Result<std::vector<std::int16_t>> Sound::samples_of(const Order& order) {
  const auto which = static_cast<std::size_t>(order.tone);
  if (samples_[which].empty()) {
    const auto file = folder_ / kFiles[which];
    const auto bytes = read_file(file);
    if (!bytes) return bytes.error();
    auto read = samples_from_wav(bytes.value());
    if (!read) return Error{Fault::kBadData, read.error().what + " (" + file.string() + ")"};
    samples_[which] = std::move(read).value();
  }
  std::vector<std::int16_t> loud = samples_[which];
  for (std::int16_t& sample : loud)
    sample = static_cast<std::int16_t>(sample * order.percent / 100);
  return loud;
}

void Sound::hindered(const std::string& why) {
  if (std::exchange(told_, why) != why) tell_("taps are silent: " + why);
}

}  // namespace kiosk
