#include "kiosk/terminal/screenshots.h"

namespace kiosk {
namespace {

std::string_view word_for(Mood mood) {
  switch (mood) {
    case Mood::kOk: return "ok";
    case Mood::kLate: return "late";
    case Mood::kNeutral: return "question";
    case Mood::kUnknown: return "unknown";
    case Mood::kFailed: return "failed";
  }
  return "";
}

// What the file is called, and what makes two faces two.
struct Named {
  std::string name;
  std::string content;
};

struct NameOf {
  Named operator()(const IdleFace& face) const { return {"idle", face.call}; }
  Named operator()(const TapFace& face) const {
    return {std::string{word_for(face.mood)}, face.headline + face.time + face.person.name};
  }
  Named operator()(const MessageFace& face) const {
    return {std::string{word_for(face.mood)}, face.headline + face.code};
  }
  Named operator()(const TodayFace& face) const { return {"today", face.person.name}; }
  Named operator()(const PinFace& face) const { return {"pin", face.title}; }
  Named operator()(const ChoiceFace& face) const {
    return {"choice", face.person.name + face.title};
  }
  Named operator()(const MachineFace& face) const { return {"machine", face.title}; }
  Named operator()(const OverviewFace& face) const {
    return {"overview", std::to_string(face.group * 100 + face.unit)};
  }
  Named operator()(const PersonFace& face) const {
    return {"person", face.person.name + face.decided};
  }
  Named operator()(const PeopleFace& face) const { return {"people", face.told}; }
  Named operator()(const StaffCardFace& face) const {
    return {"staff_card", face.person.name + (face.told ? face.told->title : "")};
  }
  Named operator()(const RollCallFace& face) const { return {"roll_call", face.found}; }
  Named operator()(const DiaryEntryFace& face) const {
    return {"diary_entry", face.top.by.name + face.field.name + (face.keys ? "keys" : "")};
  }
  Named operator()(const BookFace& face) const {
    return {"book", face.top.title + face.span + (face.keys ? "keys" : "")};
  }
  Named operator()(const DiaryDayFace& face) const {
    return {"diary_day", face.person.name + face.day_title + face.state};
  }
};

}  // namespace

std::optional<std::filesystem::path> Screenshots::file_for(const Screen& screen) {
  const Named named = std::visit(NameOf{}, screen.face);
  const std::string shown = named.name + named.content;
  if (shown == last_) return {};
  last_ = shown;
  ++count_;
  return folder_ / ((count_ < 10 ? "0" : "") + std::to_string(count_) + '-' + named.name + ".png");
}

}  // namespace kiosk
