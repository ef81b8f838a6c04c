#include "config/occasions.h"

#include <algorithm>
#include <utility>

#include "config/hours.h"
#include "kiosk/base/text.h"

namespace kiosk::config {
namespace {

constexpr std::size_t kLongestName = 40;      // letters that a tile has room for
constexpr std::size_t kLongestQuestion = 80;  // letters in a line

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

bool is_line(std::string_view text, std::size_t most) {
  return !trimmed(text).empty() && letters_in(text) <= most && one_line(text) == text;
}

struct NameList {
  std::string_view member;
  std::size_t most;
  std::vector<std::string> usual;
};

std::vector<std::string> read_names(Ledger& ledger, Section& section, const NameList& list) {
  if (section.find(list.member) == nullptr) return list.usual;
  const std::string expected = "at most " + std::to_string(list.most) + " names of at most " +
                               std::to_string(kLongestName) + " letters, each once";
  std::vector<std::string> names;
  section.each(list.member, [&](const Node& item, const std::string& path) {
    const auto name = text_item(ledger, item, path, expected);
    if (!name) return;
    const bool again = std::find(names.begin(), names.end(), *name) != names.end();
    if (again || names.size() >= list.most || !is_line(*name, kLongestName))
      ledger.complain(path, expected, &item);
    else
      names.push_back(*name);
  });
  return names;
}

std::vector<Contact> read_leaders(Ledger& ledger, Section& section) {
  std::vector<Contact> leaders;
  section.each("duty_leaders", [&](const Node& item, const std::string& path) {
    if (item.kind != Node::Kind::kObject) return ledger.complain(path, "an object", &item);
    Section each{ledger, &item, path, {"name", "phone"}};
    leaders.push_back({each.required("name"), each.required("phone")});
    if (leaders.size() > kMostLeaders)
      ledger.complain(path, "at most " + std::to_string(kMostLeaders), nullptr);
  });
  return leaders;
}

std::string read_words(Ledger& ledger, Section& section, std::string_view member,
                       std::size_t most = kLongestQuestion) {
  std::string words = section.required(member);
  if (!words.empty() && !is_line(words, most))
    ledger.complain(section.path(member), "a line of at most " + std::to_string(most) + " letters",
                    section.find(member));
  return words;
}

std::string read_id(Ledger& ledger, Section& section) {
  std::string id = section.required("id");
  if (!id.empty() && !is_line(id, kLongestName))
    ledger.complain(section.path("id"), "a short word", section.find("id"));
  return id;
}

HealthQuestion read_question(Ledger& ledger, const Node& item, const std::string& path) {
  Section section{ledger, &item, path, {"id", "vi", "en", "good"}};
  HealthQuestion question;
  question.id = read_id(ledger, section);
  question.words = read_words(ledger, section, "vi");
  question.words_in_english = read_words(ledger, section, "en");
  question.good = section.one_of("good", {"yes", "no"}, 1) == 0;
  return question;
}

std::vector<HealthQuestion> read_questions(Ledger& ledger, Section& section) {
  std::vector<HealthQuestion> questions;
  section.each("questions", [&](const Node& item, const std::string& path) {
    if (item.kind != Node::Kind::kObject) return ledger.complain(path, "an object", &item);
    const HealthQuestion question = read_question(ledger, item, path);
    const bool again = std::any_of(questions.begin(), questions.end(),
                                   [&](const auto& each) { return each.id == question.id; });
    if (again) ledger.complain(path + "/id", "each id once", '"' + question.id + "\" again");
    questions.push_back(question);
  });
  if (questions.empty() || questions.size() > kMostQuestions)
    ledger.complain(section.path("questions"),
                    "from 1 to " + std::to_string(kMostQuestions) + " questions",
                    section.find("questions"));
  return questions;
}

// Two of one name could not be told apart: on the glass by their words, in the record by their id.
void complain_of_same(Ledger& ledger, const std::vector<VisitorCounter>& earlier,
                      const VisitorCounter& counter, const std::string& path) {
  constexpr std::pair<const char*, std::string VisitorCounter::*> kNames[] = {
      {"id", &VisitorCounter::id},
      {"words", &VisitorCounter::words},
      {"words_in_english", &VisitorCounter::words_in_english}};
  for (const auto& [member, name] : kNames)
    for (const VisitorCounter& each : earlier)
      if (!(counter.*name).empty() && each.*name == counter.*name)
        ledger.complain(path + '/' + member, "each name once", '"' + counter.*name + "\" again");
}

std::vector<VisitorCounter> read_counters(Ledger& ledger, Section& section) {
  std::vector<VisitorCounter> counters;
  section.each("visitors", [&](const Node& item, const std::string& path) {
    if (item.kind != Node::Kind::kObject) return ledger.complain(path, "an object", &item);
    Section each{ledger, &item, path, {"id", "words", "words_in_english"}};
    VisitorCounter counter;
    counter.id = read_id(ledger, each);
    counter.words = read_words(ledger, each, "words", kLongestName);
    counter.words_in_english = read_words(ledger, each, "words_in_english", kLongestName);
    complain_of_same(ledger, counters, counter, path);
    counters.push_back(std::move(counter));
    if (counters.size() > kMostCounters)
      ledger.complain(path, "at most " + std::to_string(kMostCounters), &item);
  });
  return counters;
}

std::optional<Health> read_health(Ledger& ledger, Section& office) {
  const Node* found = office.find("health");
  if (found == nullptr) return {};
  Section section{
      ledger, found, office.path("health"), {"from", "to", "trips", "questions", "visitors"}};
  if (found->kind != Node::Kind::kObject) return {};
  const auto from = read_date(ledger, section, "from");
  const auto to = read_date(ledger, section, "to");
  if (section.find("from") == nullptr) ledger.complain(section.path("from"), "a date", nullptr);
  if (section.find("to") == nullptr) ledger.complain(section.path("to"), "a date", nullptr);
  if (from && to && *to < *from)
    ledger.complain(section.path("to"), "a date that is not before /health/from",
                    section.find("to"));
  Health health;
  if (from) health.from = *from;
  if (to) health.to = *to;
  health.trips = section.truth("trips");
  health.questions = read_questions(ledger, section);
  health.visitors = read_counters(ledger, section);
  return health;
}

}  // namespace

std::vector<std::string> usual_visit_reasons() {
  return {"Trình ký", "Lấy hồ sơ", "Họp đột xuất", "Trực thay", "Khác"};
}

std::vector<std::string> usual_incident_kinds() {
  return {"An ninh, trật tự",   "Cháy nổ",           "Sức khỏe",
          "Mất điện, mất nước", "Người dân bức xúc", "Khác"};
}

std::vector<std::string> usual_review_remarks() {
  return {"Ghi rõ kết quả", "Bổ sung số hồ sơ", "Xem lại giờ", "Tốt, cảm ơn"};
}

std::vector<std::string> usual_directive_phrases() {
  return {"Làm dứt điểm trong tuần", "Báo cáo kết quả bằng văn bản", "Phối hợp với khu phố",
          "Giải thích rõ cho người dân", "Xin ý kiến trước khi làm"};
}

std::vector<std::string> usual_task_phrases() {
  return {"Rà soát hồ sơ tồn", "Xác minh tại cơ sở", "Chuẩn bị báo cáo tuần",
          "Trả lời đơn thư",   "Cập nhật số liệu",   "Mời họp các hộ liên quan"};
}

std::vector<std::string> usual_task_remarks() {
  return {"Chờ đơn vị phối hợp", "Chờ kinh phí", "Thiếu hồ sơ", "Người dân đi vắng",
          "Tạm dừng theo chỉ đạo"};
}

std::vector<std::string> usual_case_steps() {
  return {"Tiếp nhận đơn", "Xác minh", "Mời làm việc", "Hòa giải", "Kết luận, trả lời"};
}

std::vector<std::string> usual_reminder_phrases() {
  return {"Cập nhật nhật ký công việc", "Liên lạc khi làm việc ở nhà", "Đến đúng giờ làm việc",
          "Gặp lãnh đạo hôm nay"};
}

void read_occasions(Ledger& ledger, Section& section, Office& office) {
  office.visit_reasons =
      read_names(ledger, section, {"visit_reasons", kMostReasons, usual_visit_reasons()});
  office.incident_kinds =
      read_names(ledger, section, {"incident_kinds", kMostKinds, usual_incident_kinds()});
  office.review_remarks =
      read_names(ledger, section, {"review_remarks", kMostPhrases, usual_review_remarks()});
  office.directive_phrases =
      read_names(ledger, section, {"directive_phrases", kMostPhrases, usual_directive_phrases()});
  office.task_phrases =
      read_names(ledger, section, {"task_phrases", kMostPhrases, usual_task_phrases()});
  office.task_remarks =
      read_names(ledger, section, {"task_remarks", kMostPhrases, usual_task_remarks()});
  office.case_steps = read_names(ledger, section, {"case_steps", kMostPhrases, usual_case_steps()});
  office.reminder_phrases =
      read_names(ledger, section, {"reminder_phrases", kMostPhrases, usual_reminder_phrases()});
  office.request_reasons = read_names(ledger, section, {"request_reasons", kMostReasons, {}});
  office.duty_leaders = read_leaders(ledger, section);
  office.health = read_health(ledger, section);
}

}  // namespace kiosk::config
