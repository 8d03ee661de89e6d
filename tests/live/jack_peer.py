"""The test's end of `jack_peer_process`: an independent player and recorder on the JACK server."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tests.live.jack_server import JackServer

ROOT = Path(__file__).parents[2]
NOTE_ON = 0x99  # channel 10
HARD = 127
CALLED_BLOCKS, CALLED_SECONDS = 8, 8.0


class RecorderLost(Exception):
    """The peer, not the instrument, missed some of what was to be recorded."""


class JackPeer:
    """A client called `peer` from when it is made until `stop`. All frames are its own: the server's, from 0."""

    def __init__(self, server: JackServer) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="neuralfunk-peer-")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.live.jack_peer_process"],
            cwd=ROOT,
            env=server.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.block_frames = int(self._answer()["block_frames"])

    def stop(self) -> None:
        """Leave the server."""
        self._process.communicate()
        self._folder.cleanup()

    def connect(self, player: str = "neuralfunk") -> None:
        """Join with the ports of a player, as soon as it has them."""
        self._ask("connect", player=player)

    def is_called(self) -> bool:
        """Return whether the server calls this client.

        JACK 2 now and then leaves one out that joins a circle of clients: each cycle then waits its time out, and
        the others are called every few seconds.
        """
        return bool(self._ask("called", n_blocks=CALLED_BLOCKS, seconds=CALLED_SECONDS)["called"])

    @property
    def clock(self) -> int:
        """The first frame that has not been recorded yet."""
        return int(self._ask("until", frame=0)["clock"])

    def wait_until(self, frame: int) -> None:
        """Return when `frame` has come."""
        self._ask("until", frame=frame)

    def strike(self, *hits: tuple[int, int], velocity: int = HARD, at: int | None = None) -> int:
        """Send (frames after the first, note) each on its frame; return the frame of the first."""
        notes = [[after, [NOTE_ON, note, velocity]] for after, note in hits]
        return int(self._ask("notes", notes=notes, at=at)["at"])

    def send(self, *messages: tuple[int, Sequence[int]]) -> int:
        """Send (frames after the first, bytes) each on its frame; return the frame of the first."""
        return int(self._ask("notes", notes=[[after, list(data)] for after, data in messages])["at"])

    def play_sound(self, frames: np.ndarray, desk: np.ndarray | None = None) -> int:
        """Play (n_frames,) into the capture port, and `desk` into the reference; return where both begin."""
        both = np.stack([frames, np.zeros_like(frames) if desk is None else desk], axis=1)
        np.save(self._file("sound"), both.astype(np.float32))
        return int(self._ask("sound", path=str(self._file("sound")))["at"])

    def recording(self, first: int, n_frames: int) -> np.ndarray:
        """Return what the instrument played from frame `first` on, (n_frames, 2), when all of it has been.

        `RecorderLost` if the server went on without this client meanwhile: nothing can be judged then.
        """
        answer = self._ask("recording", first=first, stop=first + n_frames, path=str(self._file("heard")))
        if answer["lost"]:
            raise RecorderLost(
                f"the recorder itself lost the frames {answer['lost']} of {first} and {n_frames} more"
            )
        return np.load(self._file("heard"))

    def _file(self, name: str) -> Path:
        return Path(self._folder.name) / f"{name}.npy"

    def _ask(self, command: str, **arguments: object) -> dict:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": command, **arguments}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the JACK peer has ended"
        answer = json.loads(line)
        assert "error" not in answer, answer["error"]
        return answer
