"""The walls of the house, read from the source: who may import whom, and by which file a foreign library enters."""

import ast
import subprocess
import sys
import tomllib
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

HOUSES = ("performer", "models", "export", "max_patches")

# Of performer, from the top of the page to its foot: a room imports itself and those above it.
ROOMS = (
    *("audio_format", "errors", "roles", "toml_lines", "compiled_cache", "settings", "reports", "supervisor"),
    *("sound", "kit", "library", "neural", "audio", "room", "recording", "swap", "jobs", "running_kit", "set_log"),
    *("control", "page"),
    *("stage", "mind", "offline", "replay", "bounce", "built_in_set", "loop_latency"),
    *(
        "ableton_live",
        "plugged",
        "played_by",
        "running_folder",
        "hands",
        "hits_out",
        "midi_link",
        "told",
        "dark",
        "play_options",
        "daemon",
        "cli",
        "__main__",
    ),
)

DOORS: dict[str, set[str]] = {
    "faiss": {"performer/library/index.py"},
    "jack": {"performer/audio/jack_driver.py", "performer/audio/device_list.py"},  # playing; looking
    "librosa": {"performer/sound/onsets.py"},
    "mido": {"performer/control/midi.py", "performer/control/midi_file.py"},  # messages; files
    "onnxruntime": {"performer/neural/sessions.py"},
    "platformdirs": {"performer/settings.py", "performer/compiled_cache.py"},  # the latter runs before all else
    "pythonosc": {"performer/control/packets.py"},
    "rich": {"performer/cli/progress.py", "performer/cli/status_line.py"},  # bars; the line while it is played
    "rtmidi": {"performer/control/midi_in.py", "performer/control/midi_out.py"},
    "sounddevice": {"performer/audio/portaudio_driver.py", "performer/audio/device_list.py"},  # playing; looking
    "soundfile": {"performer/sound/files.py"},
    "soxr": {"performer/sound/resample.py"},
}

EVERYWHERE = {"numpy", "numba", "llvmlite", "scipy"}
"""What DSP is written in."""

DISTRIBUTIONS = {"JACK-Client": "jack", "faiss-cpu": "faiss", "python-osc": "pythonosc", "python-rtmidi": "rtmidi"}
"""Packages that are imported by another name than they are installed by."""


def sources(house: str) -> list[Path]:
    return sorted((ROOT / house).rglob("*.py"))


def name_of(path: Path) -> str:
    """Return the dotted name of a module."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(path: Path) -> frozenset[str]:
    """Return the dotted names of all modules that a file imports, wherever in it the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            package = name_of(path).split(".") if path.name == "__init__.py" else name_of(path).split(".")[:-1]
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            found |= {f"{module}.{a.name}" if is_module(f"{module}.{a.name}") else module for a in node.names}
    return frozenset(found)


def is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def room(name: str) -> str | None:
    """Return the room of a module of performer; None for the package itself."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else None


@pytest.mark.parametrize(
    ("house", "forbidden"),
    [
        ("performer", {"models", "export", "max_patches", "torch", "bench", "tests"}),
        ("models", {"performer", "export", "max_patches"}),
        ("export", {"max_patches"}),
        ("max_patches", {"models", "export", "torch", "bench", "tests"}),
    ],
)
def test_a_house_knows_none_of_its_neighbours(house: str, forbidden: set[str]):
    strays = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sources(house)
        for name in imports(path)
        if name.split(".")[0] in forbidden
    }

    assert strays == set()


def test_the_patches_know_the_table_of_addresses_and_nothing_else_of_the_instrument():
    known = {name for path in sources("max_patches") for name in imports(path) if name.startswith("performer.")}

    assert known == {f"performer.control.{name}" for name in ("addresses", "addresses_told", "arguments")}


def test_nobody_imports_export():
    strays = [
        path for path in sources("performer") + sources("models") for name in imports(path) if name == "export"
    ]

    assert strays == []


def test_every_room_has_its_place_on_the_page():
    rooms = {room(name_of(path)) for path in sources("performer")} - {None}

    assert rooms <= set(ROOMS)


def test_within_the_performer_imports_run_down_the_page():
    strays = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sources("performer")
        if (here := room(name_of(path)))
        for name in imports(path)
        if name.startswith("performer.") and ROOMS.index(room(name) or "") > ROOMS.index(here)
    ]

    assert strays == []


def test_no_module_needs_itself_by_way_of_others():
    graph = {
        name_of(path): {name for name in imports(path) if name.split(".")[0] in HOUSES} - {name_of(path)}
        for path in chain.from_iterable(map(sources, HOUSES))
    }
    done: set[str] = set()

    def walk(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, " → ".join((*way, name))
        if name not in done:
            for needed in sorted(graph.get(name, set())):
                walk(needed, (*way, name))
            done.add(name)

    for name in graph:
        walk(name, ())


def test_a_foreign_library_enters_the_performer_by_its_door():
    strays = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sources("performer")
        for name in imports(path)
        if (top := name.split(".")[0]) not in {"performer", *sys.stdlib_module_names, *EVERYWHERE}
        and str(path.relative_to(ROOT)) not in DOORS.get(top, set())
    ]

    assert strays == []


def test_every_package_that_a_player_installs_is_used():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    packages = {line.split("==")[0] for line in project["dependencies"]}
    wanted = {DISTRIBUTIONS.get(package, package) for package in packages}
    used = {name.split(".")[0] for path in sources("performer") for name in imports(path)}

    assert wanted - used == set()
    assert wanted == set(DOORS) | EVERYWHERE


PLAYED = """
import sys, numpy as np
from performer.audio import compiled
compiled.kernel()
import performer.cli.play, performer.daemon, performer.mind.link
from performer.audio.engine import Engine, MemoryPlan
Engine(1000, MemoryPlan(1 << 12, 1 << 12)).render_offline(np.zeros((8, 2), np.float32), np.zeros(8, np.float32), 8)
print(sorted({"numba", "scipy", "onnxruntime", "librosa", "faiss", "mido", "rich"} & set(sys.modules)))
"""


def test_a_stage_whose_engine_is_compiled_imports_nothing_heavy():
    for _ in range(2):  # the first may have to compile
        run = subprocess.run([sys.executable, "-c", PLAYED], cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"


def test_the_supervisor_is_of_the_standard_library_and_light():
    code = "import sys, performer.__main__, performer.supervisor; print(*sorted(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    ours = {name for name in run.stdout.split() if name.split(".")[0] == "performer"}

    assert {"numpy", "numba", "argparse", "performer.settings"} & set(run.stdout.split()) == set()
    assert ours == {"performer", "performer.__main__", "performer.compiled_cache", "performer.supervisor"}
