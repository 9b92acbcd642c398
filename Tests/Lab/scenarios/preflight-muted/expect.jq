$exit == 1
.verdict == "not_ready"
# In 15 s an emulated machine may be too slow for its encoder.
([.findings[] | select(.status == "fail" and .target.kind != "encoder") | .code] == ["microphone.muted"])
(.findings[] | select(.code == "microphone.muted") | .remedy.commands[0] | startswith("amixer "))
.elapsed_ms <= 15000
