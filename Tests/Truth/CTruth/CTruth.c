#define _GNU_SOURCE
#include "CTruth.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

// linux/tcp.h clashes with netinet/tcp.h, whose struct tcp_info stops before these.
enum { bytes_received_at = 128, shortest_rtt_at = 148, bytes_retransmitted_at = 208 };
enum { tcp_info_size = 232 };

int64_t truth_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static int result(int value) { return value < 0 ? -errno : value; }

int truth_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
  *reading = ends[0];
  *writing = ends[1];
  return 0;
}

int truth_namespace_here(void) {
  return result(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
}

int truth_namespace_enter(int network) { return result(setns(network, CLONE_NEWNET)); }

int truth_namespace_new(void) {
  return unshare(CLONE_NEWNET) != 0 ? -errno : truth_namespace_here();
}

int truth_tun_open(const char *name) {
  int device = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
  if (device < 0) return -errno;
  struct ifreq request = {.ifr_flags = IFF_TUN | IFF_NO_PI};
  strncpy(request.ifr_name, name, IFNAMSIZ - 1);
  if (ioctl(device, TUNSETIFF, &request) == 0) return device;
  int error = errno;
  close(device);
  return -error;
}

static int set_address(int control, struct ifreq *request, unsigned long what, uint32_t address) {
  struct sockaddr_in value = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(address)};
  memcpy(&request->ifr_addr, &value, sizeof value);
  return ioctl(control, what, request);
}

static int bring_up(int control, const char *name, uint32_t address, int prefix, int mtu, int length) {
  struct ifreq request = {0};
  strncpy(request.ifr_name, name, IFNAMSIZ - 1);
  if (set_address(control, &request, SIOCSIFADDR, address) != 0) return -errno;
  uint32_t mask = ~(uint32_t)0 << (32 - prefix);
  if (set_address(control, &request, SIOCSIFNETMASK, mask) != 0) return -errno;
  request.ifr_mtu = mtu;
  if (mtu > 0 && ioctl(control, SIOCSIFMTU, &request) != 0) return -errno;
  request.ifr_qlen = length;
  // Root of a user namespace may not; then the queue keeps its length.
  if (length > 0 && ioctl(control, SIOCSIFTXQLEN, &request) != 0 && errno != EPERM) return -errno;
  if (ioctl(control, SIOCGIFFLAGS, &request) != 0) return -errno;
  request.ifr_flags |= IFF_UP | IFF_RUNNING;
  return ioctl(control, SIOCSIFFLAGS, &request) != 0 ? -errno : 0;
}

int truth_interface_up(
  const char *name, uint32_t address, int prefix, int mtu, int queue_length) {
  int control = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (control < 0) return -errno;
  int outcome = bring_up(control, name, address, prefix, mtu, queue_length);
  close(control);
  return outcome;
}

struct route_message {
  struct nlmsghdr header;
  struct rtmsg route;
  char attributes[128];
};

static struct rtattr *add(struct route_message *message, int type, const void *data, size_t size) {
  char *end = (char *)message + NLMSG_ALIGN(message->header.nlmsg_len);
  struct rtattr *attribute = (struct rtattr *)end;
  attribute->rta_type = (unsigned short)type;
  attribute->rta_len = (unsigned short)RTA_LENGTH(size);
  if (size > 0) memcpy(RTA_DATA(attribute), data, size);
  message->header.nlmsg_len = NLMSG_ALIGN(message->header.nlmsg_len) + RTA_ALIGN(attribute->rta_len);
  return attribute;
}

static int exchange(const struct route_message *message) {
  int routing = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  if (routing < 0) return -errno;
  struct {
    struct nlmsghdr header;
    struct nlmsgerr error;
    char rest[512];
  } answer;
  int outcome = 0;
  if (send(routing, message, message->header.nlmsg_len, 0) < 0 ||
      recv(routing, &answer, sizeof answer, 0) < (ssize_t)NLMSG_LENGTH(sizeof(struct nlmsgerr)))
    outcome = errno != 0 ? -errno : -EPROTO;
  else
    outcome = answer.error.error;
  close(routing);
  return outcome;
}

int truth_route_congestion(
  const char *name, uint32_t address, int prefix, const char *congestion) {
  struct route_message message = {
    .header = {
      .nlmsg_len = NLMSG_LENGTH(sizeof(struct rtmsg)), .nlmsg_type = RTM_NEWROUTE,
      .nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_REPLACE | NLM_F_ACK},
    .route = {
      .rtm_family = AF_INET, .rtm_dst_len = (unsigned char)prefix, .rtm_table = RT_TABLE_MAIN,
      .rtm_protocol = RTPROT_KERNEL, .rtm_scope = RT_SCOPE_LINK, .rtm_type = RTN_UNICAST}};
  uint32_t network = htonl(address & ~(uint32_t)0 << (32 - prefix)), source = htonl(address);
  int interface = (int)if_nametoindex(name);
  if (interface == 0) return -errno;
  add(&message, RTA_DST, &network, sizeof network);
  add(&message, RTA_OIF, &interface, sizeof interface);
  add(&message, RTA_PREFSRC, &source, sizeof source);
  struct rtattr *metrics = add(&message, RTA_METRICS, NULL, 0);
  add(&message, RTAX_CC_ALGO, congestion, strlen(congestion) + 1);
  char *end = (char *)&message + NLMSG_ALIGN(message.header.nlmsg_len);
  metrics->rta_len = (unsigned short)(end - (char *)metrics);
  return exchange(&message);
}

