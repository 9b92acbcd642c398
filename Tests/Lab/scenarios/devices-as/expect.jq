# Each program is answered for, with the date of the knowledge, and nothing was changed.
[.obs, .chrome, .firefox, .ffmpeg, .gstreamer] | all(.knowledge.date | test("^20[0-9][0-9]"))
[.obs, .chrome, .firefox, .ffmpeg, .gstreamer] | all(.is_listed)
.before == .after
# libv4l2 was asked, not assumed.
.obs.knowledge.unverified | index("emulated_formats") == null
# FFmpeg keeps the size that is set.
.ffmpeg.granted.width == 640 or .ffmpeg.granted.width == 1280 or .ffmpeg.granted.width == 320
