"""What a sound is once it has been read: frames and the rate they were made at."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from performer.audio_format import Frames


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """One recorded or made sound, at its own full rate and channels."""

    frames: Frames  # (n_frames, n_channels)
    sample_rate: int  # frames per second

    def __post_init__(self) -> None:
        if self.frames.ndim != 2 or self.sample_rate <= 0:
            raise ValueError(f"a sound is (n_frames, n_channels) at a rate, not {self.frames.shape}")

    @property
    def n_frames(self) -> int:
        """How many frames it is long."""
        return self.frames.shape[0]

    @property
    def n_channels(self) -> int:
        """How many channels it has."""
        return self.frames.shape[1]

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.n_frames / self.sample_rate

    def mono(self) -> npt.NDArray[np.float32]:
        """Return the mean of the channels, (n_frames,)."""
        if self.n_channels == 1:
            return self.frames[:, 0]
        summed = self.frames[:, 0] + self.frames[:, 1]  # column by column: numpy's mean of short rows is slow
        for channel in range(2, self.n_channels):
            summed += self.frames[:, channel]
        return summed / np.float32(self.n_channels)
