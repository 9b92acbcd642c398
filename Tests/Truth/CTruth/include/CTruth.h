#pragma once
// Linux calls of the truth harness that Swift's Glibc module lacks. Functions return -errno
// instead of setting errno.

#include <stdint.h>
#include <sys/types.h>

/// Nanoseconds of CLOCK_MONOTONIC.
int64_t truth_now(void);

/// A pipe, closed on exec. Returns 0 or -errno.
int truth_pipe(int *_Nonnull reading, int *_Nonnull writing);

/// A descriptor of the calling thread's network namespace, or -errno.
int truth_namespace_here(void);

/// Puts the calling thread into a network namespace. Returns 0 or -errno.
int truth_namespace_enter(int network);

/// A descriptor of a new network namespace, in which the calling thread then is, or -errno. It
/// vanishes with its last descriptor, process and thread.
int truth_namespace_new(void);

/// Opens a TUN device in the calling thread's namespace: no packet information, never blocking.
/// Returns its descriptor or -errno.
int truth_tun_open(const char *_Nonnull name);

/// Gives an interface its IPv4 address (host order) and prefix, its MTU and queue length (0 keeps
/// either), and takes it up. Returns 0 or -errno.
int truth_interface_up(
  const char *_Nonnull name, uint32_t address, int prefix, int mtu, int queue_length);

/// Pins the congestion control of connections over an interface's own IPv4 network, as a metric of
/// its route: the namespace's default takes only what the machine's administrator allowed
/// (tcp_allowed_congestion_control). Returns 0 or -errno.
int truth_route_congestion(
  const char *_Nonnull name, uint32_t address, int prefix, const char *_Nonnull congestion);

/// The name of a socket's congestion control. Returns 0 or -errno.
int truth_tcp_congestion(int socket, char *_Nonnull name, uint32_t capacity);

/// Waits until one of three descriptors (-1: none) can be read or the time has passed; below
/// nothing waits for ever. Returns how many can be read, 0 after the time or a signal, or -errno.
int truth_wait(int first, int second, int third, int64_t nanoseconds);

/// Lets the calling thread wake to the nanosecond and, where that is allowed, before others.
void truth_thread_precise(void);

/// Starts a program in the calling thread's network namespace, with nothing to read, in a process
/// group of its own. Returns the process id or -errno.
pid_t truth_spawn(
  const char *_Nonnull path, const char *_Nullable const *_Nonnull arguments, int output,
  int errors);

/// A netlink socket for socket diagnosis in the calling thread's namespace, or -errno.
int truth_diagnosis_open(void);

/// The most that any IPv4 TCP socket bound to a local port has received (tcpi_bytes_received).
/// Returns how many sockets there are, or -errno.
int truth_diagnosis_read(int diagnosis, uint16_t port, uint64_t *_Nonnull received);

/// A TCP socket listening on an address and port (host order) in the calling thread's namespace,
/// never blocking. Returns it or -errno.
int truth_tcp_listen(uint32_t address, uint16_t port);

/// A TCP socket that connects, never blocking. Returns it or -errno.
int truth_tcp_connect(uint32_t address, uint16_t port);

/// A connection of a listening socket, never blocking. Returns it or -errno.
int truth_tcp_accept(int listener);

/// What of a socket's bytes waits to be acknowledged (SIOCOUTQ), or -errno.
int truth_tcp_waiting(int socket);

/// The shortest round trip of a socket in microseconds and the bytes it sent again. Returns 0 or
/// -errno.
int truth_tcp_facts(int socket, uint32_t *_Nonnull shortest_us, uint64_t *_Nonnull retransmitted);
