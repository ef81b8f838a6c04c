// The same faces with the longest that a staff list may hold: a name of seven words with stacked
// marks, title and unit of an office that writes both out.

#include "tests/support/sample_screens.h"

namespace kiosk::test {
namespace {

constexpr const char* kTitleAndUnit =
    "Phó Giám đốc, phụ trách tiếp nhận hồ sơ · Trung tâm Phục vụ hành chính công";

struct Strain {
  Person someone() const { return {kLongestName, "TN", kTitleAndUnit}; }

  void operator()(IdleFace& face) const {
    face.contact = {kLongestName, "028 3812 3456 máy lẻ 102"};
  }
  void operator()(TapFace& face) const { face.person = someone(); }
  void operator()(MessageFace& face) const {
    face.title = kLongestName;
    if (!face.advice.empty())
      face.advice.back().line = std::string{kLongestName} + " · 028 3812 3456";
  }
  void operator()(TodayFace& face) const { face.person = someone(); }
  template <class Other>
  void operator()(Other&) const {}  // names nobody
};

}  // namespace

std::vector<Sample> strained_samples(Language language) {
  std::vector<Sample> all = sample_screens(language);
  for (Sample& one : all) {
    one.name += ", longest name";
    std::visit(Strain{}, one.screen.face);
    for (SideLine& line : one.screen.side)
      if (line.mood != Mood::kUnknown) line.name = kLongestName;
  }
  return all;
}

}  // namespace kiosk::test
