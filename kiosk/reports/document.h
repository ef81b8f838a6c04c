#pragma once
// A printed paper as values: its head (domain B8), its title, one table, what stands below it.

#include <string>
#include <vector>

#include "config/settings.h"
#include "kiosk/reports/table.h"

namespace kiosk {

// The two columns over the title. All but the agencies' names in the document's own language.
struct PaperHead {
  config::DocumentHead::Style style = config::DocumentHead::Style::kState;
  std::string superior;  // left, capitals
  std::string agency;    // left, bold capitals, a rule below; an asterisk for the Party
  std::string nation;    // right: Quốc hiệu, or the Party's name
  std::string motto;     // right: Tiêu ngữ; none for the Party
  std::string place_and_date;
};

struct Signer {
  std::string who;     // NGƯỜI CHẤM CÔNG
  std::string hint;    // (Ký, họ tên)
  std::string name{};  // below the room for a hand; empty: it is written by hand
};

struct Document {
  std::string name;  // of a spreadsheet's page
  PaperHead head;
  std::string title;
  std::vector<std::string> subtitle;
  std::vector<std::string> body{};  // paragraphs, before the table
  bool cover = false;               // the table begins on a page of its own
  Table table;                      // without columns: none
  std::vector<std::string> notes;
  std::vector<Signer> signers;
};

// Words that a spreadsheet counts (CountedSigns): one list a column, on a page of their own.
struct WordList {
  std::string head;
  std::vector<std::string> words;
};
struct Legend {
  std::string name;  // of its page
  std::vector<WordList> lists;
};

struct Paper {
  std::vector<Document> documents;
  Legend legend;          // empty: none
  std::string made_on;    // 2026-11-22
  bool standing = false;  // the page is higher than wide
};

}  // namespace kiosk
