"""What the instrument is delivered with: complete, small, as its lists say, and what the script makes."""

import tomllib
from collections import Counter
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import soundfile

from models.built_in.library import PLAN, SAMPLE_RATE, shortened
from models.built_in.room import KINDS
from models.built_in.set import BAR, N_BARS, SILENT_BAR
from models.drum_synthesis import CLASSES_MADE, draw
from performer.control import midi_file
from performer.kit import toml_file
from performer.kit.load import load_sounds
from performer.library.labels import class_of
from performer.roles import CLASSES
from performer.room.listener import Listener
from performer.sound import files
from performer.sound.fingerprint import fingerprint

ASSETS = Path(toml_file.__file__).parents[1] / "assets"
SOUNDS = sorted((ASSETS / "library").rglob("*.flac"))
ROOM = tomllib.loads((ASSETS / "room" / "room.toml").read_text())


def decibels(power: float) -> float:
    return 10 * float(np.log10(power))


def test_all_the_sounds_take_less_than_twelve_megabytes():
    parts = [ASSETS / name for name in ("kit", "library", "room", "set")]

    assert sum(file.stat().st_size for part in parts for file in part.rglob("*") if file.is_file()) < 12e6


def test_the_library_holds_at_least_300_sounds_of_every_class_that_is_made():
    counts = Counter(sound.parent.name for sound in SOUNDS)

    assert len(SOUNDS) >= 300
    assert set(counts) == set(CLASSES_MADE)
    assert min(counts.values()) >= 24


def test_names_and_folders_of_the_library_say_the_class():
    for sound in SOUNDS:
        assert class_of(sound.relative_to(ASSETS)) == sound.parent.name
        assert class_of(Path(sound.name)) == sound.parent.name


def test_no_sound_of_the_library_is_there_twice():
    assert len({fingerprint(files.read(sound)) for sound in SOUNDS}) == len(SOUNDS)


def test_sounds_of_the_library_have_level_begin_at_once_and_end_softly():
    for path in SOUNDS:
        sound = files.read(path)
        size = np.abs(sound.mono())

        assert (sound.sample_rate, sound.n_channels) == (44_100, 1), path
        assert -6.1 < 20 * np.log10(size.max()) < -0.9, path
        assert np.argmax(size > 0.03 * size.max()) < 0.002 * 44_100, path
        assert size[0] < 0.01, path
        assert size[-1] < 0.001, path


@pytest.mark.parametrize("class_", ["kick", "snare", "vocal"])
def test_the_script_makes_the_sounds_that_are_delivered(class_: str):
    frames, _ = draw(class_, 7, SAMPLE_RATE)
    delivered = files.read(ASSETS / "library" / class_ / f"{class_}-007.flac").frames

    # another processor may round a sine otherwise: so much as one step of 16 bits, and of what follows from it
    np.testing.assert_allclose(shortened(frames, PLAN[class_][1], SAMPLE_RATE), delivered, atol=2e-4)


def test_the_kit_has_sixteen_pads_on_their_notes_and_nothing_is_wrong_with_it():
    kit = toml_file.load(ASSETS / "kit")

    assert toml_file.check(ASSETS / "kit") == []
    assert [pad.number for pad in kit.pads] == list(range(1, 17))
    assert [pad.notes for pad in kit.pads] == [(note,) for note in range(36, 52)]
    assert {pad.role for pad in kit.pads} <= set(CLASSES)
    assert [pad.role for pad in kit.pads if pad.choke_group == 1] == ["hat_closed", "hat_closed", "hat_open"]


def test_the_kit_refers_to_sounds_by_their_fingerprints_and_leaves_none_out():
    kit = toml_file.load(ASSETS / "kit")
    sounds = load_sounds(kit, None)

    assert {ref.file for ref in sounds} == {path.name for path in (ASSETS / "kit").glob("*.flac")}
    for ref, sound in sounds.items():
        assert fingerprint(sound) == ref.fingerprint, ref.file


def test_no_two_strokes_in_the_kit_are_the_same_and_harder_layers_are_brighter():
    kit = toml_file.load(ASSETS / "kit")
    sounds = load_sounds(kit, None)

    assert len({ref.fingerprint for ref in sounds}) == len(sounds)
    for pad in kit.pads:
        bright = [
            np.mean([_centroid_hz(sounds[ref].mono(), sounds[ref].sample_rate) for ref in layer.sounds])
            for layer in pad.layers
        ]
        assert bright == sorted(bright), pad.name


def _centroid_hz(mono: np.ndarray, sample_rate: int) -> float:
    power = np.abs(np.fft.rfft(mono)) ** 2
    return float(np.sum(power * np.fft.rfftfreq(len(mono), 1 / sample_rate)) / np.sum(power))


