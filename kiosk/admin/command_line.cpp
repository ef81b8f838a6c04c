#include "kiosk/admin/command_line.h"

#include <utility>

#include "kiosk/base/guess.h"

namespace kiosk::admin {

CLI::App* command(CLI::App& app, CommandWords& words, const char* name, const char* what) {
  CLI::App* made = app.add_subcommand(name, what);
  made->set_version_flag("--version", words.version);
  made->add_option("--data", words.data, "the terminal's data folder")->capture_default_str();
  return made;
}

std::function<std::string(const std::string&)> one_of(std::vector<std::string_view> words) {
  return [words = std::move(words)](const std::string& text) { return unless_one_of(text, words); };
}

namespace {

// The commands of `congso notice`: each with the folder, most with an id.
CLI::App* notice_command(CLI::App& notice, CommandWords& words, const char* name,
                         const char* what) {
  CLI::App* made = command(notice, words, name, what);
  if (std::string_view{name} == "withdraw" || std::string_view{name} == "readers")
    made->add_option("ID", words.notice.id, "as post and list print it")->required();
  return made;
}

}  // namespace

void add_notice(CLI::App& app, CommandWords& words, Run& run, const Clock& clock) {
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

}  // namespace kiosk::admin
