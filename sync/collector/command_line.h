#pragma once
// What the words of `congso-collector`'s command line fill in, and which command they ask for.

#include <functional>
#include <string>

#include "sync/collector/centre_commands.h"

namespace kiosk::sync {

// What was given on the command line.
struct Given {
  std::string store;
  std::string listen = "127.0.0.1:8480";
  std::string key;
  std::string tls_certificate;
  std::string tls_key;
  std::string upstream;
  std::string upstream_ca;
  std::string code;
  CodeOrder order;
  std::string role = "kiosk";
  std::string log;
  std::string proof_file;
  std::string public_key;
  std::string file;
  CentreImport import;
  CentreErasure erasure;
  bool json = false;
  bool proof = false;
};

// Each gives the program's exit code.
using Command = int (*)(const Given&);
struct Commands {
  const char* version;  // congso-collector 0.1.0
  Command serve, enrol, join, revoke, terminals, verify, export_log, import, erase, expire, backup,
      restore;
};

// Reads the words and runs the command they name; what is wrong with them is one line and 2.
int run_command(int argc, char** argv, const Commands& commands);

}  // namespace kiosk::sync
