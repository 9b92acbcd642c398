# A link with a bottleneck: namespaces client (10.77.1.2), router and server (10.77.2.2).
# shellcheck shell=bash

# in_client COMMAND...: runs it on the near end of the link.
in_client() { ip netns exec client "$@"; }

# in_server COMMAND...: runs it on the far end.
in_server() { ip netns exec server "$@"; }

# queues add|change RATE DELAY LIMIT [LOSS]: netem on both of the router's interfaces.
queues() {
  local verb=$1 rate=$2 delay=$3 limit=$4 loss=${5-}
  tc -n router -batch - <<END
qdisc $verb dev to-server root netem rate $rate delay $delay limit $limit${loss:+ loss $loss}
qdisc $verb dev to-client root netem rate $rate delay $delay limit $limit
END
}

# Whether the kernel lets packets through both of the router's interfaces.
router_up() { [[ $(ip -n router -brief link show up) == *\ UP\ *$'\n'*\ UP\ * ]]; }

# link RATE DELAY LIMIT [LOSS]: builds it; each way RATE, DELAY and a queue of LIMIT packets; LOSS
# is on the way up only. link 6mbit 20ms 200 1%
link() {
  modprobe -a veth sch_netem
  ip -batch - <<'END'
netns add client
netns add router
netns add server
link add to-router netns client gso_max_segs 1 type veth peer name to-client netns router
link add to-router netns server gso_max_segs 1 type veth peer name to-server netns router
END
  ip -n client -batch - <<'END'
link set dev lo up
addr add 10.77.1.2/24 dev to-router
link set dev to-router up
route add default via 10.77.1.1
END
  ip -n server -batch - <<'END'
link set dev lo up
addr add 10.77.2.2/24 dev to-router
link set dev to-router up
route add default via 10.77.2.1
END
  ip -n router -batch - <<'END'
addr add 10.77.1.1/24 dev to-client
addr add 10.77.2.1/24 dev to-server
link set dev to-client up
link set dev to-server up
END
  ip netns exec router bash -c 'echo 1 >/proc/sys/net/ipv4/ip_forward'
  queues add "$@"
  wait_until 10 router_up
}

# link_change RATE DELAY LIMIT [LOSS]: alters it under traffic.
link_change() { queues change "$@"; }

# iperf_start NAMESPACE: an iperf3 server there, on port 5201.
iperf_start() {
  ip netns exec "$1" iperf3 -s >/dev/null &
  wait_until 30 listens $! 5201
}
