$exit == 1
.short.measurement | .negotiated.fourcc == "YUYV" and .negotiated_fps == 25
.short.measurement | .frames > 80 and .short_frames == .frames and .error_frames == 0
.short.measurement | .frame_bytes.p50 == 320 * 180 and .frame_bytes.max == 320 * 180
.short.measurement | .delivered_fps == 0 and .unique_fps == 0
any(.short.findings[]; .code == "camera.frames.errors" and .status == "fail")
.short.measurement.picture | .frames == 0 and .undecodable_frames > 0 and .mean_luma == null
# There was no good frame at all.
.short.measurement | .longest_freeze_ms == null or .longest_freeze_ms > 3500
.half.measurement | .short_frames == 0 and .error_frames == 0 and .frame_bytes.max == 320 * 180 * 2
# Only the picture tells: white has luma 255, BT.601's green 150.
.half.measurement.picture | (.bright_share - 0.5 | fabs) < 0.02 and .dark_share == 0
.half.measurement.picture | (.p95_luma - 255 | fabs) <= 2 and (.p5_luma - 150 | fabs) <= 2
.half.measurement.picture | (.mean_luma - 202.5 | fabs) < 2 and (.deviation - 52.5 | fabs) < 1
