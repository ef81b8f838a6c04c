#include "display/painter.h"

#include <algorithm>
#include <cfloat>
#include <cstring>

#include "display/canvas.h"
#include "display/draw.h"
#include "display/imgui_version.h"
#include "display/result_panel.h"
#include "display/theme.h"

namespace kiosk::display {
namespace {

// Eight bytes at a time: 21,000 vertices take 0.1 ms, drawing them in software 45.
std::uint64_t hash(std::uint64_t seed, const void* data, std::size_t size) {
  const auto* bytes = static_cast<const unsigned char*>(data);
  for (; size >= sizeof(std::uint64_t); size -= sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    seed = (seed ^ word) * 0x9E3779B97F4A7C15U;
    seed ^= seed >> 29;
    bytes += sizeof word;
  }
  for (; size > 0; --size) seed = (seed ^ *bytes++) * 0x100000001B3U;
  return seed;
}

std::uint64_t fingerprint_of(const ImDrawData& data, std::uint64_t seed) {
  for (int i = 0; i < data.CmdListsCount; ++i) {
    const ImDrawList& list = *data.CmdLists[i];
    seed =
        hash(seed, list.VtxBuffer.Data, static_cast<std::size_t>(list.VtxBuffer.size_in_bytes()));
    seed =
        hash(seed, list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.size_in_bytes()));
    for (const ImDrawCmd& command : list.CmdBuffer)
      seed = hash(seed, &command.ClipRect, sizeof command.ClipRect);
  }
  return seed;
}

constexpr ImGuiWindowFlags kBareWindow =
    ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
    ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav;

Size units_of(Extent glass) {
  return {static_cast<float>(glass.width), static_cast<float>(glass.height)};
}

void begin_glass(Extent glass) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({static_cast<float>(glass.width), static_cast<float>(glass.height)});
  ImGui::Begin("glass", nullptr, kBareWindow);
}

void set_style() {
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.WindowRounding = 0;
  style.WindowMinSize = {1, 1};
  style.CircleTessellationMaxError = 0.15F;  // pixels; the default shows corners on large circles
}

Rect times(const Rect& box, float by) {
  return {box.x * by, box.y * by, box.width * by, box.height * by};
}

bool has_panel(const Face& face) {
  return std::holds_alternative<TapFace>(face) || std::holds_alternative<MessageFace>(face);
}

}  // namespace

Painter::Painter(const Panel& panel, const std::string& emblem)
    : context_(ImGui::CreateContext()), panel_(panel), emblem_(emblem) {
  make_current();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  io.DeltaTime = 1.0F / 60;  // nothing in our faces runs by ImGui's clock
  set_style();
}

Painter::~Painter() { ImGui::DestroyContext(context_); }

Result<std::unique_ptr<Painter>> Painter::open(Extent glass, const Panel& panel,
                                               const std::string& emblem) {
  std::unique_ptr<Painter> painter{new Painter{panel, emblem}};
  if (auto sized = painter->resize(glass); !sized) return sized.error();
  return painter;
}

void Painter::make_current() { ImGui::SetCurrentContext(context_); }

Result<Nothing> Painter::resize(Extent glass) {
  if (glass == glass_ || glass.width <= 0 || glass.height <= 0) return Nothing{};
  make_current();
  const bool same_letters = scale_of(units_of(glass), panel_) == scale_;
  scale_ = scale_of(units_of(glass), panel_);
  larger_ = scale_of(units_of(glass), {panel_.diagonal_mm, true});
  glass_ = glass;
  ImGui::GetIO().DisplaySize = {static_cast<float>(glass.width), static_cast<float>(glass.height)};
  if (same_letters) return Nothing{};
  return bake();
}

Result<Nothing> Painter::bake() {
  make_current();
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  // Read at each baking, which is rare, and not kept: as decoded it may be large.
  const auto emblem = emblem_.empty() ? std::nullopt : std::optional{config::read_emblem(emblem_)};
  const bool shown = emblem && emblem->ok();
  emblem_fault_ = emblem && !shown ? emblem->error().what : "";
  auto loaded = load_fonts(atlas, scale_, shown ? &emblem->value() : nullptr);
  if (!loaded) return loaded.error();
  fonts_ = loaded.value();
  larger_fonts_ = enlarged(fonts_, larger_ / scale_);
  ++bakings_;
  return Nothing{};
}

Frame Painter::paint(const Screen& screen, const Finger& finger, Registry* registry,
                     const Motion& motion) {
  make_current();
  const ImVec2 at =
      finger.at ? ImVec2{finger.at->x * scale_, finger.at->y * scale_} : ImVec2{-FLT_MAX, -FLT_MAX};
  tell_finger(ImGui::GetIO(), at, finger.down);
  ImGui::NewFrame();
  begin_glass(glass_);
  const Theme& theme = screen.dark ? evening_theme() : day_theme();
  const float scale = scale_for(screen);
  const Size units{static_cast<float>(glass_.width) / scale,
                   static_cast<float>(glass_.height) / scale};
  Canvas canvas{{*ImGui::GetWindowDrawList(), screen.larger_type ? larger_fonts_ : fonts_, theme,
                 scale, units, registry, motion}};
  Frame frame;
  frame.intent = draw(screen, canvas);
  ImGui::End();
  ImGui::Render();
  frame.triangles = ImGui::GetDrawData();
  frame.ground = theme.ground;
  if (has_panel(screen.face))
    frame.urgent = times(panel_layout(canvas.glass()).panel, scale / scale_);
  frame.fingerprint = fingerprint_of(*frame.triangles, screen.dark ? 2 : 1);
  return frame;
}

}  // namespace kiosk::display
