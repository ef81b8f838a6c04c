#pragma once
// The faces of diaries that are read. Only the sources of those include this.

#include "kiosk/door/book.h"
#include "kiosk/door/diary_faces.h"
#include "kiosk/door/overview_words.h"

namespace kiosk {

// What a search has found, or why nothing (faces_found.cpp); `others`: with whose it is.
void tell_search(const Scene& scene, const Searching& search, bool others, BookFace& face);

// The one line of a search, or of words that somebody writes themselves (faces_found.cpp).
EditedField line_field(const EntryWriting& writing, std::string name, std::string hint);

void add_figures(const Scene& scene, const BookPage& page, BookFace& face);  // faces_figures.cpp

void add_open_work(const Scene& scene, const UnitPage& page, BookFace& face);  // _unit_work.cpp

// How far a review has come: Nháp · Đã gửi · Đã duyệt, and its sign.
struct StateOfDay {
  Icon icon = Icon::kNone;
  Tint tint = Tint::kUnheard;
  std::string_view key;
};
StateOfDay state_of(DiaryDay::State state);
// "6 việc · 7 giờ 40 phút"
std::string sum_in_words(const Scene& scene, const DiaryDay& day);
std::string span_in_words(const Scene& scene, const Span& span, bool monthly);
// ◀ and ▶ beside the span, and the keys of the list.
void add_turning(const Scene& scene, const Span& span, BookFace& face);

}  // namespace kiosk
