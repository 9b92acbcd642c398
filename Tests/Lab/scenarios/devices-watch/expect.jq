.exit == 130 and .text_exit == 130
.quiet == 0
[.events[] | .event + " " + .id] == ["added platform-vivid.0-video-index0", "removed platform-vivid.0-video-index0"]
all(.events[]; .kind == "camera" and .name == (if .event == "added" then "vivid" else .name end))
all(.events[]; .access == (if .event == "added" then "ready" else null end))
any(.text[]; test("^\\+ .*vivid.*: ready"))
any(.text[]; test("^- .*vivid.*"))
any(.text[]; test("^\\+ .*HDA"))
$stderr == ""
