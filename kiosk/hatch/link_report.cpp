#include "kiosk/hatch/link_report.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/file.h"
#include "kiosk/base/json.h"

namespace kiosk {
namespace {

Json moment(const std::optional<Instant>& instant) {
  return instant ? Json(rfc3339(*instant)) : Json(nullptr);
}

std::optional<Instant> moment_of(const Json& json, const char* name) {
  const auto read = moment_from_rfc3339(text_member(json, name));
  return read ? std::optional{read->instant} : std::nullopt;
}

}  // namespace

std::filesystem::path report_file(const DataFolder& folder) {
  return folder.root / "link-report.json";
}

Result<Nothing> write_report(const std::filesystem::path& file, const LinkReport& report) {
  const Json json{{"state", report.state},
                  {"since", moment(report.since)},
                  {"acknowledged", moment(report.acknowledged)},
                  {"fault", report.fault},
                  {"fault_at", moment(report.fault_at)},
                  {"lost_by_collector", report.lost_by_collector},
                  {"quarantined", report.quarantined},
                  {"new_logs", report.new_logs}};
  return write_note(file, text_of(json) + '\n', 0600);
}

LinkReport read_report(const std::filesystem::path& file) {
  const auto text = read_file(file);
  const auto json = text ? json_from(text.value()) : Result<Json>{text.error()};
  if (!json || !json.value().is_object()) return {};
  const Json& told = json.value();
  return {text_member(told, "state"),         moment_of(told, "since"),
          moment_of(told, "acknowledged"),    text_member(told, "fault"),
          moment_of(told, "fault_at"),        number_member(told, "lost_by_collector"),
          number_member(told, "quarantined"), number_member(told, "new_logs")};
}

std::filesystem::path feed_report_file(const DataFolder& folder) {
  return folder.root / "feed-report.json";
}

Result<Nothing> write_feed_report(const std::filesystem::path& file, const FeedReport& report) {
  const Json json{{"state", report.state}, {"left", report.left}, {"fault", report.fault}};
  return write_note(file, text_of(json) + '\n', 0600);
}

FeedReport read_feed_report(const std::filesystem::path& file) {
  const auto text = read_file(file);
  const auto json = text ? json_from(text.value()) : Result<Json>{text.error()};
  if (!json || !json.value().is_object()) return {};
  return {text_member(json.value(), "state"), number_member(json.value(), "left"),
          text_member(json.value(), "fault")};
}

}  // namespace kiosk
