# The camera that hangs in the kernel leaves just itself unjudged.
$exit == 3
.verdict == "undetermined"
.parts.camera | .verdict == "undetermined" and .device.path == "/dev/video0" and .device.access.state == "hung"
.parts.camera.device.driver == null and .parts.camera.measurement == null
[.findings[] | select(.target.kind == "camera") | .code] == ["camera.hung"]
.parts.microphone.verdict == "ready" and .parts.microphone.measurement.loudness_lufs != null
.parts.uplink.verdict == "ready" and .parts.uplink.measurement.goodput_kbps > 4000
.parts.computer.device.processors == 2
.elapsed_ms <= .budget_ms + 1000
