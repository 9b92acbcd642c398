$exit == 1
.verdict == "not_ready"
.parts.camera.verdict == "not_ready"
([.findings[] | select(.status == "fail") | .code] == ["camera.denied"])
(.findings[] | select(.code == "camera.denied") | .remedy.commands[0] | contains("usermod"))
.parts.microphone.verdict == "ready"
.elapsed_ms <= 15000
