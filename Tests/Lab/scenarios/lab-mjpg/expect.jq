$exit == 0
.card | test("Card type +: Lab MJPG camera\n")
.formats | test("'MJPG'")
.formats | test("1280x720")
.formats | test("30.000 fps")
# a JPEG's start of image
.start == " ff d8"
