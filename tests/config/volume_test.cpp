#include "config/volume.h"

#include <doctest/doctest.h>

#include <string>

#include "config/load.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

config::Loaded<config::Terminal> terminal_with(const std::string& sound) {
  return config::terminal_from(R"({"office_file":"o.json","name":"x","sound":)" + sound + "}",
                               "terminal.json");
}

std::string faults_of(const std::string& sound) {
  std::string lines;
  for (const auto& each : terminal_with(sound).complaints) lines += to_string(each) + '\n';
  return lines;
}

}  // namespace

TEST_SUITE_BEGIN("config");

TEST_CASE("an office that says nothing of sound hears seventy percent all day") {
  const config::Sound sound;

  CHECK(config::volume_at(sound, 0h) == 70);
  CHECK(config::volume_at(sound, 12h) == 70);
}

TEST_CASE("the volume follows the hour, and the night begins in the evening") {
  const config::Sound sound{{{6h, 70}, {18h, 30}}};

  CHECK(config::volume_at(sound, 6h - 1ms) == 30);
  CHECK(config::volume_at(sound, 6h) == 70);
  CHECK(config::volume_at(sound, 18h - 1ms) == 70);
  CHECK(config::volume_at(sound, 18h) == 30);
}

TEST_CASE("the volume is read from terminal.json") {
  const auto loaded =
      terminal_with(R"({"volume":[{"from":"06:00","percent":70},{"from":"18:00","percent":0}]})");

  REQUIRE(loaded.ok());
  REQUIRE(loaded.value.sound.volume.size() == 2);
  CHECK(loaded.value.sound.volume[1].from == 18h);
  CHECK(loaded.value.sound.volume[1].percent == 0);
}

TEST_CASE("every fault of the sound is named by its place") {
  CHECK(faults_of(R"({"volume":[{"from":"6","percent":101},{"percent":5},"loud"],"tone":1})") ==
        "terminal.json: /sound/tone: unknown key; expected volume\n"
        "terminal.json: /sound/volume/0/from: expected a time like \"07:30\", found \"6\"\n"
        "terminal.json: /sound/volume/0/percent: expected a whole number from 0 to 100, "
        "found 101\n"
        "terminal.json: /sound/volume/1/from: expected a time like \"07:30\", found nothing\n"
        "terminal.json: /sound/volume/2: expected an object, found \"loud\"\n");
}

TEST_CASE("hours of the volume that do not follow each other are a fault") {
  CHECK(faults_of(R"({"volume":[{"from":"18:00","percent":30},{"from":"06:00","percent":70}]})") ==
        "terminal.json: /sound/volume/1/from: expected a time after the one before it, "
        "found \"06:00\"\n");
}

TEST_SUITE_END();
}  // namespace kiosk::test
