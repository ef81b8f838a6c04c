#include "config/collector_url.h"

#include <doctest/doctest.h>

namespace kiosk::test {
using config::is_collector_url;

TEST_SUITE_BEGIN("collector url");

TEST_CASE("https goes anywhere") {
  for (const char* url : {"https://collector.example", "https://10.0.0.5:8480/province/",
                          "https://[2001:db8::1]:8480"})
    CHECK(is_collector_url(url));
}

TEST_CASE("plain http goes only to this machine") {
  for (const char* url :
       {"http://127.0.0.1:8480", "http://127.8.9.1/", "http://[::1]:80", "http://localhost:8480"})
    CHECK(is_collector_url(url));
  for (const char* url : {"http://collector.example", "http://10.0.0.5", "http://127.0.0.1.example",
                          "http://127.0.0.256", "http://127.0.0", "http://localhost.example",
                          "http://127.0.0.1@evil.example"}) {
    CAPTURE(url);
    CHECK_FALSE(is_collector_url(url));
  }
}

TEST_CASE("what is no such address is refused") {
  for (const char* url : {"", "https://", "https:///x", "ftp://a.b", "a.b:8480", "https://a b",
                          "https://a.b:99999", "https://a.b:x", "https://u:p@a.b", "https://a.b?q",
                          "https://[::1", "https://đ.vn", "HTTPS://A.B"}) {
    CAPTURE(url);
    CHECK_FALSE(is_collector_url(url));
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
