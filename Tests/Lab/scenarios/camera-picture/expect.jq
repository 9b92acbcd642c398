all(.black, .bars, .counted, .noise; .measurement.picture | .undecodable_frames == 0 and .frames >= 10 and .width == 320 and .height == 180)
.black.measurement.picture | .mean_luma <= 1 and .deviation <= 0.5 and .dark_share == 1 and .p95_luma <= 1
# Without a time code, vivid's picture stands still.
all(.black, .bars; .measurement | .picture.frozen_seconds > 2.7 and .unique_fps < 1 and .longest_freeze_ms > 2700)
all(.black, .bars; .measurement | .repeated_frames == .frames - 1)
# BT.601: luma 255, 226, 179, 150, 105, 76, 29 and 0 in eight bars of one width.
.bars.measurement.picture | (.mean_luma - 127.5 | fabs) < 1.5 and (.deviation - 85.3 | fabs) < 1
.bars.measurement.picture | (.dark_share - 0.125 | fabs) < 0.01 and (.bright_share - 0.125 | fabs) < 0.01
.bars.measurement.picture | (.centre_luma - 127.5 | fabs) < 1.5 and (.border_luma - 127.5 | fabs) < 1.5
# The time code alone, a small part of the picture, makes every frame new.
.counted.measurement | .picture.frozen_seconds == 0 and .repeated_frames == 0 and .unique_fps == .delivered_fps
.counted.measurement.picture | .frames_per_picture == 1 and (.noise_sigma | . != null and . < 0.5)
# Noise and nothing else: all that deviates within a frame is noise.
.noise.measurement.picture | .frozen_seconds == 0 and .deviation > 50 and (.noise_sigma / .deviation - 1 | fabs) < 0.03
.noise.measurement.picture | (.mean_luma - 128 | fabs) < 8 and .blur == null and .confidence.focus == "low"
# Black or frozen is no picture for a show, however evenly it comes.
.exits == [1, 1, 1]
# Frames that vivid fills to the half are as large as whole ones.
.half.measurement | .short_frames == 0 and .picture.blank_bottom_share == 0.5
all(.black, .bars, .counted, .noise; .measurement.picture.blank_bottom_share == 0)
any(.half.findings[]; .code == "camera.picture.cut_off" and .status == "fail")
any(.black.findings[]; .code == "camera.picture.black" and .status == "fail")
any(.bars.findings[]; .code == "camera.picture.frozen" and .status == "fail")
any(.noise.findings[]; .code == "camera.picture.noisy")
all(.counted.findings[], .noise.findings[]; .code != "camera.picture.frozen" and .code != "camera.picture.black")
