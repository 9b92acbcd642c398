.status == 0
.report.schema == "airworthy/report/1"
.report.verdict == "ready"
([.report.parts[].verdict] | all(. == "ready"))
.report.run == "quick" and .report.elapsed_ms <= .report.budget_ms + 1000
.report.confidence == "low"
.report.rig == "this_machine"
.report.recommendation.settings.video.width == 320
# Never more than arrives: 15, which leaves an emulated machine the time to encode.
(.report.recommendation.settings.video.frame_rate | .numerator / .denominator) >= 15
.report.recommendation.settings.video.frame_rate.numerator / .report.recommendation.settings.video.frame_rate.denominator <= 1.01 * .report.parts.camera.measurement.delivered_fps
# What the 6 Mbit/s link holds, and of it what a picture of this size can use.
([.report.recommendation.reasons[] | select(.code == "bitrate.platform") | .arguments.held_kbps | tonumber] | length == 1 and .[0] > 4000 and .[0] < 5700)
.report.recommendation.settings.video.bitrate_kbps == 900
(.report.recommendation.reasons | length) >= 4
.unchanged
.saved == 0
.mode == "600"
(.toml | contains("name = 'evening'") or contains("name = \"evening\""))
.profile.video.bitrate_kbps == .report.recommendation.settings.video.bitrate_kbps
(.chinese | contains("可以开播"))
# The camera's own frames, while it was captured from; the encoder is emulated too, so the picture is small.
.report.parts.encoder.measurement | .material == "camera" and .while_capturing
.report.parts.encoder.measurement | .source_width == 320 and .source_height == 180
.report.parts.encoder.measurement | [.trials[] | select(.margin >= 1.3)] | length >= 1
