"""How pads play: layers that cross, turns by chance, toggles, releases, filters, hits that are never alike."""

import numpy as np
import pytest

from performer.audio import layout
from performer.audio.engine import Engine
from performer.audio.sound_store import SetLayer
from tests.audio.engines import constant, give, hit, render, reported, small_engine

LAYERS = 3


def layered(engine: Engine, crossfade: float, voices: int = 4) -> None:
    """Put three layers of 1, 10 and 100 on pad 0, edges at velocities 0.4 and 0.8."""
    tops = (0.4, 0.8, 1.0)
    slots = [engine.sounds.write(constant(10.0**i, 1)) for i in range(LAYERS)]
    made = engine.sounds.make_set([SetLayer(top, 1.0, (slot,)) for top, slot in zip(tops, slots)])
    engine.push(layout.SET_NOW, 0, made)
    engine.parts.pads[0]["crossfade"] = crossfade
    engine.parts.pads[0]["voices"] = voices


@pytest.mark.parametrize(
    ("velocity", "shares"),
    [(0.2, (1, 0, 0)), (0.4, (0.5, 0.5, 0)), (0.45, (0.25, 0.75, 0)), (0.6, (0, 1, 0)), (0.75, (0, 0.75, 0.25))],
)
def test_at_the_edge_of_two_layers_both_sound_at_one_power(velocity: float, shares: tuple[float, ...]):
    engine = small_engine()
    layered(engine, crossfade=0.2)
    hit(engine, 0, frame=0, velocity=velocity)

    wanted = velocity**2 * sum(np.sqrt(share) * 10.0**i for i, share in enumerate(shares))
    assert render(engine, 1)[0, 0] == pytest.approx(wanted, rel=1e-6)


def test_two_crossed_layers_are_one_hit_to_a_pad_of_one_voice():
    engine = small_engine(fade_frames=2)
    slots = [engine.sounds.write(constant(1.0)) for _ in range(2)]
    made = engine.sounds.make_set([SetLayer(top, 1.0, (slot,)) for top, slot in zip((0.5, 1.0), slots)])
    engine.push(layout.SET_NOW, 0, made)
    engine.parts.pads[0]["crossfade"] = 0.5
    engine.parts.pads[0]["voices"] = 1
    for frame in (0, 20):
        hit(engine, 0, frame=frame, velocity=0.5)

    out = render(engine, 40)[:, 0]

    assert engine.figure("in_use") == 2
    np.testing.assert_allclose(out[30], out[10])


def test_turns_by_chance_use_every_sound_and_never_one_twice_running():
    engine = small_engine()
    give(engine, 0, *(constant(float(i), 1) for i in range(1, 6)))
    engine.parts.pads[0]["turns"] = layout.AT_RANDOM
    for frame in range(400):
        hit(engine, 0, frame=frame)

    out = render(engine, 400)[:, 0]

    counts = np.bincount(out.astype(int), minlength=6)[1:]
    assert counts.min() > 50
    assert np.all(np.diff(out) != 0)
    assert len(set(map(tuple, out.reshape(-1, 5).tolist()))) > 50  # no pattern that comes back


def test_chance_is_the_same_in_every_performance():
    outs: list[np.ndarray] = []
    for block in (3, 64):
        engine = small_engine()
        give(engine, 0, *(constant(float(i), 1) for i in range(1, 9)))
        engine.parts.pads[0]["turns"] = layout.AT_RANDOM
        for frame in range(100):
            hit(engine, 0, frame=frame)
        outs.append(render(engine, 100, block))

    np.testing.assert_array_equal(outs[0], outs[1])


def test_a_toggled_pad_stops_at_its_second_strike_and_starts_at_its_third():
    engine = small_engine(fade_frames=2)
    give(engine, 0, constant(1.0))
    engine.parts.pads[0]["play"] = layout.TOGGLE
    for frame in (0, 3, 6):
        hit(engine, 0, frame=frame)

    assert render(engine, 8)[:, 0].tolist() == [1, 1, 1, 0.5, 0, 0, 1, 1]
    assert [frame for frame, _ in reported(engine, layout.STRUCK)] == [0, 3, 6]


