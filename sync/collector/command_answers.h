#pragma once
// The commands beside `serve`: each asks, prints what came of it, and gives the program's exit
// code. Covered by tests/collector/commands_test.cpp and centre_test.cpp.

#include <string>

#include "kiosk/base/ending.h"
#include "sync/collector/command_line.h"

namespace kiosk::sync {

void print(const std::string& line);
int refused(const Error& error);  // complains, and gives the code for it

int enrol(const Given& given);
int join(const Given& given);
int revoke(const Given& given);
int terminals(const Given& given);
int verify_log(const Given& given);
int export_log(const Given& given);
int import_list(const Given& given);
int erase_person(const Given& given);
int expire_office(const Given& given);
int back_up(const Given& given);
int put_back(const Given& given);

}  // namespace kiosk::sync
