#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <linux/wireless.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int airworthy_tcp_info_read(int socket, struct airworthy_tcp_info *info, uint32_t *filled) {
  socklen_t length = sizeof *info;
  memset(info, 0, sizeof *info);
  if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, info, &length) != 0) return -errno;
  *filled = length;
  return 0;
}

int airworthy_socket_queue(int socket) {
  int bytes = 0;
  return ioctl(socket, SIOCOUTQ, &bytes) != 0 ? -errno : bytes;
}

int airworthy_tcp_congestion(int socket, char *name, uint32_t capacity) {
  socklen_t length = capacity;
  memset(name, 0, capacity);
  return getsockopt(socket, IPPROTO_TCP, TCP_CONGESTION, name, &length) != 0 ? -errno : 0;
}

int airworthy_tcp_limit_unsent(int socket, uint32_t bytes) {
  return setsockopt(socket, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &bytes, sizeof bytes) != 0 ? -errno : 0;
}

int airworthy_pidfd_open(pid_t process) {
  long descriptor = syscall(SYS_pidfd_open, process, 0);
  return descriptor < 0 ? -errno : (int)descriptor;
}

int airworthy_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
  *reading = ends[0];
  *writing = ends[1];
  return 0;
}

int airworthy_interrupts(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  if (pthread_sigmask(SIG_BLOCK, &set, NULL) != 0) return -EINVAL;
  int descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  return descriptor < 0 ? -errno : descriptor;
}

pid_t airworthy_spawn(
  const char *path, const char *const *arguments, int input, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, defaults;
  sigemptyset(&none);
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGTERM);
  sigaddset(&defaults, SIGPIPE);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, 0);
  posix_spawn_file_actions_adddup2(&actions, output, 1);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  pid_t process = 0;
  int failure =
    posix_spawn(&process, path, &actions, &attributes, (char *const *)arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failure != 0 ? -failure : process;
}

int airworthy_reap(pid_t process, int *status) {
  pid_t ended = waitpid(process, status, WNOHANG);
  if (ended < 0) return -errno;
  return ended == process;
}

void airworthy_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

int64_t airworthy_disk_free(const char *path) {
  struct statvfs file_system;
  if (statvfs(path, &file_system) != 0) return -errno;
  return (int64_t)file_system.f_bavail * (int64_t)file_system.f_frsize;
}

int airworthy_wireless(const char *interface, int32_t *signal, int32_t *saving) {
  int socket_ = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (socket_ < 0) return -errno;
  struct iwreq request;
  struct iw_statistics statistics;
  *signal = INT32_MIN;
  *saving = -1;
  memset(&request, 0, sizeof request);
  memset(&statistics, 0, sizeof statistics);
  strncpy(request.ifr_name, interface, IFNAMSIZ - 1);
  request.u.data.pointer = &statistics;
  request.u.data.length = sizeof statistics;
  request.u.data.flags = 1;
  if (ioctl(socket_, SIOCGIWSTATS, &request) == 0 &&
      (statistics.qual.updated & IW_QUAL_DBM) != 0 &&
      (statistics.qual.updated & IW_QUAL_LEVEL_INVALID) == 0)
    *signal = (int32_t)statistics.qual.level - 256;
  memset(&request, 0, sizeof request);
  strncpy(request.ifr_name, interface, IFNAMSIZ - 1);
  int failure = ioctl(socket_, SIOCGIWPOWER, &request) != 0 ? errno : 0;
  if (failure == 0) *saving = request.u.power.disabled ? 0 : 1;
  close(socket_);
  return 0;
}

int airworthy_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) != 0 ? -errno : 0;
}
