.unchanged
any(.codes[]; . == "microphone.gain.lowest")
# The emulated codec has -74 to 0 dB.
.before == -74 and .after == 0
(.command | startswith("amixer -c Intel sset Capture "))
(.said | contains("$ amixer -c Intel sset Capture "))
