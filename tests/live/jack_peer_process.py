"""A JACK client that shares nothing with the instrument: it plays notes and a sound on exact frames, and records.

Run by `jack_peer.JackPeer` as a process of its own, so that nobody else's Python is in the way of its callback.
One line of JSON in is a command, one line out is its answer. Frames count from the first block, on the server's
clock; a block that the server went on without this client is counted, and recorded as silence.
"""

import heapq
import itertools
import json
import sys
import threading
import time

import jack
import numpy as np

CONNECT_SECONDS = 10.0
STILL_SECONDS = 20.0  # without a block, and the server is not going to call any more
AHEAD_BLOCKS = 4  # what is asked for "now" is played so much later: the callback must see it in time


class Peer:
    """Two ways out (notes, sound), two in (left, right), and everything that came in."""

    def __init__(self) -> None:
        self.client = jack.Client("peer", no_start_server=True)
        self.notes_out = self.client.midi_outports.register("notes")
        self.sound_out = self.client.outports.register("sound")
        self.desk_out = self.client.outports.register("desk")  # what else the loudspeakers play
        self.ins = [self.client.inports.register(name) for name in ("left", "right")]
        self.recorded: list[np.ndarray] = []
        self.clock = 0  # the first frame that has not been recorded
        self.lost: list[tuple[int, int]] = []  # the frames that the server went on without this client
        self._base: int | None = None
        self._notes: list[tuple[int, int, bytes]] = []
        self._order = itertools.count()
        self._sound, self._sound_at = np.zeros((0, 2), np.float32), 0
        self._moved = threading.Condition()
        self.client.set_process_callback(self._process)

    def _process(self, n_frames: int) -> None:
        now = self.client.last_frame_time
        if self._base is None:
            self._base = now
        first = (now - self._base) & 0xFFFFFFFF
        if first > self.clock:
            self.lost.append((self.clock, first))
            self.recorded.append(np.zeros((first - self.clock, 2), np.float32))
        self.notes_out.clear_buffer()
        while self._notes and self._notes[0][0] < first + n_frames:
            frame, _, data = heapq.heappop(self._notes)
            self.notes_out.write_midi_event(max(0, frame - first), data)
        for way, port in enumerate((self.sound_out, self.desk_out)):
            self._play(port.get_array(), first, way)
        self.recorded.append(np.stack([port.get_array() for port in self.ins], axis=1))
        with self._moved:
            self.clock = first + n_frames
            self._moved.notify_all()

    def _play(self, out: np.ndarray, first: int, way: int) -> None:
        out[:] = 0.0
        begin = self._sound_at - first  # where in this block the sound begins, if it does
        if begin < len(out):
            part = self._sound[max(0, -begin) : len(out) - begin, way]
            out[max(0, begin) : max(0, begin) + len(part)] = part

    def soon(self) -> int:
        """Return a frame that the callback has surely not come to yet."""
        return self.clock + AHEAD_BLOCKS * self.client.blocksize

    def connect(self, player: str) -> dict[str, object]:
        """Join with the ports of a player whose client's name begins so, its capture ports too if it has any."""
        deadline = time.monotonic() + CONNECT_SECONDS
        while not self._join(player):
            if time.monotonic() > deadline:
                return {"error": f"{player} has no ports to play and to hear"}
            time.sleep(0.01)
        return {}

    def _join(self, player: str) -> bool:
        """Return whether all is joined: ports are there before their client is active and takes connections."""
        notes, outs = self._of(player, is_midi=True, is_input=True), self._outs(player)
        if not notes or not outs:
            return False
        ears = self._of(player, is_audio=True, is_input=True)
        microphone = [port for port in ears if "reference" not in port.name][:1]
        reference = [port for port in ears if "reference" in port.name][:1]
        wanted = [
            (self.notes_out, notes[0]),
            *((self.sound_out, port) for port in microphone),
            *((self.desk_out, port) for port in reference),
            *zip(outs, self.ins),
        ]
        try:
            for source, target in wanted:
                if target not in self.client.get_all_connections(source):  # a player may have joined by itself
                    self.client.connect(source, target)
        except jack.JackError:
            return False
        return True

    def _outs(self, player: str) -> list[jack.Port]:
        return self._of(player, is_audio=True, is_output=True)

    def _of(self, player: str, **kind: bool) -> list[jack.Port]:
        return self.client.get_ports(f"^{player}", **kind)

    def notes(self, notes: list[list[object]], at: int | None = None) -> dict[str, object]:
        """Play notes ([frames after the first, bytes]), the first on frame `at` or soon; return that frame."""
        first = self.soon() if at is None else at
        for after, data in notes:
            heapq.heappush(self._notes, (first + after, next(self._order), bytes(data)))
        return {"at": first}

    def sound(self, path: str) -> dict[str, object]:
        """Play the array in a file, (n_frames, 2): sound and desk, soon; return the frame on which it begins."""
        sound = np.load(path)
        self._sound_at = self.soon()
        self._sound = sound
        return {"at": self._sound_at}

    def until(self, frame: int) -> dict[str, object]:
        """Wait until all frames before `frame` have been recorded; an error if the server calls no more."""
        with self._moved:
            while self.clock < frame:
                if not self._moved.wait(STILL_SECONDS):
                    return {"error": f"JACK has not called the peer for {STILL_SECONDS:.0f} s, at {self.clock}"}
        return {"clock": self.clock}

    def called(self, n_blocks: int, seconds: float) -> dict[str, object]:
        """Return whether the server has come to so many more blocks within a time."""
        stop = self.clock + n_blocks * self.client.blocksize
        with self._moved:
            return {"called": self._moved.wait_for(lambda: self.clock >= stop, seconds)}

    def recording(self, first: int, stop: int, path: str) -> dict[str, object]:
        """Write frames `first` to `stop` of what was heard into a file, (n_frames, 2)."""
        if "error" in (waited := self.until(stop)):
            return waited
        blocks, at, wanted = list(self.recorded), 0, []
        for block in blocks:
            if at + len(block) > first and at < stop:
                wanted.append(block[max(0, first - at) : stop - at])
            at += len(block)
        np.save(path, np.concatenate(wanted))
        return {"lost": [span for span in self.lost if span[0] < stop and first < span[1]]}


def main() -> None:
    """Obey until the input ends."""
    peer = Peer()
    with peer.client:
        print(json.dumps({"rate": peer.client.samplerate, "block_frames": peer.client.blocksize}), flush=True)
        for line in sys.stdin:
            command = json.loads(line)
            try:
                answer = getattr(peer, command.pop("do"))(**command)
            except jack.JackError as error:
                answer = {"error": str(error)}
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
