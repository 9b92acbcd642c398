.stream.codec_name == "pcm_f32le" and .stream.sample_rate == "48000" and .stream.channels == 2
(.stream.duration | tonumber - 4 | fabs) < 0.001
(.recording | endswith("take.wav"))
.full.seconds == 4 and .full.recording == null and (.full.not_measured.recording | test("space"; "i"))
.left == "" and (.said | test("take.wav"))
