#include "sync/link.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>

namespace kiosk::test {

namespace {

sync::Link whole_link() {
  sync::Link link;
  link.collector = "https://collector.example";
  link.token = "token-1";
  link.office = "PHƯỜNG MẪU";
  link.terminal = "sảnh";
  link.office_keys = {OfficeKey{{1}}, OfficeKey{{2}}};
  link.pins = sync::Pins{PublicKey{{3}}, PublicKey{{4}}};
  link.logs = {LogId{{5}}, LogId{{6}}};
  return link;
}

std::string fault_of(const std::string& text) {
  const auto read = sync::link_from(text);
  return read ? "" : read.error().what;
}

struct Folder {
  std::filesystem::path path;
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "congso-link-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~Folder() { std::filesystem::remove_all(path); }
};

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Folder, "a link is read back as it was kept, and nobody else may read it") {
  REQUIRE(sync::write_link(path / "link.json", whole_link()));

  CHECK(sync::read_link(path / "link.json").value() == whole_link());
  CHECK(std::filesystem::status(path / "link.json").permissions() ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE_FIXTURE(Folder, "a further log is kept without undoing what others wrote meanwhile") {
  sync::Link newer = whole_link();
  newer.office_keys.insert(newer.office_keys.begin(), OfficeKey{{9}});
  REQUIRE(sync::write_link(path / "link.json", newer));
  sync::Link longer = whole_link();
  longer.logs.push_back(LogId{{7}});

  REQUIRE(sync::keep_logs(path / "link.json", longer));

  const auto kept = sync::read_link(path / "link.json").value();
  CHECK(kept.office_keys == newer.office_keys);
  CHECK(kept.logs == longer.logs);
}

TEST_CASE("before the enrolment a link holds an office key and nothing else") {
  sync::Link link;
  link.office_keys = {OfficeKey{{1}}};

  const auto read = sync::link_from(text_of(link));

  REQUIRE(read);
  CHECK(read.value() == link);
  CHECK_FALSE(read.value().enrolled());
}

TEST_CASE("every fault of a link is named at once, and no secret is shown") {
  const std::string faults = fault_of(
      "{\"token\":\"two words\",\"office_keys\":[\"secret\",7],\"collector_key\":\"x\","
      "\"logs\":{},\"office\":3}");

  for (const char* pointer : {"/token:", "/office_keys/0:", "/office_keys/1:", "/collector_key:",
                              "/logs:", "/office:", "/collector:"})
    CHECK(faults.find(pointer) != std::string::npos);
  CHECK(faults.find("secret") == std::string::npos);
  CHECK(faults.find("two words") == std::string::npos);
}

TEST_CASE("a token without a pinned key is refused") {
  sync::Link link = whole_link();
  link.pins.reset();

  CHECK(fault_of(text_of(link)) == "link.json: /collector_key: expected a key beside the token");
}

TEST_CASE("what is not an object is no link") {
  CHECK(fault_of("[]") == "link.json: : expected an object");
  CHECK(fault_of("not json").find("link.json: not JSON") == 0);
}

TEST_CASE("a link knows the logs that were enrolled") {
  CHECK(whole_link().knows(LogId{{6}}));
  CHECK_FALSE(whole_link().knows(LogId{{7}}));
}

TEST_CASE("a token that could end a header line is no token") {
  CHECK(sync::is_token("abc.DEF-123_~+/="));
  CHECK_FALSE(sync::is_token(""));
  CHECK_FALSE(sync::is_token("abc\r\nX: y"));
  CHECK_FALSE(sync::is_token("mật"));
  CHECK_FALSE(sync::is_token(std::string(1025, 'a')));
}

TEST_SUITE_END();
}  // namespace kiosk::test
