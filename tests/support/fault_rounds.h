#pragma once
// How often a fault test repeats.

namespace kiosk::test {

// `usual` in CI; `all` with `tests/run --all` (CONGSO_FAULT_ROUNDS=all); or the number that
// CONGSO_FAULT_ROUNDS gives.
int fault_rounds(int usual, int all);

}  // namespace kiosk::test
