"""What the player asked for, and the sound device that it comes to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from performer import running_folder
from performer.audio.jack_driver import JackDriver
from performer.audio.kept_device import Driver
from performer.audio.portaudio_driver import PortAudioDriver, look_again, stable_device_name
from performer.control.osc import DEFAULT_PORT
from performer.errors import NeuralFunkError, NoJack
from performer.kit import setlist
from performer.kit.setlist import Setlist
from performer.running_kit import RunningKit

ASSETS = Path(__file__).parent / "assets"
BUILT_IN_KIT = ASSETS / "kit" / "kit.toml"
ARENA_MB = 256

IsLeft = Callable[[Sequence[str]], bool]


@dataclass(frozen=True, slots=True)
class PlayOptions:
    """What the player asked for; None is "choose for me"."""

    home: Path
    kit: Path = BUILT_IN_KIT
    setlist: Path | None = None  # its kits are played instead
    library: tuple[Path, ...] = ()
    audio: str | None = None
    block_frames: int = 64
    out_channel: int = 0
    in_channel: int | None = 0
    references: tuple[int, ...] = ()  # channels, from 0, that carry what else the loudspeakers play
    reference: str = ""  # where these are, in words: "on 3-4"
    midi: tuple[str, ...] = ()
    osc_port: int = DEFAULT_PORT
    log: Path | None = None
    arena_mb: int = ARENA_MB
    limiter: bool = True
    kept: RunningKit | None = None  # to go on with, in place of `kit`
    session: str = ""  # that of the supervisor, "" for none
    after_death: bool = False  # the stage before this one has died: what has gone with it is done without
    resumed: bool = False  # and what was on its pads was kept, and is `kept`
    safe: bool = False  # without a mind
    flac: bool = False  # takes are made FLAC when they have ended
    voices: bool = True  # speech that is heard is kept like any hit
    own_folder: Path | None = None  # of the running kit; None: the first instrument's

    @property
    def running(self) -> Path:
        """The folder of the running kit."""
        return self.own_folder or running_folder.first(self.home)


def open_driver(
    options: PlayOptions, former: Driver | None = None, is_left: IsLeft = lambda names: False
) -> JackDriver | PortAudioDriver:
    """Return the device asked for: native JACK if its server runs, else PortAudio's default or the one named.

    One that was played by before and has gone is looked for by its name, and gets its connections again.
    """
    named, name = options.audio == "jack" or isinstance(former, JackDriver), options.audio
    if named or (former is None and name is None):
        wires = former.wires if isinstance(former, JackDriver) else ()
        sides = options.in_channel, options.out_channel, options.midi
        try:
            return JackDriver(*sides, wires, options.references, is_left)
        except NoJack:
            if named:
                raise
    if isinstance(former, PortAudioDriver):
        name = stable_device_name(former.name)
        look_again()
    return PortAudioDriver(name, options.block_frames, options.in_channel, references=options.references)


def set_of(options: PlayOptions, say: Callable[[str], None]) -> Setlist | None:
    """Return the set to be played; a stage that goes on after a death does without one that is broken now."""
    if options.setlist is None:
        return None
    try:
        return setlist.load(options.setlist)
    except NeuralFunkError as error:
        if not options.after_death:
            raise
        say(f"{error}; going on without the set")
        return None


def outputs_there(pairs: Sequence[int], driver: Driver) -> list[int]:
    """Return the pairs of outputs that a device has; where it lacks the first, all that plays has to go there."""
    n = driver.n_outputs
    if n is not None and pairs[0] + 2 > n:
        return [pairs[0]]
    return [first for first in pairs if n is None or first + 2 <= n]
