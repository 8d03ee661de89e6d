"""A MIDI device on JACK, as a bridge shows one: a port that its keys come out of, and one that its lights go into.

Run by `jack_device.JackDevice` as a process of its own. One line of JSON in is a command, one line out its answer.
Frames are the server's own, so that two devices, and a peer that knows the server's frame, can be compared.
"""

import heapq
import itertools
import json
import sys
import threading
import time

import jack

AHEAD_BLOCKS = 4  # what is sent "now" goes out so much later: the callback must see it in time


class Device:
    """Two ports that are the system's, as far as others can see."""

    def __init__(self, client: str, keys: str, lights: str) -> None:
        self.client = jack.Client(client, no_start_server=True)
        self.keys = self.client.midi_outports.register(keys, is_physical=True)
        self.lights = self.client.midi_inports.register(lights, is_physical=True)
        self.received: list[tuple[int, list[int]]] = []
        self.clock = 0
        self._to_send: list[tuple[int, int, bytes]] = []
        self._order = itertools.count()
        self._moved = threading.Condition()
        self.client.set_process_callback(self._process)
        self.client.activate()

    def _process(self, n_frames: int) -> None:
        first = self.client.last_frame_time
        self.keys.clear_buffer()
        while self._to_send and self._to_send[0][0] < first + n_frames:
            frame, _, data = heapq.heappop(self._to_send)
            self.keys.write_midi_event(max(0, frame - first), data)
        self.received += [(first + after, list(bytes(data))) for after, data in self.lights.incoming_midi_events()]
        with self._moved:
            self.clock = first + n_frames
            self._moved.notify_all()

    def send(self, messages: list[list]) -> dict:
        """Send (frames after the first, bytes) soon; return the frame of the first."""
        first = self.clock + AHEAD_BLOCKS * self.client.blocksize
        for after, data in messages:
            heapq.heappush(self._to_send, (first + after, next(self._order), bytes(data)))
        return {"at": first}

    def until(self, frame: int, seconds: float) -> dict:
        """Wait for a frame, the device's whole clock long."""
        with self._moved:
            return {"came": self._moved.wait_for(lambda: self.clock >= frame, seconds), "clock": self.clock}

    def got(self, since: int) -> dict:
        """Return what came in from the `since`-th message on, each with its frame, and how many there are."""
        found = self.received[since:]
        return {"messages": found, "n": since + len(found)}

    def listen(self, source: str) -> dict:
        """Join our port for lights with the first output whose name matches; return its name."""
        (found, *_) = self.client.get_ports(source, is_output=True, is_midi=True)
        self.client.connect(found, self.lights)
        return {"name": found.name}

    def joined(self) -> dict:
        """Return what the ports are connected with."""
        both = {"keys": self.keys, "lights": self.lights}
        return {name: [port.name for port in self.client.get_all_connections(of)] for name, of in both.items()}


def main() -> None:
    device = Device(*sys.argv[1:4])
    deadline = time.monotonic() + 10.0
    while device.clock == 0 and time.monotonic() < deadline:
        time.sleep(0.01)
    print(json.dumps({"block_frames": device.client.blocksize, "rate": device.client.samplerate}), flush=True)
    for line in sys.stdin:
        command = json.loads(line)
        print(json.dumps(getattr(device, command.pop("do"))(**command)), flush=True)
    device.client.deactivate()
    device.client.close()


if __name__ == "__main__":
    main()
