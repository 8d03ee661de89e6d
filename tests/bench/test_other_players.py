"""What is written for the other players: by its own bytes, and by the programs themselves where they are there."""

import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import mido
import numpy as np
import pytest

from bench.others import drumgizmo, fluidsynth, scsynth
from bench.others.clicks import CLICK_FRAMES, DOWN_NOTE, PEAK, UP_NOTE, click, write_clicks
from bench.others.python_sampler import Sampler
from performer.sound import files

RATE = 48000
TICKS = 480  # a beat; 960 a second, as long as nothing is said of the tempo
HITS = ((96, UP_NOTE), (192, DOWN_NOTE))  # ticks, note: 0.1 s and 0.2 s
SECONDS = 1.0
OWN_BLOCK_FRAMES = 64


def installed(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")


def chunks(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the chunks of a RIFF file, those inside lists too."""
    while data:
        name, size = data[:4].decode(), struct.unpack("<I", data[4:8])[0]
        body = data[8 : 8 + size]
        assert len(body) == size
        if name in ("RIFF", "LIST"):
            yield from chunks(body[4:])
        else:
            yield name, body
        data = data[8 + size + size % 2 :]


def test_a_click_begins_at_its_loudest_and_never_crosses_zero():
    assert click(UP_NOTE)[0] == PEAK == np.abs(click(UP_NOTE)).max()
    assert (click(UP_NOTE) > 0).all()
    np.testing.assert_array_equal(click(DOWN_NOTE), -click(UP_NOTE))


def test_the_soundfont_has_each_click_on_its_own_key():
    tables = dict(chunks(fluidsynth.soundfont(RATE)))
    sounds = np.frombuffer(tables["smpl"], "<i2") / 32767
    zones = struct.iter_unpack("<HBBHHHH", tables["igen"][:-4])
    headers = list(struct.iter_unpack("<20sIIIIIBbHH", tables["shdr"]))

    for _, low, high, _, root, _, number in zones:
        name, start, stop, _, _, rate, key, *_ = headers[number]
        assert low == high == root == key
        assert rate == RATE
        assert name.rstrip(b"\0").decode() == {UP_NOTE: "up", DOWN_NOTE: "down"}[key]
        np.testing.assert_allclose(sounds[start:stop], click(key), atol=1e-4)
        assert not sounds[stop : stop + fluidsynth.GAP_FRAMES].any()
    assert [len(tables[name]) % size for name, size in (("phdr", 38), ("inst", 22), ("ibag", 4), ("shdr", 46))] == [
        *(0, 0, 0, 0)
    ]


def test_the_plain_python_sampler_plays_a_click_whole_across_blocks():
    sampler = Sampler()
    blocks = [np.full((40, 2), np.nan, np.float32) for _ in range(4)]

    sampler.on_midi(([0x99, DOWN_NOTE, 127], 0.0), None)
    sampler.on_midi(([0x89, DOWN_NOTE, 0], 0.0), None)
    for block in blocks:
        sampler.process(block, len(block), None, None)

    wanted = np.zeros((160, 2), np.float32)
    wanted[:CLICK_FRAMES] = click(DOWN_NOTE)[:, None]
    np.testing.assert_array_equal(np.concatenate(blocks), wanted)


def midi_file(path: Path) -> Path:
    """Write the hits on the drum channel, at 960 ticks a second."""
    track = mido.MidiTrack()
    before = 0
    for at, note in HITS:
        track.append(mido.Message("note_on", channel=9, note=note, velocity=127, time=at - before))
        before = at
    track.append(mido.MetaMessage("end_of_track", time=TICKS))
    mido.MidiFile(ticks_per_beat=TICKS, tracks=[track]).save(path)
    return path


def by_fluidsynth(folder: Path) -> np.ndarray:
    font, out = folder / "clicks.sf2", folder / "out.wav"
    font.write_bytes(fluidsynth.soundfont(RATE))
    options = ["-n", "-i", "-R", "0", "-C", "0", "-g", "1", "-r", str(RATE), "-O", "float", "-F", str(out)]
    subprocess.run(["fluidsynth", *options, str(font), str(midi_file(folder / "hits.mid"))], check=True)
    return files.read(out).frames


def by_drumgizmo(folder: Path) -> np.ndarray:
    kit, note_map = drumgizmo.write_kit(folder / "kit", RATE)
    hits = f"file={midi_file(folder / 'hits.mid')},midimap={note_map}"
    engines = ["-i", "midifile", "-I", hits, "-o", "wavfile", "-O", f"file={folder / 'out'},srate={RATE}"]
    subprocess.run(["drumgizmo", *engines, "-e", str(round(SECONDS * RATE)), str(kit)], check=True)
    channels = [files.read(path).frames for path in sorted(folder.glob("out*.wav"))]
    return np.concatenate(channels, axis=1)


def by_scsynth(folder: Path) -> np.ndarray:
    paths = write_clicks(folder / "clicks", RATE)
    loaded = [scsynth.packet("/b_allocRead", number, str(path)) for number, path in enumerate(paths.values())]
    buffers = {note: number for number, note in enumerate(paths)}
    score = [
        (0.0, [*loaded, scsynth.packet("/d_recv", scsynth.synth_definition())]),
        *((at / 960, [scsynth.synth_new(buffers[note])]) for at, note in HITS),
        (SECONDS, [scsynth.packet("/c_set", 0, 0)]),
    ]
    with (folder / "score.osc").open("wb") as file:
        for seconds, messages in score:
            bundle = b"#bundle\0" + struct.pack(">Q", round(seconds * (1 << 32)))
            bundle += b"".join(struct.pack(">i", len(message)) + message for message in messages)
            file.write(struct.pack(">i", len(bundle)) + bundle)
    out = folder / "out.wav"
    offline = ["-N", str(folder / "score.osc"), "_", str(out), str(RATE), "WAV", "float"]
    subprocess.run(["scsynth", *offline, "-o", "2"], check=True, capture_output=True)
    return files.read(out).frames


@pytest.mark.parametrize(
    "render",
    [
        pytest.param(by_fluidsynth, marks=installed("fluidsynth")),
        pytest.param(by_drumgizmo, marks=installed("drumgizmo")),
        pytest.param(by_scsynth, marks=installed("scsynth")),
    ],
)
def test_the_program_itself_plays_each_click_on_its_note_and_nothing_else(
    render: Callable[[Path], np.ndarray], tmp_path: Path
):
    heard = render(tmp_path)

    loud = np.flatnonzero(np.abs(heard).max(axis=1) > 1e-4)
    first, second = loud[0], loud[np.argmax(np.diff(loud)) + 1]
    assert heard[first : first + CLICK_FRAMES].min() >= 0.0 < heard[first : first + 20].max()
    assert heard[second : second + CLICK_FRAMES].max() <= 0.0 > heard[second : second + 20].min()
    assert len(loud) <= 2 * (CLICK_FRAMES + OWN_BLOCK_FRAMES)  # scsynth holds the last frame for the rest of it
