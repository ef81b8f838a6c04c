// "Máy này": the terminal as who looks after it needs to see it. Covered by
// tests/door/machine_page_test.cpp.

#include <algorithm>
#include <array>

#include "kiosk/base/calendar.h"
#include "kiosk/door/face_parts.h"

namespace kiosk {
namespace {

using Row = MachineFace::Row;
using Reader = MachineSeen::Reader;

constexpr std::array<std::string_view, kTapStages> kStages{"stage.to_session", "stage.to_durable",
                                                           "stage.to_glass", "stage.whole"};
constexpr std::uintmax_t kGigabyte = 1'000'000'000;
constexpr std::uintmax_t kLittle = kGigabyte;  // years of taps, but something else is eating it

Row line_row(const Scene& scene) {
  const Pill told = pill(scene);
  const auto state = scene.session.link.state;
  return {Icon::kLine, scene.say("machine.line"), told.words, state == Link::State::kOffline};
}

Row log_row(const Scene& scene) {
  return {Icon::kLog, scene.say("machine.log"),
          scene.say("machine.log.value",
                    {{"n", std::to_string(number(scene.session.machine.entries))}})};
}

std::string size_text(const Scene& scene, std::uintmax_t bytes) {
  const std::uintmax_t tenths = bytes / (kGigabyte / 10);
  return scene.say("machine.disk.value", {{"whole", std::to_string(tenths / 10)},
                                          {"tenth", std::to_string(tenths % 10)}});
}

Row disk_row(const Scene& scene) {
  const auto& free = scene.session.machine.free_bytes;
  const bool full = scene.session.troubles.count(Trouble::kDiskFull) != 0;
  return {Icon::kDisk, scene.say("machine.disk"),
          free ? size_text(scene, *free) : scene.say("machine.unknown"),
          full || (free && *free < kLittle)};
}

Row clock_row(const Scene& scene) {
  const ClockState state = scene.session.machine.clock;
  const std::string_view value = state == ClockState::kSynced     ? "machine.clock.synced"
                                 : state == ClockState::kUnsynced ? "machine.clock.unsynced"
                                                                  : "machine.clock.suspect";
  return {Icon::kClock, scene.say("machine.clock"), scene.say(value),
          state == ClockState::kSuspect};
}

Row reader_row(const Scene& scene, const MachineSeen::ReaderSeen& seen) {
  const std::string_view value = seen.state == Reader::kReady    ? "machine.reader.ready"
                                 : seen.state == Reader::kAbsent ? "machine.reader.absent"
                                                                 : "machine.reader.busy";
  return {Icon::kTapAgain, scene.say("machine.reader", {{"spec", seen.spec}}), scene.say(value),
          seen.state != Reader::kReady};
}

Row program_row(const Scene& scene) {
  const MachineSeen& machine = scene.session.machine;
  return {Icon::kProgram, scene.say("machine.program", {{"version", machine.version}}),
          scene.say("machine.program.value", {{"when", when(scene, machine.started)}})};
}

std::string span_text(const Scene& scene, TapHistogram::Span span) {
  return scene.say("machine.ms", {{"n", std::to_string(span.count())}});
}

// 1, 2 or 5 with zeros, and not less than `count`.
std::int64_t round_up(std::int64_t count) {
  for (std::int64_t power = 2;; power *= 10)
    for (const std::int64_t round : {power, power * 2, power * 5})
      if (round >= count) return round;
}

// Short, for below the axis.
std::string bar_name(const Scene& scene, std::size_t bar) {
  const auto& bounds = TapHistogram::kBounds;
  const bool longer = bar == bounds.size();
  const auto bound = longer ? bounds.back() : bounds.at(bar);
  const std::string name =
      bound < std::chrono::seconds{1}
          ? std::to_string(bound.count())
          : scene.say("machine.seconds", {{"n", std::to_string(bound.count() / 1000)}});
  return longer ? "> " + name : name;
}

std::string explained(const Scene& scene, const TapHistogram& taps,
                      std::optional<std::size_t> bar) {
  const auto& bounds = TapHistogram::kBounds;
  if (!bar) return scene.say("machine.taps", {{"n", std::to_string(taps.count())}});
  const std::string count = std::to_string(taps.counts().at(*bar));
  const std::string from = *bar == 0 ? "0" : std::to_string(bounds.at(*bar - 1).count());
  if (*bar == bounds.size()) return scene.say("machine.bar.longer", {{"from", from}, {"n", count}});
  const std::string to = std::to_string(bounds.at(*bar).count());
  return scene.say("machine.bar", {{"from", from}, {"to", to}, {"n", count}});
}

void add_histogram(const Scene& scene, const MachinePage& page, MachineFace& face) {
  const TapHistogram& taps = stage_of(scene.session.machine.taps, page.stage);
  face.figures = {{span_text(scene, taps.at_most(50)), scene.say("machine.half")},
                  {span_text(scene, taps.at_most(95)), scene.say("machine.most")},
                  {span_text(scene, taps.longest()), scene.say("machine.longest")}};
  const auto& counts = taps.counts();
  const std::int64_t most = round_up(*std::max_element(counts.begin(), counts.end()));
  for (std::size_t bar = 0; bar < counts.size(); ++bar)
    face.bars.push_back({bar_name(scene, bar), static_cast<float>(counts.at(bar))});
  face.bar = page.bar;
  face.most = static_cast<float>(most);
  face.ticks = {"0", std::to_string(most / 2), std::to_string(most)};
  face.explained = explained(scene, taps, page.bar);
}

}  // namespace

Face machine_face(const Scene& scene, const MachinePage& page) {
  MachineFace face;
  const std::string& name = scene.session.machine.name;
  face.title = scene.say("machine.title");
  if (!name.empty()) face.title += " · " + name;
  face.rows = {line_row(scene), log_row(scene), disk_row(scene), clock_row(scene)};
  for (const auto& reader : scene.session.machine.readers)
    face.rows.push_back(reader_row(scene, reader));
  face.rows.push_back(program_row(scene));
  face.way_title = scene.say("machine.way");
  for (const std::string_view stage : kStages) face.stages.push_back(scene.say(stage));
  face.stage = page.stage;
  add_histogram(scene, page, face);
  face.closing = {{ClosePage{}, scene.say("button.close"), {}, Icon::kBack}};
  face.countdown = countdown_of_page(scene);
  return face;
}

}  // namespace kiosk
