#pragma once
// The real program congso-collector, started as a person would, on a store that outlives it.

#include <string>
#include <vector>

#include "sync/transport.h"
#include "tests/support/process.h"
#include "tests/support/terminal_in_memory.h"

namespace kiosk::test {

class CollectorProgram {
 public:
  // `below`: folders between the temporary one and the store.
  explicit CollectorProgram(const std::string& below = "");

  // `before`: words in front of the program, a shell with a limit for instance.
  void start(const std::vector<std::string>& before = {},
             const std::vector<std::string>& more = {});
  bool listening() const { return !url_.empty(); }
  const std::string& url() const { return url_; }
  Process& process() { return process_; }
  Outcome run(std::vector<std::string> words) const;  // with --store
  std::string store() const { return store_; }
  std::string key() const { return file_.string() + ".key"; }
  const TemporaryFolder& folder() const { return folder_; }

  TerminalInMemory enrolled(const std::string& name) const;
  // One exchange; status 0 when no answer came. Any thread.
  sync::Response send(const sync::Request& request, const std::string& ca = "") const;
  std::vector<std::string> exported(const LogId& log) const;

 private:
  TemporaryFolder folder_;
  std::filesystem::path file_;
  std::string store_;
  Process process_;
  std::string url_;
  int starts_ = 0;
};

}  // namespace kiosk::test
