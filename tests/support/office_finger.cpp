#include "tests/support/office_finger.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "config/load.h"
#include "kiosk/base/calendar.h"
#include "kiosk/journal/data_folder.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kArrivedBefore = 5min;
constexpr auto kPatience = 3s;  // less than any face but the shortest stands by itself
constexpr auto kPassing = 300ms;

DoorRules rules_of(const RunningOffice& office) {
  const auto settings = config::load_settings(office.folder() / "terminal.json");
  REQUIRE(settings.ok());
  DoorRules rules;
  rules.office = settings.value.office;
  rules.place = settings.value.terminal.place;
  rules.boot = "11111111";
  return rules;
}

std::string name_of(int person) { return "Nguyễn Văn Thử " + std::to_string(person); }

// 07-ok.png is the seventh face, an ok.
std::string face_name(const fs::path& picture) {
  const std::string name = picture.stem().string();
  return name.substr(name.find('-') + 1);
}

std::vector<std::string> click(const display::Rect& box) {
  auto deeds = finger_to(box.centre());
  deeds.insert(deeds.end(), {"click", "1"});
  return deeds;
}

}  // namespace

std::vector<std::string> finger_to(display::Point at) {
  const float scale = display::scale_of({kFingerGlass.width, kFingerGlass.height}, {});
  return {"mousemove", std::to_string(static_cast<int>(at.x * scale)),
          std::to_string(static_cast<int>(at.y * scale))};
}

OfficeFinger::OfficeFinger(RunningOffice& office, int people)
    : office_(office), people_(people), door_(CONGSO_SOURCE_DIR, rules_of(office)) {
  door_.now.instant = office_.now() - kArrivedBefore;
}

void OfficeFinger::arrived_before(int people) {
  std::ofstream list{office_.folder() / "day.csv"};
  list << "staff,time,kind,choice\n";
  for (int person = 0; person < people; ++person) {
    list << "T-" << 1000 + person << ',' << rfc3339(door_.now.instant) << ",attendance.arrived,\n";
    door_.tap(name_of(person));
  }
  list.close();
  REQUIRE(office_.congso({"import", "attendance", office_.folder() / "day.csv"}).code == 0);
}

void OfficeFinger::leads(int leader) {
  StaffKnown known{{}, 1};
  std::ofstream list{office_.folder() / "leader.csv"};
  list << "id,name,unit,title,category,roles\n";
  for (int person = 0; person < people_; ++person) {
    KnownPerson one = person_called(name_of(person));
    one.id = StaffId{"T-" + std::to_string(1000 + person)};
    one.unit = "Văn phòng";
    one.title = "Chuyên viên";
    if (person == leader) one.roles = {"leader"};
    list << one.id.text << ',' << one.name << ',' << one.unit << ',' << one.title << ",,"
         << (person == leader ? "leader" : "") << '\n';
    door_.staff[one.name] = one;
    known.people.push_back(one);
  }
  list.close();
  REQUIRE(office_.congso({"import", "staff", office_.folder() / "leader.csv"}).code == 0);
  door_.take(known);
}

void OfficeFinger::remembers(int person, Meaning meaning, std::chrono::milliseconds ago) {
  Origin origin = door_.origin_of(StaffId{"T-" + std::to_string(1000 + person)}, 0ms);
  origin.at.instant = office_.now() - ago;
  door_.happened(tap_that_means(origin, {meaning, Errand::kNone, Said::kPerson}));
}

void OfficeFinger::records(const std::vector<Draft>& drafts) {
  const DataFolder folder{office_.data(), office_.data() / "journal"};
  const auto key = read_key(folder.key());
  REQUIRE(key.ok());
  auto log = EventLog::open(folder.log_place(), key.value(), SystemClock{}.now());
  REQUIRE(log.ok());
  REQUIRE(log.value().append(drafts).ok());
  for (const Draft& draft : drafts) door_.happened(draft);
}

