.status == 0
.report.schema == "airworthy/report/1"
.report.verdict == "ready"
([.report.parts[].verdict] | all(. == "ready"))
.report.elapsed_ms <= 15000
.report.confidence == "low"
.report.rig == "this_machine"
.report.recommendation.settings.video.width == 1280
.report.recommendation.settings.video.frame_rate == {"numerator": 30, "denominator": 1}
.report.recommendation.settings.video.bitrate_kbps > 2500
.report.recommendation.settings.video.bitrate_kbps < 5700
(.report.recommendation.reasons | length) >= 4
.unchanged
.saved == 0
.mode == "600"
(.toml | contains("name = 'evening'") or contains("name = \"evening\""))
.profile.video.bitrate_kbps == .report.recommendation.settings.video.bitrate_kbps
(.chinese | contains("可以开播"))
