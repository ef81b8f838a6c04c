#pragma once
// What the administrator does for a terminal: one-time codes, and taking a terminal's rights away.

#include <chrono>
#include <string>
#include <string_view>

#include "kiosk/base/clock.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

constexpr std::chrono::hours kCodeLives{24};  // protocol §5

// 60 random bits as three groups of four that can be read out over a telephone: no I, L, O, U.
std::string make_code();

// As a person may have typed it: any case, with or without hyphens and spaces, O for 0, I or L for
// 1.
std::string canonical_code(std::string_view typed);

Hash code_digest(std::string_view typed);  // what the store keeps of a code

// Whom a code is for.
struct CodeOrder {
  std::string office;
  std::string terminal;
  Role role = Role::kKiosk;
  bool may_administer = false;
};

// In NFC, so that one is not two. kBadData unless it is one line of text, at most 120 bytes.
Result<std::string> terminal_name_from(const std::string& given);

// A fresh code; the store keeps its digest only. kBadData for names that are empty, longer than 120
// bytes, or no plain line of text.
Result<std::string> prepare_code(Store& store, const CodeOrder& order, Now now);

// Its tokens and codes open nothing from now on, and its office gets another office key. Whether
// there was such a terminal.
Result<bool> revoke_terminal(Store& store, const std::string& office, const std::string& terminal,
                             Now now);

}  // namespace kiosk::sync
