#pragma once
// `congso badge normalise`: what a reader's lines may mean.

namespace kiosk::admin {

int badge_normalise();  // raw lines from standard input; one JSON object a line out

}  // namespace kiosk::admin
