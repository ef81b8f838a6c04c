#pragma once
// What the words of `congso`'s command line fill in, and the commands that are many options. Each
// says what is to be run once the line was read; nothing runs before. Not thread-safe.

#include <CLI/CLI.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/admin/erase_command.h"
#include "kiosk/admin/events_command.h"
#include "kiosk/admin/guide_command.h"
#include "kiosk/admin/import_command.h"
#include "kiosk/admin/notice_command.h"
#include "kiosk/admin/report_command.h"
#include "kiosk/admin/type_command.h"
#include "kiosk/admin/visitors_command.h"
#include "kiosk/base/clock.h"

namespace kiosk::admin {

// What the words of the command line fill in.
struct CommandWords {
  std::string version;  // congso 0.1.0
  std::filesystem::path assets;
  std::string data = "/var/lib/congso";
  std::string config;
  std::string folder;
  std::string journal;
  std::string collector;
  std::string code;
  bool check = false;
  bool once = false;  // the only way there is; asked for so that a later one can differ
  bool json = false;  // likewise
  ImportWish import;
  EventQuestion events;
  EraseWish erase;
  bool expired = false;
  std::int64_t after = 0;
  std::string year;
  std::string staff;
  std::string date;
  std::string at;
  ReportWish report;
  NoticeWish notice;
  VisitorsWish visitors;
  TypeWish type;
  GuideWish guide;
};

using Run = std::function<int()>;

// With --version and --data.
CLI::App* command(CLI::App& app, CommandWords& words, const char* name, const char* what);
// Checks that a word is one of these.
std::function<std::string(const std::string&)> one_of(std::vector<std::string_view> words);

// report, print, guide, visitors
void add_papers(CLI::App& app, CommandWords& words, Run& run, const Clock& clock);
// notice post|list|withdraw|readers
void add_notice(CLI::App& app, CommandWords& words, Run& run, const Clock& clock);

}  // namespace kiosk::admin
