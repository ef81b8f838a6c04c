// Reads terminal.json; declared in config/load.h, covered by tests/config/load_test.cpp.
#include <algorithm>
#include <charconv>

#include "config/collector_url.h"
#include "config/load.h"
#include "config/reader_spec.h"
#include "config/section.h"

namespace kiosk::config {
namespace {

constexpr std::size_t kLongestName = 64;
constexpr int kSmallestSide = 320;
constexpr int kLargestSide = 16'384;

std::optional<int> side_from(std::string_view text) {
  int side = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), side);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return {};
  return side >= kSmallestSide && side <= kLargestSide ? std::optional{side} : std::nullopt;
}

void read_size(Ledger& ledger, const Section& section, Window& window) {
  const Node* found = section.find("size");
  if (found == nullptr) return;
  if (window_size_from(found->text, window)) return;
  ledger.complain(section.path("size"), "a size like \"1920x1080\"", found);
}

Window read_window(Ledger& ledger, const Node* node, const char* path) {
  Window window;
  Section section{ledger, node, path, {"size", "diagonal_mm", "larger_type", "output"}};
  read_size(ledger, section, window);
  window.diagonal_mm =
      static_cast<int>(section.whole("diagonal_mm", {100, 3000}, window.diagonal_mm));
  window.larger_type = section.truth("larger_type");
  window.output = section.text("output");
  return window;
}

void read_windows(Ledger& ledger, Section& section, Terminal& terminal) {
  terminal.window = read_window(ledger, section.find("window"), "/window");
  terminal.board = read_window(ledger, section.find("board"), "/board");
  const bool still = section.truth("reduce_motion");
  terminal.window.reduce_motion = still;
  terminal.board.reduce_motion = still;
}

Theme read_theme(Section& section) {
  constexpr Theme kThemes[] = {Theme::kAuto, Theme::kLight, Theme::kDark};
  return kThemes[section.one_of("theme", {"auto", "light", "dark"}, 0)];
}

Collector read_collector(Ledger& ledger, const Node* node) {
  Section section{ledger, node, "/collector", {"url", "ca"}};
  Collector collector{section.text("url"), section.text("ca")};
  if (!collector.url.empty() && !is_collector_url(collector.url))
    ledger.complain(section.path("url"), "https://…, or http:// to a loopback address",
                    section.find("url"));
  return collector;
}

void read_volume(Ledger& ledger, const Node& item, const std::string& path, Sound& sound) {
  Section step{ledger, &item, path, {"from", "percent"}};
  if (item.kind != Node::Kind::kObject) return;
  if (step.find("from") == nullptr)
    ledger.complain(step.path("from"), "a time like \"07:30\"", nullptr);
  if (step.find("percent") == nullptr)
    ledger.complain(step.path("percent"), "a whole number from 0 to 100", nullptr);
  const auto from = step.hour("from");
  const int percent = static_cast<int>(step.whole("percent", {0, 100}, 0));
  if (!from) return;
  if (!sound.volume.empty() && *from <= sound.volume.back().from)
    ledger.complain(step.path("from"), "a time after the one before it", step.find("from"));
  else
    sound.volume.push_back({*from, percent});
}

Sound read_sound(Ledger& ledger, const Node* node) {
  Sound sound;
  Section section{ledger, node, "/sound", {"volume"}};
  section.each("volume", [&](const Node& item, const std::string& path) {
    read_volume(ledger, item, path, sound);
  });
  return sound;
}

std::vector<std::string> read_readers(Ledger& ledger, Section& section) {
  std::vector<std::string> readers;
  section.each("readers", [&](const Node& item, const std::string& path) {
    if (item.kind != Node::Kind::kText || !reader_spec_from(item.text))
      ledger.complain(path, std::string{kReaderSpecWords}, &item);
    else if (std::find(readers.begin(), readers.end(), item.text) != readers.end())
      ledger.complain(path, "each reader once", &item);
    else
      readers.push_back(item.text);
  });
  return readers;
}

Terminal read_terminal(Ledger& ledger, const Node& node) {
  Section section{ledger,
                  &node,
                  "",
                  {"office_file", "name", "readers", "journal_dir", "window", "collector", "place",
                   "late_display", "board", "sound", "theme", "reduce_motion"}};
  Terminal terminal;
  terminal.office_file = section.required("office_file");
  terminal.name = section.required("name");
  if (terminal.name.size() > kLongestName)
    ledger.complain("/name", "at most 64 bytes", section.find("name"));
  terminal.readers = read_readers(ledger, section);
  terminal.journal_dir = section.text("journal_dir");
  read_windows(ledger, section, terminal);
  terminal.collector = read_collector(ledger, section.find("collector"));
  terminal.place =
      section.one_of("place", {"lobby", "staff"}, 1) == 0 ? Place::kLobby : Place::kStaff;
  terminal.late_display = section.one_of("late_display", {"quiet", "loud"}, 0) == 0
                              ? LateDisplay::kQuiet
                              : LateDisplay::kLoud;
  terminal.theme = read_theme(section);
  terminal.sound = read_sound(ledger, section.find("sound"));
  return terminal;
}

}  // namespace

bool window_size_from(std::string_view text, Window& window) {
  const auto cross = text.find('x');
  if (cross == text.npos) return false;
  const auto width = side_from(text.substr(0, cross));
  const auto height = side_from(text.substr(cross + 1));
  if (!width || !height) return false;
  window.width = *width;
  window.height = *height;
  return true;
}

Loaded<Terminal> terminal_from(std::string_view text, const std::string& file) {
  auto document = document_from(text, file);
  if (!document.ok()) return {{}, std::move(document.complaints)};
  Ledger ledger{file};
  Terminal terminal = read_terminal(ledger, document.value);
  return {std::move(terminal), std::move(ledger).complaints()};
}

}  // namespace kiosk::config
