$exit == 0
.measurement.negotiated.fourcc == "MJPG"
.measurement.negotiated.width == 1280
(.measurement.delivered_fps - 30 | fabs) < 0.2