int truth_tcp_congestion(int socket, char *name, uint32_t capacity) {
  socklen_t length = capacity;
  memset(name, 0, capacity);
  return getsockopt(socket, IPPROTO_TCP, TCP_CONGESTION, name, &length) != 0 ? -errno : 0;
}

int truth_wait(int first, int second, int third, int64_t nanoseconds) {
  struct pollfd waited[3] = {
    {.fd = first, .events = POLLIN}, {.fd = second, .events = POLLIN},
    {.fd = third, .events = POLLIN}};
  struct timespec time = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  int count = ppoll(waited, 3, nanoseconds < 0 ? NULL : &time, NULL);
  return count < 0 && errno != EINTR ? -errno : count < 0 ? 0 : count;
}

void truth_thread_precise(void) {
  prctl(PR_SET_TIMERSLACK, 1UL);
  struct sched_param order = {.sched_priority = 1};
  pthread_setschedparam(pthread_self(), SCHED_RR, &order);
}

pid_t truth_spawn(const char *path, const char *const *arguments, int output, int errors) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, defaults;
  sigemptyset(&none);
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGTERM);
  sigaddset(&defaults, SIGINT);
  sigaddset(&defaults, SIGPIPE);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, 1);
  posix_spawn_file_actions_adddup2(&actions, errors, 2);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  pid_t process = -1;
  int error = posix_spawnp(
    &process, path, &actions, &attributes, (char *const *)arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error != 0 ? -error : process;
}

int truth_diagnosis_open(void) {
  return result(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
}

static int ask(int diagnosis) {
  struct {
    struct nlmsghdr header;
    struct inet_diag_req_v2 request;
  } message = {
    .header = {
      .nlmsg_len = sizeof message, .nlmsg_type = SOCK_DIAG_BY_FAMILY,
      .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP},
    .request = {
      .sdiag_family = AF_INET, .sdiag_protocol = IPPROTO_TCP,
      .idiag_ext = 1 << (INET_DIAG_INFO - 1),
      // Those that can have received something: any other state has tables of its own to walk.
      .idiag_states = 1u << TCP_ESTABLISHED | 1u << TCP_FIN_WAIT1 | 1u << TCP_FIN_WAIT2 |
                      1u << TCP_CLOSE_WAIT | 1u << TCP_LAST_ACK | 1u << TCP_CLOSING}};
  return send(diagnosis, &message, sizeof message, 0) < 0 ? -errno : 0;
}

static int received_of(const struct nlmsghdr *header, uint16_t port, uint64_t *received) {
  const struct inet_diag_msg *found = NLMSG_DATA(header);
  if (ntohs(found->id.idiag_sport) != port) return 0;
  int left = (int)header->nlmsg_len - (int)NLMSG_LENGTH(sizeof *found);
  const struct rtattr *attribute = (const struct rtattr *)(found + 1);
  for (; RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
    if (attribute->rta_type != INET_DIAG_INFO) continue;
    if (RTA_PAYLOAD(attribute) < bytes_received_at + sizeof(uint64_t)) return 0;
    uint64_t bytes;
    memcpy(&bytes, (const char *)RTA_DATA(attribute) + bytes_received_at, sizeof bytes);
    if (bytes > *received) *received = bytes;
    return 1;
  }
  return 0;
}

int truth_diagnosis_read(int diagnosis, uint16_t port, uint64_t *received) {
  int count = 0, error = ask(diagnosis);
  *received = 0;
  if (error != 0) return error;
  char answer[32768] __attribute__((aligned(NLMSG_ALIGNTO)));
  while (1) {
    ssize_t length = recv(diagnosis, answer, sizeof answer, 0);
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) return -errno;
    const struct nlmsghdr *header = (const struct nlmsghdr *)answer;
    for (; NLMSG_OK(header, length); header = NLMSG_NEXT(header, length)) {
      if (header->nlmsg_type == NLMSG_DONE) return count;
      if (header->nlmsg_type == NLMSG_ERROR) {
        const struct nlmsgerr *problem = NLMSG_DATA(header);
        return problem->error;
      }
      count += received_of(header, port, received);
    }
  }
}

int truth_tcp_listen(uint32_t address, uint16_t port) {
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (listener < 0) return -errno;
  int on = 1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  struct sockaddr_in here = {
    .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(address)};
  if (bind(listener, (struct sockaddr *)&here, sizeof here) == 0 && listen(listener, 4) == 0)
    return listener;
  int error = errno;
  close(listener);
  return -error;
}

int truth_tcp_connect(uint32_t address, uint16_t port) {
  int client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (client < 0) return -errno;
  struct sockaddr_in there = {
    .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(address)};
  if (connect(client, (struct sockaddr *)&there, sizeof there) == 0 || errno == EINPROGRESS)
    return client;
  int error = errno;
  close(client);
  return -error;
}

int truth_tcp_accept(int listener) {
  return result(accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC));
}

int truth_tcp_waiting(int socket) {
  int bytes = 0;
  return ioctl(socket, SIOCOUTQ, &bytes) != 0 ? -errno : bytes;
}

int truth_tcp_facts(int socket, uint32_t *shortest_us, uint64_t *retransmitted) {
  char facts[tcp_info_size] = {0};
  socklen_t length = sizeof facts;
  if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, facts, &length) != 0) return -errno;
  memcpy(shortest_us, facts + shortest_rtt_at, sizeof *shortest_us);
  memcpy(retransmitted, facts + bytes_retransmitted_at, sizeof *retransmitted);
  return 0;
}
