// Declared in tone_file.h, covered by tests/devices/sound_test.cpp.
#include "kiosk/devices/tone_file.h"

#include "kiosk/devices/sound_card.h"

namespace kiosk {
namespace {

constexpr std::size_t kHeader = 44;

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t width) {
  std::uint32_t number = 0;
  for (std::size_t i = width; i-- > 0;)
    number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

bool is_ours(std::string_view bytes) {
  return bytes.size() > kHeader && bytes.substr(0, 4) == "RIFF" &&
         bytes.substr(8, 8) == "WAVEfmt " && bytes.substr(36, 4) == "data" &&
         number_at(bytes, 20, 2) == 1 && number_at(bytes, 22, 2) == 1 &&
         number_at(bytes, 24, 4) == kSampleRate && number_at(bytes, 34, 2) == 16 &&
         number_at(bytes, 40, 4) == bytes.size() - kHeader && bytes.size() % 2 == 0;
}

}  // namespace

Result<std::vector<std::int16_t>> samples_from_wav(std::string_view bytes) {
  if (!is_ours(bytes))
    return Error{Fault::kBadData, "expected a WAV of 44.1 kHz, 16 bit, one channel"};
  std::vector<std::int16_t> samples;
  samples.reserve((bytes.size() - kHeader) / 2);
  for (std::size_t at = kHeader; at < bytes.size(); at += 2)
    samples.push_back(static_cast<std::int16_t>(number_at(bytes, at, 2)));
  return samples;
}

}  // namespace kiosk
