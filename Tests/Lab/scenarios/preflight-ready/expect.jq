.status == 0
.report.schema == "airworthy/report/1"
.report.verdict == "ready"
([.report.parts[].verdict] | all(. == "ready"))
.report.elapsed_ms <= 15000
.report.confidence == "low"
.report.rig == "this_machine"
.report.recommendation.settings.video.width == 640
# Never more than arrives; on a busy machine the emulated camera loses a few of its 30 frames.
(.report.recommendation.settings.video.frame_rate | .numerator / .denominator) >= 24
.report.recommendation.settings.video.frame_rate.numerator / .report.recommendation.settings.video.frame_rate.denominator <= 1.01 * .report.parts.camera.measurement.delivered_fps
.report.recommendation.settings.video.bitrate_kbps > 2500
.report.recommendation.settings.video.bitrate_kbps < 5700
(.report.recommendation.reasons | length) >= 4
.unchanged
.saved == 0
.mode == "600"
(.toml | contains("name = 'evening'") or contains("name = \"evening\""))
.profile.video.bitrate_kbps == .report.recommendation.settings.video.bitrate_kbps
(.chinese | contains("可以开播"))
