"""What the engine measures of itself, as the instrument tells it."""

from performer.audio.engine import Engine
from performer.audio_format import db_of_gain
from performer.stage.board import Tell


def engine_facts(engine: Engine) -> tuple[int, float, int]:
    """Return the arguments of `/nf/engine`: voices, load as a share of a block's time, lost blocks."""
    block_ns = 1e9 * max(1, int(engine.figure("block_frames"))) / engine.sample_rate
    return (
        int(engine.figure("in_use")),
        float(engine.figure("busy_ns")) / block_ns,
        int(engine.figure("lost_blocks")),
    )


def show_levels(engine: Engine, tell: Tell) -> None:
    """Tell everybody the output's level and how the engine fares."""
    left, right, _ = engine.take_peaks()
    tell.broadcast("/nf/level", db_of_gain(left), db_of_gain(right))
    tell.broadcast("/nf/engine", *engine_facts(engine))
