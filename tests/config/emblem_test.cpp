#include "config/emblem.h"

#include <doctest/doctest.h>

#include <sys/stat.h>

#include <fstream>

#include "config/load.h"
#include "tests/support/emblem_file.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using config::Emblem;
using config::emblem_from;

const Emblem kTwoByTwo{2, 2, {255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 0, 9, 8, 7, 255}};

std::string fault_of(std::string_view bytes) {
  const auto emblem = emblem_from(bytes);
  if (emblem) return "none";
  CHECK(emblem.error().fault == Fault::kBadData);
  return emblem.error().what;
}

constexpr const char* kNoPicture = "expected a PNG or JPEG file";
constexpr const char* kTooLarge = "expected a picture of at most 4096 pixels each way and 8 MB";

std::string big_endian(std::size_t number) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift);
  return bytes;
}

// The same file, which says of itself that it is so large.
std::string png_claiming(std::string png, std::size_t width, std::size_t height) {
  return png.replace(16, 8, big_endian(width) + big_endian(height));
}

void write(const fs::path& file, const std::string& bytes) {
  std::ofstream{file, std::ios::binary} << bytes;
}

// An office in a folder of its own, beside the terminal's.
struct OfficeElsewhere {
  explicit OfficeElsewhere(const std::string& member) {
    fs::create_directory(folder / "office");
    write(folder / "office/office.json", R"({"name":"P","hours":[])" + member + "}");
    write(folder / "terminal.json", R"({"office_file":"office/office.json","name":"cửa 1"})");
  }
  config::Terminal terminal() const {
    const auto loaded = config::load_settings(folder / "terminal.json");
    REQUIRE(loaded.ok());
    return loaded.value.terminal;
  }
  TemporaryFolder folder;
};

}  // namespace

TEST_SUITE_BEGIN("config");

TEST_CASE("an emblem is read pixel by pixel, with what can be seen through") {
  const auto emblem = emblem_from(png_of(kTwoByTwo));

  REQUIRE(emblem.ok());
  CHECK(emblem.value().width == 2);
  CHECK(emblem.value().rgba == kTwoByTwo.rgba);
}

TEST_CASE("an emblem may be a JPEG, through which nothing is seen") {
  const auto emblem = emblem_from(jpeg_of(invented_emblem(30, 20)));

  REQUIRE(emblem.ok());
  CHECK(emblem.value().width == 30);
  CHECK(emblem.value().height == 20);
  for (std::size_t i = 3; i < emblem.value().rgba.size(); i += 4)
    CHECK(emblem.value().rgba[i] == 255);
}

TEST_CASE("an emblem that is cut off anywhere is no picture") {
  for (const std::string& whole : {png_of(kTwoByTwo), jpeg_of(invented_emblem(20, 20))})
    for (std::size_t size = 0; size < whole.size(); ++size) {
      CAPTURE(size);
      CHECK(fault_of(whole.substr(0, size)) == kNoPicture);
    }
}

TEST_CASE("what is neither PNG nor JPEG is no emblem, whatever the decoder makes of it") {
  const std::string gif{"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", 28};
  for (const std::string& other :
       {std::string{}, std::string{"PHƯỜNG MẪU\n"}, std::string{"{\"name\":1}"}, gif,
        std::string{"P6 1 1 255 \1\2\3"}, std::string{"\xFF\xD8\xFF"}, std::string(1000, '\0')})
    CHECK(fault_of(other) == kNoPicture);
}

TEST_CASE("4096 pixels each way are an emblem, one more is not") {
  CHECK(fault_of(png_of(invented_emblem(4096, 1))) == "none");

  CHECK(fault_of(png_of(invented_emblem(4097, 1))) == kTooLarge);
  CHECK(fault_of(png_of(invented_emblem(1, 4097))) == kTooLarge);
  CHECK(fault_of(png_claiming(png_of(kTwoByTwo), 5000, 5000)) == kTooLarge);
  CHECK(fault_of(png_claiming(png_of(kTwoByTwo), 4096, 4096)) == kNoPicture);
}

TEST_CASE("an emblem of more than 8 MB is not read to its end") {
  const std::string large = png_of(kTwoByTwo) + std::string(config::kLongestEmblem, '\0');
  const TemporaryFolder folder;
  write(folder / "logo.png", large);

  CHECK(fault_of(large) == kTooLarge);
  CHECK(config::read_emblem(folder / "logo.png").error().what ==
        std::string{"emblem: "} + kTooLarge + " (" + (folder / "logo.png").string() + ")");
}

TEST_CASE("a small picture that unfolds into a large one is refused") {
  const std::string blank = png_of({1000, 1000, std::vector<unsigned char>(4'000'000, 7)});

  CHECK(fault_of(png_claiming(blank, 1000, 1000)) == "none");
  CHECK(fault_of(png_claiming(blank, 1, 1)) == kNoPicture);
}

TEST_CASE("a picture whose piece claims to be larger than the file is refused") {
  std::string png = png_of(kTwoByTwo);
  png.replace(png.find("IDAT") - 4, 4, big_endian(1U << 30U));

  CHECK(fault_of(png) == kNoPicture);
}

TEST_CASE("a picture with more passes than any program writes is refused") {
  std::string jpeg = jpeg_of(invented_emblem(20, 20));
  const std::string pass = jpeg.substr(jpeg.find("\xFF\xDA"), 14);
  for (int i = 0; i < 99; ++i) jpeg.insert(jpeg.size() - 2, pass);
  CHECK(fault_of(jpeg) == "none");

  jpeg.insert(jpeg.size() - 2, pass);

  CHECK(fault_of(jpeg) == kNoPicture);
}

TEST_CASE("a picture whose tables hold more codes than there can be never meets the decoder") {
  std::string jpeg = jpeg_of(invented_emblem(20, 20));
  const auto counts = jpeg.find("\xFF\xC4") + 5;

  CHECK(fault_of(jpeg.replace(counts, 16, 16, '\xFF')) == kNoPicture);
}

TEST_CASE("nobody waits at an emblem that is missing, a folder, or a pipe: the file is named") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "folder");
  ::mkfifo((folder / "pipe").c_str(), 0600);

  for (const char* name : {"none.png", "folder", "pipe"})
    CHECK(config::read_emblem(folder / name).error().what ==
          std::string{"emblem: "} + kNoPicture + " (" + (folder / name).string() + ")");
}

TEST_CASE("an emblem lies where office.json says, counted from its own folder, for both screens") {
  const OfficeElsewhere office{R"(,"emblem":"pictures/logo.png")"};

  const config::Terminal terminal = office.terminal();

  CHECK(terminal.window.emblem == (office.folder / "office/pictures/logo.png").string());
  CHECK(terminal.board.emblem == terminal.window.emblem);
  CHECK(OfficeElsewhere{R"(,"emblem":"/srv/logo.png")"}.terminal().board.emblem == "/srv/logo.png");
}

TEST_CASE("an office without an emblem has none") {
  CHECK(OfficeElsewhere{""}.terminal().window.emblem.empty());
  CHECK(config::emblem_complaints("office.json", {}).empty());
}

TEST_CASE("a named emblem that is no picture is a complaint of one line") {
  const TemporaryFolder folder;
  write(folder / "logo.gif", "GIF89a");
  config::Office office;
  office.emblem = "logo.gif";

  const auto complaints = config::emblem_complaints(folder / "office.json", office);

  REQUIRE(complaints.size() == 1);
  CHECK(to_string(complaints[0]) ==
        R"(office.json: /emblem: expected a PNG or JPEG file, found "logo.gif")");
}

TEST_SUITE_END();
}  // namespace kiosk::test
