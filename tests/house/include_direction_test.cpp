// The architecture as a test: which folder may see which, and who keeps which library.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {
namespace fs = std::filesystem;
using Prefixes = std::vector<std::string>;

const Prefixes kRules = {"config/",         "kiosk/base/",  "kiosk/people/",
                         "kiosk/presence/", "kiosk/diary/", "kiosk/tasks/"};

Prefixes and_also(Prefixes all, const Prefixes& more) {
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

// A room may include what begins with one of these. `terminal` and `admin` are the inside of the
// two mains: they build everything, once, and see all.
const std::map<std::string, Prefixes> kMaySee = {
    {"config", {"config/", "kiosk/base/"}},
    {"kiosk/base", {"kiosk/base/"}},
    {"kiosk/people", {"config/", "kiosk/base/", "kiosk/people/"}},
    {"kiosk/presence", {"config/", "kiosk/base/", "kiosk/presence/"}},
    {"kiosk/diary", {"config/", "kiosk/base/", "kiosk/people/", "kiosk/presence/", "kiosk/diary/"}},
    {"kiosk/tasks",
     {"config/", "kiosk/base/", "kiosk/people/", "kiosk/presence/", "kiosk/diary/",
      "kiosk/tasks/"}},
    {"kiosk/lists",
     {"config/", "kiosk/base/", "kiosk/people/", "kiosk/presence/", "kiosk/diary/",
      "kiosk/lists/"}},
    {"kiosk/typing", {"kiosk/base/", "kiosk/typing/"}},
    {"kiosk/journal", {"kiosk/base/", "kiosk/journal/"}},
    {"kiosk/views", and_also(kRules, {"kiosk/journal/", "kiosk/views/"})},
    {"kiosk/health", {"kiosk/base/", "kiosk/health/"}},
    {"kiosk/reports", and_also(kRules, {"kiosk/views/", "kiosk/reports/"})},
    {"kiosk/glass", {"kiosk/base/", "kiosk/glass/"}},
    {"kiosk/devices", {"kiosk/base/", "kiosk/devices/"}},
    {"kiosk/door", and_also(kRules, {"kiosk/typing/", "kiosk/journal/", "kiosk/views/",
                                     "kiosk/glass/", "kiosk/devices/", "kiosk/door/"})},
    {"kiosk/hatch",
     {"config/", "kiosk/base/", "kiosk/people/", "kiosk/journal/", "sync/outgoing.h",
      "sync/incoming.h", "kiosk/hatch/"}},
    {"kiosk/terminal", {"config/", "kiosk/", "sync/", "display/"}},
    {"kiosk/admin", {"config/", "kiosk/", "sync/"}},
    {"sync", {"config/", "kiosk/base/", "sync/"}},
    {"sync/collector/store", {"kiosk/base/", "kiosk/people/", "sync/collector/store/"}},
    {"sync/collector/desks",
     {"kiosk/base/", "sync/wire", "sync/collector/store/", "sync/collector/desks/"}},
    {"sync/collector/http",
     {"kiosk/base/", "sync/wire", "sync/collector/desks/", "sync/collector/http/"}},
    {"sync/collector", and_also(kRules, {"kiosk/lists/", "sync/"})},
    {"display", {"config/", "kiosk/base/", "kiosk/glass/", "display/"}},
};

// A library is kept by the files that begin with one of these; nobody else includes it.
const std::map<std::string, Prefixes> kKeepers = {
    {"sqlite3.h", {"kiosk/journal/", "kiosk/views/", "kiosk/health/", "sync/collector/store/"}},
    {"SQLiteCpp/", {"kiosk/journal/", "kiosk/views/", "kiosk/health/", "sync/collector/store/"}},
    {"curl/", {"sync/curl_transport.cpp"}},
    {"zstd", {"sync/wire_compression.cpp"}},
    {"httplib", {"sync/collector/http/"}},
    {"pqxx/", {"sync/collector/store/postgres_"}},
    {"nlohmann/", {"kiosk/base/json.h"}},
    {"stb/", {"config/emblem.cpp", "config/picture_form.cpp", "display/png.cpp"}},
    {"sodium", {"kiosk/base/", "kiosk/main.cpp", "kiosk/admin.cpp", "sync/collector/main.cpp"}},
    {"openssl/", {"kiosk/base/hash.cpp", "sync/collector/http/tls_session.cpp"}},
    {"unicode/", {"kiosk/base/text.cpp", "kiosk/base/vietnamese_order.cpp"}},
    {"libevdev/", {"kiosk/devices/evdev_source.cpp"}},
    {"alsa/", {"kiosk/devices/alsa_card.cpp"}},
    {"pango/", {"kiosk/reports/pdf_"}},
    {"cairo", {"kiosk/reports/pdf_"}},
    {"xlsxwriter", {"kiosk/reports/xlsx_"}},
    {"cups/", {"kiosk/reports/printer.cpp"}},
    {"imgui", {"display/"}},
    {"backends/imgui", {"display/"}},
    {"misc/freetype", {"display/"}},
    {"GLFW/", {"display/"}},
    {"GL/", {"display/"}},
    {"spdlog/", {"kiosk/terminal/service_log"}},
    {"CLI/",
     {"kiosk/main.cpp", "kiosk/admin.cpp", "kiosk/admin/", "sync/collector/command_line.cpp"}},
    {"mutex", {"kiosk/base/mailbox.h", "sync/collector/"}},
    {"condition_variable", {"kiosk/base/mailbox.h", "sync/collector/"}},
    {"iostream", {}},
};

bool begins_with_one(const std::string& text, const Prefixes& prefixes) {
  for (const auto& prefix : prefixes)
    if (text.rfind(prefix, 0) == 0) return true;
  return false;
}

struct Include {
  bool ours;  // "quoted", from the root of the repository
  std::string name;
};

std::vector<Include> includes_of(const fs::path& file) {
  std::vector<Include> found;
  std::ifstream in{file};
  for (std::string line; std::getline(in, line);) {
    if (line.rfind("#include ", 0) != 0 || line.size() < 11) continue;
    const auto end = line.find_first_of(">\"", 10);
    found.push_back({line[9] == '"', line.substr(10, end - 10)});
  }
  return found;
}

bool is_main(const std::string& file) {
  return file == "kiosk/main.cpp" || file == "kiosk/admin.cpp" || file == "sync/collector/main.cpp";
}

// One line for each include of `path` that points the wrong way.
std::string wrong_in(const fs::path& root, const fs::path& path, const Prefixes& may_see) {
  const std::string file = fs::relative(path, root).generic_string();
  std::string wrong;
  for (const Include& include : includes_of(path)) {
    bool fine = !include.ours || is_main(file) || begins_with_one(include.name, may_see);
    if (include.name == "kiosk/base/json.h" && path.extension() == ".h") fine = false;
    for (const auto& [library, keepers] : kKeepers)
      if (!include.ours && include.name.rfind(library, 0) == 0)
        fine = begins_with_one(file, keepers);
    if (!fine) wrong += file + " includes " + include.name + '\n';
  }
  return wrong;
}

std::string wrong_below(const fs::path& root) {
  std::string wrong;
  for (const auto& [folder, may_see] : kMaySee) {
    if (!fs::exists(root / folder)) continue;
    for (const auto& found : fs::directory_iterator{root / folder})
      if (found.is_regular_file()) wrong += wrong_in(root, found.path(), may_see);
  }
  return wrong;
}

// Writes one source that points the wrong way into a copy of the tree's shape.
std::string wrong_when_planted(const std::string& file, const std::string& include) {
  const fs::path root = fs::temp_directory_path() / "congso-include-direction";
  fs::remove_all(root);
  fs::create_directories((root / file).parent_path());
  std::ofstream{root / file} << "#include " << include << '\n';
  const std::string wrong = wrong_below(root);
  fs::remove_all(root);
  return wrong;
}

}  // namespace

