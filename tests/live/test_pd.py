"""Pure Data as a player: its panel's controls are pressed, beside an instrument that it finds, loses and finds."""

import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from performer.play_options import BUILT_IN_KIT
from tests.live.instrument import ROOT, Instrument, Lines, free_port
from tests.live.jack_server import JackServer

pytestmark = pytest.mark.live
PATCH = Path(ROOT) / "max_patches" / "neuralfunk.pd"
SECONDS = 10.0
SWAP_SECONDS = 20.0
SHOWN = (
    "status",
    "version",
    "kit",
    "error",
    "error-of",
    "morph-is",
    "source-is",
    "query-is",
    "moment-is",
    "listen-is",
    "voices",
)
OF_A_PAD = ("name", "state", "locked", "struck")


def probe(port: int, pads: tuple[int, ...]) -> str:
    """Return a patch that presses what is said to its port, and prints what the panel shows."""
    names = [f"nf-{name}" for name in SHOWN] + [f"nf-{pad}-{what}" for pad in pads for what in OF_A_PAD]
    lines = ["#N canvas 0 0 900 900 12;", f"#X obj 10 10 netreceive {port};", "#X obj 10 30 list append;"]
    lines.append(r"#X msg 10 50 \; \$1 \$2;")
    cords = ["#X connect 0 0 1 0;", "#X connect 1 0 2 0;"]
    for n, name in enumerate(names):
        first = 3 + 4 * n
        lines += [f"#X obj 10 80 r {name};", f"#X obj 90 80 list prepend {name};", "#X obj 200 80 list trim;"]
        lines += ["#X obj 300 80 print shown;"]
        cords += [f"#X connect {first + step} 0 {first + step + 1} 0;" for step in range(3)]
    return "\n".join([*lines, *cords]) + "\n"


class Pd:
    """Pure Data with the panel open, without a screen."""

    def __init__(self, folder: Path, port: int) -> None:
        text = PATCH.read_text("utf-8")
        reply = free_port()
        assert text.count("127.0.0.1 7720") == 1
        (folder / "neuralfunk.pd").write_text(
            text.replace("127.0.0.1 7720", f"127.0.0.1 {port}").replace("7724", f"{reply}")
        )
        self._port = free_port()
        (folder / "probe.pd").write_text(probe(self._port, (1, 2, 16)))
        patches = ["-open", str(folder / "probe.pd"), "-open", str(folder / "neuralfunk.pd")]
        self.process = subprocess.Popen(
            ["pd", "-nogui", "-noaudio", "-nomidi", "-stderr", *patches], stderr=subprocess.PIPE, text=True
        )
        assert self.process.stderr is not None
        self.lines = Lines(self.process.stderr)
        self._since = 0

    def press(self, name: str, value: float | str = "bang") -> None:
        """Press a control, or move it."""
        self._since = len(self.lines)
        said = f"nf-{name} {value};\n"
        subprocess.run(["pdsend", str(self._port)], input=said, text=True, check=True, timeout=SECONDS)

    def shows(self, name: str, pattern: str, seconds: float = SECONDS) -> str:
        """Return the first thing of that pattern that a part of the panel shows since something was pressed."""
        line = self.lines.wait_for(rf"shown: nf-{name} ?{pattern}", seconds, self._since)[1]
        return line.split(f"nf-{name}", 1)[1].strip()

    def so_far(self, name: str) -> list[str]:
        """Return all that a part of the panel has shown since something was pressed."""
        return [line for _, line in self.lines.all[self._since :] if re.search(rf"shown: nf-{name}( |$)", line)]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()
        self.lines.close()


def play(server: JackServer, home: Path, port: int | None = None) -> Instrument:
    home.mkdir(exist_ok=True)
    instrument = Instrument(server.environment, home, "--kit", str(BUILT_IN_KIT), osc_port=port)
    instrument.wait_until_ready()
    return instrument


@pytest.fixture
def pd(jack_server: JackServer, programs: Callable[..., None], tmp_path: Path) -> Iterator[tuple[Pd, Instrument]]:
    """A panel that has found its instrument."""
    programs("pd", "pdsend", "oscsend")
    instrument = play(jack_server, tmp_path / "home")
    made = Pd(tmp_path, instrument.osc_port)
    try:
        made.shows("status", "playing")
        made.shows("16-locked", "set")  # of the last pad: the full state is there
        yield made, instrument
    finally:
        made.stop()
        instrument.stop()


def test_the_panel_shows_the_state_of_an_instrument_that_it_has_found(pd: tuple[Pd, Instrument]):
    panel, _ = pd

    assert panel.shows("version", "")
    assert panel.shows("1-name", "") not in ("", "symbol")
    assert "curated" in panel.shows("16-state", "")
    assert panel.shows("source-is", "set 0")
    assert panel.shows("voices", "[0-9]")
    assert "error" not in panel.lines.text


def test_a_button_strikes_its_pad_and_another_swaps_it(pd: tuple[Pd, Instrument]):
    panel, instrument = pd
    instrument.wait_for_the_mind()
    before = panel.so_far("2-name")[-1]

    panel.press("2-hit")
    panel.shows("2-struck", "$")
    assert panel.so_far("1-struck") == []

    panel.press("2-swap")
    panel.shows("2-state", "pending", SWAP_SECONDS)
    panel.press("2-hit")
    assert panel.shows("2-state", "swapped")
    assert panel.so_far("2-name")[-1] != before

    panel.press("2-undo")
    panel.shows("2-state", "curated")
    assert panel.so_far("2-name")[-1] == before


def test_knobs_and_switches_go_both_ways(pd: tuple[Pd, Instrument]):
    panel, instrument = pd
    port = str(instrument.osc_port)

    panel.press("1-lock", 1)
    panel.shows("1-locked", "set 1")
    for name, value in (("source", 2), ("moment", 3), ("morph", 0.25), ("listen", 1)):
        panel.press(name, value)
    subprocess.run(["oscsend", "127.0.0.1", port, "/nf/pad/lock", "ii", "1", "0"], check=True)
    panel.shows("1-locked", "set 0")
    subprocess.run(["oscsend", "127.0.0.1", port, "/nf/query", "s", "heard"], check=True)  # by somebody else
    panel.shows("query-is", "set 2")
    for name, value in (("source", 2), ("moment", 3), ("morph", "0.25"), ("listen", 1)):
        panel.shows(f"{name}-is", f"set {value}")


def test_what_cannot_be_done_is_shown(pd: tuple[Pd, Instrument]):
    panel, _ = pd

    panel.press("next")
    assert "/nf/kit/next" in panel.shows("error-of", "")
    assert "there is no set" in panel.shows("error", "").replace("\\", "")


def test_an_instrument_that_was_stopped_is_missed_and_found_when_it_is_back(
    pd: tuple[Pd, Instrument], jack_server: JackServer, tmp_path: Path
):
    panel, instrument = pd
    panel.press("panic")
    assert instrument.stop() == 0
    panel.shows("status", "looking")

    again = play(jack_server, tmp_path / "home", instrument.osc_port)
    try:
        panel.shows("status", "playing", SECONDS)
        panel.shows("16-locked", "set")
        panel.press("16-hit")
        panel.shows("16-struck", "$")
    finally:
        again.stop()
