#include "display/renderer.h"

#include <cstddef>
#include <cstring>
#include <utility>

#include "display/imgui_version.h"
#include "display/opengl.h"

namespace kiosk::display {
namespace {

// Nothing here is seen in perspective, and saying so spares a division a pixel.
constexpr const char* kVertex = R"(#version 330 core
uniform vec2 glass;
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 texel;
layout(location = 2) in vec4 ink;
noperspective out vec2 letter;
noperspective out vec4 color;
void main() {
  letter = texel;
  color = ink;
  gl_Position = vec4(2.0 * place.x / glass.x - 1.0, 1.0 - 2.0 * place.y / glass.y, 0.0, 1.0);
})";

constexpr const char* kFlatFragment = R"(#version 330 core
noperspective in vec4 color;
out vec4 seen;
void main() { seen = color; })";

constexpr const char* kLetteredFragment = R"(#version 330 core
uniform sampler2D letters;
noperspective in vec2 letter;
noperspective in vec4 color;
out vec4 seen;
void main() { seen = color * texture(letters, letter); })";

bool drawn_by_software() {
  const auto* renderer = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  return renderer && (std::strstr(renderer, "llvmpipe") || std::strstr(renderer, "softpipe"));
}

// OpenGL takes places in a buffer as pointers.
// NOLINTNEXTLINE(performance-no-int-to-ptr)
const void* offset(std::size_t bytes) { return reinterpret_cast<const void*>(bytes); }

void describe_vertices() {
  constexpr GLsizei kStride = sizeof(ImDrawVert);
  for (const GLuint input : {0U, 1U, 2U}) glEnableVertexAttribArray(input);
  glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, kStride, offset(offsetof(ImDrawVert, pos)));
  glVertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, kStride, offset(offsetof(ImDrawVert, uv)));
  glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, kStride,
                        offset(offsetof(ImDrawVert, col)));
}

void set(GLint name, GLint value) {
  glTexParameteri(GL_TEXTURE_2D, static_cast<GLenum>(name), value);
}

// White as far as there is ink, unless the office's emblem brought colours.
void upload_letters(ImFontAtlas& atlas) {
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  const bool coloured = atlas.TexPixelsRGBA32 != nullptr;
  if (coloured)
    atlas.GetTexDataAsRGBA32(&pixels, &width, &height);
  else
    atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, coloured ? GL_RGBA8 : GL_R8, width, height, 0,
               coloured ? GL_RGBA : GL_RED, GL_UNSIGNED_BYTE, pixels);
  for (const GLint channel : {GL_TEXTURE_SWIZZLE_R, GL_TEXTURE_SWIZZLE_G, GL_TEXTURE_SWIZZLE_B})
    if (!coloured) set(channel, GL_ONE);
  if (!coloured) set(GL_TEXTURE_SWIZZLE_A, GL_RED);
}

}  // namespace

Renderer::Renderer(Painter& painter, GlProgram flat, GlProgram lettered)
    : painter_(painter),
      flat_(std::move(flat)),
      lettered_(std::move(lettered)),
      by_software_(drawn_by_software()) {
  for (const char* name : {"glGetGraphicsResetStatus", "glGetGraphicsResetStatusARB"})
    if (!reset_status_) reset_status_ = reinterpret_cast<unsigned (*)()>(glfwGetProcAddress(name));
  glGenVertexArrays(1, &array_);
  glGenBuffers(1, &vertices_);
  glGenBuffers(1, &corners_);
  glBindVertexArray(array_);
  glBindBuffer(GL_ARRAY_BUFFER, vertices_);
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, corners_);
  describe_vertices();
  glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
}

Result<std::unique_ptr<Renderer>> Renderer::start(Painter& painter) {
  auto flat = GlProgram::build(kVertex, kFlatFragment);
  if (!flat) return flat.error();
  auto lettered = GlProgram::build(kVertex, kLetteredFragment);
  if (!lettered) return lettered.error();
  return std::unique_ptr<Renderer>{
      new Renderer{painter, std::move(flat).value(), std::move(lettered).value()}};
}

Renderer::~Renderer() {
  glDeleteTextures(1, &letters_);
  glDeleteBuffers(1, &corners_);
  glDeleteBuffers(1, &vertices_);
  glDeleteVertexArrays(1, &array_);
}

void Renderer::take_letters() {
  if (taken_ == painter_.bakings()) return;
  painter_.make_current();
  glDeleteTextures(1, &letters_);
  glGenTextures(1, &letters_);
  glBindTexture(GL_TEXTURE_2D, letters_);
  for (const GLint filter : {GL_TEXTURE_MIN_FILTER, GL_TEXTURE_MAG_FILTER}) set(filter, GL_LINEAR);
  for (const GLint edge : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T}) set(edge, GL_CLAMP_TO_EDGE);
  upload_letters(*ImGui::GetIO().Fonts);
  ImGui::GetIO().Fonts->ClearTexData();
  taken_ = painter_.bakings();
}

// OpenGL counts from the bottom.
void Renderer::scissor(const PixelBox& box) {
  glScissor(box.left, painter_.glass().height - box.bottom, box.right - box.left,
            box.bottom - box.top);
}

void Renderer::clear(const Frame& frame, const PixelBox& part) {
  const bool whole = part == PixelBox::whole(painter_.glass());
  if (!whole) glEnable(GL_SCISSOR_TEST);
  scissor(part);
  glClearColor(frame.ground.red, frame.ground.green, frame.ground.blue, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  glDisable(GL_SCISSOR_TEST);
}

void Renderer::upload(const Frame& frame) {
  glBufferData(GL_ARRAY_BUFFER,
               static_cast<GLsizeiptr>(frame.triangles->TotalVtxCount) *
                   static_cast<GLsizeiptr>(sizeof(ImDrawVert)),
               nullptr, GL_STREAM_DRAW);
  GLintptr at = 0;
  for (int i = 0; i < frame.triangles->CmdListsCount; ++i) {
    const ImVector<ImDrawVert>& vertices = frame.triangles->CmdLists[i]->VtxBuffer;
    glBufferSubData(GL_ARRAY_BUFFER, at, vertices.size_in_bytes(), vertices.Data);
    at += vertices.size_in_bytes();
  }
  const auto corners = batches_.corners();
  glBufferData(GL_ELEMENT_ARRAY_BUFFER, static_cast<GLsizeiptr>(corners.size_bytes()),
               corners.data(), GL_STREAM_DRAW);
}

void Renderer::paint(const Batch& batch) {
  (batch.paint == Paint::kLettered ? lettered_ : flat_).use();
  if (batch.paint == Paint::kOpaque)
    glDisable(GL_BLEND);
  else
    glEnable(GL_BLEND);
  scissor(batch.clip);
  glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(batch.count), GL_UNSIGNED_INT,
                 offset(batch.first * sizeof(std::uint32_t)));
}

void Renderer::draw(const Frame& frame, const PixelBox& part) {
  painter_.make_current();
  batches_.collect(frame, part);
  const Extent glass = painter_.glass();
  glViewport(0, 0, glass.width, glass.height);
  for (const GlProgram* program : {&flat_, &lettered_})
    program->set_glass(static_cast<float>(glass.width), static_cast<float>(glass.height));
  upload(frame);
  glEnable(GL_SCISSOR_TEST);
  for (const Batch& batch : batches_.batches()) paint(batch);
  glDisable(GL_SCISSOR_TEST);
}

bool Renderer::lost() const { return reset_status_ && reset_status_() != GL_NO_ERROR; }

}  // namespace kiosk::display
