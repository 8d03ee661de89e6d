"""The engine's machine code from its file: the same sound to the bit; code that does not fit is not run."""

import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from performer.audio import compiled, layout, object_file
from performer.audio.calls import Kernel
from performer.audio.engine import Engine, MemoryPlan, Report
from performer.audio.numba_kernel import NumbaKernel
from performer.audio.object_build import C_FUNCTIONS
from performer.audio.object_file import NotUsable
from performer.audio.sound_store import SetLayer
from performer.compiled_cache import FOLDER

RATE, N_PADS, N_FRAMES = 48000, 8, 24000
ROOT = Path(__file__).parents[2]

PLAY_A_LITTLE = """
import sys
from performer.audio import compiled
compiled.prepare(print)
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
import numpy as np
engine = Engine(1000, MemoryPlan(1 << 12, 1 << 12))
engine.push(layout.PAD_ON, 3, x=1.0)
engine.render_offline(np.zeros((8, 2), np.float32), np.zeros(8, np.float32), 8)
print([(report.kind, report.a) for report in engine.reports()], engine.shared.written)
"""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with the engine's code, made now if there was none."""
    compiled.kernel()
    path = tmp_path_factory.mktemp("kept") / "engine.object"
    object_file.write(object_file.read(), path)
    return path


def performance(kernel: Kernel) -> tuple[np.ndarray, list[Report]]:
    """Return what a second of everything at once sounds like, and what the engine says of it."""
    chance = np.random.default_rng(7)
    engine = Engine(RATE, MemoryPlan(1 << 16, 1 << 20), limiter=True, compiled=kernel)
    sets = []
    for n in range(2 * N_PADS):
        sounds = [chance.uniform(-1, 1, (4000, 1 + n % 2)).astype(np.float32) for _ in range(2)]
        slots = tuple(engine.sounds.write(sound) for sound in sounds)
        sets.append(engine.sounds.make_set([SetLayer(0.5, 0.7, slots[:1]), SetLayer(1.0, 1.0, slots)]))
    pads = engine.parts.pads
    pads["play"][:N_PADS] = np.arange(N_PADS) % 3  # one-shot, gate, toggle
    pads["curve"][:N_PADS] = np.arange(N_PADS) % 4
    pads["choke_group"][:2] = 1
    engine.parts.note_pad[36 : 36 + N_PADS] = np.arange(N_PADS)
    for pad in range(N_PADS):
        engine.push(layout.SET_NOW, pad, sets[pad])
    for _ in range(1500):
        frame, pad, x = int(chance.integers(N_FRAMES)), int(chance.integers(N_PADS)), float(chance.uniform(0.01, 1))
        match int(chance.integers(6)):
            case 0:
                engine.push(layout.PAD_OFF, pad, frame=frame)
            case 1:
                kind = layout.PARAMETERS[int(chance.integers(len(layout.PARAMETERS)))]
                engine.push(kind, pad, x=1.0 - 1e-4 * x if kind == layout.PAD_DECAY else x, frame=frame)
            case 2:
                engine.push(layout.SET_PENDING, pad, sets[pad + N_PADS], frame=frame, tag=frame)
            case _:
                engine.push(layout.NOTE_ON, 36 + pad, x=x, frame=frame, way=layout.WAY_MIDI, ring=1)
    out = np.zeros((N_FRAMES, 2), np.float32)
    engine.render_offline(out, chance.uniform(-1, 1, N_FRAMES).astype(np.float32), 64)
    return out, engine.reports()


def test_code_from_the_file_sounds_like_numbas_own_to_the_bit(kept: Path):
    loaded = compiled.LoadedKernel(object_file.read(kept))

    heard, said = performance(loaded)
    wanted, wanted_said = performance(NumbaKernel())

    assert np.abs(wanted).max() > 0.1
    np.testing.assert_array_equal(heard.view(np.int32), wanted.view(np.int32))
    assert said == wanted_said
    assert len(said) > 1000


