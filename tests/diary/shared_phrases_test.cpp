// Which words of others are offered to whoever writes: those of the trade, nobody's name.

#include "kiosk/diary/shared_phrases.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

using Strings = std::vector<std::string>;

EntrySaid wrote(const std::string& who, const std::string& content, const std::string& work = {}) {
  EntrySaid said;
  said.who = StaffId{who};
  said.content.content = content;
  said.content.work = work;
  return said;
}

std::vector<EntrySaid> three_wrote(const std::string& content, const std::string& work = {}) {
  return {wrote("A", content, work), wrote("B", content, work), wrote("C", content, work)};
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("what three people have written is offered to the fourth") {
  CHECK(shared_phrases(three_wrote("Họp giao ban tuần"), {}) ==
        Strings{"ban tuần", "giao ban", "giao ban tuần", "họp giao", "họp giao ban"});
}

TEST_CASE("what two people have written is theirs however often they did") {
  const std::vector<EntrySaid> said{wrote("A", "Họp giao ban"), wrote("A", "Họp giao ban"),
                                    wrote("B", "Họp giao ban")};
  CHECK(shared_phrases(said, {}).empty());
}

TEST_CASE("a citizen's name is never offered though the whole office wrote it") {
  CHECK(shared_phrases(three_wrote("gặp ông Nguyễn Văn Tư"), {}) == Strings{"gặp ông"});
}

TEST_CASE("numbers and signs part the words") {
  CHECK(shared_phrases(three_wrote("tổ 4 họp, dân phố"), {}) == Strings{"dân phố"});
  CHECK(shared_phrases(three_wrote("số 079203004455"), {}).empty());
}

TEST_CASE("of hidden kinds of work and of half words nothing is offered") {
  CHECK(shared_phrases(three_wrote("Họp giao ban", "to-cao"), {"to-cao"}).empty());
  auto half = three_wrote("Họp giao ban");
  for (EntrySaid& each : half) each.unfinished = true;
  CHECK(shared_phrases(half, {}).empty());
}

TEST_SUITE_END();

}  // namespace kiosk::test