def test_a_released_gate_falls_by_its_own_factor_from_where_it_stands():
    engine = small_engine()
    give(engine, 0, constant(1.0))
    record = engine.parts.pads[0]
    record["play"], record["release_factor"], record["attack_frames"] = layout.GATE, 0.5, 3
    hit(engine, 0, frame=0)
    engine.push(layout.PAD_OFF, 0, frame=2)

    out = render(engine, 6)[:, 0]

    assert out.tolist() == [0.25, 0.5, 0.375, 0.1875, 0.09375, 0.046875]


def test_gain_and_pan_of_what_sounds_glide_and_never_jump():
    engine = small_engine()
    engine.parts.engine["glide"] = 0.25
    give(engine, 0, constant(1.0))
    hit(engine, 0, frame=0)
    engine.push(layout.PAD_GAIN, 0, x=0.0, frame=2)
    engine.push(layout.PAD_PAN, 0, x=-1.0, frame=2)

    out = render(engine, 6)

    assert out[:4, 0].tolist() == [1, 1, 0.75, 0.5625]
    assert out[:4, 1].tolist() == [1, 1, 0.75, 0.5625]


def sine(cycles: float, n_frames: int = 2000) -> np.ndarray:
    return np.sin(2 * np.pi * cycles * np.arange(n_frames)).astype(np.float32)[:, None]


def gain_through(kind: int, cutoff: float, resonance: float, cycles: float) -> float:
    engine = small_engine()
    give(engine, 0, sine(cycles))
    record = engine.parts.pads[0]
    record["filter"], record["cutoff"], record["resonance"] = kind, cutoff, resonance
    hit(engine, 0, frame=0)
    return float(np.abs(render(engine, 2000)[1000:1900, 0]).max())


def test_a_low_pass_takes_3_db_at_its_cutoff_and_12_an_octave_above():
    assert gain_through(layout.LOW_PASS, 0.02, 0.0, 0.02) == pytest.approx(0.7071, rel=0.01)
    assert gain_through(layout.LOW_PASS, 0.02, 0.0, 0.001) == pytest.approx(1.0, rel=0.01)
    assert gain_through(layout.LOW_PASS, 0.02, 0.0, 0.08) == pytest.approx(1 / 16, rel=0.1)


def test_a_high_pass_does_so_below():
    assert gain_through(layout.HIGH_PASS, 0.02, 0.0, 0.02) == pytest.approx(0.7071, rel=0.01)
    assert gain_through(layout.HIGH_PASS, 0.02, 0.0, 0.2) == pytest.approx(1.0, rel=0.02)
    assert gain_through(layout.HIGH_PASS, 0.02, 0.0, 0.005) == pytest.approx(1 / 16, rel=0.1)


def test_resonance_lifts_the_cutoff():
    assert gain_through(layout.LOW_PASS, 0.02, 1.0, 0.02) == pytest.approx(0.7071 * 16, rel=0.02)


def test_a_resonant_filter_rings_on_after_the_sound_and_then_ends():
    engine = small_engine()
    give(engine, 0, constant(1.0, 20))
    record = engine.parts.pads[0]
    record["filter"], record["cutoff"], record["resonance"] = layout.LOW_PASS, 0.05, 1.0
    hit(engine, 0, frame=0)

    out = render(engine, 3000)[:, 0]

    assert np.abs(out[20:60]).max() > 0.2
    assert np.abs(out[100:140]).max() > 0.05  # on and on, not to the filter's next look at its cutoff
    assert engine.figure("in_use") == 0
    assert np.abs(np.diff(out[20:])).max() < 0.6  # no step where it ends


def test_a_cutoff_that_is_turned_while_it_sounds_makes_no_click():
    engine = small_engine()
    give(engine, 0, sine(0.01))
    record = engine.parts.pads[0]
    record["filter"], record["cutoff"] = layout.LOW_PASS, 0.4
    hit(engine, 0, frame=0)
    for i in range(50):
        engine.push(layout.PAD_CUTOFF, 0, x=0.4 if i % 2 else 0.02, frame=100 + 20 * i)

    out = render(engine, 1500)[:, 0]

    assert np.abs(np.diff(out)).max() < 2 * np.pi * 0.01 * 1.5


