$exit == 1
.verdict == "not_ready"
.parts.camera.verdict == "not_ready"
([.findings[] | select(.status == "fail") | .code] == ["camera.denied"])
(.findings[] | select(.code == "camera.denied") | .remedy.commands[0] | contains("usermod"))
# Nobody is logged in at a seat there, and the group is what is missing.
.parts.camera.device.barrier.cause == "not_in_group"
.parts.microphone.verdict == "ready"
.elapsed_ms <= .budget_ms + 1000
