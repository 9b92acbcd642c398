$exit == 1
.short.measurement | .negotiated.fourcc == "YUYV" and .negotiated_fps == 25
.short.measurement | .frames > 80 and .short_frames == .frames and .error_frames == 0
.short.measurement | .frame_bytes.p50 == 320 * 180 and .frame_bytes.max == 320 * 180
.short.measurement | .delivered_fps == 0 and .unique_fps == 0
any(.short.findings[]; .code == "camera.frames.errors" and .status == "fail")
.short.measurement.picture | .frames == 0 and .undecodable_frames > 0 and .mean_luma == null
# There was no good frame at all.
.short.measurement | .longest_freeze_ms == null or .longest_freeze_ms > 3500
# Half a picture in a frame of full length: its last pixels were never written, and each frame says so.
.half.measurement | .short_frames == 0 and .error_frames == 0 and .frame_bytes.max == 320 * 180 * 2
.half.measurement | .frames > 60 and .truncated_frames == .frames and .delivered_fps == 0
any(.half.findings[]; .code == "camera.frames.truncated" and .status == "fail")
all(.half.findings[]; .code != "camera.frames.errors")
.half_exit == 1
# The same picture, filled to its end.
.full.measurement | .truncated_frames == 0 and .short_frames == 0
.full.measurement.picture | (.mean_luma - 255 | fabs) <= 2
