# An uplink that varies is watched for longer, and that is said.
.run == "extended"
$stderr | contains("watched for longer")
.elapsed_ms > 40000 and .elapsed_ms <= .budget_ms + 1000
.parts.microphone.measurement.seconds > 10
# It never promises what the slow stretches can't carry: nothing, or less than they do.
.verdict != "ready" or .recommendation.settings.video.bitrate_kbps < 2000
[.findings[] | select(.target.kind == "uplink" and .status != "ok")] | length >= 1