void OfficeFinger::start(const std::vector<std::string>& before,
                         const std::vector<std::string>& more) {
  const fs::path folder = office_.folder() / "faces";
  fs::remove_all(folder);
  fs::create_directory(folder);
  const std::string size =
      std::to_string(kFingerGlass.width) + 'x' + std::to_string(kFingerGlass.height);
  std::vector<std::string> words{"--window", size, "--screenshot", folder.string()};
  words.insert(words.end(), more.begin(), more.end());
  office_.start_kiosk(before, words);
  REQUIRE(within(20s, [this] { return faces().size() == 1; }));
}

std::string OfficeFinger::tap(int person) {
  catch_up();
  const auto seen = faces().size();
  office_.tap(person);
  door_.tap(name_of(person));
  return face_after(seen);
}

std::string OfficeFinger::press(const std::string& button) {
  const std::string face = touch(button, click);
  if (const auto intent = stage_.press(button, door_.screen())) door_.touch(*intent);
  return face;
}

std::string OfficeFinger::press_beginning(const std::string& words) {
  catch_up();
  for (const std::string& title : door_.buttons())
    if (title.rfind(words, 0) == 0) return press(title);
  return "no button " + words;
}

std::string OfficeFinger::touch(const std::string& button, Deed deed) {
  catch_up();
  const auto seen = faces().size();
  point(deed(stage_.target(button, door_.screen())));
  return face_after(seen);
}

void OfficeFinger::touch(const std::string& button) {
  catch_up();
  const Screen screen = door_.screen();
  point(click(stage_.target(button, screen)));
  if (const auto intent = stage_.press(button, screen)) door_.touch(*intent);
}

void OfficeFinger::type(const std::string& keys, std::chrono::milliseconds apart) {
  const std::string delay = std::to_string(apart.count());
  REQUIRE(outcome_of({"xdotool", "type", "--delay", delay, keys}).code == 0);
  std::uint32_t press = 0;
  for (const char key : keys) door_.touch(TypeKey{static_cast<char32_t>(key), ++press});
}

std::string OfficeFinger::key(const std::string& digits) {
  catch_up();
  const Screen screen = door_.screen();
  for (const char digit : digits) {
    point(click(stage_.target(std::string{digit}, screen)));
    door_.touch(PinDigit{digit - '0'});
  }
  const std::string face = press(std::get<PinFace>(screen.face).enter.title);
  // The pad closes a moment before what came of it is on the disk.
  if (face == "idle") within(kPatience, [this] { return faces().back() != "idle"; });
  return face.empty() ? face : faces().back();
}

// The next touch is meant: the same place again within 120 ms would be a trembling finger.
void OfficeFinger::point(const std::vector<std::string>& deeds) {
  std::vector<std::string> command{"xdotool"};
  command.insert(command.end(), deeds.begin(), deeds.end());
  command.insert(command.end(), {"sleep", "0.15"});
  REQUIRE(outcome_of(command).code == 0);
}

void OfficeFinger::catch_up() {
  const auto behind = office_.now() - door_.now.instant;
  if (behind > 0ms) door_.wait(behind);
}

// A face may pass on the way to the one that stays.
std::string OfficeFinger::face_after(std::size_t seen) const {
  if (!within(kPatience, [&] { return faces().size() > seen; })) return "";
  do seen = faces().size();
  while (within(kPassing, [&] { return faces().size() > seen; }));
  return faces().back();
}

std::vector<fs::path> OfficeFinger::pictures() const {
  std::vector<fs::path> all;
  for (const auto& file : fs::directory_iterator{office_.folder() / "faces"})
    if (file.path().extension() == ".png") all.push_back(file.path());
  std::sort(all.begin(), all.end());
  return all;
}

std::vector<std::string> OfficeFinger::faces() const {
  std::vector<std::string> names;
  for (const fs::path& picture : pictures()) names.push_back(face_name(picture));
  return names;
}

display::Picture OfficeFinger::last_face() const {
  return display::read_png(pictures().back().string()).value();
}

}  // namespace kiosk::test
