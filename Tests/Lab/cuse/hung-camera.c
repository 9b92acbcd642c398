// A character device that never answers: a camera whose driver hangs in the kernel.
// hung-camera open|ioctl NAME: serves /dev/NAME; its open, or else each of its ioctls, blocks for ever.
#define FUSE_USE_VERSION 31

#include <cuse_lowlevel.h>
#include <fuse_opt.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static bool hangs_in_open;

static void camera_open(fuse_req_t request, struct fuse_file_info *file) {
  if (!hangs_in_open) fuse_reply_open(request, file);
}

// A request without a reply is one that the kernel waits for.
static void camera_ioctl(fuse_req_t request, int command, void *argument,
                         struct fuse_file_info *file, unsigned flags, const void *input,
                         size_t input_size, size_t output_size) {
  (void)request, (void)command, (void)argument, (void)file;
  (void)flags, (void)input, (void)input_size, (void)output_size;
}

static const struct cuse_lowlevel_ops operations = {.open = camera_open, .ioctl = camera_ioctl};

int main(int count, char *arguments[]) {
  bool known = count == 3 &&
               (strcmp(arguments[1], "open") == 0 || strcmp(arguments[1], "ioctl") == 0);
  if (!known) {
    fprintf(stderr, "usage: hung-camera open|ioctl NAME\n");
    return 64;
  }
  hangs_in_open = strcmp(arguments[1], "open") == 0;

  char name[64];
  snprintf(name, sizeof name, "DEVNAME=%s", arguments[2]);
  const char *device_arguments[] = {name};
  const struct cuse_info device = {.dev_info_argc = 1,
                                   .dev_info_argv = device_arguments,
                                   .flags = CUSE_UNRESTRICTED_IOCTL};
  char *fuse_arguments[] = {arguments[0], "-f", "-s", NULL};
  return cuse_lowlevel_main(3, fuse_arguments, &device, &operations, NULL);
}
