$exit == 0
.schema == "airworthy/bench-camera/1"
.measurement.negotiated_fps == 25
(.measurement.source_fps - 25 | fabs) < 0.05
(.measurement.delivered_fps - 25 | fabs) < 0.05
.measurement.dropped_frames == 0
.measurement.clock == "monotonic"
.findings[0].code == "camera.ready"
