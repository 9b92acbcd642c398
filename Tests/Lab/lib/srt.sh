# An SRT ingest that is not ours: libsrt's own srt-live-transmit.
# shellcheck shell=bash

# srt_start [OPTION=VALUE...]: listens on port 9000 of the server's end and keeps nothing. $srt: its pid.
srt_start() {
  local options
  options=$(printf '&%s' "$@")
  ip netns exec server srt-live-transmit -loglevel fatal "srt://:9000?mode=listener$options" \
    file://con >/dev/null 2>&1 &
  srt=$!
  wait_until 30 bound "$srt" 9000
}

# bound PID PORT: whether somebody in the network namespace of process PID has this UDP port.
bound() {
  local hex
  printf -v hex ':%04X ' "$2"
  file_says "/proc/$1/net/udp" "*$hex*" || file_says "/proc/$1/net/udp6" "*$hex*"
}
