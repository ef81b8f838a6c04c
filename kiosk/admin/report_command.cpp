#include "kiosk/admin/report_command.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>

#include "kiosk/admin/days_asked.h"
#include "kiosk/admin/diary_report.h"
#include "kiosk/admin/leave_slip_command.h"
#include "kiosk/admin/office_now.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/file.h"
#include "kiosk/door/words.h"
#include "kiosk/reports/attendance_json.h"
#include "kiosk/reports/attendance_lists.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/csv_text.h"
#include "kiosk/reports/pdf_file.h"
#include "kiosk/reports/place_list.h"
#include "kiosk/reports/printer.h"
#include "kiosk/reports/xlsx_file.h"

namespace kiosk::admin {
namespace {
namespace fs = std::filesystem;

constexpr int kOwnerAlone = 0600;  // it tells of people

// What each report can be listed as, the usual first.
const std::vector<std::string>& lists_of(const std::string& what) {
  static const std::map<std::string, std::vector<std::string>> lists{
      {"attendance", {"sheet", "days", "exceptions", "places"}},
      {"diary", {"book", "sheet", "draft", "group"}},
      {"workload",
       {"people", "reviewers", "steadiness", "silent-days", "positions", "handling", "compare"}},
      {"leave-slip", {"slip"}}};
  return lists.at(what);
}

// The wish with its list named.
ReportWish with_list(ReportWish wish) {
  if (wish.list.empty()) wish.list = lists_of(wish.what).front();
  return wish;
}

Result<AttendanceQuestion> question_of(const ReportWish& wish) {
  const auto days = days_asked(wish.from, wish.to);
  if (!days) return days.error();
  return AttendanceQuestion{days.value().from, days.value().to, StaffId{wish.staff}, wish.unit,
                            wish.list == "places"};
}

Result<Attendance> attendance(const fs::path& root, const AttendanceQuestion& question,
                              const Clock& clock) {
  auto reached = office_now(root, clock);
  if (!reached) return reached.error();
  OfficeNow& office = reached.value();
  if (auto fine = known(office, question.who, question.unit); !fine) return fine.error();
  if (auto read = read_declared(office, question.from, question.to); !read) return read.error();
  auto marks = marks_of_days(office.place, *office.log, {question.who, question.from, question.to});
  if (!marks) return marks.error();
  MarksOfEach of_each;
  for (Mark& mark : marks.value()) of_each[mark.who].push_back(std::move(mark));
  return attendance_of(question, office.people.services(), of_each, office.rules(),
                       clock.now().instant);
}

Result<std::string> as_json(const Attendance& told, const std::string& list) {
  if (list == "places") return place_list_json(told);
  if (list == "days") return day_list_json(told);
  return list == "exceptions" ? exception_list_json(told) : sheet_json(told);
}

Table table_of(const Attendance& told, const std::string& list, const Say& say) {
  if (list == "places") return place_table(told, say);
  if (list == "days") return day_table(told, say);
  return list == "exceptions" ? exception_table(told, say) : sheet_table(told, say);
}

Paper paper_of(const Attendance& told, const std::string& list, const Say& say) {
  if (list == "sheet") return sheet_paper(told, say);
  if (list == "places") return place_paper(told, say);
  const char* title = list == "days" ? "report.title.days" : "report.title.exceptions";
  return list_paper(told, title, table_of(told, list, say), say);
}

// How sentences are found, in the language of the wish. Borrows the words.
Say say_from(const Words& words, const ReportWish& wish) {
  const Language language = wish.language == "en" ? Language::kEnglish : Language::kVietnamese;
  return [&words, language](std::string_view key, std::initializer_list<Filling> filling) {
    return words.say(language, key, filling);
  };
}

Result<std::string> slips(const fs::path& root, const ReportWish& wish, const Clock& clock) {
  const auto words = Words::load(wish.assets / "words");
  if (!words) return words.error();
  const auto paper = leave_slips_told(root, wish, say_from(words.value(), wish), clock);
  if (!paper) return paper.error();
  return pdf_file(paper.value());
}

Result<std::string> formed(const Attendance& told, const ReportWish& wish) {
  if (wish.format == "json") return as_json(told, wish.list);
  const auto words = Words::load(wish.assets / "words");
  if (!words) return words.error();
  const Say say = say_from(words.value(), wish);
  if (wish.format == "csv") return csv_text(table_of(told, wish.list, say));
  const Paper paper = paper_of(told, wish.list, say);
  return wish.format == "xlsx" ? xlsx_file(paper) : pdf_file(paper);
}

Result<std::string> diaries(const fs::path& root, const ReportWish& wish, const Clock& clock) {
  const auto words = Words::load(wish.assets / "words");
  if (!words) return words.error();
  return diary_report_told(root, wish, say_from(words.value(), wish), clock);
}

// A file that goes away once the printer has it.
struct Printed {
  fs::path file = fs::temp_directory_path() / ("congso-" + std::to_string(::getpid()) + ".pdf");
  ~Printed() {
    std::error_code gone;
    fs::remove(file, gone);
  }
};

int print_bytes(const std::string& pdf, const std::string& printer) {
  const Printed printed;
  if (auto written = write_note(printed.file, pdf, kOwnerAlone); !written)
    return refuse(written.error());
  return print_paper(printed.file, printer);
}

int keep(const std::string& bytes, const fs::path& file) {
  if (file.empty()) {
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    if (bytes.empty() || bytes.back() != '\n') std::fputc('\n', stdout);
    return kGood;
  }
  const auto written = write_file(file, bytes, kOwnerAlone);
  return written ? kGood : refuse(written.error());
}

// What is wrong with the wish itself; nothing when it can be done.
std::string fault_of(const ReportWish& wish) {
  const bool text = wish.format == "json" || wish.format == "csv" || wish.format == "text";
  if (!wish.staff.empty() && !wish.unit.empty()) return "--staff or --unit, not both";
  const auto& lists = lists_of(wish.what);
  if (!wish.list.empty() && std::find(lists.begin(), lists.end(), wish.list) == lists.end())
    return "--list: not of " + wish.what + " (" + wish.list + ")";
  const bool group = wish.what == "diary" && wish.list == "group";
  if (group != (wish.format == "text") && !(group && wish.format == "json"))
    return "--list group: expected --format text or json, and text of no other list";
  const bool compares = wish.what == "workload" && wish.list == "compare";
  if (compares != !wish.compare.empty())
    return "--compare: expected with workload --list compare, and with nothing else";
  const bool slip = wish.what == "leave-slip";
  if (slip && (wish.format != "pdf" || wish.staff.empty()))
    return "leave-slip: expected --staff and --format pdf";
  if (wish.prints && wish.format != "pdf") return "--print: only with --format pdf";
  if (wish.file.empty() && !text && !wish.prints) return "-o: expected a file for " + wish.format;
  return "";
}

// A file of one's own, or a new one: never a device, nor the terminal's own data.
std::string fault_of_target(const fs::path& root, const fs::path& file) {
  if (file.empty()) return "";
  std::error_code unknown;
  const auto status = fs::status(file, unknown);
  if (fs::exists(status) && !fs::is_regular_file(status))
    return "-o: expected a file, or the name of a new one (" + file.string() + ")";
  if (is_inside(file, root))
    return "-o: expected a place outside the data folder (" + file.string() + ")";
  return "";
}

}  // namespace

Result<std::string> report_told(const fs::path& root, const ReportWish& asked, const Clock& clock) {
  const ReportWish wish = with_list(asked);
  if (wish.what == "leave-slip") return slips(root, wish, clock);
  if (wish.what != "attendance") return diaries(root, wish, clock);
  const auto question = question_of(wish);
  if (!question) return question.error();
  const auto told = attendance(root, question.value(), clock);
  if (!told) return told.error();
  return formed(told.value(), wish);
}

int report(const fs::path& root, const ReportWish& wish, const Clock& clock) {
  if (const std::string fault = fault_of(wish); !fault.empty())
    return refuse({Fault::kBadData, fault});
  if (const std::string fault = fault_of_target(root, wish.file); !fault.empty())
    return refuse({Fault::kBadData, fault});
  const auto told = report_told(root, wish, clock);
  if (!told) return refuse(told.error());
  if (!wish.file.empty() || !wish.prints)
    if (const int kept = keep(told.value(), wish.file); kept != kGood) return kept;
  return wish.prints ? print_bytes(told.value(), wish.printer) : kGood;
}

int print_paper(const fs::path& file, const std::string& printer) {
  const auto job = print_file(file, file.filename().string(), printer);
  if (!job) return refuse(job.error());
  say("printing: " + job.value());
  return kGood;
}

}  // namespace kiosk::admin
