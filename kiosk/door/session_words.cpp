// Words that somebody writes themselves on the pages of reviewing and of tasks: the line opens over
// the page, and what was written is chosen as a phrase would be. Covered by
// tests/door/session_words_test.cpp.

#include "kiosk/base/text.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/tasks.h"

namespace kiosk {
namespace {

void use_words(Stepping& work, WrittenWords& words) {
  if (!words.line) return;
  words.text = std::string{trimmed(words.line->writing->content.content)};
  words.line.reset();
  if (Giving* giving = open_giving(work.session)) return words_written(*giving);
  const bool any = !words.text.empty();
  const config::Office& office = work.rules.office;
  if (auto* tasks = open_one<TasksPage>(work.session)) {
    tasks->remark = any ? std::optional{office.task_remarks.size()} : std::nullopt;
    return;
  }
  if (auto* others = open_one<ColleaguesPage>(work.session)) {
    others->comment = any ? std::optional{office.diary.comments.size()} : std::nullopt;
    return;
  }
  auto* review = open_one<ReviewPage>(work.session);
  review->remark = any ? std::optional{office.review_remarks.size()} : std::nullopt;
  review->told = ReviewPage::Told::kNothing;
}

struct OnWords {
  Stepping& work;
  WrittenWords& words;

  void operator()(const WriteWords& write) const {
    Giving* giving = open_giving(work.session);
    DiaryPage line;
    line.writing.emplace();
    line.writing->content.content =
        giving == nullptr ? words.text : begin_line(*giving, write.line);
    const bool number = giving != nullptr && giving->line == GivingLine::kAmount;
    if (number) line.typing.method = TypingMethod::kAsTyped;
    typed(line, EditField{0}, work.rules);
    line.writing->signs = number;
    words.line = std::move(line);
  }
  void operator()(const UseWords&) const { use_words(work, words); }
  void operator()(const LeaveWords&) const { words.line.reset(); }
};

}  // namespace

WrittenWords* open_words(Session& session) {
  if (Giving* giving = open_giving(session)) return &giving->words;
  if (auto* tasks = open_one<TasksPage>(session)) return tasks->task ? &tasks->words : nullptr;
  if (auto* others = open_one<ColleaguesPage>(session))
    return others->commenting ? &others->words : nullptr;
  auto* review = open_one<ReviewPage>(session);
  return review != nullptr && review->chosen ? &review->words : nullptr;
}

bool writes_words(const Session& session) {
  if (!session.page) return false;
  const auto writes = [](const std::optional<Giving>& giving, const WrittenWords& words) {
    return (giving ? giving->words : words).line.has_value();
  };
  if (const auto* tasks = std::get_if<TasksPage>(&session.page->what))
    return writes(tasks->giving, tasks->words);
  if (const auto* others = std::get_if<ColleaguesPage>(&session.page->what))
    return others->words.line.has_value();
  const auto* review = std::get_if<ReviewPage>(&session.page->what);
  return review != nullptr && writes(review->giving, review->words);
}

void act(Stepping& work, const WordsIntent& intent) {
  if (WrittenWords* words = open_words(work.session)) std::visit(OnWords{work, *words}, intent);
}

bool type_in_words(Stepping& work, const DiaryIntent& intent) {
  WrittenWords* words = open_words(work.session);
  if (words == nullptr || !words->line) return false;
  if (std::holds_alternative<SaveEntry>(intent))
    use_words(work, *words);
  else
    typed(*words->line, intent, work.rules);
  return true;
}

}  // namespace kiosk
