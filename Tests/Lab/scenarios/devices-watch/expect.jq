.exit == 130 and .text_exit == 130
.quiet == 0
[.events[] | .event + " " + .id] | sort == ["added platform-vivid.0-video-index0", "added platform-vivid.1-video-index0", "removed platform-vivid.0-video-index0", "removed platform-vivid.1-video-index0"]
all(.events[]; .kind == "camera")
all(.events[]; .access == (if .event == "added" then "ready" else null end))
any(.text[]; test("^\\+ .*vivid.*: ready"))
any(.text[]; test("^- .*vivid.*"))
any(.text[]; test("^\\+ .*HDA"))
$stderr == ""
