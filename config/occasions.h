#pragma once
// What an office asks and is told beside the taps: reasons of a visit, kinds of unusual things,
// reminders, whom to call, questions of health. Read by config/office. Covered by
// tests/config/occasions_test.cpp.

#include <string>
#include <vector>

#include "config/section.h"
#include "config/settings.h"

namespace kiosk::config {

// As many as the smallest glass has room for.
constexpr std::size_t kMostReasons = 6;
constexpr std::size_t kMostKinds = 6;
constexpr std::size_t kMostPhrases = 6;
constexpr std::size_t kMostLeaders = 5;
constexpr std::size_t kMostQuestions = 5;
constexpr std::size_t kMostCounters = 4;

std::vector<std::string> usual_visit_reasons();
std::vector<std::string> usual_incident_kinds();
std::vector<std::string> usual_reminder_phrases();
std::vector<std::string> usual_review_remarks();
std::vector<std::string> usual_directive_phrases();
std::vector<std::string> usual_task_phrases();
std::vector<std::string> usual_task_remarks();
std::vector<std::string> usual_case_steps();

// `visit_reasons`, `incident_kinds`, `reminder_phrases`, `review_remarks`, `directive_phrases`,
// `task_phrases`, `task_remarks`, `case_steps`, `duty_leaders` and
// `health` of office.json.
void read_occasions(Ledger& ledger, Section& section, Office& office);

}  // namespace kiosk::config
