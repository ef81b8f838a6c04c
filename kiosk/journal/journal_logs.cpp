#include "kiosk/journal/journal_logs.h"

#include <algorithm>

#include "kiosk/base/json.h"
#include "kiosk/journal/journal_cursor.h"

namespace kiosk {
namespace {

LogBirth birth_in(const std::filesystem::path& folder, const LogId& log) {
  auto cursor = JournalCursor::before(folder, log, Seq{1});
  const auto line = cursor.next();
  if (!line || !line.value()) return {log, {}, {}};
  const auto* first = std::get_if<Entry>(&*line.value());
  return first != nullptr ? birth_of(*first) : LogBirth{log, {}, {}};
}

}  // namespace

LogBirth birth_of(const Entry& first) {
  LogBirth birth{first.log, {}, {}};
  const auto event = event_from(first.line);
  if (!event || event.value().kind != "log.opened") return birth;
  const auto data = json_from(event.value().data);
  if (!data) return birth;
  birth.key = public_key_from_base64(text_member(data.value(), "public_key"));
  birth.previous = log_id_from(text_member(data.value(), "prev_log"));
  return birth;
}

std::vector<LogBirth> logs_in_journal(const std::filesystem::path& journal) {
  std::vector<LogBirth> found;
  std::error_code none;
  for (const auto& folder : std::filesystem::directory_iterator{journal, none})
    if (const auto log = log_id_from(folder.path().filename().string()))
      found.push_back(birth_in(folder.path(), *log));
  // By birth, and then each after the one it names: a clock that stepped back may have given a
  // successor the smaller name.
  std::sort(found.begin(), found.end(),
            [](const LogBirth& a, const LogBirth& b) { return a.log < b.log; });
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto before = std::find_if(found.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                     found.end(), [&](const LogBirth& other) {
                                       return found[i].previous && other.log == *found[i].previous;
                                     });
    if (before != found.end())
      std::rotate(found.begin() + static_cast<std::ptrdiff_t>(i), before, before + 1);
  }
  return found;
}

}  // namespace kiosk
