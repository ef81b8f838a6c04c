// A badge reader without hardware: lines on standard input become readings on a pseudo-terminal,
// which the kiosk opens like any serial reader.
//
// Usage: badge-pty LINK   (LINK becomes a name for the reader: --reader serial:LINK)

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("Usage: badge-pty LINK\n", stderr);
    return 2;
  }
  const int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0) {
    std::perror("badge-pty: no pseudo-terminal");
    return 3;
  }
  const int kept = open(ptsname(master), O_RDWR | O_NOCTTY);  // so that the line never hangs up
  unlink(argv[1]);
  if (kept < 0 || symlink(ptsname(master), argv[1]) != 0) {
    std::perror("badge-pty: cannot name the reader");
    return 3;
  }
  char line[512];
  while (std::fgets(line, sizeof line, stdin)) {
    std::string reading = line;
    if (!reading.empty() && reading.back() == '\n') reading.back() = '\r';
    if (write(master, reading.data(), reading.size()) < 0) return 3;
  }
  unlink(argv[1]);
  return 0;
}
