#include "kiosk/devices/sound.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "kiosk/base/file.h"
#include "kiosk/devices/alsa_card.h"
#include "kiosk/devices/tone_file.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
namespace fs = std::filesystem;
using Samples = std::vector<std::int16_t>;

const fs::path kSounds = fs::path{CONGSO_SOURCE_DIR} / "assets/sounds";
constexpr const char* kNames[] = {"in", "out", "unknown", "failed"};
constexpr int kPeak = 8231;  // -12 dBFS

Samples read_tone(const std::string& name) {
  const auto bytes = read_file(kSounds / (name + ".wav"));
  REQUIRE(bytes);
  const auto samples = samples_from_wav(bytes.value());
  REQUIRE(samples);
  return samples.value();
}

// Where the card and the test meet.
struct Ear {
  Mailbox<Samples> heard{1'000};         // one for each opening, up to its closing
  Mailbox<kiosk::Nothing> begun{1'000};  // one for each opening
  Mailbox<kiosk::Nothing> go{1'000};     // one for each opening that may go on
  bool waits = false;                    // before it takes the first samples of a tone
  bool missing = false;
};

// Takes what it is given and writes it down.
class WritingCard : public SoundCard {
 public:
  explicit WritingCard(Ear& ear) : ear_(ear) {}

  Result<kiosk::Nothing> open() override {
    REQUIRE(ear_.begun.put({}));
    if (ear_.missing) return Error{Fault::kTryLater, "no sound card"};
    if (ear_.waits) ear_.go.wait({});
    now_ = {};
    return kiosk::Nothing{};
  }
  Result<std::size_t> write(std::span<const std::int16_t> samples) override {
    now_.insert(now_.end(), samples.begin(), samples.end());
    return samples.size();
  }
  std::chrono::milliseconds backlog() override { return 0ms; }
  void close() override { REQUIRE(ear_.heard.put(now_)); }

 private:
  Ear& ear_;
  Samples now_;
};

struct Room {
  Ear ear;
  Mailbox<std::string> told{1'000};
  std::optional<Sound> sound;

  explicit Room(const fs::path& folder = kSounds) {
    sound.emplace(folder, std::make_unique<WritingCard>(ear), [this](const std::string& what) {
      [[maybe_unused]] const bool kept = told.put(what);
    });
  }
  Samples next() {
    auto heard = ear.heard.wait_for({}, 20s);
    REQUIRE(heard);
    return *heard;
  }
  Samples hear(Tone tone, int percent = 100) {
    sound->play(tone, percent);
    return next();
  }
  void wait_for_an_opening() { REQUIRE(ear.begun.wait_for({}, 20s)); }
};

int loudest(const Samples& samples) {
  int loudest = 0;
  for (const int sample : samples) loudest = std::max(loudest, std::abs(sample));
  return loudest;
}

}  // namespace

TEST_SUITE_BEGIN("sound");

TEST_CASE("the tones are short, soft, small, and begin and end in silence") {
  for (const std::string name : kNames) {
    CAPTURE(name);
    const Samples samples = read_tone(name);
    CHECK(fs::file_size(kSounds / (name + ".wav")) < 60'000);
    CHECK(samples.size() > kSampleRate / 5);
    CHECK(samples.size() < kSampleRate * 7 / 10);
    CHECK(loudest(samples) == kPeak);
    CHECK(std::abs(samples.front()) < 10);
    CHECK(std::abs(samples.back()) < 10);
  }
}

TEST_CASE("each tone is heard as the file of its name, and no two are alike") {
  Room room;
  std::set<Samples> different;
  for (std::size_t i = 0; i < 4; ++i) {
    const Samples heard = room.hear(static_cast<Tone>(i));
    CHECK(heard == read_tone(kNames[i]));
    different.insert(heard);
  }
  CHECK(different.size() == 4);
}

TEST_CASE("seventy percent is seventy percent of the tone's own loudness") {
  Room room;

  CHECK(loudest(room.hear(Tone::kIn, 70)) == kPeak * 70 / 100);
  CHECK(loudest(room.hear(Tone::kIn, 30)) == kPeak * 30 / 100);
}

TEST_CASE("sixty taps in a row are never a queue: the newest is heard, and then silence") {
  Room room;
  room.ear.waits = true;
  room.sound->play(Tone::kIn, 100);
  room.wait_for_an_opening();
  for (int tap = 0; tap < 59; ++tap) room.sound->play(Tone::kOut, 100);
  room.sound->play(Tone::kUnknown, 100);
  for (int i = 0; i < 60; ++i) REQUIRE(room.ear.go.put({}));

  CHECK(room.next().empty());  // the first was cut off
  CHECK(room.next() == read_tone("unknown"));

  room.sound.reset();
  CHECK(room.ear.heard.size() == 0);
}

TEST_CASE("a card that is missing is said once, and nothing else happens") {
  Room room;
  room.ear.missing = true;
  for (int tap = 0; tap < 5; ++tap) {
    room.sound->play(Tone::kIn, 100);
    room.wait_for_an_opening();
  }
  room.sound.reset();

  CHECK(room.told.take() == "taps are silent: no sound card");
  CHECK(room.told.size() == 0);
  CHECK(room.ear.heard.size() == 0);
}

TEST_CASE("a card that is plugged in later is heard at the next tap") {
  Room room;
  room.ear.missing = true;
  room.sound->play(Tone::kIn, 100);
  room.wait_for_an_opening();
  REQUIRE(room.told.wait_for({}, 20s));
  room.ear.missing = false;

  CHECK(room.hear(Tone::kIn) == read_tone("in"));
}

TEST_CASE("tones that are not where they should be are said once") {
  Room room{"/nowhere"};
  room.sound->play(Tone::kIn, 100);

  const auto told = room.told.wait_for({}, 20s);

  REQUIRE(told);
  CHECK(told->find("/nowhere/in.wav") != std::string::npos);
}

TEST_CASE("a file that is no tone of ours is refused whole") {
  const auto bytes = read_file(kSounds / "in.wav");
  REQUIRE(bytes);
  std::string stereo = bytes.value();
  stereo[22] = 2;

  CHECK_FALSE(samples_from_wav(""));
  CHECK_FALSE(samples_from_wav(stereo));
  CHECK_FALSE(samples_from_wav(bytes.value().substr(0, 2000)));
  CHECK_FALSE(samples_from_wav(bytes.value().substr(0, 44)));
}

TEST_CASE("ALSA takes the tones as they are") {
  const TemporaryFolder folder;
  const fs::path file = folder / "heard";
  const auto card = alsa_card("file:'" + file.string() + "',raw");
  const Samples tone = read_tone("in");
  REQUIRE(card->open());
  std::span<const std::int16_t> rest{tone};
  while (!rest.empty()) {
    const auto taken = card->write(rest);
    REQUIRE(taken);
    rest = rest.subspan(taken.value());
  }
  CHECK(card->backlog() < 1s);
  card->close();

  const std::string heard = text_of_file(file);
  CHECK(heard == std::string{reinterpret_cast<const char*>(tone.data()), tone.size() * 2});
}

TEST_CASE("ALSA without that card says so, each time anew") {
  const auto card = alsa_card("hw:31");

  for (int i = 0; i < 2; ++i) {
    const auto opened = card->open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().what.find("no sound card") == 0);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
