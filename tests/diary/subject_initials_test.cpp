#include "kiosk/diary/subject_initials.h"

#include <doctest/doctest.h>

namespace kiosk::test {

TEST_SUITE_BEGIN("diary");

TEST_CASE("of a citizen only initials are seen from outside") {
  CHECK(initials_of_subject("ông Nguyễn Văn Tư") == "ông N.V.T.");
  CHECK(initials_of_subject("hộ bà Lê Thị Sáu") == "hộ bà L.T.S.");
  CHECK(initials_of_subject("Nguyễn Văn Tư") == "N.V.T.");
  CHECK(initials_of_subject("Bà Đỗ Thị Ánh") == "Bà Đ.T.Á.");
  CHECK(initials_of_subject("HỘ BÀ LÊ THỊ SÁU") == "HỘ BÀ L.T.S.");
}

TEST_CASE("a name that is also a word of kinship or a number is a name within a name") {
  CHECK(initials_of_subject("Trần Thị Anh") == "T.T.A.");
  CHECK(initials_of_subject("anh Lê Công Chính") == "anh L.C.C.");
  CHECK(initials_of_subject("ông Ba") == "ông B.");
}

TEST_CASE("a name typed in small letters is hidden as well") {
  CHECK(initials_of_subject("ông nguyễn văn tư") == "ông N.V.T.");
  CHECK(initials_of_subject("nguyễn văn công") == "N.V.C.");
  CHECK(initials_of_subject("hộ nguyen van tu") == "hộ N.V.T.");
  CHECK(initials_of_subject("bà lê thị sáu và ông tư") == "bà L.T.S. và ông T.");
}

TEST_CASE("businesses and agencies keep their names") {
  for (const char* name :
       {"Công ty TNHH An Phú", "công ty cổ phần Mía đường Cần Thơ", "Doanh nghiệp tư nhân Tư Hùng",
        "HTX Nông nghiệp Thới Thuận", "UBND xã Thới Thuận", "Trường Tiểu học Thới Thuận 2",
        "Hội Nông dân phường", "Phòng Kinh tế"})
    CHECK(initials_of_subject(name) == name);
}

TEST_CASE("a household that trades under a person's name is that person") {
  CHECK(initials_of_subject("Hộ kinh doanh Nguyễn Văn Tư") == "Hộ kinh doanh N.V.T.");
  CHECK(initials_of_subject("hộ kinh doanh bà Sáu") == "hộ kinh doanh bà S.");
}

TEST_CASE("a person named beside a business is hidden, the business is not") {
  CHECK(initials_of_subject("Công ty TNHH An Phú, ông Nguyễn Văn Tư") ==
        "Công ty TNHH An Phú, ông N.V.T.");
  CHECK(initials_of_subject("Công ty An Phú (Nguyễn Văn Tư)") == "Công ty An Phú (N.V.T.)");
  CHECK(initials_of_subject("Công ty An Phú do Nguyễn Văn Tư đại diện") ==
        "Công ty An Phú do N.V.T. đại diện");
  CHECK(initials_of_subject("Công ty An Phú - Nguyễn Văn Tư") == "Công ty An Phú - N.V.T.");
  CHECK(initials_of_subject("Nguyễn Văn Tư, Công ty An Phú") == "N.V.T., Công ty An Phú");
}

TEST_CASE("several people are several initials") {
  CHECK(initials_of_subject("ông Tư,bà Sáu") == "ông T., bà S.");
  CHECK(initials_of_subject("Nguyễn Văn Tư/Lê Thị Sáu") == "N.V.T. / L.T.S.");
  CHECK(initials_of_subject("vợ chồng Đ/c Tư") == "vợ chồng Đ/c T.");
}

TEST_CASE("households nobody is named of stay, and so does what follows a name") {
  CHECK(initials_of_subject("12 hộ dân ấp 3") == "12 hộ dân ấp 3");
  CHECK(initials_of_subject("bà con nông dân") == "bà con nông dân");
  CHECK(initials_of_subject("ông Nguyễn Văn Tư xin cấp đổi") == "ông N.V.T. xin cấp đổi");
}

TEST_CASE("numbers that name a person are hidden in the subject too") {
  CHECK(initials_of_subject("bà Lê Thị Sáu 079090123456") == "bà L.T.S. •••");
  CHECK(initials_of_subject("Sáu0903123456") == "S.");
}

TEST_CASE("initials given again stay what they are") {
  for (const char* subject :
       {"ông Nguyễn Văn Tư", "Công ty An Phú (Nguyễn Văn Tư)", "ông Tư,bà Sáu", "Tư/Sáu", "",
        "nguyễn văn tư và bà sáu", "12 hộ dân, bà Lê Thị Sáu xin 3.5 ha", "“Tư”Ba", "Tư3.5",
        "\xff Tư"}) {
    const std::string once = initials_of_subject(subject);
    CHECK(initials_of_subject(once) == once);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
