"""Pad to sound: clicks are struck by their stamps, as a controller's hits are, and looked for at the input.

What is measured is the way from a hit's stamp to its click in the input's ring, less the one block that any input
waits until it is full. What is left of the input's own way cannot be told from the output's, and is counted as the
device's: the figure is never too good.
"""

import time
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.jack_driver import JackDriver
from performer.audio.portaudio_driver import PortAudioDriver
from performer.audio.sound_store import SetLayer
from performer.errors import DeviceError, NoJack

RING_FRAMES = 1 << 22
ARENA_FLOATS = 1 << 16
CLICK_FRAMES = 64
CLICK_GAIN = 0.5
CLEAR = 8.0  # times as large as what is found elsewhere: then it is the click
SETTLE_SECONDS = 0.5
BLOCKS_LATE = 4.0  # so many of the device may lie between a stamp and its sound, and the ear


@dataclass(frozen=True, slots=True)
class LoopPlan:
    """What is to be measured."""

    audio: str | None
    block_frames: int
    out_channel: int
    in_channel: int
    is_virtual: bool
    n_hits: int
    gap_seconds: float = 0.12
    longest_seconds: float = 0.1
    limiter: bool = True  # as `play` has it


@dataclass(frozen=True, slots=True)
class LoopLatency:
    """What was measured, in milliseconds: the whole way of the hits, and what each part adds to it."""

    device: str
    sample_rate: int
    hits: int
    heard: int
    median_ms: float
    spread_ms: float  # standard deviation
    lowest_ms: float
    highest_ms: float
    block_ms: float
    look_ahead_ms: float
    device_ms: float
    late_hits: int


def click() -> npt.NDArray[np.float32]:
    """Return a short click that is like nothing shifted of itself: noise of fixed seed, (n_frames,)."""
    return (np.random.default_rng(1).choice((-1.0, 1.0), CLICK_FRAMES) * CLICK_GAIN).astype(np.float32)


def find_click(heard: npt.NDArray[np.float32], sound: npt.NDArray[np.float32]) -> int | None:
    """Return the frame of `heard` on which the sound begins, None where it is not clearly there."""
    likeness = np.abs(np.correlate(heard, sound, mode="valid"))
    at = int(np.argmax(likeness))
    before, after = likeness[: max(0, at - len(sound))], likeness[at + len(sound) :]
    floor = max(float(before.max(initial=0.0)), float(after.max(initial=0.0)))
    return at if likeness[at] > CLEAR * 1e-6 and likeness[at] > CLEAR * floor else None


def measure_loop(plan: LoopPlan) -> LoopLatency:
    """Return the latency of the loop; DeviceError, with what to look at, where nothing comes back."""
    driver = _open(plan)
    engine = Engine(driver.sample_rate, MemoryPlan(RING_FRAMES, ARENA_FLOATS), limiter=plan.limiter)
    engine.use_pairs([plan.out_channel])
    sound = click()
    made = engine.sounds.make_set([SetLayer(1.0, 1.0, (engine.sounds.write(sound[:, None]),))])
    engine.push(layout.SET_NOW, 0, made)
    try:
        driver.start(engine)
        if isinstance(driver, PortAudioDriver) and driver.in_channel is None:
            raise DeviceError(
                f"{driver.describe()}: without an input there is nothing to measure; name one with --in"
            )
        if isinstance(driver, JackDriver) and plan.is_virtual:
            driver.loop_back()
        time.sleep(SETTLE_SECONDS)
        frames = _strike(engine, plan, sound)
    finally:
        driver.stop()
    if not frames:
        raise DeviceError(
            "no click came back: see that the cable leads from the output to the input, "
            "that both are turned up, and that --in and --out name their channels"
        )
    return _told(plan, driver, engine, np.array(frames))


def _open(plan: LoopPlan) -> JackDriver | PortAudioDriver:
    if plan.audio in (None, "jack"):
        try:
            return JackDriver(plan.in_channel, plan.out_channel)
        except NoJack:
            if plan.audio is not None:
                raise
    if plan.is_virtual:
        raise DeviceError("a virtual loop needs a JACK server: start one, or use a cable (--loop cable)")
    return PortAudioDriver(plan.audio, plan.block_frames, plan.in_channel)


def _strike(engine: Engine, plan: LoopPlan, sound: npt.NDArray[np.float32]) -> list[int]:
    """Strike anywhere in a block; return the frames from each hit's stamp to its click, of those that came back."""
    chance = np.random.default_rng(2)
    block_seconds = BLOCKS_LATE * float(engine.figure("block_frames")) / engine.sample_rate
    longest_seconds, gap_seconds = plan.longest_seconds + block_seconds, plan.gap_seconds + block_seconds
    longest = round(longest_seconds * engine.sample_rate)
    struck: list[int] = []
    for _ in range(plan.n_hits):
        time.sleep(gap_seconds + 0.01 * chance.random())
        frame = engine.frame_of_stamp(time.perf_counter())
        engine.push(layout.PAD_ON, 0, x=1.0, frame=frame, way=layout.WAY_MIDI, ring=1)
        struck.append(frame)
    time.sleep(longest_seconds + SETTLE_SECONDS)
    heard = (engine.shared.heard_between(frame, frame + longest) for frame in struck)
    return [at for window in heard if (at := find_click(window, sound)) is not None]


def _told(
    plan: LoopPlan, driver: JackDriver | PortAudioDriver, engine: Engine, frames: npt.NDArray[np.int64]
) -> LoopLatency:
    block = int(engine.figure("block_frames"))
    look_ahead = engine.look_ahead_frames
    ms = 1000.0 / engine.sample_rate
    # the stamp's own place is a block before the frame that it was given; the input waits for one, which goes off
    whole = frames * ms
    return LoopLatency(
        device=driver.describe(),
        sample_rate=engine.sample_rate,
        hits=plan.n_hits,
        heard=len(frames),
        median_ms=float(np.median(whole)),
        spread_ms=float(whole.std()),
        lowest_ms=float(whole.min()),
        highest_ms=float(whole.max()),
        block_ms=block * ms,
        look_ahead_ms=look_ahead * ms,
        device_ms=float(np.median(whole)) - (block + look_ahead) * ms,
        late_hits=int(engine.figure("late_events")),
    )
