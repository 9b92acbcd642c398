# Users other than root, whom no permission stops.
# shellcheck shell=bash

# nobody [--groups=video,audio] COMMAND...: runs it as uid and gid 65534 with a home of its own.
nobody() {
  local groups=--clear-groups home=/run/lab/home/nobody
  if [[ ${1-} == --groups=* ]]; then
    groups=$1
    shift
  fi
  install -d -o 65534 -g 65534 -m 0700 "$home" "$home/.config" "$home/.local" "$home/.local/state" \
    "$home/run"
  (
    export HOME=$home XDG_RUNTIME_DIR=$home/run
    export XDG_CONFIG_HOME=$home/.config XDG_STATE_HOME=$home/.local/state
    cd "$home" && exec setpriv --reuid=65534 --regid=65534 "$groups" "$@"
  )
}
