$exit == 0
.schema == "airworthy/devices/1"
.rig == "this_machine"
(.cameras | length) == 2
([.cameras[].id] | unique | length) == 2
all(.cameras[]; .driver == "vivid" and .access.state == "ready")
.cameras[0].path == "/dev/video0"
[.cameras[0].nodes[].role] == ["capture", "metadata"]
[.cameras[1].nodes[].role] == ["capture"]
any(.cameras[0].modes[]; .fourcc == "YUYV" and .width == 640 and .height == 480 and (.rates_fps | index(25)))
any(.cameras[0].controls[]; .name == "brightness" and .value == 128 and .default_value == 128)
any(.cameras[0].controls[]; .type == "menu" and (.menu | length) > 1)
.cameras[0].format.fourcc == "YUYV"
any(.microphones[]; .card.id == "Intel" and .kind == "hda")
any(.microphones[]; .card.id == "Loopback" and .kind == "loopback")
(.microphones[] | select(.card.id == "Intel") | .mixer.capture_switch) == false
(.microphones[] | select(.card.id == "Intel") | .rates_hz | index(48000)) != null
([.microphones[].id] | unique | length) == (.microphones | length)
.sound_server.state == "not_running"
$stderr == ""