def varied(n_hits: int, velocity: float = 1.0, vary: float = 1.0) -> list[np.ndarray]:
    """Return what each of some hits of one noise gives."""
    engine = small_engine()
    burst = np.random.default_rng(0).standard_normal((60, 1)).astype(np.float32)
    made = give(engine, 0, burst)
    engine.parts.set_vary[made] = vary
    engine.parts.engine["sample_rate"] = 48000.0  # what is varied is meant in hertz and seconds
    for i in range(n_hits):
        hit(engine, 0, frame=300 * i, velocity=velocity)
    return list(render(engine, 300 * n_hits)[:, 0].reshape(n_hits, 300))


def test_no_two_hits_of_a_varied_sound_are_alike_and_none_is_far_from_the_others():
    hits = varied(16)

    for i, one in enumerate(hits):
        assert all(not np.array_equal(one, other) for other in hits[:i])
    energies = [10 * np.log10(np.sum(one**2)) for one in hits]
    assert np.ptp(energies) < 6.0


def test_varied_hits_differ_in_pitch_by_less_than_half_a_semitone():
    engine = small_engine()
    made = give(engine, 0, sine(0.02))
    engine.parts.set_vary[made] = 1.0
    for i in range(12):
        hit(engine, 0, frame=3000 * i)
    out = render(engine, 36000)[:, 0].reshape(12, 3000)[:, 100:1900]

    spectra = np.abs(np.fft.rfft(out * np.hanning(1800), 1 << 17, axis=1))
    semitones = 12 * np.log2(spectra.argmax(axis=1) / (1 << 17) / 0.02)

    assert np.abs(semitones).max() < 0.27
    assert np.ptp(semitones) > 0.2


def test_softer_hits_of_a_varied_sound_are_darker():
    def brightness(one: np.ndarray) -> float:
        return float(np.sum(np.diff(one) ** 2) / np.sum(one**2))

    loud, soft = (np.mean([brightness(one) for one in varied(8, velocity)]) for velocity in (1.0, 0.25))
    assert soft < 0.6 * loud


def test_a_sound_that_is_not_varied_is_the_same_at_every_hit():
    first, *others = varied(4, vary=0.0)

    for other in others:
        np.testing.assert_array_equal(other, first)


def test_a_voice_that_is_cut_off_leaves_no_step():
    engine = small_engine(fade_frames=50)
    engine.parts.engine["sample_rate"] = 10000.0
    for pad in range(layout.MAX_PADS):
        give(engine, pad, constant(0.01))
        engine.parts.pads[pad]["voices"] = 1
    for n in range(layout.ALL_VOICES + 40):
        hit(engine, n % 64, frame=0)

    out = render(engine, 100)[:, 0]

    assert engine.figure("cut_voices") > 0
    assert np.abs(np.diff(out[1:])).max() < 0.2  # of 40 voices that were cut off, and those that fade


def test_pads_go_to_the_pair_of_outputs_they_are_given():
    engine = small_engine()
    engine.use_pairs([0, 2])
    for pad in range(2):
        give(engine, pad, constant(1.0 + pad, 4))
        engine.parts.pads[pad]["pair"] = pad
        hit(engine, pad, frame=0)

    out = render(engine, 4, block=4)

    assert engine.parts.mix[:4, :4].T.tolist() == [[1, 1, 2, 2]] * 4
    assert out.tolist() == [[3, 3]] * 4
    assert engine.shared.played[:4].tolist() == [3, 3, 3, 3]  # the room hears them all


def test_stems_add_up_to_the_mix_and_change_no_bit_of_it():
    outs: list[np.ndarray] = []
    for stems in (False, True):
        engine = small_engine()
        engine.keep_stems(stems)
        for pad in range(3):
            give(engine, pad, sine(0.01 * (pad + 1), 40))
            hit(engine, pad, frame=5 * pad, velocity=0.5)
        engine.parts.pads[1]["filter"], engine.parts.pads[1]["cutoff"] = layout.LOW_PASS, 0.1
        outs.append(render(engine, 60, block=7))

    np.testing.assert_array_equal(outs[0], outs[1])
    pads = engine.shared.stems[:6, :60].reshape(3, 2, 60)
    np.testing.assert_allclose(pads.sum(axis=0).T, outs[1], atol=1e-6)
    assert np.abs(pads[2, 0, :10]).max() == 0.0


