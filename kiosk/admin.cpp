// `congso`, the administrator's command: words on the command line to one call each.

#include <sodium.h>
#include <sys/stat.h>
#include <CLI/CLI.hpp>

#include <charconv>
#include <filesystem>
#include <functional>
#include <string>

#include "kiosk/admin/attendance_commands.h"
#include "kiosk/admin/backup_commands.h"
#include "kiosk/admin/badge_command.h"
#include "kiosk/admin/calendar_command.h"
#include "kiosk/admin/command_line.h"
#include "kiosk/admin/erase_command.h"
#include "kiosk/admin/events_command.h"
#include "kiosk/admin/import_command.h"
#include "kiosk/admin/init_command.h"
#include "kiosk/admin/key_command.h"
#include "kiosk/admin/link_commands.h"
#include "kiosk/admin/printing.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/admin/sort_command.h"
#include "kiosk/admin/type_command.h"
#include "kiosk/admin/verify_command.h"
#include "kiosk/base/assets.h"
#include "kiosk/base/guess.h"

namespace kiosk::admin {
namespace {

void add_making(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  CLI::App* init_app = command(app, words, "init", "make a terminal of a configuration");
  init_app->add_option("--config", words.config, "terminal.json, which names its office file")
      ->required();
  init_app->callback([&] { run = [&] { return init(words.data, words.config, clock); }; });

  CLI::App* import_app = command(app, words, "import", "add and change from a list (CSV)");
  import_app
      ->add_option("LIST", words.import.what,
                   "staff, badges, calendar, catalogue, declarations or attendance")
      ->required()
      ->check(one_of({"staff", "badges", "calendar", "catalogue", "declarations", "attendance"}),
              "");
  import_app->add_option("FILE", words.import.file, "the list as CSV")->required();
  import_app->add_flag("--skip-bad", words.import.skip_bad, "take the good lines of a bad list");
  import_app->add_option("--date", words.import.date,
                         "attendance: on this date instead of the list's (today, 2026-11-23)");
  import_app->callback([&] { run = [&] { return import(words.data, words.import, clock); }; });
}

// What CLI11 asks of a checker: nothing when the text is good.
std::string fault_of_sequence(const std::string& text) {
  std::int64_t seq = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), seq);
  if (read.ec == std::errc{} && read.ptr == text.data() + text.size() && seq >= 0) return "";
  return "expected a sequence number, found \"" + text + '"';
}

void add_looking(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  CLI::App* events_app = command(app, words, "events", "exact event bodies, one a line");
  events_app->add_option("--log", words.events.log, "only this log");
  events_app->add_option("--after", words.after, "only behind this sequence number")
      ->check(fault_of_sequence, "");
  events_app->add_flag("--every", words.events.every, "the office's other terminals' too");
  events_app->add_option("--kind", words.events.kind, "only kinds that begin so");
  events_app->add_option("--who", words.events.who, "only about this person");
  events_app->callback([&] {
    run = [&] {
      words.events.after = Seq{words.after};
      return events(words.data, words.events, clock);
    };
  });

  CLI::App* verify_app = command(app, words, "verify", "walk chain and signatures of both copies");
  verify_app->add_option("--journal", words.journal, "only this file of a journal");
  verify_app->callback([&] {
    run = [&] {
      return words.journal.empty() ? verify(words.data) : verify_journal(words.data, words.journal);
    };
  });

  CLI::App* rebuild_app = command(app, words, "rebuild", "build views.db anew from the log");
  rebuild_app->add_flag("--check", words.check, "compare instead, and exit 1 at a difference");
  rebuild_app->callback([&] { run = [&] { return rebuild(words.data, words.check, clock); }; });
}

// Those that need no data folder.
void add_pure(CLI::App& app, CommandWords& words, Run& run) {
  CLI::App* calendar_app = app.add_subcommand("calendar", "a year by the law, one object a day");
  calendar_app->set_version_flag("--version", words.version);
  calendar_app->add_option("YEAR", words.year, "from 2000 to 2050")->required();
  calendar_app->add_flag("--json", words.json, "as JSON lines (the only form there is)");
  calendar_app->callback([&] { run = [&] { return calendar(words.year); }; });

  CLI::App* sort_app = app.add_subcommand("sort", "lines in Vietnamese order");
  sort_app->require_subcommand(1);
  sort_app
      ->add_subcommand("names", "name lines in; by given name, then middle and family name, out")
      ->callback([&] { run = sort_names; });

  CLI::App* badge_app = app.add_subcommand("badge", "badge numbers");
  badge_app->require_subcommand(1);
  badge_app->add_subcommand("normalise", "what raw reader lines may mean, one JSON object each")
      ->callback([&] { run = badge_normalise; });

  CLI::App* type_app = app.add_subcommand("type", "what lines of keys make, ⌫ is Backspace");
  type_app->set_version_flag("--version", words.version);
  type_app->add_option("--method", words.type.method, "telex or vni")
      ->required()
      ->check(one_of({"telex", "vni"}), "");
  type_app->add_flag("--new-style", words.type.new_style, "hoà, khoẻ, thuỷ; default: hòa");
  type_app->callback([&] { run = [&] { return type(words.type); }; });
}

