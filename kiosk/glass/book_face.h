#pragma once
// Diaries as they are read: one's own book, the week of a unit, what a search has found. Words
// ready to print.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/glass/diary_face.h"

namespace kiosk {

struct BookFace {
  OverviewTop top;
  std::vector<Button> tabs;  // `likely`: the one that is open
  std::optional<Button> before, after;
  std::string span;  // between those: Tháng 11, 2026
  struct Figure {
    std::string number;  // 15/17
    std::string words;   // ngày có nhật ký
  };
  std::vector<Figure> figures;
  std::optional<EditedField> field;  // what is looked for
  std::optional<TypingKeys> keys;    // with it; they leave no room for anything else
  Button find;                       // in the corner of the keys, or beside the field
  struct Row {
    std::string time;  // T2 23/11, or whatever it is found by
    Icon icon = Icon::kNone;
    Tint tint = Tint::kUnheard;
    std::string title;  // Đã duyệt
    std::string text;
    std::string value;  // 6 việc · 7 giờ 40
    std::optional<Intent> opens;
  };
  std::vector<Row> rows;
  int row_lines = 2;  // of the text, at most
  // Everybody beside each other: a line for each, a column for each day or figure.
  struct Cell {
    std::string words;
    Icon icon = Icon::kNone;
    Tint tint = Tint::kUnheard;
    std::optional<Intent> opens;
  };
  struct Line {
    std::string name;
    std::string line;
    std::vector<Cell> cells;  // as many as there are columns
  };
  std::vector<std::string> columns;  // empty: no such table
  std::vector<Line> lines;
  std::vector<Cell> legend;  // what the signs of the cells mean
  struct Bar {
    Icon icon = Icon::kNone;
    std::string words;  // Tiếp công dân
    std::string value;  // 12 giờ · 8 việc
    float part = 0;     // of the longest, 0 … 1
  };
  std::string bars_title;
  std::vector<Bar> bars;
  std::size_t first = 0;  // of rows, lines or bars
  std::string nothing;    // in place of an empty list
  PageKeyNames list_keys;
  std::string notice;
  std::vector<Button> actions;  // the last one in the corner
};

}  // namespace kiosk
