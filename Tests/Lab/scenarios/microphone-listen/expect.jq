.heard
.not_measured.playback == null and .said == ""
