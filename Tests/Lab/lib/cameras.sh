# Cameras. A rig may use several kinds together.
# shellcheck shell=bash disable=SC2034

# camera_vivid [N [OPTION...]]: N vivid cameras, /dev/video0 up, with one webcam input each.
# OPTIONs are those of the module, one value a device: num_inputs=2 input_types=0xc.
camera_vivid() {
  local devices=${1:-1} types=0x1 inputs=1 kinds=0x0 i
  shift || true
  for ((i = 1; i < devices; i++)); do types+=,0x1 inputs+=,1 kinds+=,0x0; done
  modprobe vivid n_devs="$devices" node_types="$types" num_inputs="$inputs" input_types="$kinds" "$@"
  wait_until 10 test -c "/dev/video$((devices - 1))"
  owned_by_group video /dev/video*
}

# loopback_nodes N...: v4l2loopback cameras /dev/videoN that nobody feeds yet; once in a rig.
loopback_nodes() {
  local numbers labels exclusive i
  numbers=$(IFS=, && echo "$*")
  labels="Lab MJPG camera" exclusive=1
  for ((i = 2; i <= $#; i++)); do labels+=",Lab MJPG camera $i" exclusive+=,1; done
  modprobe v4l2loopback devices=$# video_nr="$numbers" exclusive_caps="$exclusive" \
    card_label="$labels"
  wait_until 10 test -c "/dev/video$1"
  owned_by_group video /dev/video*
}

# camera_mjpg DEVICE WIDTHxHEIGHT FPS [CLIP]: a loopback camera, fed with MJPG at real pace.
# Clips of 320x180, 640x360, 640x480 and 1280x720 are at hand; others are made with clip_mjpg. $feeder: its
# pid, to stop or kill.
camera_mjpg() {
  local device=$1 size=$2 fps=$3 clip=${4:-$LAB_CACHE/media/clip-$2.mjpg}
  [[ -s $clip ]] || {
    echo "$clip: no such clip" >&2
    return 1
  }
  [[ -c $device ]] || loopback_nodes "${device#/dev/video}"
  "$LAB_CACHE/bin/feed-mjpg" "$device" "${size%x*}" "${size#*x}" "$fps" "$clip" &
  feeder=$!
  wait_until 30 file_says "/sys/class/video4linux/${device#/dev/}/format" "MJPG:$size@$fps"
}

# camera_streams DEVICE: whether some program has this camera's buffers mapped.
camera_streams() { grep -qs " $1\$" /proc/[0-9]*/maps; }

# camera_hung [open|ioctl]: a camera at /dev/video40 whose open, or else every ioctl, never answers.
# It is in /sys/class/cuse, not in /sys/class/video4linux: name it to the tool by its path. Who waits
# on it sits in state D till the server ends: let such a scenario boot `alone`. $hung_server: its pid.
camera_hung() {
  modprobe cuse
  wait_until 10 test -c /dev/cuse
  "$LAB_CACHE/bin/hung-camera" "${1:-open}" video40 &
  hung_server=$!
  wait_until 10 test -c /dev/video40
  owned_by_group video /dev/video40
}

# camera_lying: a camera at /dev/video40 whose driver answers nonsense; not in /sys/class/video4linux.
camera_lying() {
  modprobe cuse
  wait_until 10 test -c /dev/cuse
  "$LAB_CACHE/bin/lying-camera" video40 &
  wait_until 10 test -c /dev/video40
  owned_by_group video /dev/video40
}

# camera_replaced DEVICE: what /dev/video40 is answers at a listed camera's node as well.
camera_replaced() { mount --bind /dev/video40 "$1"; }
