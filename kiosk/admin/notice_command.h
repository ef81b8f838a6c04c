#pragma once
// `congso notice post|list|withdraw|readers`: what the office has to say, and who has read it
// (S1-4). Reached through a running kiosk too: its glass shows a notice within seconds.

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

namespace kiosk::admin {

struct NoticeWish {
  std::string id;  // of the posting, for withdraw and readers
  std::string title;
  std::string text;
  std::string from;                // 2026-11-23; empty: today
  std::string until;               // the last day; empty: it has no end
  std::vector<std::string> units;  // empty: everybody
  bool shown_only = false;         // nobody is asked whether they have read it
  bool json = false;               // readers: as one JSON object instead of lines
};

// Each tells what it found or did. kBadData: what no notice can be, a unit or an id that nobody
// knows.
Result<std::string> notice_posted_told(const std::filesystem::path& root, const NoticeWish& wish,
                                       const Clock& clock);
// One JSON object a line, the latest first; also those whose days are over or yet to come.
Result<std::string> notices_told(const std::filesystem::path& root, const Clock& clock);
Result<std::string> notice_withdrawn_told(const std::filesystem::path& root, const NoticeWish& wish,
                                          const Clock& clock);
// Of those who work here now and whom it is for.
Result<std::string> readers_told(const std::filesystem::path& root, const NoticeWish& wish,
                                 const Clock& clock);

// The same, printed.
int notice_post(const std::filesystem::path& root, const NoticeWish& wish, const Clock& clock);
int notice_list(const std::filesystem::path& root, const Clock& clock);
int notice_withdraw(const std::filesystem::path& root, const NoticeWish& wish, const Clock& clock);
int notice_readers(const std::filesystem::path& root, const NoticeWish& wish, const Clock& clock);

}  // namespace kiosk::admin
