"""Voices that no one recorded: espeak-ng speaks syllables and short shouts, which are cut apart where it is silent.

The program is looked for on the PATH (Debian: espeak-ng). One call speaks a dozen syllables in one voice.
"""

import io
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import soundfile
from numpy.random import Generator

from models.dataset import Example, aligned
from models.mel import Array, MelSettings

MAKER = "espeak-ng"
N_SYLLABLES = 12
"""Spoken in one call."""

LANGUAGES = (
    *("en-us", "en-gb", "en-gb-scotland", "en-029", "de", "fr-fr", "es", "es-419", "it", "pt", "pt-br", "nl", "sv"),
    *("da", "nb", "is", "fi", "et", "pl", "cs", "hu", "ro", "tr", "sw", "id", "la", "vi", "ga"),
)
VARIANTS = (
    *("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "f1", "f2", "f3", "f4", "f5", "klatt", "klatt2", "klatt3"),
    *("klatt4", "klatt5", "klatt6", "croak", "whisper", "whisperf", "adam", "Andy", "Annie", "belinda", "boris"),
    *("caleb", "Demonic", "edward", "Gene", "grandma", "grandpa", "john", "linda", "Mario", "max", "Michael"),
    *("norbert", "paul", "quincy", "rob", "robosoft", "robosoft4", "shelby", "steph", "Storm", "travis", "Tweaky"),
    *("UniRobot", "zac", "anikaRobot", "AnxiousAndy", "aunty", "iven", "Jacky", "kaukovalta"),
)

SHOUTS = (
    *(
        "hey",
        "ho",
        "ha",
        "yeah",
        "yo",
        "go",
        "up",
        "stop",
        "what",
        "come on",
        "oh",
        "ah",
        "uh",
        "hoo",
        "wow",
        "bam",
    ),
    *("boom", "one", "two", "three", "four", "drop", "now", "no", "yes", "jump", "kick", "clap", "bass", "drum"),
)
ONSETS = (
    *("b", "d", "g", "p", "t", "k", "m", "n", "l", "r", "s", "f", "v", "h", "j", "w", "z", "ts", "ch", "sh", "st"),
    *("tr", "kr", "br", "dr", "bl", "kl", "pl", "sp", "sk", "gr", "fl", ""),
)
VOWELS = ("a", "e", "i", "o", "u", "ai", "au", "oi", "ee", "oo")
CODAS = ("", "", "", "m", "n", "p", "t", "k", "s", "sh", "l", "r", "f", "ng", "ks", "ts")

SILENT = 0.01
"""Of the loudest: what stays below for a while lies between two syllables."""

BETWEEN_SECONDS = 0.15
HOP_SECONDS = 0.01
SHORTEST_SECONDS, LONGEST_SECONDS = 0.04, 1.2


def program() -> str | None:
    """Return where espeak-ng is; None if it is not installed."""
    return shutil.which("espeak-ng")


def spoken(seed: int, settings: MelSettings) -> Iterator[Example]:
    """Yield up to `N_SYLLABLES` syllables in one voice; the same for the same seed and the same espeak-ng."""
    mono, sample_rate = speech(np.random.default_rng((seed, 1)))
    for number, syllable in enumerate(syllables(mono, sample_rate)):
        audio = aligned(syllable, sample_rate, settings)
        if audio is not None:
            yield Example(audio, "vocal", MAKER, f"{MAKER}-{seed}-{number}")


def speech(rng: Generator) -> tuple[Array, int]:
    """Return a dozen syllables (n_frames,) with silence between them, in a voice of its own, and the rate."""
    language, variant = (str(rng.choice(names)) for names in (LANGUAGES, VARIANTS))
    words_per_minute = rng.integers(110, 330)
    gap = words_per_minute // 4  # in 10 ms of slow speech; of quick speech less
    manner = {"-v": f"{language}+{variant}", "-p": rng.integers(0, 100), "-s": words_per_minute, "-g": gap}
    options = [str(part) for option in manner.items() for part in option]
    words = ".\n".join(word(rng) for _ in range(N_SYLLABLES))
    result = subprocess.run([program() or MAKER, *options, "--stdout", words], capture_output=True, check=True)
    frames, sample_rate = soundfile.read(io.BytesIO(result.stdout), dtype="float32", always_2d=True)
    return frames[:, 0], sample_rate


def word(rng: Generator) -> str:
    """Return a shout, or a syllable that no language need have."""
    if rng.random() < 0.3:
        return str(rng.choice(SHOUTS)) + str(rng.choice(["", "!"]))
    return "".join(str(rng.choice(parts)) for parts in (ONSETS, VOWELS, CODAS))


def syllables(mono: Array, sample_rate: int) -> Iterator[Array]:
    """Yield what stands between silences, each from its onset to the next; too short and too long ones are not."""
    hop = round(HOP_SECONDS * sample_rate)
    levels = np.abs(mono[: len(mono) // hop * hop]).reshape(-1, hop).max(axis=1)
    loud = np.flatnonzero(levels > SILENT * levels.max(initial=0.0))
    breaks = np.flatnonzero(np.diff(loud) > BETWEEN_SECONDS / HOP_SECONDS) + 1
    for first, end in pairwise([0, *breaks, len(loud)]):
        if first < end and SHORTEST_SECONDS <= (loud[end - 1] + 1 - loud[first]) * HOP_SECONDS <= LONGEST_SECONDS:
            yield mono[max(0, loud[first] - 1) * hop : (loud[end - 1] + 3) * hop]
