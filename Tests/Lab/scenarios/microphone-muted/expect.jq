.status == 1
.findings[0].code == "microphone.muted"
.findings[0].status == "fail"
(.command | startswith("amixer "))
.unchanged and .early
# The command to paste does unmute it.
.after == true
