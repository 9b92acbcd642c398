.exported == 0
# The key is in the environment alone.
(.command | contains("lab-secret-key") | not)
(.command | contains("\"$STREAM_KEY\""))
.arrived.streams.video.codec_name == "h264"
.arrived.streams.video.width == 320 and .arrived.streams.video.height == 180
(.arrived.keys | length) > 4
.arrived.longest <= 1.25
.arrived.fps > 12 and .arrived.fps < 16
.arrived.kbps > 360 and .arrived.kbps < 440
.arrived.streams.audio.codec_name == "aac"
.arrived.streams.audio.sample_rate == "48000"
.arrived.streams.audio.channels == 2
