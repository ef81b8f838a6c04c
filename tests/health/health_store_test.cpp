// Answers to questions of health, in a real file.

#include "kiosk/health/health_store.h"

#include <doctest/doctest.h>

#include <fstream>

#include "tests/support/process.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using std::chrono::days;

const StaffId kAn{"CB-An"};
const StaffId kBinh{"CB-Binh"};
const Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};

HealthAnswers answers_of(const StaffId& who, std::uint8_t n, days ago = days{0}) {
  HealthAnswers answers{{}, who, kNow - ago, {{"sốt-ho-khó-thở", true}, {"mask", false}}};
  answers.declared.bytes[15] = n;
  return answers;
}

struct Store {
  TemporaryFolder folder;
  fs::path path = folder / "health.db";
  HealthStore open() const {
    auto store = HealthStore::open(path);
    REQUIRE(store);
    return std::move(store).value();
  }
  std::string bytes() const { return text_of_file(path); }
};

}  // namespace

TEST_SUITE_BEGIN("health");

TEST_CASE_FIXTURE(Store, "answers that were kept are there after a restart, of that person alone") {
  REQUIRE(open().keep(answers_of(kAn, 1)));
  REQUIRE(open().keep(answers_of(kBinh, 2)));

  CHECK(open().of(kAn).value() == std::vector<HealthAnswers>{answers_of(kAn, 1)});
}

TEST_CASE_FIXTURE(Store, "the same declaration twice is kept once") {
  REQUIRE(open().keep(answers_of(kAn, 1)));
  REQUIRE(open().keep(answers_of(kAn, 1)));

  CHECK(open().of(kAn).value().size() == 1);
}

TEST_CASE_FIXTURE(Store, "answers go after thirty days, and not before") {
  REQUIRE(open().keep(answers_of(kAn, 1, kHealthKept + days{1})));
  REQUIRE(open().keep(answers_of(kAn, 2, kHealthKept)));
  REQUIRE(open().forget_before(kNow - kHealthKept));

  CHECK(open().of(kAn).value() == std::vector<HealthAnswers>{answers_of(kAn, 2, kHealthKept)});
}

TEST_CASE_FIXTURE(Store, "what was deleted cannot be read in the file any more") {
  REQUIRE(open().keep(answers_of(kAn, 1)));
  CHECK(bytes().find("sốt-ho-khó-thở") != std::string::npos);
  REQUIRE(open().forget(kAn));

  CHECK(open().of(kAn).value().empty());
  CHECK(bytes().find("sốt-ho-khó-thở") == std::string::npos);
  CHECK(bytes().find("CB-An") == std::string::npos);
}

TEST_CASE_FIXTURE(Store, "nobody but the terminal may read the file") {
  open();

  CHECK((fs::status(path).permissions() & (fs::perms::group_all | fs::perms::others_all)) ==
        fs::perms::none);
}

TEST_CASE_FIXTURE(Store, "a damaged file is made anew: it is owed to nobody") {
  std::ofstream{path} << std::string(10'000, 'x');
  REQUIRE(open().keep(answers_of(kAn, 1)));

  CHECK(open().of(kAn).value().size() == 1);
}

TEST_CASE("where no file can be made the answers are not kept, and it is said") {
  CHECK_FALSE(HealthStore::open("/proc/nowhere/health.db"));
}

TEST_SUITE_END();
}  // namespace kiosk::test
