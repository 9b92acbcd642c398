.rate == 25
.after == .before
(.during | contains("640/480"))
.interrupted == 130
.after_interrupt == .before
.killed == 3
.code == "camera.failed"
.after_kill == .before
