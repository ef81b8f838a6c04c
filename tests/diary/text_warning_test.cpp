#include "kiosk/diary/text_warning.h"

#include <doctest/doctest.h>

#include "kiosk/base/text.h"

namespace kiosk::test {
namespace {
using Kind = TextWarning::Kind;

// Each warning as its kind and the letters it points at.
std::string told(std::string_view text) {
  const auto letters = letter_by_letter(text);
  std::string all;
  for (const TextWarning& warning : warnings_of(text)) {
    all += all.empty() ? "" : " | ";
    all += std::string{to_string(warning.kind)} + ' ';
    for (std::size_t i = warning.from; i < warning.to; ++i) all += letters[i];
  }
  return all;
}

// What is told of all of them together.
std::string told_of(std::initializer_list<std::string_view> texts) {
  std::string all;
  for (const std::string_view text : texts)
    if (const std::string one = told(text); !one.empty()) all += one + '\n';
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("an identity number of twelve or nine digits is pointed at, however it is parted") {
  CHECK(told("CCCD 079090123456 đã cấp") == "identity_number 079090123456");
  CHECK(told("số 079 090 123 456.") == "identity_number 079 090 123 456");
  CHECK(told("079.090.123.456") == "identity_number 079.090.123.456");
  CHECK(told("(0790-9012-3456)") == "identity_number 0790-9012-3456");
  CHECK(told("CMND: 381234567") == "identity_number 381234567");
  CHECK(told("CMND 381 234 567, cấp 2010") == "identity_number 381 234 567");
  CHECK(told("CMND023456789") == "identity_number 023456789");
}

TEST_CASE("a telephone number is pointed at, with or without the country, spaces and points") {
  CHECK(told("gọi 0903123456") == "phone_number 0903123456");
  CHECK(told("gọi 0903 123 456 nhiều lần") == "phone_number 0903 123 456");
  CHECK(told("0903.12.34.56") == "phone_number 0903.12.34.56");
  CHECK(told("090 312 3456") == "phone_number 090 312 3456");
  CHECK(told("+84 903 123 456") == "phone_number +84 903 123 456");
  CHECK(told("+84903123456, 84903123456") ==
        "phone_number +84903123456 | phone_number 84903123456");
  CHECK(told("SĐT:0903123456/0912345678") == "phone_number 0903123456 | phone_number 0912345678");
  CHECK(told("ĐT0903123456-0912345678") == "phone_number 0903123456 | phone_number 0912345678");
}

TEST_CASE("a telephone of an office is one as well") {
  CHECK(told("028 3822 1234") == "phone_number 028 3822 1234");
  CHECK(told("(028) 3822 1234") == "phone_number 028) 3822 1234");
  CHECK(told("02923123456") == "phone_number 02923123456");
  CHECK(told("+84 28 3822 1234") == "phone_number +84 28 3822 1234");
}

TEST_CASE("amounts of money are no identity numbers") {
  CHECK(told_of({"1.500.000.000 đồng", "150.000.000.000 đồng", "150000000 đồng", "381.234.567 đồng",
                 "381 234 567 đồng", "thu 150000000", "150 000 000 000", "2 079 090 123 đ",
                 "1.500.000.000,50", "450000000 m2"})
            .empty());
}

TEST_CASE("document numbers, dates, hours, dossier and tax codes are none either") {
  CHECK(told_of({"12/BC-UBND", "Luật 91/2025/QH15", "ngày 01/02/2026", "01.02.2026 08.03.2026",
                 "từ 07:30 đến 11:30", "000.00.12.H29-210105-0005", "H29.12.34-260115-000712",
                 "MST 0312345678", "mã số thuế: 0312345678", "0312345678-001", "1900 1234",
                 "thửa 123, tờ bản đồ 45", "tổ 02 05 12 14 27", "biên lai 8936012345678"})
            .empty());
}

TEST_CASE("digits within a word or within a longer number point at nobody") {
  CHECK(told_of({"HS0903123456X", "mã A079090123456", "0790901234567", "09031234567"}).empty());
}

TEST_CASE("numbers in one sentence are pointed at in their order") {
  CHECK(told("bà Sáu 079090123456, gọi 0903 123 456") ==
        "identity_number 079090123456 | phone_number 0903 123 456");
}

TEST_CASE("places are letters as a person counts them") {
  const auto warnings = warnings_of("Cấp đổi thẻ 079090123456");

  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0] == TextWarning{Kind::kIdentityNumber, 12, 24});
}

TEST_CASE("a paper that is called secret is pointed at, in capitals too") {
  CHECK(told("soạn công văn mật số 5") == "secret mật");
  CHECK(told("Văn bản TUYỆT MẬT") == "secret TUYỆT MẬT");
  CHECK(told("tài liệu tối mật") == "secret tối mật");
  CHECK(told("[Mật] kế hoạch quý 3") == "secret Mật");
  CHECK(told("tài liệu bí mật nhà nước") == "secret mật");
  CHECK(told("họp mật, ghi biên bản") == "secret mật");
}

TEST_CASE("typed without marks a secret paper is pointed at where no other reading is left") {
  CHECK(told("tuyet mat") == "secret tuyet mat");
  CHECK(told("gui cong van mat") == "secret mat");
  CHECK(told_of({"ban toi mat toi mat", "toi mat 2 gio", "ho so mat trang", "mat troi", "mat"})
            .empty());
}

TEST_CASE("honey, density, passwords and a person's own secret are no secret papers") {
  CHECK(told_of({"5 chai mật ong", "mật độ dân cư", "cấp lại mật khẩu", "giữ bí mật cho bà Sáu",
                 "bảo mật tài khoản", "quan hệ mật thiết", "buổi tối mật độ xe đông",
                 "bán 3 lít mật", "mổ túi mật", "họp mặt đầu năm",
                 "Tập huấn bảo vệ bí mật nhà nước", "tuần trăng mật"})
            .empty());
}

TEST_CASE("a quiet text of a working day gives no warning") {
  CHECK(told_of({"", "Trả 12 hồ sơ đất đai cho 9 hộ dân ấp Thới Thuận, thu 1.350.000 đồng lệ phí.",
                 "Soạn báo cáo số 145/BC-UBND ngày 23/11/2026, dự họp 14:00-16:30."})
            .empty());
}

TEST_CASE("seen from outside, numbers are hidden and everything else stands as it stood") {
  CHECK(masked("Bà Sáu 079 090 123 456, ĐT 0903123456: cấp đổi, thu 150.000 đồng.") ==
        "Bà Sáu •••, ĐT •••: cấp đổi, thu 150.000 đồng.");
  CHECK(masked("công văn mật 12/BC-UBND") == "công văn mật 12/BC-UBND");
  CHECK(masked("gọi +84 903 123 456") == "gọi •••");
  CHECK(masked(masked("0903123456")) == "•••");
  CHECK(masked("").empty());
}

TEST_CASE("bytes that are no text are read without harm") {
  CHECK(warnings_of("\xff\xfe 0903123456 \xc3").size() == 1);
  CHECK(masked("\xff 0903123456").ends_with(" •••"));
}

TEST_CASE("what is left beside a hidden number is hidden when it reads as one") {
  const std::string shown = masked("19a3c4A-0000-7000-8000-000000000001");
  CHECK(warnings_of(shown).empty());
  CHECK(masked(shown) == shown);
}

TEST_SUITE_END();
}  // namespace kiosk::test
