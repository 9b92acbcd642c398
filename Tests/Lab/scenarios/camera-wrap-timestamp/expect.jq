length == 2
all(.[].bench.measurement; (.source_fps - 25 | fabs) < 0.1)
# Such stamps are no times of this machine: the moment of handing over is the clock, and why is said.
all(.[].bench.measurement; .clock == "dequeue" and .clock_fault == "future")
all(.[].bench.measurement; .timestamp_gaps == null and .not_measured.timestamp_gaps == "no_timestamps")
all(.[].bench.measurement; .latency_ms == null and .not_measured.latency_ms == "no_timestamps")
all(.[].bench.measurement; (.seconds - 18 | fabs) < 0.5)
all(.[].bench.measurement; (.frames + .dropped_frames - 1 - .seconds * .source_fps | fabs) < 1.5)
# The stamps alone fail no camera; the emulator's skipped frames may.
all(.[]; .bench.measurement.dropped_frames > 0 or .exit == 0)
