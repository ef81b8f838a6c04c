#pragma once
// A value, or the reason there is none.

#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

namespace kiosk {

// One kind for each thing a caller can do about it; add a kind only with a new remedy.
enum class Fault {
  kTryLater,  // passing: the network is away, the database is busy
  kNoRoom,    // the disk is full, and nothing was written; a person has to make room
  kUnknown,   // the disk failed in the middle: ask again after a new start, by event id
  kBadData,   // what we read is not what was written, or not what we expect; keep it and say so
  kRefused,   // the other side understood and said no; never send it again
};

struct Error {
  Fault fault;
  std::string what;  // for the service log: never on the glass, never a badge number
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}
  Result(Error error) : held_(std::move(error)) {}

  bool ok() const { return held_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // Asking for the side that is not there is a bug, and ends the process.
  const T& value() const& { return side<0>(held_); }
  T& value() & { return side<0>(held_); }
  T&& value() && { return std::move(side<0>(held_)); }
  const Error& error() const { return side<1>(held_); }

 private:
  template <std::size_t N, class Held>
  static auto& side(Held& held) {
    if (held.index() != N) std::abort();
    return *std::get_if<N>(&held);
  }

  std::variant<T, Error> held_;
};

struct Nothing {};  // the value of an operation that only succeeds or fails

}  // namespace kiosk
