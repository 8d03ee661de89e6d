"""The built-in set: a breakbeat on the built-in kit, whose pads become the room's sounds and come home again."""

from collections.abc import Callable
from pathlib import Path

from performer import settings
from performer.bounce import Bounced, Performance, perform, write_wav
from performer.mind.mind import BUILT_IN_LIBRARY
from performer.offline import Said

ASSETS = Path(__file__).parent / "assets"
BAR_SECONDS = 2.0  # 120 beats a minute: a whole number of frames at every usual rate
BARS = 12

SHOWN = ("/nf/heard", "/nf/pad/sound", "/nf/pad/refused", "/nf/error")


def built_in_performance(log: Path | None = None, block_frames: int = 512) -> Performance:
    """Return the built-in set as a performance."""
    return Performance(
        kit=ASSETS / "kit" / "kit.toml",
        midi=ASSETS / "set" / "set.mid",
        moves=ASSETS / "set" / "set.moves",
        room=ASSETS / "room" / "room.flac",
        home=settings.home(),
        library=(BUILT_IN_LIBRARY,),
        kit_folder=settings.home() / "kits",
        log=log,
        seed=0,
        n_seconds=BARS * BAR_SECONDS,
        block_frames=block_frames,
    )


def bounce_built_in_set(out: Path, show: Callable[[str], None]) -> Bounced:
    """Bounce the built-in set to a WAV with its set log beside it, and show what happened when."""
    log = out.with_suffix(".nfset.jsonl")
    bounced = perform(built_in_performance(log), show)
    write_wav(out, [bounced.frames], bounced.sample_rate)
    pads = {pad.number: pad.pad.name for pad in bounced.session.stage.board.pads.values()}
    for when, what in _story(bounced, pads):
        show(f"{when}  {what}")
    seconds = len(bounced.frames) / bounced.sample_rate
    show(f"{out.resolve()}: {seconds:.0f} s, {bounced.sample_rate} Hz, stereo; the set log lies beside it")
    return bounced


def _story(bounced: Bounced, pads: dict[int, str]) -> list[tuple[str, str]]:
    """Return (when, what) of everything worth telling; pads that did the same at the same time share a line."""
    told: dict[tuple[str, str], list[str]] = {}
    for said in bounced.said:
        if said.address in SHOWN:
            name, what = _what(said, pads)
            told.setdefault((_when(said, bounced.sample_rate), what), []).append(name)
    return [
        (when, f"{', '.join(names)}: {what}" if names != [""] else what) for (when, what), names in told.items()
    ]


def _when(said: Said, sample_rate: int) -> str:
    seconds = said.frame / sample_rate
    bar, beat = int(seconds // BAR_SECONDS) + 1, int(seconds % BAR_SECONDS / (BAR_SECONDS / 4)) + 1
    return f"{seconds:6.2f} s  bar {bar:2}.{beat}"


def _what(said: Said, pads: dict[int, str]) -> tuple[str, str]:
    """Return the pad's name, "" where it is nobody's, and what happened."""
    values = said.values
    if said.address == "/nf/heard":
        return "", f"heard hit {values[0]}: like a {values[1] or 'nothing known'}, {float(values[2]):.0f} dB"
    if said.address == "/nf/error":
        return "", f"{values[0]}: {values[1]}"
    pad = pads.get(int(values[0]), f"pad {values[0]}")
    if said.address == "/nf/pad/refused":
        return pad, f"stays, {values[1]}"
    if values[3] == "curated":
        return pad, "home"
    return pad, f"{values[2]} ({values[3]}, distance {float(values[4]):.2f})"
