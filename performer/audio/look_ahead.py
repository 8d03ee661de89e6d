"""What the limiter asks for, as plain numbers: Python's side needs them and none of its code."""

from performer.audio.windowed_sinc import PEAK_TAPS

LOOK_AHEAD_SECONDS = 0.001
CEILING_DB = -1.0  # true peak: what streaming services and converters ask for
PEAK_ERROR_DB = 0.3  # that a peak between the points looked at may be higher: of noise, 0.2
PEAK_DELAY_FRAMES = PEAK_TAPS // 2  # between a frame and the last that its peak depends on
SHORTEST_LOOK_AHEAD = PEAK_DELAY_FRAMES + 2