def test_both_ways_the_drivers_callback_plays_the_same_bits(kept: Path):
    import ctypes

    played = []
    for kernel in (compiled.LoadedKernel(object_file.read(kept)), NumbaKernel()):
        engine = Engine(RATE, MemoryPlan(1 << 12, 1 << 16), compiled=kernel)
        noise = np.random.default_rng(3).uniform(-1, 1, (500, 2)).astype(np.float32)
        engine.push(layout.SET_NOW, 0, engine.sounds.make_set([SetLayer(1.0, 1.0, (engine.sounds.write(noise),))]))
        engine.push(layout.PAD_ON, 0, x=0.7)
        engine.parts.links["out_channels"] = 2
        engine.parts.outs[:2] = 0, 1
        pointer = ctypes.c_void_p
        kinds = (pointer, pointer, ctypes.c_ulong, pointer, ctypes.c_ulong, pointer)
        callback = ctypes.CFUNCTYPE(ctypes.c_int, *kinds)(kernel.callback("portaudio_callback"))
        out = np.zeros((256, 2), np.float32)
        assert callback(None, out.ctypes.data, 256, None, 0, engine.parts.address) == 0
        played.append(out)

    assert np.abs(played[0]).max() > 0.1
    np.testing.assert_array_equal(played[0], played[1])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the symbols of an ELF file")
def test_the_code_needs_a_c_library_and_nothing_of_numba_or_python(kept: Path):
    made = object_file.read(kept)

    assert undefined_symbols(made.code) <= C_FUNCTIONS
    assert undefined_symbols(made.code) <= set(made.needs)


def undefined_symbols(elf: bytes) -> set[str]:
    """Return the names that an ELF object of 64 bits looks for elsewhere."""
    (sections_at,) = struct.unpack_from("<Q", elf, 0x28)
    size, n_sections, _ = struct.unpack_from("<HHH", elf, 0x3A)
    sections = [struct.unpack_from("<IIQQQQIIQQ", elf, sections_at + size * i) for i in range(n_sections)]
    (table,) = [section for section in sections if section[1] == 2]  # SHT_SYMTAB
    names_at = sections[table[6]][4]
    found = set()
    for at in range(table[4] + 24, table[4] + table[5], 24):  # the first is nobody's
        name, _, _, section = struct.unpack_from("<IBBH", elf, at)
        if section == 0:
            found.add(elf[names_at + name : elf.index(b"\0", names_at + name)].decode())
    return found


def change(path: Path, key: str, value: object) -> None:
    """Change one fact in the index of a file."""
    head, _, code = path.read_bytes().partition(b"\n")
    path.write_bytes(json.dumps({**json.loads(head), key: value}).encode() + b"\n" + code)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("sources", "is of another version of the engine"),
        ("layout", "is of another version of the engine"),
        ("processor", "is for another processor"),
        ("numba", "was made by another version of numba"),
        ("llvmlite", "was made by another version of llvmlite"),
        ("numpy", "was made for another version of numpy"),
        ("version", "is of another format"),
        ("entries", "is damaged"),
    ],
)
def test_code_that_was_made_for_something_else_is_not_run(kept: Path, tmp_path: Path, key: str, said: str):
    path = Path(shutil.copy(kept, tmp_path))
    change(path, key, "another")

    with pytest.raises(NotUsable, match=rf"^{said}$"):
        object_file.read(path)


@pytest.mark.parametrize("damage", [lambda data: data[:-9], lambda data: data[:-9] + b"\0" * 9, lambda data: b"\n"])
def test_a_damaged_file_is_not_run(kept: Path, tmp_path: Path, damage):
    path = tmp_path / "engine.object"
    path.write_bytes(damage(kept.read_bytes()))

    with pytest.raises(NotUsable, match=r"^is damaged$"):
        object_file.read(path)


def test_code_that_needs_what_this_system_lacks_is_not_loaded(kept: Path):
    made = object_file.read(kept)

    with pytest.raises(NotUsable, match="needs nf_of_no_library"):
        compiled.LoadedKernel(object_file.MachineCode(made.code, made.entries, ("nf_of_no_library",)))


def test_a_damaged_file_is_told_in_one_line_and_made_again(kept: Path, tmp_path: Path):
    cache = tmp_path / "cache"
    shutil.copytree(os.environ[FOLDER], cache)
    (cache / "engine.object").write_bytes(kept.read_bytes()[:-1])

    first, second = (
        subprocess.run(
            [sys.executable, "-c", PLAY_A_LITTLE],
            cwd=ROOT,
            env={**os.environ, FOLDER: str(cache)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for _ in range(2)
    )

    assert first[0].startswith("the engine's object file is damaged: compiling the engine")
    assert first[1:] == second == [f"[({layout.STRUCK}, 3)] 8"]
