all(.states[].inputs; length == 4 and ([.[] | select(.is_current)] | length) == 1)
.states.svideo.inputs[1] | .standard == "pal" and .received_standard == "pal"
.states.svideo_no_signal.inputs[1] | .standard == "pal" and .received_standard == null
.states.hdmi.inputs[2] | .standard == null and .received_standard == null
.states.svideo.inputs[1] | .is_current and .name == "S-Video 0" and .signal == "present" and .status == []
.states.svideo_no_lock.inputs[1] | .is_current and .signal == "no_sync" and .status == ["no_sync"]
.states.svideo_no_signal.inputs[1] | .is_current and .signal == "no_signal" and .status == ["no_signal"]
.states.hdmi.inputs[2] | .is_current and .name == "HDMI 0" and .signal == "present" and .status == []
.states.hdmi.inputs[2] | .width == 1280 and .height == 720 and (.fps - 60 | fabs) < 0.1 and .interlaced == false
.states.hdmi_no_lock.inputs[2] | .is_current and .signal == "no_sync" and .width == null
.states.hdmi_out_of_range.inputs[2] | .is_current and .signal == "out_of_range" and .width == null
# The other connector has power, this one has none: each is told by its own bit.
.states.hdmi_pulled | .power != "0" and (.inputs[2] | .is_current and .signal == "no_cable" and .width == null)
.states.hdmi_other.inputs[3] | .is_current and .name == "HDMI 1" and .signal == "present" and .width == 1280
.states.hdmi_no_cable | .power == "0" and (.inputs[3] | .is_current and .signal == "no_cable" and .width == null)
# Of an input that is not chosen, nothing is claimed.
all(.states[].inputs[]; .is_current or .signal == null)
# Frames come all the same, of noise: that is no camera for a show.
all(.benches[]; .frames > 10 and .exit == 1)
.benches.svideo_bench.codes | index("camera.signal.none") != null
.benches.hdmi_bench.codes | index("camera.signal.cable") != null
