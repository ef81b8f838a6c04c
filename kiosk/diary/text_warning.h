#pragma once
// What does not belong into a diary, told to whoever writes it while they write (S3-20; domain
// B11): numbers that name a citizen, and papers that are secret. A warning and a place, never a
// refusal.

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

struct TextWarning {
  enum class Kind : std::uint8_t {
    kIdentityNumber,  // 9 or 12 digits
    kPhoneNumber,
    kSecret,  // a paper is called mật, tối mật or tuyệt mật
  };
  Kind kind = Kind::kIdentityNumber;
  std::size_t from = 0;  // letters, as letter_by_letter of base/text.h counts them
  std::size_t to = 0;    // behind the last
  bool operator==(const TextWarning&) const = default;
};

std::string_view to_string(TextWarning::Kind kind);  // identity_number phone_number secret

// In the order of their places.
std::vector<TextWarning> warnings_of(std::string_view text);

// For whoever is neither the writer nor in the review chain: ••• instead of every identity and
// telephone number, all else as it stands.
std::string masked(std::string_view text);

}  // namespace kiosk
