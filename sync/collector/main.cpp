// congso-collector: the central endpoint (interfaces.md, protocol.md).

#include <sodium.h>
#include <sys/stat.h>

#include "sync/collector/command_answers.h"
#include "sync/collector/serving.h"

int main(int argc, char** argv) {
  using namespace kiosk::sync;
  ::umask(077);  // store, key and socket are the collector's alone
  if (sodium_init() < 0) {
    kiosk::complain("no source of chance (libsodium)");
    return kiosk::kOutOfReach;
  }
  const Commands commands{"congso-collector " CONGSO_VERSION,
                          serve,
                          enrol,
                          join,
                          revoke,
                          terminals,
                          verify_log,
                          export_log,
                          import_list,
                          erase_person,
                          expire_office,
                          back_up,
                          put_back};
  return kiosk::ended(run_command(argc, argv, commands));
}
