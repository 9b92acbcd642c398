.measurement.overruns >= 1
any(.findings[]; .code == "microphone.samples.lost")
