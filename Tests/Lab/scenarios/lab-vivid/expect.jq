$exit == 0
.frames == 100
# YUYV, 2 bytes a pixel
.bytes == .frames * 640 * 480 * 2
# by the driver's own clock and frame numbers, however busy the host is
.driver_fps > 24.9 and .driver_fps < 25.1
