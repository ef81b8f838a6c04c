#pragma once
// OpenGL 3.3 by its own header and libOpenGL, which has every function of the core, so that no
// loader is needed; and GLFW without the older header it would bring.

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
