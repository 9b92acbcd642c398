$exit == 0
.schema == "airworthy/bench-microphones/1"
[.microphones[].microphone.path] == ["hw:CARD=Loopback,DEV=1", "hw:CARD=Loopback,DEV=0"]
.best == .microphones[0].microphone.id and .is_clear
all(.microphones[]; .hears_voice)
.microphones[0].measurement.signal_to_noise_db - .microphones[1].measurement.signal_to_noise_db > 15
# Both at once: one after the other would take 17 s, and the 2 s that programs take to start here.
$elapsed_ms < 16000
