.devices_exit == 0 and (.devices.cameras | length) == 1
.devices.cameras[0] | .driver == "liar" and .access.state == "ready"
# What can't be true is named and left out; what can be is kept.
.devices.cameras[0].faults == ["controls_endless", "format_huge", "formats_endless", "formats_repeated", "inputs_endless", "interval_zero", "intervals_endless", "size_huge", "size_zero"]
.devices.cameras[0] | .format == null and ([.modes[] | [.fourcc, .width, .height]] == [["YUYV", 640, 480]])
.devices.cameras[0] | (.controls | length) == 1024
# 4,294,967,295 buffers are not believed, nor is the worker crashed by them.
.bench_exit == 1
.bench.findings | length == 1 and .[0].code == "camera.lies" and .[0].status == "fail"
.bench.findings[0].arguments | .faults == "buffers_many"
.bench.measurement == null
$elapsed_ms < 20000
