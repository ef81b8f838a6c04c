#include "kiosk/reports/xlsx_file.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "kiosk/base/file.h"
#include "kiosk/reports/xlsx_page.h"

namespace kiosk {
namespace {
namespace fs = std::filesystem;

constexpr std::size_t kLongestFile = 256 * 1024 * 1024;

// A file of our own that goes away with this object.
class Scratch {
 public:
  static Result<Scratch> make() {
    Scratch scratch;
    scratch.path_ = (fs::temp_directory_path() / "congso-XXXXXX").string();
    const int file = ::mkstemp(scratch.path_.data());
    if (file < 0) return system_error("cannot make a temporary file", scratch.path_);
    ::close(file);
    return scratch;
  }
  Scratch(Scratch&& other) noexcept : path_(std::exchange(other.path_, {})) {}
  Scratch& operator=(Scratch&&) = delete;
  ~Scratch() {
    std::error_code gone;
    if (!path_.empty()) fs::remove(path_, gone);
  }
  const std::string& path() const { return path_; }

 private:
  Scratch() = default;
  std::string path_;
};

std::size_t letters_in(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string first_letters(const std::string& text, std::size_t most) {
  std::string kept;
  for (const char byte : text) {
    if ((byte & 0xC0) != 0x80 && letters_in(kept) == most) break;
    kept += byte;
  }
  return kept;
}

// A page's name holds 31 letters, none of []:*?/\, and no two of them differ by case alone.
std::string page_name(const std::string& wanted, std::set<std::string>& taken) {
  std::string name;
  for (const char byte : wanted)
    name += std::string_view{"[]:*?/\\'"}.find(byte) == std::string_view::npos ? byte : '-';
  for (int again = 1;; ++again) {
    const std::string tail = again == 1 ? "" : " (" + std::to_string(again) + ')';
    const std::string tried = first_letters(name, 31 - letters_in(tail)) + tail;
    if (taken.insert(tried).second) return tried;
  }
}

void write_legend(lxw_workbook* book, const Legend& legend, const Formats& formats) {
  lxw_worksheet* sheet = workbook_add_worksheet(book, legend.name.c_str());
  for (std::size_t list = 0; list < legend.lists.size(); ++list) {
    const WordList& words = legend.lists[list];
    worksheet_set_column(sheet, column_at(list), column_at(list), 18, nullptr);
    worksheet_write_string(sheet, 0, column_at(list), words.head.c_str(), formats.head);
    for (std::size_t i = 0; i < words.words.size(); ++i)
      worksheet_write_string(sheet, row_at(i + 1), column_at(list), words.words[i].c_str(),
                             formats.sign);
  }
  worksheet_set_landscape(sheet);
}

}  // namespace

Result<std::string> xlsx_file(const Paper& paper) {
  const auto scratch = Scratch::make();
  if (!scratch) return scratch.error();
  lxw_workbook* book = workbook_new(scratch.value().path().c_str());
  if (book == nullptr) return Error{Fault::kTryLater, "cannot begin a workbook"};
  const Formats formats = formats_of(book);
  std::set<std::string> names{paper.legend.name};
  for (const Document& document : paper.documents) {
    const std::string name = page_name(document.name, names);
    write_page(workbook_add_worksheet(book, name.c_str()), formats, document, paper.legend);
  }
  if (!paper.legend.lists.empty()) write_legend(book, paper.legend, formats);
  if (const lxw_error failed = workbook_close(book); failed != LXW_NO_ERROR)
    return Error{Fault::kTryLater, std::string{"cannot write a workbook: "} + lxw_strerror(failed)};
  return read_file(scratch.value().path(), kLongestFile);
}

}  // namespace kiosk
