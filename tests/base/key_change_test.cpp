// A log goes over to another key only by its old one's word.

#include "kiosk/base/key_change.h"

#include <doctest/doctest.h>

#include "kiosk/base/event.h"

namespace kiosk::test {
namespace {

const SigningKey kOld = SigningKey::from_seed({1});
const SigningKey kNew = SigningKey::from_seed({2});

LogId log_of_test() {
  LogId log;
  log.bytes.fill(4);
  return log;
}

std::string change(const SigningKey& by, const LogId& log = log_of_test()) {
  Event event;
  event.kind = kKeyChanged;
  event.data = key_change_data(log, by, kNew.public_key());
  return body_of(event);
}

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("a key that the old one vouches for signs what follows the change") {
  KeysOfLog keys{log_of_test(), kOld.public_key()};
  keys.take(Seq{5}, change(kOld));

  CHECK(keys.at(Seq{5}) == kOld.public_key());  // the change itself is the old key's last word
  CHECK(keys.at(Seq{6}) == kNew.public_key());
  CHECK(keys.current() == kNew.public_key());
  CHECK(keys.current_from() == Seq{6});
}

TEST_CASE("a key that vouches for itself, or for another log, changes nothing") {
  KeysOfLog keys{log_of_test(), kOld.public_key()};
  keys.take(Seq{5}, change(kNew));
  keys.take(Seq{6}, change(kOld, LogId{}));
  keys.take(Seq{7}, R"({"kind":"key.changed","data":{"public_key":"x"}})");
  keys.take(Seq{8}, "key.changed");

  CHECK(keys.current() == kOld.public_key());
}

TEST_CASE("a key that was given up cannot take the log back") {
  KeysOfLog keys{log_of_test(), kOld.public_key()};
  keys.take(Seq{5}, change(kOld));
  keys.take(Seq{9}, change(kOld));

  CHECK(keys.current_from() == Seq{6});
}

TEST_SUITE_END();

}  // namespace kiosk::test
