#include "display/gl_program.h"

#include <array>
#include <string>
#include <utility>

#include "display/opengl.h"

namespace kiosk::display {
namespace {

GLuint compiled(GLenum kind, const char* text) {
  const GLuint shader = glCreateShader(kind);
  glShaderSource(shader, 1, &text, nullptr);
  glCompileShader(shader);
  return shader;
}

Error refusal(GLuint program) {
  std::array<char, 512> words{};
  glGetProgramInfoLog(program, static_cast<GLsizei>(words.size()), nullptr, words.data());
  return {Fault::kTryLater, std::string{"OpenGL took no shader: "} + words.data()};
}

}  // namespace

Result<GlProgram> GlProgram::build(const char* vertex, const char* fragment) {
  GlProgram program;
  program.name_ = glCreateProgram();
  for (const GLuint shader :
       {compiled(GL_VERTEX_SHADER, vertex), compiled(GL_FRAGMENT_SHADER, fragment)}) {
    glAttachShader(program.name_, shader);
    glDeleteShader(shader);  // lives as long as the program
  }
  glLinkProgram(program.name_);
  GLint linked = GL_FALSE;
  glGetProgramiv(program.name_, GL_LINK_STATUS, &linked);
  if (linked != GL_TRUE) return refusal(program.name_);
  program.glass_ = glGetUniformLocation(program.name_, "glass");
  return program;
}

GlProgram::~GlProgram() {
  if (name_ != 0) glDeleteProgram(name_);
}

GlProgram::GlProgram(GlProgram&& other) noexcept
    : name_(std::exchange(other.name_, 0)), glass_(other.glass_) {}

GlProgram& GlProgram::operator=(GlProgram&& other) noexcept {
  std::swap(name_, other.name_);
  std::swap(glass_, other.glass_);
  return *this;
}

void GlProgram::set_glass(float width, float height) const {
  use();
  glUniform2f(glass_, width, height);
}

void GlProgram::use() const { glUseProgram(name_); }

}  // namespace kiosk::display
