"""No step in the output where no sound has one, whatever ends or changes voices; and the finder of such steps."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.sound_store import SetLayer
from performer.audio_format import Frames
from tests.audio.clicks import FADE_FRAMES, GLIDE_FRAMES, LOUDEST, RATE, RESIDUE_FRAMES, bend_of, clicks, swell

EVERY_MS = RATE // 1000
N_FRAMES = 24000
CREST = 11340  # of a swell, near to its loudest


def playing(n_pads: int = 1, **fields: Any) -> Engine:
    """Return an engine with a swell on its first pads, set as given."""
    engine = Engine(RATE, MemoryPlan(1 << 14, 1 << 18))
    made = engine.sounds.make_set([SetLayer(1.0, 1.0, (engine.sounds.write(swell()),))])
    for pads in (engine.parts.pads, engine.parts.next_pads):
        pads["set"][:n_pads] = made
        for name, value in fields.items():
            pads[name][:n_pads] = value
    return engine


def rendered(engine: Engine, n_frames: int = N_FRAMES) -> Frames:
    out = np.zeros((n_frames, 2), np.float32)
    engine.render_offline(out, np.zeros(n_frames, np.float32), 64)
    return out


def test_a_sound_that_is_cut_at_once_is_a_click_where_it_is_cut():
    out = swell()
    out[9060:] = 0.0

    assert clicks(out, bend_of(swell(), FADE_FRAMES)) == [9060, 9061]


def test_a_gain_that_jumps_by_a_tenth_is_a_click():
    out = swell()
    out[9060:] *= 0.9

    assert clicks(out, bend_of(swell(), FADE_FRAMES))[:1] == [9060]


def test_a_click_is_found_among_63_other_voices():
    voices = [swell(60.0 + 5 * n) for n in range(64)]
    bend = sum(bend_of(voice, np.inf) for voice in voices) + bend_of(voices[0], FADE_FRAMES)
    whole = sum(voices)
    voices[0][12345:] = 0.0

    assert clicks(whole, bend) == []
    assert clicks(sum(voices), bend)[:1] == [12345]


@pytest.mark.parametrize("frames", [FADE_FRAMES, GLIDE_FRAMES])
def test_a_sound_that_fades_as_the_engine_lets_it_is_none(frames: int):
    out = swell()
    out[9000 : 9000 + frames] *= np.linspace(1, 0, frames)[:, None]
    out[9000 + frames :] = 0.0

    assert clicks(out, bend_of(swell(), frames)) == []


def test_voices_that_are_stolen_make_none():
    engine = playing(2, voices=64)
    for n in range(150):
        engine.push(layout.PAD_ON, n % 2, x=1.0, frame=100 * n)

    out = rendered(engine)

    assert len([1 for report in engine.reports() if report.kind == layout.STRUCK]) == 150
    bend = 64 * bend_of(swell(), np.inf) + 3 * bend_of(swell(), FADE_FRAMES)
    assert bend < LOUDEST / 4
    assert clicks(out, bend) == []


@pytest.mark.parametrize("n_hits", [10, 70, 140])
def test_voices_beyond_all_places_make_none(n_hits: int):
    """All sound alike and as loud, so that whatever is lost is lost of all at once."""
    engine = playing(64, voices=4)
    for pad in range(64):
        engine.push(layout.PAD_ON, pad, x=1.0, frame=0)
    for n in range(n_hits):
        engine.push(layout.PAD_ON, n % 64, x=1.0, frame=CREST)

    out = rendered(engine, 12000)

    assert engine.figure("cut_voices") == max(0, n_hits - (layout.ALL_VOICES - layout.SOUNDING_VOICES))
    bend = layout.SOUNDING_VOICES * bend_of(swell(), RESIDUE_FRAMES)
    assert bend < 0.05 * np.abs(out[:CREST]).max()
    assert clicks(out, bend) == []


def choked(engine: Engine) -> None:
    engine.parts.pads["choke_group"][:2] = 1
    engine.push(layout.PAD_ON, 1, x=1.0, frame=CREST)


def let_go(engine: Engine) -> None:
    engine.parts.pads["play"][0] = layout.GATE
    engine.push(layout.PAD_OFF, 0, frame=CREST)


def toggled(engine: Engine) -> None:
    engine.parts.pads["play"][0] = layout.TOGGLE
    engine.push(layout.PAD_ON, 0, x=1.0, frame=CREST)


def alone(engine: Engine) -> None:
    engine.parts.pads["voices"][0] = 1
    engine.push(layout.PAD_ON, 0, x=1.0, frame=CREST)


def silenced(engine: Engine) -> None:
    engine.push(layout.PANIC, frame=CREST)


@pytest.mark.parametrize("end", [choked, let_go, toggled, alone, silenced])
@pytest.mark.parametrize("fields", [{}, {"step": 1.01}, {"filter": layout.LOW_PASS, "cutoff": 0.1}])
def test_a_voice_that_is_ended_makes_none(end: Callable[[Engine], None], fields: dict[str, Any]):
    engine = playing(2, **fields)
    engine.push(layout.PAD_ON, 0, x=1.0, frame=0)
    end(engine)

    out = rendered(engine, 14000)

    assert np.abs(out[11000:11280]).max() > 0.4
    assert np.abs(out[11500:]).max() < 0.1
    assert clicks(out, bend_of(swell(), FADE_FRAMES) + bend_of(swell(), np.inf)) == []


def test_a_change_of_kit_makes_none():
    engine = playing(16, choke_group=1)
    engine.parts.next_pads["gain"], engine.parts.next_pads["step"] = 0.1, 2.0
    engine.push(layout.PAD_ON, 3, x=1.0, frame=0)
    engine.push(layout.USE_KIT, frame=CREST)
    engine.push(layout.PAD_GAIN, 3, x=0.0, frame=11300)
    engine.push(layout.PAD_ON, 5, x=1.0, frame=12500)

    assert clicks(rendered(engine), bend_of(swell(), FADE_FRAMES) + bend_of(swell(), np.inf)) == []


def test_a_sound_that_does_not_begin_at_its_first_frame_rises():
    engine = playing(start_frames=CREST)
    engine.push(layout.PAD_ON, 0, x=1.0, frame=100)

    out = rendered(engine)

    assert np.abs(out[120:400]).max() > 0.4
    rise_frames = int(0.0003 * RATE)
    assert clicks(out, bend_of(swell(), rise_frames)) == []


TURNED: dict[str, tuple[int, tuple[float, float], dict[str, Any], float]] = {
    "gain": (layout.PAD_GAIN, (0.0, 2.0), {}, 2.0),
    "pan": (layout.PAD_PAN, (-1.0, 1.0), {}, 1.0),
    "tune": (layout.PAD_TUNE, (0.5, 2.0), {}, 1.0),
    "low pass": (layout.PAD_CUTOFF, (0.0005, 0.4), {"filter": layout.LOW_PASS, "cutoff": 0.1}, 2.0),
    "high pass": (layout.PAD_CUTOFF, (0.0005, 0.4), {"filter": layout.HIGH_PASS, "cutoff": 0.001}, 2.0),
    "resonance, low": (layout.PAD_RESONANCE, (0.0, 1.0), {"filter": layout.LOW_PASS, "cutoff": 0.004}, 16.0),
    "resonance, high": (layout.PAD_RESONANCE, (0.0, 1.0), {"filter": layout.HIGH_PASS, "cutoff": 0.004}, 16.0),
}
"""Of each knob: its command, its two ends, what the pad is set to, how much louder the sound may become."""


@pytest.mark.parametrize("every_frames", [EVERY_MS, 100 * EVERY_MS])
@pytest.mark.parametrize("name", TURNED)
def test_a_knob_that_is_thrown_from_end_to_end_makes_none(name: str, every_frames: int):
    command, ends, fields, louder = TURNED[name]
    engine = playing(**fields)
    engine.push(layout.PAD_ON, 0, x=1.0, frame=0)
    for n in range(1, N_FRAMES // every_frames):
        engine.push(command, 0, x=ends[n % 2], frame=n * every_frames)

    out = rendered(engine)

    assert clicks(out, louder * bend_of(swell(), GLIDE_FRAMES)) == []
