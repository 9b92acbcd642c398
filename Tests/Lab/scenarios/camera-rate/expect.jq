.schema == "airworthy/bench-camera/1"
.measurement.negotiated_fps == 25
(.measurement.source_fps - 25 | fabs) < 0.01
(.short.source_fps - 25 | fabs) < 0.02
.measurement.clock == "monotonic"
# vivid itself skips frames where the emulator is held up: then just those are missing, and said so.
.measurement.dropped_frames <= 12
(.measurement | (.delivered_fps - 25 | fabs) < 0.05 + .dropped_frames * 25.5 / .frames)
.measurement.dropped_frames > 0 or ($exit == 0 and .findings[0].code == "camera.ready")
