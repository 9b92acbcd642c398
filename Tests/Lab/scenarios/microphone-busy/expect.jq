.status == 69 and .runs
.microphone.access.state == "busy"
.pid as $pid | any(.microphone.access.holders[]; .pid == $pid and .name == "arecord")
.pid as $pid | [.microphone.streams[].pid] == [$pid]
# What it can do is read without opening it.
.microphone.rates_hz | index(44100) != null and index(48000) != null
.pid as $pid | any(.findings[]; .code == "microphone.busy" and .status == "fail" and .arguments.holder == "arecord" and .arguments.holder_pid == "\($pid)")
