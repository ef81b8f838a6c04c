// Printing through a real cupsd of the test's own, whose printer keeps what it is given.
#include "kiosk/reports/printer.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

#include "tests/support/process.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

struct PrintShop {
  TemporaryFolder folder;
  Process daemon;

  explicit PrintShop(bool with_printer = true) {
    for (const char* each : {"etc", "spool/tmp", "cache", "state", "log"})
      fs::create_directories(folder / each);
    const std::string root = folder.path().string();
    std::ofstream{folder / "etc/cupsd.conf"}
        << "Listen " << root << "/cups.sock\nWebInterface No\nBrowsing No\nDefaultAuthType None\n"
        << "PreserveJobFiles Yes\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        << "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n";
    std::ofstream{folder / "etc/cups-files.conf"}
        << "ServerRoot " << root << "/etc\nRequestRoot " << root << "/spool\nTempDir " << root
        << "/spool/tmp\nCacheDir " << root << "/cache\nStateDir " << root << "/state\nAccessLog "
        << root << "/log/access\nErrorLog " << root << "/log/error\nPageLog " << root
        << "/log/page\nFileDevice Yes\n";
    if (with_printer)
      std::ofstream{folder / "etc/printers.conf"}
          << "<DefaultPrinter Van_phong>\nDeviceURI file:///dev/null\nState Idle\nAccepting Yes\n"
          << "</DefaultPrinter>\n";
    daemon = Process{{"/usr/sbin/cupsd", "-f", "-c", root + "/etc/cupsd.conf", "-s",
                      root + "/etc/cups-files.conf"},
                     {folder / "out", folder / "err"}};
    REQUIRE(within(10s, [&] { return fs::exists(folder / "cups.sock"); }));
    ::setenv("CUPS_SERVER", (root + "/cups.sock").c_str(), 1);
  }
  ~PrintShop() { ::unsetenv("CUPS_SERVER"); }

  fs::path paper(const std::string& bytes) const {
    std::ofstream{folder / "sheet.pdf"} << bytes;
    return folder / "sheet.pdf";
  }
};

constexpr char kPdf[] = "%PDF-1.4\n% a sheet\n%%EOF\n";

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE("a sheet reaches the printer whole, by name and as the usual one") {
  const PrintShop shop;
  const fs::path paper = shop.paper(kPdf);

  CHECK(print_file(paper, "Bảng chấm công", "Van_phong").value() == "Van_phong-1");
  CHECK(print_file(paper, "Bảng chấm công", "").value() == "Van_phong-2");

  CHECK(text_of_file(shop.folder / "spool/d00001-001") == kPdf);
}

TEST_CASE("a printer that is not there is told of in a line") {
  const PrintShop shop;
  const auto done = print_file(shop.paper(kPdf), "x", "Phong_hop");

  REQUIRE_FALSE(done);
  CHECK(done.error().fault == Fault::kTryLater);
  CHECK(done.error().what == "no such printer here (Phong_hop)");
}

TEST_CASE("an office without a printer is told so") {
  const PrintShop shop{false};

  CHECK(print_file(shop.paper(kPdf), "x", "").error().what ==
        "no printer is set up here (see lpadmin)");
}

TEST_CASE("a file that is none is refused before anybody is asked") {
  const auto done = print_file("/no/such/file.pdf", "x", "");

  CHECK(done.error().fault == Fault::kBadData);
  CHECK(done.error().what == "cannot read (/no/such/file.pdf)");
}

TEST_SUITE_END();
}  // namespace kiosk::test
