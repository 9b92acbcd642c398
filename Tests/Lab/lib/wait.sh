# Waiting for readiness.
# shellcheck shell=bash

# pause SECONDS: waits without starting a process (a process costs 0.1 s in the guest).
pause() { read -rt "$1" <>/run/lab/never || true; }

# wait_until SECONDS COMMAND...: repeats COMMAND until it succeeds; fails, and says so, after SECONDS.
wait_until() {
  local deadline=$((${EPOCHREALTIME%.*} + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    if ((${EPOCHREALTIME%.*} >= deadline)); then
      echo "not ready in time: $*" >&2
      return 1
    fi
    pause 0.05
  done
}

# file_says FILE PATTERN: whether the content of a small file matches a shell pattern.
# shellcheck disable=SC2053
file_says() { [[ -r $1 && $(<"$1") == $2 ]]; }

# listens PID PORT: whether somebody in the network namespace of process PID listens on PORT.
listens() {
  local hex
  printf -v hex '%04X' "$2"
  file_says "/proc/$1/net/tcp" "*:$hex 00000000:0000 0A *" ||
    file_says "/proc/$1/net/tcp6" "*:$hex 00000000000000000000000000000000:0000 0A *"
}

# owned_by_group GROUP NODE...: what udev would do to device nodes; there is no udev in the guest.
owned_by_group() {
  chown "root:$1" "${@:2}" && chmod 0660 "${@:2}"
}
