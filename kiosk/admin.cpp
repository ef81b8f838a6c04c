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
#include "kiosk/admin/erase_command.h"
#include "kiosk/admin/events_command.h"
#include "kiosk/admin/guide_command.h"
#include "kiosk/admin/import_command.h"
#include "kiosk/admin/init_command.h"
#include "kiosk/admin/link_commands.h"
#include "kiosk/admin/notice_command.h"
#include "kiosk/admin/printing.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/admin/report_command.h"
#include "kiosk/admin/sort_command.h"
#include "kiosk/admin/type_command.h"
#include "kiosk/admin/verify_command.h"
#include "kiosk/admin/visitors_command.h"
#include "kiosk/base/assets.h"
#include "kiosk/base/guess.h"

namespace kiosk::admin {
namespace {

// What the words of the command line fill in.
struct Words {
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

constexpr const char* kVersion = "congso " CONGSO_VERSION;

CLI::App* command(CLI::App& app, Words& words, const char* name, const char* what) {
  CLI::App* made = app.add_subcommand(name, what);
  made->set_version_flag("--version", kVersion);
  made->add_option("--data", words.data, "the terminal's data folder")->capture_default_str();
  return made;
}

void add_making(CLI::App& app, Words& words, Run& run, const Clock& clock) {
  CLI::App* init_app = command(app, words, "init", "make a terminal of a configuration");
  init_app->add_option("--config", words.config, "terminal.json, which names its office file")
      ->required();
  init_app->callback([&] { run = [&] { return init(words.data, words.config, clock); }; });

  CLI::App* import_app = command(app, words, "import", "add and change from a list (CSV)");
  const auto fault_of_list = [](const std::string& text) {
    return unless_one_of(
        text, {"staff", "badges", "calendar", "catalogue", "declarations", "attendance"});
  };
  import_app
      ->add_option("LIST", words.import.what,
                   "staff, badges, calendar, catalogue, declarations or attendance")
      ->required()
      ->check(fault_of_list, "");
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

void add_looking(CLI::App& app, Words& words, Run& run, const Clock& clock) {
  CLI::App* events_app = command(app, words, "events", "exact event bodies, one a line");
  events_app->add_option("--log", words.events.log, "only this log");
  events_app->add_option("--after", words.after, "only behind this sequence number")
      ->check(fault_of_sequence, "");
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

// Checks that a word is one of these.
auto one_of(std::vector<std::string_view> words) {
  return [words = std::move(words)](const std::string& text) { return unless_one_of(text, words); };
}

// Those that need no data folder.
void add_pure(CLI::App& app, Words& words, Run& run) {
  CLI::App* calendar_app = app.add_subcommand("calendar", "a year by the law, one object a day");
  calendar_app->set_version_flag("--version", kVersion);
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
  type_app->set_version_flag("--version", kVersion);
  type_app->add_option("--method", words.type.method, "telex or vni")
      ->required()
      ->check(one_of({"telex", "vni"}), "");
  type_app->add_flag("--new-style", words.type.new_style, "hoà, khoẻ, thuỷ; default: hòa");
  type_app->callback([&] { run = [&] { return type(words.type); }; });
}

void add_attendance(CLI::App& app, Words& words, Run& run, const Clock& clock) {
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

void add_lists(CLI::App& made, ReportWish& wish) {
  made.add_option("--list", wish.list,
                  "attendance: sheet (default), days, exceptions, places; diary: book (default), "
                  "sheet, draft, group; workload: people (default), reviewers, "
                  "steadiness, silent-days, positions, handling, compare (with --compare)")
      ->check(
          one_of({"sheet", "days", "exceptions", "places", "book", "draft", "group", "people",
                  "reviewers", "steadiness", "silent-days", "positions", "handling", "compare"}),
          "");
  made.add_option("--compare", wish.compare,
                  "the other days that --from and --to are beside, 2026-10-01..2026-10-31");
}

void add_report(CLI::App& app, Words& words, Run& run, const Clock& clock) {
  ReportWish& wish = words.report;
  CLI::App* made =
      command(app, words, "report", "month sheets, diaries and lists, as data or on paper");
  made->add_option("WHAT", wish.what,
                   "attendance, diary, workload, or leave-slip (with --staff, as pdf)")
      ->required()
      ->check(one_of({"attendance", "diary", "workload", "leave-slip"}), "");
  made->add_option("--from", wish.from, "the first day, 2026-11-01")->required();
  made->add_option("--to", wish.to, "the last day, 2026-11-30")->required();
  made->add_option("--staff", wish.staff, "only this person, by id");
  made->add_option("--unit", wish.unit, "only this unit, as the staff list names it");
  add_lists(*made, wish);
  made->add_option("--format", wish.format, "json, csv, xlsx or pdf; text for --list group")
      ->required()
      ->check(one_of({"json", "csv", "xlsx", "pdf", "text"}), "");
  made->add_option("-o,--output", wish.file,
                   "where to; without it json, csv and text are printed here");
  made->add_option("--language", wish.language, "vi (default) or en")
      ->check(one_of({"vi", "en"}), "");
  CLI::Option* print =
      made->add_option("--print", wish.printer, "also to this printer, or to the usual one (pdf)");
  print->expected(0, 1);
  made->callback([&words, &run, &clock, print] {
    words.report.prints = print->count() > 0;
    words.report.assets = assets_folder(CONGSO_ASSETS);
    run = [&] { return report(words.data, words.report, clock); };
  });
}

void add_print(CLI::App& app, Words& words, Run& run) {
  ReportWish& wish = words.report;
  CLI::App* paper = app.add_subcommand("print", "a file out of the office's printer");
  paper->set_version_flag("--version", kVersion);
  paper->add_option("FILE", words.folder, "a PDF, or what else the printer takes")->required();
  paper->add_option("--printer", wish.printer, "as CUPS calls it; default: the usual one");
  paper->callback([&] { run = [&] { return print_paper(words.folder, wish.printer); }; });
}

void add_guide(CLI::App& app, Words& words, Run& run, const Clock& clock) {
  GuideWish& wish = words.guide;
  CLI::App* made = command(app, words, "guide", "one page on how the terminal is used, as PDF");
  made->add_option("ROLE", wish.role, "staff, support, head, leader or admin")
      ->required()
      ->check(one_of({"staff", "support", "head", "leader", "admin"}), "");
  made->add_option("-o,--output", wish.file, "where to")->required();
  made->add_option("--language", wish.language, "vi (default) or en")
      ->check(one_of({"vi", "en"}), "");
  made->callback([&] {
    wish.assets = assets_folder(CONGSO_ASSETS);
    run = [&] { return guide(words.data, wish, clock); };
  });
}

// The commands of `congso notice`: each with the folder, most with an id.
CLI::App* notice_command(CLI::App& notice, Words& words, const char* name, const char* what) {
  CLI::App* made = command(notice, words, name, what);
  if (std::string_view{name} == "withdraw" || std::string_view{name} == "readers")
    made->add_option("ID", words.notice.id, "as post and list print it")->required();
  return made;
}

void add_notice(CLI::App& app, Words& words, Run& run, const Clock& clock) {
  NoticeWish& wish = words.notice;
  CLI::App* notice =
      app.add_subcommand("notice", "what the office has to say, and who has read it");
  notice->require_subcommand(1);
  CLI::App* post = notice_command(*notice, words, "post", "show a notice; prints its id");
  post->add_option("--title", wish.title, "one line, at most 60 letters")->required();
  post->add_option("--text", wish.text, "at most 600 letters, in at most 6 paragraphs")->required();
  post->add_option("--from", wish.from, "the first day, 2026-11-23; default: today");
  post->add_option("--until", wish.until, "the last day; without it it has no end");
  post->add_option("--unit", wish.units, "only for this unit; may be said more than once");
  post->add_flag("--shown-only", wish.shown_only, "nobody is asked whether they have read it");
  post->callback([&] { run = [&] { return notice_post(words.data, wish, clock); }; });
  notice_command(*notice, words, "list", "every notice, one JSON object a line")->callback([&] {
    run = [&] { return notice_list(words.data, clock); };
  });
  notice_command(*notice, words, "withdraw", "a notice goes")->callback([&] {
    run = [&] { return notice_withdraw(words.data, wish, clock); };
  });
  CLI::App* readers = notice_command(*notice, words, "readers", "who has read it, unit by unit");
  readers->add_flag("--json", wish.json, "as one JSON object");
  readers->callback([&] { run = [&] { return notice_readers(words.data, wish, clock); }; });
}

void add_visitors(CLI::App& app, Words& words, Run& run, const Clock& clock) {
  VisitorsWish& wish = words.visitors;
  CLI::App* made = command(app, words, "visitors", "what was counted of visitors, a line a day");
  made->add_option("--from", wish.from, "the first day, 2026-11-01")->required();
  made->add_option("--to", wish.to, "the last day, 2026-11-30")->required();
  made->add_flag("--json", wish.json, "as one JSON object a day instead of CSV");
  made->add_option("--language", wish.language, "of the CSV's head: vi (default) or en")
      ->check(one_of({"vi", "en"}), "");
  made->callback([&] {
    wish.assets = assets_folder(CONGSO_ASSETS);
    run = [&] { return visitors(words.data, wish, clock); };
  });
}

void add_link(CLI::App& app, Words& words, Run& run, const Clock& clock) {
  CLI::App* enrol_app = command(app, words, "enrol", "become one of a collector's terminals");
  enrol_app->add_option("--collector", words.collector, "its address, https://…")->required();
  enrol_app->add_option("--code", words.code, "the one-time code")->required();
  enrol_app->callback(
      [&] { run = [&] { return enrol(words.data, words.collector, words.code, clock); }; });

  CLI::App* sync_app = command(app, words, "sync", "send what waits for the collector");
  sync_app->add_flag("--once", words.once, "until nothing waits, then end")->required();
  sync_app->callback([&] { run = [&] { return sync_once(words.data, clock); }; });

  CLI::App* status_app = command(app, words, "status", "how the terminal and its line stand");
  status_app->add_flag("--json", words.json, "as one JSON object (the only form there is)");
  status_app->callback([&] { run = [&] { return status(words.data, clock); }; });
}

void add_copies(CLI::App& app, Words& words, Run& run, const Clock& clock) {
  CLI::App* backup_app = command(app, words, "backup", "a consistent copy, while the kiosk runs");
  backup_app->add_option("DIR", words.folder, "where to")->required();
  backup_app->callback([&] { run = [&] { return backup(words.data, words.folder, clock); }; });

  CLI::App* restore_app = command(app, words, "restore", "a terminal of a copy, with a new log");
  restore_app->add_option("DIR", words.folder, "the copy")->required();
  restore_app->callback([&] { run = [&] { return restore(words.data, words.folder, clock); }; });
}

void add_erasing(CLI::App& app, Words& words, Run& run, const Clock& clock) {
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
  Words words;
  Run run;
  CLI::App app{"The administrator's command of Công Sở, the terminal of a public office.",
               "congso"};
  app.set_version_flag("--version", kVersion);
  app.require_subcommand(1);
  add_making(app, words, run, clock);
  add_looking(app, words, run, clock);
  add_pure(app, words, run);
  add_attendance(app, words, run, clock);
  add_report(app, words, run, clock);
  add_print(app, words, run);
  add_guide(app, words, run, clock);
  add_notice(app, words, run, clock);
  add_visitors(app, words, run, clock);
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
