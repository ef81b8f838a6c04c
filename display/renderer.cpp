#include "display/renderer.h"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>

#include <algorithm>
#include <cstring>

#include "display/imgui_version.h"

namespace kiosk::display {
namespace {

bool drawn_by_software() {
  const auto* renderer = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  return renderer && (std::strstr(renderer, "llvmpipe") || std::strstr(renderer, "softpipe"));
}

ImVec4 within(const ImVec4& clip, const PixelBox& part) {
  return {std::max(clip.x, static_cast<float>(part.left)),
          std::max(clip.y, static_cast<float>(part.top)),
          std::min(clip.z, static_cast<float>(part.right)),
          std::min(clip.w, static_cast<float>(part.bottom))};
}

// Calls `change(clip)` with the rectangle of each command.
template <class Change>
void for_each_clip(ImDrawData& data, Change&& change) {
  for (int i = 0; i < data.CmdListsCount; ++i)
    for (ImDrawCmd& command : data.CmdLists[i]->CmdBuffer) change(command.ClipRect);
}

}  // namespace

Renderer::Renderer(Painter& painter) : painter_(painter), by_software_(drawn_by_software()) {
  for (const char* name : {"glGetGraphicsResetStatus", "glGetGraphicsResetStatusARB"})
    if (!reset_status_) reset_status_ = reinterpret_cast<unsigned (*)()>(glfwGetProcAddress(name));
}

Result<std::unique_ptr<Renderer>> Renderer::start(Painter& painter) {
  painter.make_current();
  if (!ImGui_ImplOpenGL3_Init("#version 330")) return Error{Fault::kTryLater, "no OpenGL 3.3"};
  return std::unique_ptr<Renderer>{new Renderer{painter}};
}

Renderer::~Renderer() {
  painter_.make_current();
  ImGui_ImplOpenGL3_Shutdown();
}

void Renderer::take_letters() {
  if (taken_ == painter_.bakings()) return;
  painter_.make_current();
  if (taken_ > 0) {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
  }
  ImGui_ImplOpenGL3_NewFrame();  // the first time it makes the texture and the shaders
  ImGui::GetIO().Fonts->ClearTexData();
  taken_ = painter_.bakings();
}

void Renderer::draw(const Frame& frame, const PixelBox& part) {
  painter_.make_current();
  const Extent glass = painter_.glass();
  glViewport(0, 0, glass.width, glass.height);
  glEnable(GL_SCISSOR_TEST);
  glScissor(part.left, glass.height - part.bottom, part.right - part.left, part.bottom - part.top);
  glClearColor(frame.ground.red, frame.ground.green, frame.ground.blue, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  clips_.clear();
  for_each_clip(*frame.triangles, [&](ImVec4& clip) {
    clips_.push_back({clip.x, clip.y, clip.z, clip.w});
    clip = within(clip, part);
  });
  ImGui_ImplOpenGL3_RenderDrawData(frame.triangles);
  auto kept = clips_.begin();
  for_each_clip(*frame.triangles, [&](ImVec4& clip) {
    const auto& [x, y, z, w] = *kept++;
    clip = {x, y, z, w};
  });
  glDisable(GL_SCISSOR_TEST);
}

bool Renderer::lost() const { return reset_status_ && reset_status_() != GL_NO_ERROR; }

}  // namespace kiosk::display
