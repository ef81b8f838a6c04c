#include "kiosk/devices/alsa_card.h"

#include <alsa/asoundlib.h>

namespace kiosk {
namespace {
using std::chrono::milliseconds;

constexpr unsigned kBuffer = 80'000;  // µs
constexpr int kWait = 20;             // ms
constexpr int kPatience = 50;         // waits in a row

Error broken(const std::string& what, long code) {
  return {Fault::kTryLater, what + ": " + snd_strerror(static_cast<int>(code))};
}

// alsa-lib tells of each card it does not find on standard error; we say it once, in our own log.
void keep_quiet(const char* /*file*/, int /*line*/, const char* /*function*/, int /*code*/,
                const char* /*format*/, ...) {}

struct Closer {
  void operator()(snd_pcm_t* pcm) const { snd_pcm_close(pcm); }
};

class AlsaCard : public SoundCard {
 public:
  explicit AlsaCard(std::string device) : device_(std::move(device)) {}

  Result<Nothing> open() override {
    snd_lib_error_set_handler(keep_quiet);
    snd_pcm_t* pcm = nullptr;
    const int opened =
        snd_pcm_open(&pcm, device_.c_str(), SND_PCM_STREAM_PLAYBACK, SND_PCM_NONBLOCK);
    if (opened < 0) return broken("no sound card", opened);
    pcm_.reset(pcm);
    const int fitted = snd_pcm_set_params(pcm, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                                          kSampleRate, 1, kBuffer);
    if (fitted >= 0) return Nothing{};
    close();
    return broken("the sound card does not take our tones", fitted);
  }

  Result<std::size_t> write(std::span<const std::int16_t> samples) override {
    const auto taken = snd_pcm_writei(pcm_.get(), samples.data(), samples.size());
    if (taken > 0) {
      waits_ = 0;
      return static_cast<std::size_t>(taken);
    }
    if (++waits_ > kPatience) return Error{Fault::kTryLater, "the sound card stands still"};
    if (taken == 0 || taken == -EAGAIN) {
      snd_pcm_wait(pcm_.get(), kWait);
      return std::size_t{0};
    }
    const int recovered = snd_pcm_recover(pcm_.get(), static_cast<int>(taken), 1);
    if (recovered < 0) return broken("the sound card went away", recovered);
    return std::size_t{0};
  }

  milliseconds backlog() override {
    snd_pcm_sframes_t frames = 0;
    if (snd_pcm_delay(pcm_.get(), &frames) < 0 || frames < 0) return {};
    return milliseconds{frames * 1000 / kSampleRate};
  }

  void close() override {
    pcm_.reset();
    waits_ = 0;
  }

 private:
  const std::string device_;
  std::unique_ptr<snd_pcm_t, Closer> pcm_;
  int waits_ = 0;
};

}  // namespace

std::unique_ptr<SoundCard> alsa_card(std::string device) {
  return std::make_unique<AlsaCard>(std::move(device));
}

}  // namespace kiosk
