#pragma once
// What Swift's Glibc module lacks. Functions return -errno instead of setting errno, which the Swift
// runtime may change before it can be read.

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// The kernel's struct tcp_info up to tcpi_snd_wnd (linux/tcp.h): glibc's own stops at 104 bytes,
/// before the acknowledged bytes.
struct airworthy_tcp_info {
  uint8_t state, ca_state, retransmits, probes, backoff, options, window_scales, flags;
  uint32_t rto, ato, snd_mss, rcv_mss;
  uint32_t unacked, sacked, lost, retrans, fackets;
  uint32_t last_data_sent, last_ack_sent, last_data_recv, last_ack_recv;
  uint32_t pmtu, rcv_ssthresh, rtt, rttvar, snd_ssthresh, snd_cwnd, advmss, reordering;
  uint32_t rcv_rtt, rcv_space, total_retrans;
  uint64_t pacing_rate, max_pacing_rate, bytes_acked, bytes_received;
  uint32_t segs_out, segs_in, notsent_bytes, min_rtt, data_segs_in, data_segs_out;
  uint64_t delivery_rate, busy_time, rwnd_limited, sndbuf_limited;
  uint32_t delivered, delivered_ce;
  uint64_t bytes_sent, bytes_retrans;
  uint32_t dsack_dups, reord_seen, rcv_ooopack, snd_wnd;
};
_Static_assert(offsetof(struct airworthy_tcp_info, bytes_acked) == 120, "kernel ABI");
_Static_assert(offsetof(struct airworthy_tcp_info, bytes_retrans) == 208, "kernel ABI");
_Static_assert(offsetof(struct airworthy_tcp_info, snd_wnd) == 228, "kernel ABI");

/// Reads TCP_INFO; `filled` gets the length that this kernel knows. Returns 0 or -errno.
int airworthy_tcp_info_read(
  int socket, struct airworthy_tcp_info *_Nonnull info, uint32_t *_Nonnull filled);

/// Bytes in the send queue: unsent and unacknowledged (SIOCOUTQ). Returns them or -errno.
int airworthy_socket_queue(int socket);

/// The name of the congestion control (TCP_CONGESTION). Returns 0 or -errno.
int airworthy_tcp_congestion(int socket, char *_Nonnull name, uint32_t capacity);

/// Bounds the unsent bytes that a socket takes (TCP_NOTSENT_LOWAT). Returns 0 or -errno.
int airworthy_tcp_limit_unsent(int socket, uint32_t bytes);

/// A descriptor that becomes readable when the process ends. Returns it or -errno.
int airworthy_pidfd_open(pid_t process);

/// A pipe, closed on exec. Returns 0 or -errno.
int airworthy_pipe(int *_Nonnull reading, int *_Nonnull writing);

/// Blocks SIGINT and SIGTERM and returns a descriptor that reads them, or -errno.
int airworthy_interrupts(void);

/// Starts a program with its standard input and output bound to the descriptors, in a process
/// group of its own (a terminal's Ctrl-C is the parent's affair) and with no signal blocked.
/// Returns the process id or -errno.
pid_t airworthy_spawn(
  const char *_Nonnull path, const char *_Nullable const *_Nonnull arguments, int input,
  int output);

/// Whether a child has ended: 1 and its wait status, 0 while it runs, -errno otherwise. Never
/// blocks: a process in state D can't be waited for.
int airworthy_reap(pid_t process, int *_Nonnull status);

/// Lets writes to a closed pipe or socket fail instead of ending the process.
void airworthy_ignore_broken_pipes(void);

/// Free bytes for this user on the file system of a path, or -errno.
int64_t airworthy_disk_free(const char *_Nonnull path);

/// Wireless extensions of an interface: signal in dBm into `signal` (INT32_MIN where unknown),
/// power saving into `saving` (-1 where unknown). Returns 0 or -errno.
int airworthy_wireless(
  const char *_Nonnull interface, int32_t *_Nonnull signal, int32_t *_Nonnull saving);

/// NetworkManager's property `Metered` (0 unknown, 1 yes, 2 no, 3 and 4 guesses of these), asked by
/// libsystemd, which is loaded for it; nothing is started. Returns it or -errno.
int airworthy_network_manager_metered(uint64_t timeout_us);

/// Lets two paths change places in one step (RENAME_EXCHANGE). Returns 0 or -errno.
int airworthy_exchange(const char *_Nonnull one, const char *_Nonnull other);
