length == 6
all(.[]; (.drift.ppm - .ppm | fabs) < 40)
all(.[]; .drift.ppm * .ppm > 0)
all(.[] | select(.ppm | fabs == 1000); .codes == ["fail"])
all(.[] | select(.ppm | fabs == 100); .codes == ["warn"])
# 300 ppm is the limit itself: the clock that is emulated decides.
all(.[] | select(.ppm | fabs == 300); .codes == ["warn"] or .codes == ["fail"])
# OBS jumps each time 70 ms have gathered.
all(.[]; (.drift.click_every_seconds * (.drift.ppm | fabs) / 70000 - 1 | fabs) < 0.01)
