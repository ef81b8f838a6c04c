#include "tests/support/easel.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <stdexcept>

#include "display/imgui_version.h"

namespace kiosk::test {
namespace {

using display::Picture;

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;

struct Ink {
  float red, green, blue, alpha;
};

Ink ink_of(ImU32 packed) {
  const ImVec4 color = ImGui::ColorConvertU32ToFloat4(packed);
  return {color.x, color.y, color.z, color.w};
}

// The letters' texture: coverage only, as white pixels have the colour of their vertices.
struct Texture {
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  float at(float u, float v) const {
    const int x = std::clamp(static_cast<int>(u * static_cast<float>(width)), 0, width - 1);
    const int y = std::clamp(static_cast<int>(v * static_cast<float>(height)), 0, height - 1);
    return static_cast<float>(pixels[y * width + x]) / 255.0F;
  }
};

float edge(ImVec2 a, ImVec2 b, float x, float y) {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

void blend(unsigned char* pixel, const Ink& ink) {
  const float parts[] = {ink.red, ink.green, ink.blue};
  for (int i = 0; i < 3; ++i) {
    const float before = static_cast<float>(pixel[i]);
    pixel[i] = static_cast<unsigned char>(
        std::lround(before + (parts[i] * 255.0F - before) * std::clamp(ink.alpha, 0.0F, 1.0F)));
  }
}

struct Corner {
  const ImDrawVert& vertex;
  Ink ink;
  float weight = 0;
};

void paint_pixel(Picture& picture, const Texture& texture, int x, int y,
                 const Corner (&corners)[3]) {
  Ink ink{0, 0, 0, 0};
  float u = 0;
  float v = 0;
  for (const Corner& corner : corners) {
    ink.red += corner.ink.red * corner.weight;
    ink.green += corner.ink.green * corner.weight;
    ink.blue += corner.ink.blue * corner.weight;
    ink.alpha += corner.ink.alpha * corner.weight;
    u += corner.vertex.uv.x * corner.weight;
    v += corner.vertex.uv.y * corner.weight;
  }
  ink.alpha *= texture.at(u, v);
  blend(&picture.rgb[static_cast<std::size_t>(y * picture.width + x) * 3], ink);
}

// Pixels whose middle lies inside; on an edge that two triangles share, one of them has it.
bool inside(float weight, ImVec2 a, ImVec2 b) {
  const bool owns = a.y == b.y ? b.x > a.x : b.y < a.y;
  return weight > 0 || (weight == 0 && owns);
}

void fill(Picture& picture, const Texture& texture, const ImVec4& clip, Corner (&corners)[3]) {
  const ImVec2 a = corners[0].vertex.pos;
  ImVec2 b = corners[1].vertex.pos;
  ImVec2 c = corners[2].vertex.pos;
  const float area = edge(a, b, c.x, c.y);
  if (area == 0) return;
  const float sign = area > 0 ? 1.0F : -1.0F;
  const int left = static_cast<int>(std::max({std::min({a.x, b.x, c.x}), clip.x, 0.0F}));
  const int top = static_cast<int>(std::max({std::min({a.y, b.y, c.y}), clip.y, 0.0F}));
  const int right = static_cast<int>(std::min({std::max({a.x, b.x, c.x}) + 1, clip.z, 1920.0F}));
  const int bottom = static_cast<int>(std::min({std::max({a.y, b.y, c.y}) + 1, clip.w, 1080.0F}));
  for (int y = top; y < bottom; ++y)
    for (int x = left; x < right; ++x) {
      const float px = static_cast<float>(x) + 0.5F;
      const float py = static_cast<float>(y) + 0.5F;
      const float weights[] = {edge(b, c, px, py) * sign, edge(c, a, px, py) * sign,
                               edge(a, b, px, py) * sign};
      const bool turned = sign < 0;
      if (!inside(weights[0], turned ? c : b, turned ? b : c)) continue;
      if (!inside(weights[1], turned ? a : c, turned ? c : a)) continue;
      if (!inside(weights[2], turned ? b : a, turned ? a : b)) continue;
      for (int i = 0; i < 3; ++i) corners[i].weight = weights[i] / (area * sign);
      paint_pixel(picture, texture, x, y, corners);
    }
}

void raster(Picture& picture, const Texture& texture, const ImDrawList& list) {
  for (const ImDrawCmd& command : list.CmdBuffer)
    for (unsigned int i = 0; i + 2 < command.ElemCount; i += 3) {
      const auto vertex = [&](unsigned int which) -> const ImDrawVert& {
        const int index = static_cast<int>(command.IdxOffset + i + which);
        return list.VtxBuffer[static_cast<int>(command.VtxOffset) + list.IdxBuffer[index]];
      };
      Corner corners[3] = {{vertex(0), ink_of(vertex(0).col)},
                           {vertex(1), ink_of(vertex(1).col)},
                           {vertex(2), ink_of(vertex(2).col)}};
      fill(picture, texture, command.ClipRect, corners);
    }
}

}  // namespace

Easel::Easel(bool dark)
    : context_(ImGui::CreateContext()),
      theme_(dark ? display::evening_theme() : display::day_theme()) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = {kWidth, kHeight};
  io.DeltaTime = 1.0F / 60;
  ImGui::GetStyle().WindowPadding = {0, 0};
  ImGui::GetStyle().CircleTessellationMaxError = 0.15F;
  auto loaded = display::load_fonts(*io.Fonts, 1);
  if (!loaded) throw std::runtime_error{loaded.error().what};
  fonts_ = loaded.value();
}

Easel::~Easel() { ImGui::DestroyContext(context_); }

void Easel::frame(const Drawing& drawing, std::optional<display::Point> finger, bool down) {
  ImGui::SetCurrentContext(context_);
  registry_.clear();
  const ImVec2 at = finger ? ImVec2{finger->x, finger->y} : ImVec2{-FLT_MAX, -FLT_MAX};
  display::tell_finger(ImGui::GetIO(), at, down);
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({kWidth, kHeight});
  ImGui::Begin("easel", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings);
  display::Canvas canvas{
      {*ImGui::GetWindowDrawList(), fonts_, theme_, 1, {kWidth, kHeight}, &registry_}};
  canvas.declare(canvas.glass(), theme_.ground);
  drawing(canvas);
  ImGui::End();
  ImGui::Render();
}

const display::Registry& Easel::look(const Drawing& drawing) {
  frame(drawing, {}, false);
  return registry_;
}

void Easel::touch(display::Point at, const Drawing& drawing) {
  frame(drawing, {}, false);
  frame(drawing, at, true);
  frame(drawing, at, false);
  frame(drawing, {}, false);
}

Picture Easel::picture(const Drawing& drawing) {
  frame(drawing, {}, false);
  Picture picture{kWidth, kHeight, {}};
  picture.rgb.reserve(static_cast<std::size_t>(kWidth) * kHeight * 3);
  for (int i = 0; i < kWidth * kHeight; ++i)
    for (const float part : {theme_.ground.red, theme_.ground.green, theme_.ground.blue})
      picture.rgb.push_back(static_cast<unsigned char>(std::lround(part * 255)));
  Texture texture;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&texture.pixels, &texture.width, &texture.height);
  const ImDrawData& data = *ImGui::GetDrawData();
  for (int i = 0; i < data.CmdListsCount; ++i) raster(picture, texture, *data.CmdLists[i]);
  return picture;
}

}  // namespace kiosk::test
