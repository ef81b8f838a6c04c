#include "kiosk/door/faces_board.h"

#include <algorithm>

#include "kiosk/base/calendar.h"

namespace kiosk {
namespace {

// 07:30–11:30 · 13:00–17:00
std::string hours_of(const WorkDay& day) {
  std::string hours;
  for (const auto& session : day.sessions)
    hours += (hours.empty() ? "" : " · ") + hour_text(LocalTime{session.from}) + "–" +
             hour_text(LocalTime{session.to});
  return hours;
}

bool tells_hours(const config::Office& office) {
  return std::any_of(office.hours.begin(), office.hours.end(),
                     [](const auto& sessions) { return !sessions.empty(); });
}

std::string call_in(Language language, const WorkDay& today, const config::Settings& settings,
                    const Words& words) {
  if (!tells_hours(settings.office))
    return words.say(language, "board.place", {{"place", settings.terminal.name}});
  if (today.working()) return words.say(language, "board.open", {{"hours", hours_of(today)}});
  if (today.why.empty()) return words.say(language, "board.closed");
  return words.say(language, "board.holiday", {{"why", today.why}});
}

}  // namespace

Screen board_of(Screen lobby, const WorkDay& today, const config::Settings& settings,
                const Words& words) {
  lobby.for_hands = false;
  if (auto* idle = std::get_if<IdleFace>(&lobby.face)) {
    const bool english = lobby.language == Language::kEnglish;
    idle->call_sign = tells_hours(settings.office) ? Icon::kClock : Icon::kField;
    idle->call = call_in(lobby.language, today, settings, words);
    idle->call_too =
        call_in(english ? Language::kVietnamese : Language::kEnglish, today, settings, words);
  }
  return lobby;
}

}  // namespace kiosk
