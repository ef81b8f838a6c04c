// "Việc của tôi": what was given at the next tap, the list, one task, one case; what a reviewer
// gives; and which task an entry works on.

#include "config/occasions.h"
#include "kiosk/diary/diary_events.h"
#include "kiosk/door/tasks_page.h"
#include "kiosk/tasks/case_events.h"
#include "kiosk/tasks/targets.h"
#include "kiosk/tasks/task_events.h"
#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

const StaffId kHead{"CB-0201"};
const StaffId kHer{"CB-0147"};

Date on(int days) {
  return Date{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::days{days}};
}

// Phượng has a head who gives her tasks, a case and a target.
class TasksDoor : public SampleDoor {
 public:
  explicit TasksDoor(const Cast& cast) : SampleDoor(cast, rules_for(cast)) {
    KnownPerson head = cast.khoi;
    head.id = kHead;
    head.roles = {"head"};
    head.unit = cast.phuong.unit;
    head.name = cast.phuong.name == kLongestName ? kLongestName : "Phạm Hoàng Long";
    staff["Long"] = head;
    take(StaffKnown{{head, staff["Phượng"]}, 2});
  }

  EventId gives(const std::string& words, int due) {
    TaskContent content;
    content.content = words;
    content.due = on(due);
    return happened(task_assigned(kHer, content, entering(kHead)));
  }
  void says(const EventId& task, TaskWord word, const std::string& text, const StaffId& by = {}) {
    happened(task_said(kHer, {task, word, text, {}}, entering(by)));
  }
  EventId opens_case() {
    const CaseContent content{"Tranh chấp ranh đất khu phố 4", "ông Tư – bà Sáu", on(-12), on(8),
                              rules.office.case_steps};
    const EventId matter = happened(case_opened(kHer, content, entering({})));
    for (const char* step : {"Tiếp nhận đơn", "Xác minh"})
      happened(case_stepped(kHer, {matter, CaseAct::kDone, step, on(-5), {}}, entering({})));
    happened(case_stepped(kHer, {matter, CaseAct::kVisited, {}, on(-5), {}}, entering({})));
    return matter;
  }
  EventId directs() {
    return happened(directive_given(
        kHer, {"Làm việc lại với chủ hộ, báo kết quả trước thứ Sáu", Channel::kMeeting, on(0), {}},
        entering(kHead)));
  }
  void sets_target() {
    const TargetContent content{"Thu thuế đất", "hộ", 120'000, {}, on(-7), on(11)};
    happened(target_set(kHer, content, {}, entering(kHead)));
    EntryContent entry = written();
    entry.quantity = 42'000;
    entry.unit = "hộ";
    happened(entry_written(origin_of(kHer, 17h, -3), entry, Writing::kSaved));
  }
  EntryContent written() const {
    EntryContent entry;
    entry.date = on(-3);
    entry.content = "Rà soát hộ kinh doanh khu phố 2";
    entry.from = 8h;
    entry.to = 9h + 30min;
    entry.result = EntryResult::kInProgress;
    return entry;
  }
  // All that can wait for somebody at once.
  EventId everything() {
    const EventId urged = gives("Trả lời đơn kiến nghị của cử tri khu phố 4", 1);
    says(urged, TaskWord::kAccepted, {});
    gives("Rà soát hồ sơ tồn", 4);
    const EventId paused = gives("Chuẩn bị đại hội khu phố", 11);
    says(paused, TaskWord::kPaused, "Tạm dừng theo chỉ đạo");
    says(urged, TaskWord::kUrged, "Làm dứt điểm trong tuần", kHead);
    sets_target();
    return urged;
  }
  void open_page() {
    tap_at(7h + 22min, "Phượng");
    touch(OpenToday{});
    touch(ShowTasks{});
  }
  void open_giving() {
    EntryContent entry = written();
    entry.date = on(0);
    const EventId said = happened(entry_written(origin_of(kHer, 16h), entry, Writing::kSaved));
    happened(diary_submitted(origin_of(kHer, 16h + 1min), on(0), {said}));
    tap_at(17h + 10min, "Long");
    touch(OpenReview{});
    key(pin);
    touch(OpenWaiting{0});
    touch(OpenGiving{});
  }

 private:
  static DoorRules rules_for(const Cast& cast) {
    DoorRules rules = rules_of_sample_office(cast);
    rules.office.directive_phrases = config::usual_directive_phrases();
    rules.office.task_phrases = config::usual_task_phrases();
    rules.office.task_remarks = config::usual_task_remarks();
    rules.office.case_steps = config::usual_case_steps();
    rules.office.diary.open = config::Diary::Open::kOffice;
    return rules;
  }
  Entering entering(const StaffId& by) {
    const Origin origin = origin_of({}, 7h);
    return {origin.id, origin.at, by, Via::kBadgeAndPin};
  }
};

Sample at_the_tap(const Cast& cast) {
  TasksDoor door{cast};
  door.everything();
  door.tap_at(7h + 22min, "Phượng");
  return door.seen("tap_tasks");
}

Sample list(const Cast& cast) {
  TasksDoor door{cast};
  door.everything();
  door.opens_case();
  door.open_page();
  return door.seen("tasks");
}

Sample one_task(const Cast& cast) {
  TasksDoor door{cast};
  const EventId urged = door.everything();
  door.open_page();
  door.touch(ShowTask{urged});
  return door.seen("task");
}

Sample one_case(const Cast& cast) {
  TasksDoor door{cast};
  const EventId matter = door.opens_case();
  door.open_page();
  door.touch(ShowCase{matter});
  return door.seen("case");
}

Sample giving(const Cast& cast, const char* name, GivingAct act) {
  TasksDoor door{cast};
  door.everything();
  door.open_giving();
  door.touch(Pick{static_cast<std::size_t>(GivingGroup::kAct), static_cast<std::size_t>(act)});
  door.touch(Pick{static_cast<std::size_t>(GivingGroup::kText), 0});
  return door.seen(name);
}

Sample directive(const Cast& cast) {
  TasksDoor door{cast};
  door.everything();
  const EventId said = door.directs();
  door.open_page();
  door.touch(ShowDirective{said});
  return door.seen("directive");
}

Sample target(const Cast& cast) {
  TasksDoor door{cast};
  door.everything();
  door.open_giving();
  door.touch(Pick{static_cast<std::size_t>(GivingGroup::kAct),
                  static_cast<std::size_t>(GivingAct::kTarget)});
  door.touch(Pick{static_cast<std::size_t>(GivingGroup::kWork), 0});
  door.touch(Pick{static_cast<std::size_t>(GivingGroup::kAmount), 1});
  return door.seen("giving_target");
}

Sample own_words(const Cast& cast) {
  TasksDoor door{cast};
  door.everything();
  door.open_giving();
  door.touch(WriteWords{});
  for (const char c : std::string_view{"Lamf vieecj laij vowis chur hooj"})
    door.touch(TypeKey{static_cast<char32_t>(c)});
  return door.seen("own_words");
}

Sample links(const Cast& cast) {
  TasksDoor door{cast};
  door.everything();
  door.opens_case();
  door.tap_at(7h + 22min, "Phượng");
  door.touch(OpenToday{});
  door.touch(OpenDiary{});
  door.touch(WriteEntry{});
  door.touch(OpenLinks{});
  return door.seen("links");
}

Sample details(const Cast& cast) {
  TasksDoor door{cast};
  door.everything();
  door.tap_at(7h + 22min, "Phượng");
  door.touch(OpenToday{});
  door.touch(OpenDiary{});
  door.touch(WriteEntry{});
  door.touch(OpenDetails{});
  door.touch(ChooseHelper{0});
  door.touch(ChooseCoefficient{4});
  return door.seen("details");
}

// The head has handed in a day, and she reads it.
void read_of_head(TasksDoor& door) {
  EntryContent entry = door.written();
  entry.date = on(0);
  entry.subject = "hộ ông Trần Văn Tư";
  entry.place = "Khu phố 2";
  const EventId said =
      door.happened(entry_written(door.origin_of(kHead, 6h), entry, Writing::kSaved));
  door.happened(diary_submitted(door.origin_of(kHead, 6h + 1min), on(0), {said}));
  door.tap_at(7h + 22min, "Phượng");
  door.touch(OpenToday{});
  door.touch(OpenDiary{});
  door.touch(OpenBook{});
  door.touch(OpenColleagues{});
}

Sample colleagues(const Cast& cast) {
  TasksDoor door{cast};
  read_of_head(door);
  return door.seen("colleagues");
}

Sample colleague_day(const Cast& cast) {
  TasksDoor door{cast};
  read_of_head(door);
  door.touch(OpenUnitDay{kHead, on(0)});
  return door.seen("colleague_day");
}

Sample colleague_comment(const Cast& cast) {
  TasksDoor door{cast};
  read_of_head(door);
  door.touch(OpenUnitDay{kHead, on(0)});
  door.touch(CommentDay{});
  door.touch(PickComment{0});
  return door.seen("colleague_comment");
}

}  // namespace

std::vector<Sample> task_samples(const Cast& cast) {
  return {at_the_tap(cast),
          list(cast),
          one_task(cast),
          one_case(cast),
          links(cast),
          giving(cast, "giving_directive", GivingAct::kDirective),
          giving(cast, "giving_task", GivingAct::kTask),
          giving(cast, "giving_urge", GivingAct::kUrge),
          target(cast),
          own_words(cast),
          directive(cast),
          details(cast),
          colleagues(cast),
          colleague_day(cast),
          colleague_comment(cast)};
}

}  // namespace kiosk::test