def test_the_room_is_a_minute_of_one_microphone_that_never_clips():
    sound = files.read(ASSETS / "room" / "room.flac")

    assert (sound.seconds, sound.sample_rate, sound.n_channels) == (60.0, ROOM["sample_rate"], 1)
    assert np.abs(sound.frames).max() < 0.9
    assert {event["kind"] for event in ROOM["event"]} == set(KINDS)


def test_every_event_in_the_room_rises_where_the_list_says_and_as_far():
    mono, rate = files.read(ASSETS / "room" / "room.flac").mono().astype(float), ROOM["sample_rate"]
    floor = 10 ** (ROOM["floor_db"] / 10)
    n = rate // 50
    for event in ROOM["event"]:
        onset = round(event["seconds"] * rate)
        before = np.mean(mono[onset - 10 * n : onset] ** 2)
        windows = np.lib.stride_tricks.sliding_window_view(mono[onset : onset + rate // 2], n)[::8]
        rise_db = decibels(np.max(np.mean(windows**2, axis=1)) / floor)

        assert decibels(before / floor) < 3, event  # the one before has died
        assert rise_db == pytest.approx(event["level_db"], abs=1.5), event


def test_the_gaps_between_the_events_leave_the_room_to_itself():
    starts = np.array([event["seconds"] for event in ROOM["event"]])

    assert starts[0] >= 1.0
    assert np.diff(starts).min() >= 1.2
    assert starts[-1] < 59


def test_the_listener_hears_all_that_is_listed_and_nothing_else():
    mono, rate = files.read(ASSETS / "room" / "room.flac").mono(), ROOM["sample_rate"]
    listener = Listener(rate, sensitivity=0.5)
    heard = [cut.onset_frame / rate for block in np.array_split(mono, 400) for cut in listener.feed(block)]

    np.testing.assert_allclose(heard, [event["seconds"] for event in ROOM["event"]], atol=0.025)


def strokes() -> list[tuple[Fraction, int, int]]:
    """Return (second, note, velocity) of each stroke of the set; a tick is 1/960 of a second."""
    found = midi_file.read(ASSETS / "set" / "set.mid")
    assert {message.channel for message in found} == {9}
    return [
        (Fraction(round(message.seconds * 960), 960), message.data[1], message.data[2])
        for message in found
        if message.data[0] >> 4 == 9 and message.data[2] > 0
    ]


def test_the_set_is_one_bar_again_and_again_but_for_its_silent_bar():
    bars = [[] for _ in range(N_BARS)]
    for second, note, velocity in strokes():
        bars[second // 2].append((second % 2, note, velocity))

    assert len(bars[0]) == len(BAR)
    assert bars[SILENT_BAR - 1] == []
    for number, bar in enumerate(bars, start=1):
        if number != SILENT_BAR:
            assert bar == bars[0], number


@pytest.mark.parametrize("sample_rate", [44_100, 48_000, 96_000])
def test_the_strokes_of_every_bar_fall_on_the_same_frames(sample_rate: int):
    messages = [m for m in midi_file.read(ASSETS / "set" / "set.mid") if m.data[0] >> 4 == 9 and m.data[2]]
    n_bar = 2 * sample_rate
    frames = [round(message.seconds * sample_rate) for message in messages]
    bars = [[frame % n_bar for frame in frames if frame // n_bar == bar] for bar in range(N_BARS)]

    assert all(bar == bars[0] for bar in bars if bar)
    # never in the middle between two frames, where one reader might round up and another down
    assert all((second * sample_rate) % 1 != Fraction(1, 2) for second, _, _ in strokes())


def test_the_set_plays_like_a_hand_with_many_velocities_and_on_no_grid():
    assert len({velocity for _, _, velocity in BAR_STROKES}) > 15
    assert sum((second * 8) % 1 != 0 for second, _, _ in BAR_STROKES) > len(BAR_STROKES) // 2


BAR_STROKES = [stroke for stroke in strokes() if stroke[0] < 2]


def test_what_the_set_strikes_has_died_when_the_silent_bar_ends():
    kit = toml_file.load(ASSETS / "kit")
    sounds = load_sounds(kit, None)
    longest = {pad.notes[0]: max(sounds[ref].seconds for ref in pad.sounds) for pad in kit.pads}
    end = max(float(second) + longest[note] for second, note, _ in strokes() if second < 2 * (SILENT_BAR - 1))

    assert end < 2 * SILENT_BAR - 0.5


def test_files_that_hold_the_sounds_are_sixteen_bit_flac():
    for path in [*SOUNDS[::40], *(ASSETS / "kit").glob("kick*.flac"), ASSETS / "room" / "room.flac"]:
        found = soundfile.info(path)
        assert (found.format, found.subtype) == ("FLAC", "PCM_16")