void add_attendance(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  CLI::App* day_app = command(app, words, "day", "one person's day: taps, times, exceptions");
  day_app->add_option("STAFF", words.staff, "the staff id")->required();
  day_app->add_option("DATE", words.date, "the working day, 2026-11-23")->required();
  day_app->add_flag("--json", words.json, "as one JSON object (the only form there is)");
  day_app->callback([&] { run = [&] { return day(words.data, words.staff, words.date, clock); }; });

  CLI::App* board_app = command(app, words, "board", "who is where");
  board_app->add_option("--at", words.at,
                        "at this moment, 2026-11-23T10:00:00+07:00; default: now");
  board_app->add_flag("--json", words.json, "as one JSON object (the only form there is)");
  board_app->callback([&] { run = [&] { return board(words.data, words.at, clock); }; });
}

void add_link(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  CLI::App* enrol_app = command(app, words, "enrol", "become one of a collector's terminals");
  enrol_app->add_option("--collector", words.collector, "its address, https://…")->required();
  enrol_app->add_option("--code", words.code, "the one-time code")->required();
  enrol_app->callback(
      [&] { run = [&] { return enrol(words.data, words.collector, words.code, clock); }; });

  CLI::App* key_app = app.add_subcommand("key", "the key this terminal signs with");
  key_app->require_subcommand(1);
  command(*key_app, words, "change", "another key, for which the old one vouches in the log")
      ->callback([&] { run = [&] { return change_key(words.data, clock); }; });

  CLI::App* sync_app = command(app, words, "sync", "send what waits for the collector");
  sync_app->add_flag("--once", words.once, "until nothing waits, then end")->required();
  sync_app->callback([&] { run = [&] { return sync_once(words.data, CONGSO_VERSION, clock); }; });

  CLI::App* status_app = command(app, words, "status", "how the terminal and its line stand");
  status_app->add_flag("--json", words.json, "as one JSON object (the only form there is)");
  status_app->callback([&] { run = [&] { return status(words.data, clock); }; });
}

void add_copies(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  CLI::App* backup_app = command(app, words, "backup", "a consistent copy, while the kiosk runs");
  backup_app->add_option("DIR", words.folder, "where to")->required();
  backup_app->callback([&] { run = [&] { return backup(words.data, words.folder, clock); }; });

  CLI::App* restore_app = command(app, words, "restore", "a terminal of a copy, with a new log");
  restore_app->add_option("DIR", words.folder, "the copy")->required();
  restore_app->callback([&] { run = [&] { return restore(words.data, words.folder, clock); }; });
}

void add_erasing(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  CLI::App* erase_app = command(app, words, "erase", "the personal content of somebody who left");
  auto* staff = erase_app->add_option("--staff", words.erase.staff, "the id in the staff list");
  auto* reason =
      erase_app->add_option("--reason", words.erase.reason, "kept for ever; without a name");
  auto* expired = erase_app->add_flag("--expired", words.expired,
                                      "instead: what office.json /retention keeps no longer");
  staff->needs(reason);
  reason->needs(staff);
  expired->excludes(staff);
  erase_app->callback([&, staff, expired] {
    if (staff->empty() && expired->empty()) throw CLI::RequiredError("--staff or --expired");
    run = [&] {
      return words.expired ? erase_expired(words.data, clock)
                           : erase(words.data, words.erase, clock);
    };
  });
}

int run_command(int argc, char** argv) {
  const SystemClock clock;
  CommandWords words;
  words.version = "congso " CONGSO_VERSION;
  words.assets = assets_folder(CONGSO_ASSETS);
  Run run;
  CLI::App app{"The administrator's command of Công Sở, the terminal of a public office.",
               "congso"};
  app.set_version_flag("--version", words.version);
  app.require_subcommand(1);
  add_making(app, words, run, clock);
  add_looking(app, words, run, clock);
  add_pure(app, words, run);
  add_attendance(app, words, run, clock);
  add_papers(app, words, run, clock);
  add_notice(app, words, run, clock);
  add_link(app, words, run, clock);
  add_copies(app, words, run, clock);
  add_erasing(app, words, run, clock);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    complain(fault_of_line(app, error.what()) + " (see congso --help)");
    return kBadUse;
  }
  return run();
}

}  // namespace
}  // namespace kiosk::admin

int main(int argc, char** argv) {
  ::umask(077);  // the data folder is the terminal's alone
  if (sodium_init() < 0) return kiosk::kOutOfReach;
  try {
    return kiosk::ended(kiosk::admin::run_command(argc, argv));
  } catch (const std::filesystem::filesystem_error& failure) {
    kiosk::complain(failure.path1().string() + ": " + failure.code().message());
    return kiosk::kOutOfReach;
  } catch (const std::exception& failure) {
    kiosk::complain(std::string{"a fault of the program: "} + failure.what());
    return kiosk::kOutOfReach;
  }
}
