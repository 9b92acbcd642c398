#include "CV4L2.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <string.h>

// libv4l2, loaded when it is asked for: programs such as OBS see a camera through it, with formats
// that it converts to in software.
struct library {
  int (*open)(const char *, int, ...);
  int (*close)(int);
  int (*ioctl)(int, unsigned long, ...);
};

static int load(struct library *library) {
  void *handle = dlopen("libv4l2.so.0", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return -ELIBACC;
  *(void **)&library->open = dlsym(handle, "v4l2_open");
  *(void **)&library->close = dlsym(handle, "v4l2_close");
  *(void **)&library->ioctl = dlsym(handle, "v4l2_ioctl");
  return library->open && library->close && library->ioctl ? 0 : -ELIBBAD;
}

int airworthy_libv4l2_emulated(const char *path, uint32_t *codes, int capacity) {
  struct library library;
  int error = load(&library);
  if (error != 0) return error;
  int descriptor = library.open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
  if (descriptor < 0) return -errno;
  int count = 0;
  // No library adds as many formats to as many of a camera's own.
  for (uint32_t index = 0; index < 512 && count < capacity; index++) {
    struct v4l2_fmtdesc format;
    memset(&format, 0, sizeof format);
    format.index = index;
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (library.ioctl(descriptor, VIDIOC_ENUM_FMT, &format) != 0) break;
    if (format.flags & V4L2_FMT_FLAG_EMULATED) codes[count++] = format.pixelformat;
  }
  library.close(descriptor);
  return count;
}
