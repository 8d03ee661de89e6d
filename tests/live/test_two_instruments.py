"""Two instruments of one player on one home: what dies of the one comes back, and is nothing to the other."""

import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from performer import running_kit
from tests.live.instrument import Instrument
from tests.live.jack_server import JackServer
from tests.live.made_kit import write_kit
from tests.live.shell import Shell
from tests.live.test_stage_killed import LEFT_SECONDS, kill

pytestmark = pytest.mark.live
GAINS_DB = (-6.0, -9.0)
KEPT_SECONDS = 5.0


@pytest.fixture
def two(programs, tmp_path: Path) -> Iterator[tuple[Instrument, Instrument]]:
    """Two instruments without minds, one begun after the other, on a server that waits for no dead client."""
    programs("jackd", "oscsend", "oscdump")
    kit = write_kit(tmp_path / "kit")
    with ExitStack() as ending:
        server = JackServer(synchronous=False)
        ending.callback(server.stop)
        begun: list[Instrument] = []
        for _ in range(2):
            begun.append(Instrument(server.environment, tmp_path, "--safe", "--kit", str(kit)))
            ending.callback(begun[-1].stop)
            begun[-1].wait_until_ready()
        yield begun[0], begun[1]


def set_gain(instrument: Instrument, db: float) -> None:
    """Change something, and return when it has been taken."""
    with Shell(instrument.osc_port) as shell:
        shell.say("/nf/pad/gain", "if", 1, db)
        shell.say("/nf/pad/gain", "i", 1)
        shell.hear(f"/nf/pad/gain if 1 {db:.6f}")


def wait_until_kept(folder: Path, db: float) -> None:
    """Return when the kit in a folder has the gain; the keeper looks ten times a second."""
    deadline = time.monotonic() + KEPT_SECONDS
    while abs(running_kit.read(folder, "now").kit.pads[0].gain_db - db) > 0.001:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_each_goes_on_with_its_own_kit_after_its_stage_was_killed(
    two: tuple[Instrument, Instrument], tmp_path: Path
):
    own = tmp_path / f"running-{two[1].osc_port}"
    for instrument, db in zip(two, GAINS_DB):
        set_gain(instrument, db)
    for instrument, folder, db in zip(two, (tmp_path / "running", own), GAINS_DB):
        wait_until_kept(folder, db)
        said = len(instrument.err)
        kill(instrument, signal.SIGKILL, said)
        instrument.err.wait_for("^going on with 'test kit' as of ", LEFT_SECONDS, said)
        with Shell(instrument.osc_port) as shell:
            assert shell.ask("/nf/pad/gain", "i", 1).endswith(f"{db:.6f}")

    assert [instrument.stop() for instrument in two] == [0, 0]
    assert [(folder / "lock").read_text() for folder in (tmp_path / "running", own)] == ["", ""]
    assert "another instrument" not in two[0].err.text
    assert f"another instrument keeps its kit in {tmp_path / 'running'}: this one keeps its own in {own}" in (
        two[1].err.text
    )