def test_what_is_left_of_voices_that_are_cut_off_is_in_their_pads_stems():
    engine = small_engine(fade_frames=50)
    engine.parts.engine["sample_rate"] = 10000.0
    engine.keep_stems(True)
    for pad in range(layout.MAX_PADS):
        give(engine, pad, constant(1.0))
        hit(engine, pad, frame=0)
    for n in range(40):
        hit(engine, n, frame=5)

    out = render(engine, 20)[:, 0]

    assert engine.figure("cut_voices") == 24
    stems = engine.shared.stems[::2, :20]
    np.testing.assert_allclose(stems.sum(axis=0), out, rtol=1e-5)
    assert 1.0 < stems[0, 5] < 2.0  # the new voice, and what is left of the old one


def test_the_tape_holds_the_mix():
    engine = small_engine()
    give(engine, 0, constant(0.5, 4))
    hit(engine, 0, frame=2)

    out = render(engine, 8)

    np.testing.assert_array_equal(engine.shared.tape[:, :8].T, out)


def test_the_share_of_a_layer_never_jumps_however_wide_the_crossfade_is():
    for width in (0.1, 0.3, 0.5, 1.0):
        shares: list[np.ndarray] = []
        for velocity in np.linspace(0.02, 1.0, 99):
            engine = small_engine()
            slots = [engine.sounds.write(constant(float(i == 1), 1)) for i in range(4)]
            tops = (0.25, 0.5, 0.75, 1.0)
            made = engine.sounds.make_set([SetLayer(top, 1.0, (slot,)) for top, slot in zip(tops, slots)])
            engine.push(layout.SET_NOW, 0, made)
            engine.parts.pads[0]["crossfade"] = width
            hit(engine, 0, frame=0, velocity=float(velocity))
            shares.append((render(engine, 1)[0, 0] / velocity**2) ** 2)
        assert np.abs(np.diff(shares)).max() < 0.11 * max(1.0, 0.1 / min(width, 0.25))
        assert max(shares) == pytest.approx(1.0, abs=0.06)


def test_a_gate_pad_with_two_notes_sounds_while_the_newer_one_is_held():
    engine = small_engine(fade_frames=2)
    give(engine, 0, constant(1.0, 400))
    engine.parts.pads[0]["play"], engine.parts.pads[0]["voices"] = layout.GATE, 1
    engine.parts.note_pad[[38, 40]] = 0
    for frame, kind, note in ((0, layout.NOTE_ON, 38), (8, layout.NOTE_ON, 40), (16, layout.NOTE_OFF, 38)):
        engine.push(kind, note, x=1.0, frame=frame, way=layout.WAY_MIDI)
    heard = render(engine, 40)[:, 0]
    engine.push(layout.NOTE_OFF, 40, frame=engine.clock, way=layout.WAY_MIDI)

    assert heard[24:].tolist() == [1.0] * 16
    assert render(engine, 16)[8:, 0].tolist() == [0.0] * 8


def test_a_release_given_ahead_is_of_its_own_hit_and_cuts_no_later_one():
    engine = small_engine(fade_frames=2)
    give(engine, 0, constant(1.0, 2000))
    engine.parts.pads[0]["play"], engine.parts.pads[0]["voices"] = layout.GATE, 1
    render(engine, 8)
    for frame in (100, 300):  # a key struck twice, and let go 250 frames after each
        engine.push(layout.PAD_ON, 0, x=1.0, frame=frame)
        engine.push(layout.PAD_OFF, 0, 230, frame=frame + 250, tag=layout.GIVEN_AHEAD)
    heard = render(engine, 800)[:, 0]

    assert heard[320:530].min() == 1.0
    assert heard[600:].max() == 0.0
