.unchanged
any(.codes[]; . == "microphone.gain.lowest")
.before == 0 and (.after - 12 | fabs) < 1.5
(.command | startswith("amixer -c Intel sset Capture "))
