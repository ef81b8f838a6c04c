#pragma once
// Answers to questions of health, in this terminal alone and for 30 days (protocol §1). Covered by
// tests/health/health_store_test.cpp.

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/ids.h"
#include "kiosk/base/result.h"

namespace kiosk {

constexpr std::chrono::days kHealthKept{30};

struct HealthAnswers {
  EventId declared;  // the event that says that they have answered
  StaffId who;
  Instant at{};
  struct Answer {
    std::string question;
    bool yes = false;
    bool operator==(const Answer&) const = default;
  };
  std::vector<Answer> answers;
  bool operator==(const HealthAnswers&) const = default;
};

// health.db. One thread at a time; what is deleted is overwritten.
class HealthStore {
 public:
  // Makes the file where there is none, readable by the terminal alone. A damaged one is made anew:
  // nothing in it is owed to anybody. kNoRoom, kTryLater.
  static Result<HealthStore> open(const std::filesystem::path& path);

  HealthStore(HealthStore&&) noexcept;
  HealthStore& operator=(HealthStore&&) noexcept;
  ~HealthStore();

  // The same declaration again changes nothing. kNoRoom, kTryLater.
  Result<Nothing> keep(const HealthAnswers& answers);
  Result<Nothing> forget_before(Instant oldest);
  Result<Nothing> forget(const StaffId& who);
  // Of one person, oldest first.
  Result<std::vector<HealthAnswers>> of(const StaffId& who) const;

 private:
  struct Inside;
  explicit HealthStore(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

// Nothing of `who` is left in the file at `path`; where nobody was ever asked there is none.
Result<Nothing> forget_health(const std::filesystem::path& path, const StaffId& who);

}  // namespace kiosk
