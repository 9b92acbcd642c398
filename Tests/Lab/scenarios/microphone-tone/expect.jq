.schema == "airworthy/bench-microphone/1"
.measurement.rate_hz == 48000
.measurement.channels == 2
# 997 Hz at -23 dBFS in both channels reads -23.0 LUFS (BS.1770).
(.measurement.loudness_lufs + 23 | fabs) <= 0.1
(.measurement.peak_dbfs + 23 | fabs) <= 0.1
# The loop through the emulated clock may break once; a break in a sine reads up to 3 dB between the
# samples. (The unit tests hold true peak to EBU Tech 3341.)
.measurement.true_peak_dbtp >= -23.1 and .measurement.true_peak_dbtp <= -20
.measurement.silent == false
.measurement.overruns == 0
# A period of 20 ms and what waits beside it.
.measurement.latency_ms >= 20 and .measurement.latency_ms < 500
.measurement.gain_changes == [] and .measurement.source_events == []
