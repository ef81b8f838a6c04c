#pragma once
// Everything in which the ImGui of Debian 12 (1.86) and of Debian 13 (1.90) differ for us.

#include <imgui.h>

#if __has_include(<imgui_freetype.h>)
#include <imgui_freetype.h>
#else
#include <misc/freetype/imgui_freetype.h>
#endif

namespace kiosk::display {

// From 1.87 ImGui queues what the finger does; before, we write its state ourselves. Either way one
// call a frame, before NewFrame, and one change a call, so that no fast touch is lost.
inline void tell_finger(ImGuiIO& io, ImVec2 at, bool down) {
#if IMGUI_VERSION_NUM >= 18700
  io.ConfigInputTrickleEventQueue = false;
  io.AddMousePosEvent(at.x, at.y);
  io.AddMouseButtonEvent(0, down);
#else
  io.MousePos = at;
  io.MouseDown[0] = down;
#endif
}

}  // namespace kiosk::display
