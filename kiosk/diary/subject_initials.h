#pragma once
// Whom an entry is about, as those see it who are outside the writer and the review chain: citizens
// by their initials, businesses and agencies by their names (domain B11).

#include <string>
#include <string_view>

namespace kiosk {

// "ông Nguyễn Văn Tư" → "ông N.V.T."; "Công ty TNHH An Phú" stays. What was typed without capitals
// is hidden as well, behind a title or a family name. Numbers that name a person become •••. In
// doubt a word is hidden. Given its own answer it gives it again.
std::string initials_of_subject(std::string_view subject);

}  // namespace kiosk
