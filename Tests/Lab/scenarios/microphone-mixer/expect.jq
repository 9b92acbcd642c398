(.gain_changes | length) == 3
.gain_changes[0] | .from_db == 0 and .to_db < -30 and .muted == false
.gain_changes[1] | .to_db == null and .muted
.gain_changes[2] | .from_db == null and .to_db < -30 and .muted == false
all(.gain_changes[]; .at_seconds > 0.5 and .at_seconds < 9)
