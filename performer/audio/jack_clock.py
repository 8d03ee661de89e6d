"""JACK's count of frames, for those whom JACK calls and does not tell of it: PortAudio's callback, and rtmidi's.

They are two clients of one server. Each call of either is for the same block, but which is called first, and how
long after the server's clock, is chance; the count that the server keeps of its blocks is the same for both.
"""

import contextlib
from typing import Any

from performer.audio.device_list import import_jack
from performer.audio.engine import Engine
from performer.errors import NoJack

CLIENT_NAME = "neuralfunk-clock"


class JackClock:
    """A JACK client without ports that is never called: by it an engine may ask for which frame a call is."""

    def __init__(self) -> None:
        """Open it; NoJack where no server runs."""
        self._jack = import_jack()
        try:
            self._client: Any = self._jack.Client(CLIENT_NAME, no_start_server=True)
        except self._jack.JackError as error:
            raise NoJack("no JACK server runs") from error

    def join(self, engine: Engine) -> None:
        """Let an engine ask by it, before anything calls that engine."""
        ffi, links = self._jack._ffi, engine.parts.links[0]
        function = ffi.addressof(self._jack._lib, "jack_last_frame_time")
        links["last_frame_time"] = int(ffi.cast("uintptr_t", function))
        links["client"] = int(ffi.cast("uintptr_t", self._client._ptr))

    def close(self, engine: Engine) -> None:
        """Close it, when nothing calls the engine any more."""
        engine.parts.links[0]["client"] = 0
        with contextlib.suppress(self._jack.JackError):  # of a server that has gone
            self._client.close()
