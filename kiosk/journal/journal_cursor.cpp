#include "kiosk/journal/journal_cursor.h"

#include <algorithm>
#include <charconv>

#include "kiosk/base/file.h"

namespace kiosk {
namespace {
constexpr std::size_t kLongestSegment = 64u << 20;

std::optional<Seq> first_of(const std::filesystem::path& path) {
  if (path.extension() != ".journal") return {};
  const std::string name = path.stem().string();
  std::int64_t value = 0;
  const auto read = std::from_chars(name.data(), name.data() + name.size(), value);
  if (read.ec != std::errc{} || read.ptr != name.data() + name.size() || value < 1) return {};
  return Seq{value};
}

}  // namespace

std::vector<Segment> segments_of(const std::filesystem::path& folder) {
  std::vector<Segment> found;
  std::error_code none;
  for (const auto& file : std::filesystem::directory_iterator{folder, none})
    if (const auto first = first_of(file.path())) found.push_back({file.path(), *first});
  std::sort(found.begin(), found.end(),
            [](const Segment& a, const Segment& b) { return a.first < b.first; });
  return found;
}

JournalCursor JournalCursor::before(const std::filesystem::path& folder, const LogId& log,
                                    Seq seq) {
  JournalCursor cursor;
  cursor.log_ = log;
  cursor.segments_ = segments_of(folder);
  const auto after =
      std::find_if(cursor.segments_.begin(), cursor.segments_.end(),
                   [&](const Segment& segment) { return segment.first > std::max(seq, Seq{1}); });
  const auto index = after - cursor.segments_.begin();
  cursor.following_ = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, index - 1));
  if (cursor.following_ < cursor.segments_.size())
    cursor.expected_ = cursor.segments_[cursor.following_].first;
  return cursor;
}

Error JournalCursor::bad(const std::string& what) const {
  const std::string where = current_ ? current_->path.filename().string() : "journal";
  return {Fault::kBadData, where + ": byte " + std::to_string(end_) + ": " + what};
}

Result<bool> JournalCursor::open_next() {
  if (is_last()) return false;
  current_ = segments_[following_++];
  end_ = 0;
  torn_ = false;
  auto text = read_file(current_->path, kLongestSegment);
  if (!text) return text.error();
  text_ = std::move(text).value();
  text_.resize(std::min(text_.find('\0'), text_.size()));
  if (current_->first != expected_)
    return bad("expected entry " + std::to_string(number(expected_)));
  const auto line_end = text_.find('\n');
  const auto header = line_end == text_.npos
                          ? std::nullopt
                          : journal_header_from(std::string_view{text_}.substr(0, line_end));
  if (!header || header->log != log_) return bad("not the header of this journal");
  previous_ = header->previous;
  end_ = line_end + 1;
  return true;
}

Result<std::optional<JournalLine>> JournalCursor::next() {
  for (;;) {
    if (current_) {
      auto line = read_line();
      if (!line || line.value()) return line;
    }
    const auto opened = open_next();
    if (!opened) return opened.error();
    if (!opened.value()) return std::optional<JournalLine>{};
  }
}

Result<std::optional<JournalLine>> JournalCursor::read_line() {
  const bool superseded = !is_last() && expected_ >= segments_[following_].first;
  const auto line_end = text_.find('\n', end_);
  torn_ = line_end == text_.npos && end_ < text_.size();
  if (line_end == text_.npos) return std::optional<JournalLine>{};
  auto line = journal_line_from(log_, std::string_view{text_}.substr(end_, line_end - end_));
  if (superseded && (!line || std::holds_alternative<Entry>(*line)))
    return std::optional<JournalLine>{};
  if (!line) return bad("not a line of a journal");
  if (const auto* entry = std::get_if<Entry>(&*line)) {
    if (entry->seq != expected_) return bad("expected entry " + std::to_string(number(expected_)));
    expected_ = kiosk::next(expected_);
  }
  end_ = line_end + 1;
  return std::optional{std::move(*line)};
}

}  // namespace kiosk
