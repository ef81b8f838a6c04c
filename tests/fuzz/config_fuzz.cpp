// Whatever stands in a configuration, it is read to the end: values, or complaints of one line.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "config/collector_url.h"
#include "config/load.h"
#include "config/occasions.h"
#include "config/reader_spec.h"
#include "kiosk/base/text.h"

namespace {
using namespace kiosk;

void must(bool holds) {
  if (!holds) std::abort();
}

void look_at(const config::Complaints& complaints) {
  for (const config::Complaint& complaint : complaints) {
    const std::string line = to_string(complaint);
    must(line == one_line(line));
    must(!complaint.what.empty());
  }
}

void look_at(const config::Office& office) {
  for (const auto& sessions : office.hours)
    for (const config::WorkSession& session : sessions) must(session.from < session.to);
  for (const config::HoursRule& rule : office.special_hours)
    for (const config::WorkSession& session : rule.sessions) must(session.from < session.to);
  for (const config::Holiday& holiday : office.holidays) must(holiday.date.ok());
  must(office.visit_reasons.size() <= config::kMostReasons);
  must(office.incident_kinds.size() <= config::kMostKinds);
  must(office.duty_leaders.size() <= config::kMostLeaders);
  if (!office.health) return;
  must(office.health->from.ok() && office.health->from <= office.health->to);
  must(!office.health->questions.empty());
  must(office.health->questions.size() <= config::kMostQuestions);
}

void look_at(const config::Terminal& terminal) {
  for (const std::string& reader : terminal.readers)
    must(config::reader_spec_from(reader).has_value());
  must(terminal.collector.url.empty() || config::is_collector_url(terminal.collector.url));
}

template <class T>
void look_at(const config::Loaded<T>& loaded) {
  look_at(loaded.complaints);
  if (loaded.ok()) look_at(loaded.value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  look_at(config::terminal_from(text, "terminal.json"));
  look_at(config::office_from(text, "office.json"));
  config::is_collector_url(text);
  config::reader_spec_from(text);
  return 0;
}
