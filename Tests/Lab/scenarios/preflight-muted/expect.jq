$exit == 1
.verdict == "not_ready"
([.findings[] | select(.status == "fail") | .code] == ["microphone.muted"])
(.findings[] | select(.code == "microphone.muted") | .remedy.commands[0] | startswith("amixer "))
.elapsed_ms <= .budget_ms + 1000
