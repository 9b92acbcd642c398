$exit == 0
.cameras == []
.camera_absence != null
.microphones == []
.microphone_absence != null
.failures == []
