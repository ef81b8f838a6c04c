// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/command_line.h"

#include <CLI/CLI.hpp>

#include "kiosk/base/ending.h"
#include "kiosk/base/guess.h"

namespace kiosk::sync {
namespace {

constexpr const char* kUsualStore = "sqlite:/var/lib/congso-collector/collector.db";

// The words of one command line, and what they ask for.
class CommandLine {
 public:
  explicit CommandLine(const Commands& commands) : commands_(commands) {
    given_.store = kUsualStore;
    app_.set_version_flag("--version", commands_.version);
    app_.require_subcommand(1);
    add_serving();
    add_terminals();
    add_logs();
    add_office();
    add_copies();
  }

  int run(int argc, char** argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::Success& wanted) {
      return app_.exit(wanted);
    } catch (const CLI::ParseError& error) {
      complain(fault_of_line(app_, error.what()) + " (see congso-collector --help)");
      return kBadUse;
    }
    given_.order.role = role_from(given_.role).value_or(Role::kKiosk);
    given_.import.office = given_.erasure.office = given_.order.office;
    return wanted_(given_);
  }

 private:
  CLI::App* command(const char* name, const char* about, Command what) {
    CLI::App* added = app_.add_subcommand(name, about);
    added->set_version_flag("--version", commands_.version);
    added->add_option("--store", given_.store, "sqlite:PATH or postgresql://…")
        ->capture_default_str();
    added->callback([this, what] { wanted_ = what; });
    return added;
  }
  void add_office_name(CLI::App* added) {
    added->add_option("--office", given_.order.office, "the office's name")->required();
  }
  void add_names(CLI::App* added) {
    add_office_name(added);
    added->add_option("--terminal", given_.order.terminal, "the terminal's name")->required();
  }
  void add_key(CLI::App* added) {
    added->add_option("--key", given_.key, "the collector's secret; default: beside the store");
  }
  void add_upstream_ca(CLI::App* added) {
    added->add_option("--upstream-ca", given_.upstream_ca, "PEM file; default: the system's");
  }

  void add_serving() {
    CLI::App* serve = command("serve", "takes what terminals push", commands_.serve);
    serve->add_option("--listen", given_.listen, "HOST:PORT")->capture_default_str();
    add_key(serve);
    auto* certificate = serve->add_option("--tls-cert", given_.tls_certificate, "PEM file");
    auto* key = serve->add_option("--tls-key", given_.tls_key, "PEM file");
    certificate->needs(key);
    key->needs(certificate);
    serve->add_option("--upstream", given_.upstream, "URL of the collector above, to bring it all");
    add_upstream_ca(serve);

    CLI::App* join =
        command("join", "an office's logs may go to the collector above", commands_.join);
    add_office_name(join);
    join->add_option("--upstream", given_.upstream, "URL of the collector above")->required();
    add_upstream_ca(join);
    join->add_option("--code", given_.code, "its one-time code, made with --role relay")
        ->required();
    add_key(join);
  }

  void add_terminals() {
    CLI::App* enrol = command("enrol", "prints a one-time code for a terminal", commands_.enrol);
    add_names(enrol);
    enrol->add_option("--role", given_.role, "kiosk, board or relay")
        ->check(
            [](const std::string& text) {
              return unless_one_of(text, {"kiosk", "board", "relay"});
            },
            "")
        ->capture_default_str();
    enrol->add_flag("--may-administer", given_.order.may_administer,
                    "people, badges and roles entered there count");
    add_names(command("revoke", "takes a terminal's rights away", commands_.revoke));
    CLI::App* listing = command("terminals", "terminals and their logs", commands_.terminals);
    listing->add_flag("--json", given_.json, "one object a line")->required();
  }

  void add_logs() {
    CLI::App* verify = command("verify", "walks a log's chain and signatures", commands_.verify);
    auto* log = verify->add_option("--log", given_.log, "the log's id, in the store");
    auto* proof = verify->add_option("--proof", given_.proof_file,
                                     "instead: a file that export --proof wrote, without a store");
    log->excludes(proof);
    verify
        ->add_option("--public-key", given_.public_key,
                     "with --proof: the key that the terminal shows (congso status)")
        ->needs(proof);
    CLI::App* exported = command("export", "a log's exact bodies", commands_.export_log);
    exported->add_option("--log", given_.log, "the log's id")->required();
    exported->add_flag("--proof", given_.proof, "with checkpoints and key certificates");
  }

  void add_office() {
    CLI::App* import =
        command("import", "adds and changes what an office has, from a list", commands_.import);
    import->add_option("LIST", given_.import.what, "staff, badges, calendar or catalogue")
        ->required()
        ->check(
            [](const std::string& text) {
              return unless_one_of(text, {"staff", "badges", "calendar", "catalogue"});
  },
            "");
  import->add_option("FILE", given_.import.file, "the list as CSV")->required();
  add_office_name(import);
  add_key(import);
  import->add_flag("--skip-bad", given_.import.skip_bad, "take the good lines of a bad list");

  CLI::App* erase =
      command("erase", "somebody who left is forgotten at every terminal", commands_.erase);
  add_office_name(erase);
  add_key(erase);
  erase->add_option("--staff", given_.erasure.staff, "the id in the staff list")->required();
  erase->add_option("--reason", given_.erasure.reason, "kept for ever; without a name")->required();

  CLI::App* expire = command("expire", "what an office keeps no longer goes", commands_.expire);
  add_office_name(expire);
  expire->add_option("--settings", given_.file, "its office.json, with `retention`")->required();
}

  void add_copies() {
  command("backup", "a consistent copy, while serve runs", commands_.backup)
      ->add_option("FILE", given_.file, "a new file")
      ->required();
  command("restore", "a copy in the store's place, while serve rests", commands_.restore)
      ->add_option("FILE", given_.file, "the copy")
      ->required();
}

const Commands& commands_;
Given given_;
Command wanted_ = nullptr;
CLI::App app_{"The central endpoint that terminals push their logs to.", "congso-collector"};
};  // namespace

}  // namespace kiosk::sync

int run_command(int argc, char** argv, const Commands& commands) {
  return CommandLine{commands}.run(argc, argv);
}

}  // namespace kiosk::sync
