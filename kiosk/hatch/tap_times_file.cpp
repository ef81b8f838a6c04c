#include "kiosk/hatch/tap_times_file.h"

#include <array>

#include "kiosk/base/file.h"
#include "kiosk/base/json.h"

namespace kiosk {
namespace {

using Span = TapHistogram::Span;

struct Stage {
  const char* name;
  TapHistogram TapTimes::*histogram;
};
constexpr std::array<Stage, 4> kStages{{{"read_to_session", &TapTimes::to_session},
                                        {"session_to_durable", &TapTimes::to_durable},
                                        {"durable_to_glass", &TapTimes::to_glass},
                                        {"read_to_glass", &TapTimes::whole}}};

Json json_of(const TapHistogram& histogram) {
  Json bounds = Json::array();
  for (const Span bound : TapHistogram::kBounds) bounds.push_back(bound.count());
  return Json{{"count", histogram.count()},
              {"p50_ms", histogram.at_most(50).count()},
              {"p95_ms", histogram.at_most(95).count()},
              {"max_ms", histogram.longest().count()},
              {"up_to_ms", bounds},
              {"counts", histogram.counts()}};
}

TapHistogram histogram_from(const Json& json) {
  const auto counts = json.find("counts");
  TapHistogram::Counts read{};
  if (counts == json.end() || !counts->is_array() || counts->size() != read.size()) return {};
  for (std::size_t i = 0; i < read.size(); ++i) {
    const Json& count = (*counts)[i];
    if (!count.is_number_integer() || count.get<std::int64_t>() < 0) return {};
    read[i] = count.get<std::int64_t>();
  }
  return {read, Span{number_member(json, "max_ms")}};
}

}  // namespace

std::string json_text(const TapTimes& times) {
  Json json = Json::object();
  for (const Stage& stage : kStages) json[stage.name] = json_of(times.*stage.histogram);
  return text_of(json);
}

std::filesystem::path times_file(const DataFolder& folder) {
  return folder.root / "tap-times.json";
}

Result<Nothing> write_times(const std::filesystem::path& file, const TapTimes& times) {
  return write_note(file, json_text(times) + '\n', 0600);
}

TapTimes read_times(const std::filesystem::path& file) {
  TapTimes times;
  const auto text = read_file(file);
  const auto json = text ? json_from(text.value()) : Result<Json>{text.error()};
  if (!json || !json.value().is_object()) return times;
  for (const Stage& stage : kStages) {
    const auto told = json.value().find(stage.name);
    if (told != json.value().end() && told->is_object())
      times.*stage.histogram = histogram_from(*told);
  }
  return times;
}

}  // namespace kiosk
