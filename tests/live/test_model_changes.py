"""The model was replaced since the library was heard: `play` begins with the old one and goes over to the new."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from performer.library.scan import BUILT_IN, scan
from performer.neural.encoder import Encoder
from performer.neural.identity import SHIPPED, model_id
from performer.neural.serving import keep
from tests.live.instrument import Instrument
from tests.live.jack_server import JackServer
from tests.live.made_kit import PAD_NUMBERS, write_kit
from tests.live.shell import Shell
from tests.neural.other_models import turned_pair

pytestmark = pytest.mark.live
CHANGE_SECONDS = 240.0


def test_play_serves_with_the_old_model_until_the_new_one_has_heard_all(
    jack_server: JackServer, programs: Callable[..., None], tmp_path: Path
):
    programs("oscsend", "oscdump")
    old, new = turned_pair(tmp_path / "old"), model_id((SHIPPED / "encoder.onnx").read_bytes())
    encoder = Encoder.load(old.encoder)
    keep(tmp_path, old)
    scan(tmp_path, [BUILT_IN], partial(Encoder.load, old.encoder), old.id, metric=encoder.card.metric)
    clap = PAD_NUMBERS["clap"]

    instrument = Instrument(jack_server.environment, tmp_path, "--kit", str(write_kit(tmp_path / "kit")))
    try:
        instrument.wait_until_ready()
        ready = instrument.err.wait_for("^the mind is ready", 60.0)[1]
        instrument.err.wait_for(f"the model has changed: {old.id} serves until {new} has heard", 60.0)
        with Shell(instrument.osc_port) as shell:
            shell.say("/nf/pad/swap", "is", clap, "library")
            shell.hear(f'/nf/pad/state isif {clap} "pending"', 60.0)
            shell.say("/nf/pad/undo", "i", clap)
            instrument.err.wait_for(f"the model has changed: {new} serves from now on", CHANGE_SECONDS)
            shell.say("/nf/pad/swap", "is", clap, "library")
            shell.hear(f'/nf/pad/state isif {clap} "pending"', 60.0)
    finally:
        instrument.stop()

    assert re.search("342 sounds", ready)
    assert "Traceback" not in instrument.err.text
