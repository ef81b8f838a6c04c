#pragma once
// How an entry of the diary is told on paper and in tables: its parts as texts of one or two lines.
// Whatever would reorder or hide letters stands as its number (base/text.h, one_line). Covered by
// tests/reports/diary_paper_test.cpp.

#include <string>

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

std::string time_text(const EntryContent& content);  // 08:00–09:30; "" where no time is said
// 2 giờ 30 phút
std::string amount_text(std::chrono::minutes amount, const Say& say);
std::string result_text(const EntryContent& content, const Say& say);  // "" while not said
std::string type_text(EntryType type, const Say& say);
// Số 125/UBND-VP ngày 18/11/2026; "" without a document.
std::string document_text(const EntryContent& content, const Say& say);
std::string quantity_told(const EntryContent& content);  // 3 hồ sơ; "" where nothing was counted
// Of a month of entries: "34 lượt; 12,5 hồ sơ", by unit.
using Quantities = std::map<std::string, std::int64_t>;  // thousandths, by unit
std::string quantities_text(const Quantities& quantities);
// Nháp, chưa gửi · Đã gửi lúc 17:05 ngày 23/11/2026 · Đã duyệt: Phạm Hoàng Long, …
std::string state_text(const DiaryDay& day, const Diaries& told, const Say& say);
std::string moment_text(Instant at, const Say& say);  // 17:05 ngày 23/11/2026
// "Thứ Hai, ngày 23/11/2026"
std::string weekday_text(const Date& date, const Say& say);
// One below the other, empty ones left out.
std::string lines_of(std::initializer_list<std::string> texts, const char* between = "\n");

}  // namespace kiosk
