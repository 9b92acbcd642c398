// Feeds a v4l2loopback device with the JPEGs of a clip, over and over, at a camera's steady pace:
// feed-mjpg DEVICE WIDTH HEIGHT FPS CLIP. ffmpeg's -re paces to some 10 ms only, a camera to 1 ms.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/videodev2.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct clip {
  const unsigned char *bytes;
  size_t size;
};

static void stop(const char *what) {
  perror(what);
  exit(1);
}

static struct clip open_clip(const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0 || status.st_size == 0) stop(path);
  void *bytes =
      mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  if (bytes == MAP_FAILED) stop(path);
  return (struct clip){bytes, (size_t)status.st_size};
}

// The first JPEG at or after an offset ends behind its end of image marker, FF D9.
static size_t end_of_image(struct clip clip, size_t offset) {
  const unsigned char *end =
      memmem(clip.bytes + offset, clip.size - offset, "\xff\xd9", 2);
  return end == NULL ? clip.size : (size_t)(end - clip.bytes) + 2;
}

static int open_output(const char *path, unsigned width, unsigned height, unsigned fps) {
  int device = open(path, O_WRONLY | O_CLOEXEC);
  if (device < 0) stop(path);
  struct v4l2_format format = {.type = V4L2_BUF_TYPE_VIDEO_OUTPUT};
  format.fmt.pix.width = width;
  format.fmt.pix.height = height;
  format.fmt.pix.pixelformat = V4L2_PIX_FMT_MJPEG;
  format.fmt.pix.field = V4L2_FIELD_NONE;
  format.fmt.pix.sizeimage = width * height * 2;
  if (ioctl(device, VIDIOC_S_FMT, &format) < 0) stop("VIDIOC_S_FMT");
  struct v4l2_streamparm rate = {.type = V4L2_BUF_TYPE_VIDEO_OUTPUT};
  rate.parm.output.timeperframe = (struct v4l2_fract){1, fps};
  if (ioctl(device, VIDIOC_S_PARM, &rate) < 0) stop("VIDIOC_S_PARM");
  return device;
}

static long long now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void sleep_until(long long ns) {
  struct timespec due = {ns / 1000000000LL, ns % 1000000000LL};
  while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &due, NULL) != 0) {
  }
}

static void feed(int device, struct clip clip, unsigned fps) {
  long long start = now_ns();
  size_t offset = 0;
  for (long long frame = 0;; frame++) {
    long long due = start + frame * 1000000000LL / fps;
    // A camera does not catch up: a frame whose time is over is lost.
    if (now_ns() > due + 1000000000LL / fps) continue;
    sleep_until(due);
    size_t end = end_of_image(clip, offset);
    if (write(device, clip.bytes + offset, end - offset) < 0) stop("write");
    offset = end < clip.size ? end : 0;
  }
}

int main(int count, char *arguments[]) {
  unsigned width = count == 6 ? (unsigned)atoi(arguments[2]) : 0;
  unsigned height = count == 6 ? (unsigned)atoi(arguments[3]) : 0;
  unsigned fps = count == 6 ? (unsigned)atoi(arguments[4]) : 0;
  if (width == 0 || height == 0 || fps == 0) {
    fprintf(stderr, "usage: feed-mjpg DEVICE WIDTH HEIGHT FPS CLIP\n");
    return 64;
  }
  struct clip clip = open_clip(arguments[5]);
  struct sched_param urgent = {.sched_priority = 10};
  if (sched_setscheduler(0, SCHED_FIFO, &urgent) < 0) perror("SCHED_FIFO");
  feed(open_output(arguments[1], width, height, fps), clip, fps);
}
