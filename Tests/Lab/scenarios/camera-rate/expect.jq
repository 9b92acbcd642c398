$exit == 0
.schema == "airworthy/bench-camera/1"
.measurement.negotiated_fps == 25
(.measurement.source_fps - 25 | fabs) < 0.05
# vivid itself skips a frame now and then where the emulator is held up: then just that is missing.
.measurement.dropped_frames <= 2
(.measurement | (.delivered_fps - 25 | fabs) < 0.05 + .dropped_frames * 25 / .frames)
.measurement.clock == "monotonic"
(.findings[0].code | IN("camera.ready", "camera.frames.dropped"))
