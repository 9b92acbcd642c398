#pragma once
// V4L2 as Swift can use it: request numbers and pixel formats are function-like macros, which are
// not imported; calls return -errno, which the Swift runtime cannot change before it is read.

#include <errno.h>
#include <linux/media.h>
#include <linux/videodev2.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>

_Static_assert(sizeof(struct v4l2_format) == 208, "kernel ABI");
_Static_assert(sizeof(struct v4l2_streamparm) == 204, "kernel ABI");
_Static_assert(sizeof(struct v4l2_buffer) == 88, "kernel ABI");

/// ioctl that waits through interruptions; returns 0 or -errno.
static inline int airworthy_v4l2_ioctl(
  int descriptor, unsigned long request, void *_Nonnull argument) {
  int result;
  do result = ioctl(descriptor, request, argument);
  while (result < 0 && errno == EINTR);
  return result < 0 ? -errno : 0;
}

/// The pixel formats that libv4l2 converts to in software, beside the camera's own. Returns their
/// number, -ELIBACC where the library is missing, or -errno.
int airworthy_libv4l2_emulated(
  const char *_Nonnull path, uint32_t *_Nonnull codes, int capacity);

static const unsigned long airworthy_VIDIOC_QUERYCAP = VIDIOC_QUERYCAP;
static const unsigned long airworthy_VIDIOC_ENUM_FMT = VIDIOC_ENUM_FMT;
static const unsigned long airworthy_VIDIOC_ENUM_FRAMESIZES = VIDIOC_ENUM_FRAMESIZES;
static const unsigned long airworthy_VIDIOC_ENUM_FRAMEINTERVALS = VIDIOC_ENUM_FRAMEINTERVALS;
static const unsigned long airworthy_VIDIOC_G_FMT = VIDIOC_G_FMT;
static const unsigned long airworthy_VIDIOC_S_FMT = VIDIOC_S_FMT;
static const unsigned long airworthy_VIDIOC_G_PARM = VIDIOC_G_PARM;
static const unsigned long airworthy_VIDIOC_S_PARM = VIDIOC_S_PARM;
static const unsigned long airworthy_VIDIOC_QUERY_EXT_CTRL = VIDIOC_QUERY_EXT_CTRL;
static const unsigned long airworthy_VIDIOC_QUERYMENU = VIDIOC_QUERYMENU;
static const unsigned long airworthy_VIDIOC_G_EXT_CTRLS = VIDIOC_G_EXT_CTRLS;
static const unsigned long airworthy_VIDIOC_S_EXT_CTRLS = VIDIOC_S_EXT_CTRLS;
static const unsigned long airworthy_VIDIOC_ENUMINPUT = VIDIOC_ENUMINPUT;
static const unsigned long airworthy_VIDIOC_G_INPUT = VIDIOC_G_INPUT;
static const unsigned long airworthy_VIDIOC_G_STD = VIDIOC_G_STD;
static const unsigned long airworthy_VIDIOC_QUERYSTD = VIDIOC_QUERYSTD;
static const unsigned long airworthy_VIDIOC_QUERY_DV_TIMINGS = VIDIOC_QUERY_DV_TIMINGS;
static const unsigned long airworthy_VIDIOC_G_SELECTION = VIDIOC_G_SELECTION;
static const unsigned long airworthy_VIDIOC_REQBUFS = VIDIOC_REQBUFS;
static const unsigned long airworthy_VIDIOC_QUERYBUF = VIDIOC_QUERYBUF;
static const unsigned long airworthy_VIDIOC_QBUF = VIDIOC_QBUF;
static const unsigned long airworthy_VIDIOC_DQBUF = VIDIOC_DQBUF;
static const unsigned long airworthy_VIDIOC_STREAMON = VIDIOC_STREAMON;
static const unsigned long airworthy_VIDIOC_STREAMOFF = VIDIOC_STREAMOFF;

// The families of analogue standards, with those of Brazil, Argentina, Japan and Korea.
static const uint64_t airworthy_V4L2_STD_PAL =
  V4L2_STD_PAL | V4L2_STD_PAL_M | V4L2_STD_PAL_N | V4L2_STD_PAL_Nc | V4L2_STD_PAL_60;
static const uint64_t airworthy_V4L2_STD_NTSC = V4L2_STD_NTSC | V4L2_STD_NTSC_443;
static const uint64_t airworthy_V4L2_STD_SECAM = V4L2_STD_SECAM;

/// The flags that walk the controls without gaps.
static const unsigned int airworthy_V4L2_NEXT_CONTROL =
  V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CTRL_FLAG_NEXT_COMPOUND;
