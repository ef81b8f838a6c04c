#include "kiosk/terminal/history_desk.h"

#include <utility>

#include "kiosk/diary/shared_phrases.h"
#include "kiosk/presence/working_days.h"
#include "kiosk/terminal/service_log.h"
#include "kiosk/views/office_view.h"

namespace kiosk {
namespace {

constexpr std::size_t kWaiting = 64;  // a page asks for two at a time

LookedBack unknown(const LookBack& question, const Error& error) {
  log_warning("cannot look back: " + error.what);
  return {question.ticket, {}, {}, false};
}

LookedBack diary_of(const OfficeView& view, const LookBack& question) {
  auto diary = view.diaries(question.who, question.from, question.to);
  if (!diary) return unknown(question, diary.error());
  LookedBack answer{question.ticket, {}, {}, true};
  answer.diary = std::move(diary).value();
  return answer;
}

LookedBack phrases_of(const OfficeView& view, const LookBack& question,
                      std::chrono::minutes day_ends_at) {
  const auto diary = view.diaries({}, question.from, question.to);
  if (!diary) return unknown(question, diary.error());
  LookedBack answer{question.ticket, {}, {}, true};
  answer.phrases = phrases_shared_in(diary.value(), question.search.hidden, day_ends_at);
  return answer;
}

LookedBack found_in(const OfficeView& view, const LookBack& question) {
  auto found = view.found(question.search);
  if (!found) return unknown(question, found.error());
  LookedBack answer{question.ticket, {}, {}, true};
  answer.found = std::move(found).value();
  return answer;
}

}  // namespace

HistoryDesk::HistoryDesk(std::filesystem::path views, std::chrono::minutes day_ends_at,
                         std::function<void(LookedBack)> answer)
    : views_(std::move(views)),
      day_ends_at_(day_ends_at),
      answer_(std::move(answer)),
      questions_(kWaiting),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void HistoryDesk::look(const LookBack& question) {
  if (!questions_.put(question)) log_warning("too many look back at once");
}

LookedBack HistoryDesk::looked(const LookBack& question) const {
  const auto view = OfficeView::look_into(views_, day_ends_at_);
  if (!view) return unknown(question, view.error());
  if (question.what == LookBack::What::kDiary) return diary_of(view.value(), question);
  if (question.what == LookBack::What::kPhrases)
    return phrases_of(view.value(), question, day_ends_at_);
  if (question.what == LookBack::What::kFound) return found_in(view.value(), question);
  // A duty's taps may lie on the days beside its own.
  const Date from = before_days(question.from);
  const Date to = behind_days(question.to);
  auto marks = view.value().marks(question.who, from, to);
  if (!marks) return unknown(question, marks.error());
  auto declared = view.value().declared(from, to);
  if (!declared) return unknown(question, declared.error());
  LookedBack answer{question.ticket, std::move(marks).value(), std::move(declared).value(), true};
  if (!question.who.empty()) {
    std::erase_if(answer.declared,
                  [&](const Fact& fact) { return fact.event.who != question.who; });
    auto readings = view.value().readings(question.who, question.from, question.to);
    if (!readings) return unknown(question, readings.error());
    answer.readings = std::move(readings).value();
  }
  if (question.what == LookBack::What::kWaiting)
    answer.marks = of_days_that_wait(std::move(answer.marks), day_ends_at_);
  return answer;
}

void HistoryDesk::run(const std::stop_token& stop) {
  while (const auto question = questions_.wait(stop)) answer_(looked(*question));
}

}  // namespace kiosk
