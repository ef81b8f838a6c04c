// Who is silent on the board, and what somebody is reminded of from there.

#include "config/occasions.h"
#include "tests/support/sample_overview_door.h"

namespace kiosk::test {
namespace {

Sample silent(const Cast& cast) {
  OverviewDoor door{cast};
  door.is_declared(11, "TN");
  door.is_declared(17, "CS");
  door.open_board();
  return door.seen("overview_silent");
}

// Where somebody is reminded of something.
struct RemindingDoor : OverviewDoor {
  explicit RemindingDoor(const Cast& cast) : OverviewDoor(cast, rules_of_reminding(cast)) {
    give_badge("Đức", 11);
    is_declared(11, "TN");
    open_board();
    touch(OpenPerson{who(11)});
    press("Nhắc nhở");
  }
  static DoorRules rules_of_reminding(const Cast& cast) {
    DoorRules rules = rules_for(cast);
    rules.office.reminder_phrases = config::usual_reminder_phrases();
    if (cast.phuong.name == kLongestName)  // as many and as long as there may be
      for (const char* number : {"Một", "Hai"})
        rules.office.reminder_phrases.push_back(std::string{number} +
                                                " việc cần liên lạc ngay với lãnh đạo");
    return rules;
  }
};

Sample phrases(const Cast& cast) {
  RemindingDoor door{cast};
  return door.seen("remind");
}

Sample reminded(const Cast& cast) {
  RemindingDoor door{cast};
  door.touch(Remind{1});
  return door.seen("reminded");
}

Sample reminder_at_the_tap(const Cast& cast) {
  RemindingDoor door{cast};
  door.touch(Remind{1});
  door.touch(ClosePage{});
  door.at(13h, kWednesday);
  door.tap("Đức");
  return door.seen("reminder_tap");
}

Sample reminder(const Cast& cast) {
  RemindingDoor door{cast};
  door.touch(Remind{1});
  door.touch(ClosePage{});
  door.at(13h, kWednesday);
  door.tap("Đức");
  door.press("Nhắc nhở");
  return door.seen("reminder");
}

// "Báo lịch thay": over the same page, for somebody who called in.
Sample declared_for(const Cast& cast) {
  OverviewDoor door{cast};
  door.open_board();
  door.touch(OpenPerson{door.who(11)});
  door.touch(OpenRequest{});
  door.press("Nghỉ ốm");
  door.press("Hôm nay");
  return door.seen("declared_for");
}

}  // namespace

std::vector<Sample> reminder_samples(const Cast& cast) {
  return {phrases(cast), reminded(cast), reminder(cast), declared_for(cast)};
}

std::vector<Sample> further_reminder_samples(const Cast& cast) {
  return {silent(cast), reminder_at_the_tap(cast)};
}

}  // namespace kiosk::test
