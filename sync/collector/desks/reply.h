#pragma once
// What the collector answers, before HTTP carries it.

#include <string>

#include "kiosk/base/result.h"

namespace kiosk::sync {

struct Reply {
  int status = 200;
  std::string body;
  std::string type = "application/json";
  int retry_after = 0;  // seconds; 0: not said
};

// {"error":error} and, when there is more to say, "what".
Reply refusal(int status, const std::string& error, const std::string& what = "");
Reply too_often();  // 429: come back in a second

// The store could not do it: 503, and when to try again.
Reply unable(const Error& error);

}  // namespace kiosk::sync
