.one.schema == "airworthy/bench-camera-sweep/1"
# A camera of one mode is measured and done with.
.one_exit == 0 and (.one.modes | length) == 1 and .one.not_measured == []
.one.modes[0] | .mode.fourcc == "MJPG" and .mode.width == 640 and (.grade == "pass" or .grade == "warn") and .failure == null
.one.modes[0].measurement | .negotiated_fps == 30 and (.delivered_fps - 30 | fabs) < 0.3
.one.recommended == .one.modes[0]
# One of thousands of modes: the budget is kept, and what is left is named.
.took_ms > 30000 and .took_ms < 50000
(.many.modes | length) >= 4 and (.many.not_measured | length) > 100
.many | ([.modes[].mode] + .not_measured | map([.fourcc, .width, .height, .rate_fps]) | length == (unique | length))
all(.many.modes[]; .failure == null and .measurement.negotiated_fps == .mode.rate_fps)
all(.many.modes[].measurement; (.source_fps / .negotiated_fps - 1 | fabs) < 0.01 + 0.05 / .seconds)
all(.many.modes[].measurement; (.delivered_fps / .negotiated_fps - 1 | fabs) < 0.01 + 0.05 / .seconds + 1.1 * .dropped_frames / .frames)
# What a show can use comes first: no mode is slower than film while a faster one waits.
[.many.modes[].mode.rate_fps >= 23.9] | . == (sort | reverse)
.many.modes[0].mode | .rate_fps >= 23.9 and .height <= 1080
# A mode that fails is not recommended with success.
.many.recommended != null and (.many_exit != 0 or .many.recommended.grade != "fail")
.many.recommended.measurement.delivered_fps > 23
