// Covered by tests/tasks/work_told_test.cpp.

#include "kiosk/tasks/work_told.h"

#include <algorithm>

namespace kiosk {
namespace {

using Link = std::optional<EventId> EntryContent::*;

WorkTold told_of(const EventId& what, Link link, std::span<const DiaryEntry> entries) {
  WorkTold told;
  for (const DiaryEntry& entry : entries) {
    const EntryContent& content = entry.now.content;
    if (entry.withdrawn || entry.now.unfinished || content.*link != what) continue;
    ++told.entries;
    told.lasting += content.lasting().value_or(std::chrono::minutes{0});
    told.last = told.last ? std::max(*told.last, content.date) : content.date;
  }
  return told;
}

}  // namespace

WorkTold told_of_task(const EventId& task, std::span<const DiaryEntry> entries) {
  return told_of(task, &EntryContent::task, entries);
}

WorkTold told_of_case(const EventId& matter, std::span<const DiaryEntry> entries) {
  return told_of(matter, &EntryContent::matter, entries);
}

std::vector<Task> without_entry(std::vector<Task> tasks, std::span<const DiaryEntry> entries) {
  std::erase_if(tasks,
                [&](const Task& task) { return told_of_task(task.given.id, entries).entries > 0; });
  return tasks;
}

}  // namespace kiosk
