#include "tests/support/server_certificate.h"

#include <doctest/doctest.h>

#include "tests/support/process.h"

namespace kiosk::test {

ServerCertificate::ServerCertificate(const std::filesystem::path& folder, int days)
    : key(folder / "tls.key"), certificate(folder / "tls.pem") {
  const auto made = outcome_of({"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                                "ec_paramgen_curve:P-256", "-nodes", "-days", std::to_string(days),
                                "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                                "-keyout", key.string(), "-out", certificate.string()});
  REQUIRE_MESSAGE(made.code == 0, made.err);
}

}  // namespace kiosk::test
