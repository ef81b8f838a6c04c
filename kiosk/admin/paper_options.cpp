// What leaves the terminal on paper or as a list; declared in command_line.h.

#include "kiosk/admin/command_line.h"
#include "kiosk/admin/printing.h"

namespace kiosk::admin {
namespace {

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

void add_report(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
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
    words.report.assets = words.assets;
    run = [&] { return report(words.data, words.report, clock); };
  });
}

void add_print(CLI::App& app, CommandWords& words, Run& run) {
  ReportWish& wish = words.report;
  CLI::App* paper = app.add_subcommand("print", "a file out of the office's printer");
  paper->set_version_flag("--version", words.version);
  paper->add_option("FILE", words.folder, "a PDF, or what else the printer takes")->required();
  paper->add_option("--printer", wish.printer, "as CUPS calls it; default: the usual one");
  paper->callback([&] { run = [&] { return print_paper(words.folder, wish.printer); }; });
}

void add_guide(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  GuideWish& wish = words.guide;
  CLI::App* made = command(app, words, "guide", "one page on how the terminal is used, as PDF");
  made->add_option("ROLE", wish.role, "staff, support, head, leader or admin")
      ->required()
      ->check(one_of({"staff", "support", "head", "leader", "admin"}), "");
  made->add_option("-o,--output", wish.file, "where to")->required();
  made->add_option("--language", wish.language, "vi (default) or en")
      ->check(one_of({"vi", "en"}), "");
  made->callback([&] {
    wish.assets = words.assets;
    run = [&] { return guide(words.data, wish, clock); };
  });
}

void add_visitors(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  VisitorsWish& wish = words.visitors;
  CLI::App* made = command(app, words, "visitors", "what was counted of visitors, a line a day");
  made->add_option("--from", wish.from, "the first day, 2026-11-01")->required();
  made->add_option("--to", wish.to, "the last day, 2026-11-30")->required();
  made->add_flag("--json", wish.json, "as one JSON object a day instead of CSV");
  made->add_option("--language", wish.language, "of the CSV's head: vi (default) or en")
      ->check(one_of({"vi", "en"}), "");
  made->callback([&] {
    wish.assets = words.assets;
    run = [&] { return visitors(words.data, wish, clock); };
  });
}

}  // namespace

void add_papers(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
  add_report(app, words, run, clock);
  add_print(app, words, run);
  add_guide(app, words, run, clock);
  add_visitors(app, words, run, clock);
}

}  // namespace kiosk::admin
