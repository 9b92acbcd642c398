.exits == [0, 1, 1, 1]
.held.attempts[0] | .gave_way == null and .verdict == "ready"
.held.attempts[0].measurement.uplink.paced | .dropped_frames == 0 and .seconds > 8
# What arrived is what was recommended.
.held.attempts[0].recommendation.settings as $s | .arrived.streams.video | .codec_name == "h264" and .width == $s.video.width and .height == $s.video.height
.held.attempts[0].recommendation.settings as $s | .arrived.longest <= $s.video.keyframe_interval_seconds + 0.25
.arrived.streams.audio | .codec_name == "aac" and .sample_rate == "48000" and .channels == 2
# Each fault is called by its name.
.slow.attempts[0].gave_way == "uplink"
.braked.attempts[0].gave_way == "encoder"
.dropping.attempts[0].gave_way == "camera"
.dropping.attempts[0].measurement.camera.dropped_frames > 20
