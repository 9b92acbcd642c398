.pressed == 10
# Two presses on one frame: only where the emulator was held up, and frames were skipped.
.bench.measurement.error_frames <= .pressed
.pressed - .bench.measurement.error_frames <= .bench.measurement.dropped_frames
# They are among the frames that arrived, but not among the good ones.
(.bench.measurement.source_fps - 25 | fabs) < 0.01
.bench.measurement | (.delivered_fps / .source_fps - (.frames - .error_frames) / (.frames + .dropped_frames) | fabs) < 0.01
# While a damaged frame passes, the picture before it stands.
.bench.measurement.longest_freeze_ms > 70
# A thirtieth: more than half a percent, less than the five of a failure.
any(.bench.findings[]; .code == "camera.frames.errors" and .status == "warn")
.bench.measurement.dropped_frames > 0 or $exit == 0