TEST_SUITE_BEGIN("house");

TEST_CASE("every include points the way the architecture allows") {
  CHECK(wrong_below(CONGSO_SOURCE_DIR) == "");
}

TEST_CASE("a planted arrow the wrong way is named") {
  CHECK(wrong_when_planted("display/draw.cpp", "\"kiosk/journal/event_log.h\"") ==
        "display/draw.cpp includes kiosk/journal/event_log.h\n");
  CHECK(wrong_when_planted("kiosk/door/session.cpp", "<sqlite3.h>") ==
        "kiosk/door/session.cpp includes sqlite3.h\n");
  CHECK(wrong_when_planted("kiosk/glass/screen.h", "\"kiosk/base/json.h\"") ==
        "kiosk/glass/screen.h includes kiosk/base/json.h\n");
}

TEST_CASE("every folder is in the table of the architecture") {
  for (const char* top : {"config", "kiosk", "sync", "display"})
    for (const auto& found : fs::recursive_directory_iterator{fs::path{CONGSO_SOURCE_DIR} / top}) {
      const auto extension = found.path().extension();
      if (extension != ".h" && extension != ".cpp") continue;
      const auto folder =
          fs::relative(found.path().parent_path(), CONGSO_SOURCE_DIR).generic_string();
      CAPTURE(folder);
      CHECK((folder == "kiosk" || kMaySee.count(folder) == 1));
    }
}

TEST_SUITE_END();
