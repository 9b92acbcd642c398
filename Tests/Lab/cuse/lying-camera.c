// A camera whose driver lies: it lists without end, and grants four billion buffers.
// lying-camera NAME: serves /dev/NAME.
#define FUSE_USE_VERSION 31

#include <cuse_lowlevel.h>
#include <errno.h>
#include <fuse_opt.h>
#include <sys/time.h>
#include <time.h>

#include <linux/videodev2.h>
#include <stdio.h>
#include <string.h>

static void camera_open(fuse_req_t request, struct fuse_file_info *file) {
  fuse_reply_open(request, file);
}

static void describe(struct v4l2_capability *capability) {
  memset(capability, 0, sizeof *capability);
  strcpy((char *)capability->driver, "liar");
  strcpy((char *)capability->card, "Lying camera");
  strcpy((char *)capability->bus_info, "platform:liar");
  capability->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
  capability->capabilities = capability->device_caps | V4L2_CAP_DEVICE_CAPS;
}

static int list_size(struct v4l2_frmsizeenum *size) {
  static const unsigned widths[] = {640, 0, 0xffffffff};
  if (size->index >= 3) return -EINVAL;
  size->type = V4L2_FRMSIZE_TYPE_DISCRETE;
  size->discrete.width = widths[size->index];
  size->discrete.height = 480;
  return 0;
}

// Answers in place: 0 or -errno.
static int answer(unsigned long command, void *argument) {
  switch (command) {
    case VIDIOC_QUERYCAP: describe(argument); return 0;
    case VIDIOC_ENUM_FMT: ((struct v4l2_fmtdesc *)argument)->pixelformat = V4L2_PIX_FMT_YUYV; return 0;
    case VIDIOC_ENUM_FRAMESIZES: return list_size(argument);
    case VIDIOC_ENUM_FRAMEINTERVALS: {
      struct v4l2_frmivalenum *interval = argument;
      interval->type = V4L2_FRMIVAL_TYPE_DISCRETE;
      interval->discrete.numerator = interval->discrete.denominator = 0;
      return 0;
    }
    case VIDIOC_QUERY_EXT_CTRL: {
      struct v4l2_query_ext_ctrl *control = argument;
      control->id = (control->id & 0x0fffffff) + 1;
      control->type = V4L2_CTRL_TYPE_BUTTON;
      return 0;
    }
    case VIDIOC_ENUMINPUT: return 0;
    case VIDIOC_G_FMT:
    case VIDIOC_S_FMT: {
      struct v4l2_pix_format *picture = &((struct v4l2_format *)argument)->fmt.pix;
      picture->width = picture->height = 0xffffffff;
      picture->pixelformat = V4L2_PIX_FMT_YUYV;
      return 0;
    }
    case VIDIOC_REQBUFS: {
      struct v4l2_requestbuffers *buffers = argument;
      if (buffers->count > 0) buffers->count = 0xffffffff;
      return 0;
    }
    case VIDIOC_STREAMON:
    case VIDIOC_STREAMOFF: return 0;
    default: return -ENOTTY;
  }
}

static void camera_ioctl(fuse_req_t request, int command, void *argument,
                         struct fuse_file_info *file, unsigned flags, const void *input,
                         size_t input_size, size_t output_size) {
  (void)file, (void)flags;
  char room[1 << 12];
  const size_t size = _IOC_SIZE((unsigned)command);
  // The kernel is told first which memory of the caller to copy.
  if (input_size < size || output_size < size) {
    const struct iovec place = {.iov_base = argument, .iov_len = size};
    fuse_reply_ioctl_retry(request, &place, 1, &place, 1);
    return;
  }
  memcpy(room, input, size);
  const int result = answer((unsigned)command, room);
  if (result == 0)
    fuse_reply_ioctl(request, 0, room, size);
  else
    fuse_reply_err(request, -result);
}

static const struct cuse_lowlevel_ops operations = {.open = camera_open, .ioctl = camera_ioctl};

int main(int count, char *arguments[]) {
  if (count != 2) {
    fprintf(stderr, "usage: lying-camera NAME\n");
    return 64;
  }
  char name[64];
  snprintf(name, sizeof name, "DEVNAME=%s", arguments[1]);
  const char *device_arguments[] = {name};
  const struct cuse_info device = {.dev_info_argc = 1,
                                   .dev_info_argv = device_arguments,
                                   .flags = CUSE_UNRESTRICTED_IOCTL};
  char *fuse_arguments[] = {arguments[0], "-f", "-s", NULL};
  return cuse_lowlevel_main(3, fuse_arguments, &device, &operations, NULL);
}
