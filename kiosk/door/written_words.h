#pragma once
// Words that somebody writes themselves where phrases are offered to choose from: a directive, a
// remark, the reason of a return. Typed with the keys of an entry, of which nothing is ever kept.

#include <optional>
#include <string>

#include "kiosk/door/diary_page.h"

namespace kiosk {

struct WrittenWords {
  std::string text;               // as they stand; empty: none were written
  std::optional<DiaryPage> line;  // while they are being written: the content of no entry
};

}  // namespace kiosk
