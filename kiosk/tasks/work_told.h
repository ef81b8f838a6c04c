#pragma once
// What the diary tells of a task or a case: who has worked on it, how long, and when last (S1-22,
// S1-24, S4-6, S4-9).

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "kiosk/diary/diary_day.h"
#include "kiosk/tasks/task_book.h"

namespace kiosk {

struct WorkTold {
  int entries = 0;
  std::chrono::minutes lasting{};
  std::optional<Date> last{};
  bool operator==(const WorkTold&) const = default;
};

// Saved and standing entries that name the task, or the case.
WorkTold told_of_task(const EventId& task, std::span<const DiaryEntry> entries);
WorkTold told_of_case(const EventId& matter, std::span<const DiaryEntry> entries);

// "Không sót nhiệm vụ" (S1-24): those of which no entry tells anything.
std::vector<Task> without_entry(std::vector<Task> tasks, std::span<const DiaryEntry> entries);

}  // namespace kiosk
