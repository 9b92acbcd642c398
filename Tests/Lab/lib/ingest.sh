# An RTMP ingest that is not ours: nginx with its RTMP module.
# shellcheck shell=bash

# ingest_start [NAMESPACE]: rtmp on 1935 with the applications live, deny (the server refuses every
# publisher) and forbid (its owner's answer is 403); statistics on http 8080, /stat. $ingest: its pid.
# $HOME/ingest/logs/rtmp.log: a line a session that ended, with the name published and its query.
ingest_start() {
  local prefix=$HOME/ingest inside=()
  [[ $# -eq 0 ]] || inside=(ip netns exec "$1")
  mkdir -p "$prefix/logs"
  "${inside[@]}" nginx -p "$prefix" -e stderr -c /lab/cache/stage/lib/ingest.conf &
  ingest=$!
  wait_until 30 listens "$ingest" 1935
  wait_until 10 listens "$ingest" 8080
}

# ingest_stat: the statistics of the ingest (XML of nginx-rtmp), asked for in its own namespace.
# shellcheck disable=SC2016
ingest_stat() {
  nsenter --net="/proc/$ingest/ns/net" bash -c \
    'exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET /stat HTTP/1.0\r\n\r\n" >&3 && cat <&3'
}

# ingest_bytes: how many bytes the ingest has received since its start.
ingest_bytes() { ingest_stat | grep -o -m 1 '<bytes_in>[0-9]*' | head -n 1 | tr -dc 0-9; }
