"""The sixteen pads of the built-in kit as a table: which model with which parameters, how loud, where."""

from dataclasses import dataclass, field
from typing import Any

from models.synthesis.basses import FilteredBass
from models.synthesis.claps import CrowdClap
from models.synthesis.cymbals import Crash, Ride
from models.synthesis.effects import Laser
from models.synthesis.hats import OpenPlateMetal
from models.synthesis.kicks import SkinKick
from models.synthesis.metals import PlateMetal
from models.synthesis.rims import SideStick
from models.synthesis.snares import SkinSnare, SweepSnare
from models.synthesis.toms import SkinTom
from models.synthesis.voices import Shout


@dataclass(frozen=True, slots=True)
class LayerPlan:
    """A velocity layer: up to which velocity, how many turns, and what it changes in the pad's parameters."""

    highest: float
    n_turns: int
    changes: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PadPlan:
    """A pad of the built-in kit."""

    number: int
    note: int
    name: str
    role: str
    parameters: Any
    layers: tuple[LayerPlan, ...]
    level_db: float  # K-weighted, the loudest 100 ms at full velocity
    pan: float = 0.0
    choke_group: int = 0
    room: float = 0.0
    width: float = 0.0  # 0: mono
    longest_seconds: float = 1.2

    @property
    def file(self) -> str:
        """The beginning of the names of its files."""
        return self.name.replace(" ", "-")


_KICK = SkinKick(
    pitch_hz=57.0, bend=0.6, decay_seconds=0.5, overtones=0.3, beater_seconds=0.0007, beater=0.75,
    beater_hz=3300.0, shell_hz=190.0, shell=0.3, air=0.05, strike=1.0,
)  # fmt: skip
_SNARE = SkinSnare(
    pitch_hz=205.0, bend=0.1, skin_seconds=0.2, damping=0.8, stick_seconds=0.0001, wires=1.5, wires_seconds=0.34,
    wires_hz=4600.0, wires_width=0.5, rim=0.25, rim_hz=1250.0, crack=0.8, drum=38, strike=1.0,
)  # fmt: skip
_SECOND_SNARE = SweepSnare(
    pitch_hz=185.0, upper=1.6, sweep=1.9, sweep_seconds=0.012, body_seconds=0.16, noise_share=1.0,
    noise_seconds=0.4, tone_hz=9500.0, snap=0.6, drive=0.2, strike=1.0,
)  # fmt: skip
_HAT = PlateMetal(
    decay_seconds=0.16, low_hz=620.0, n_modes=170, tilt_db=13.0, damping=0.25, tick=0.6, clack=0.15, sizzle=1.3,
    sizzle_hz=6500.0, drum=42, strike=1.0,
)  # fmt: skip
_PEDAL = PlateMetal(
    decay_seconds=0.1, low_hz=620.0, n_modes=170, tilt_db=8.0, damping=0.4, tick=0.3, clack=0.3, sizzle=0.9,
    sizzle_hz=5000.0, drum=42, strike=0.7,
)  # fmt: skip
_OPEN_HAT = OpenPlateMetal(
    decay_seconds=0.95, low_hz=620.0, n_modes=170, tilt_db=13.0, damping=0.25, tick=0.5, clack=0.1, sizzle=1.6,
    sizzle_hz=6000.0, drum=42, strike=1.0,
)  # fmt: skip
_CRASH = Crash(
    low_hz=340.0, n_modes=230, decay_seconds=2.6, bright_seconds=1.5, bloom_seconds=0.012, modes=0.6, stick=0.4,
    high_cut_hz=16000.0, drum=49, strike=1.0,
)  # fmt: skip
_RIDE = Ride(
    ping_hz=3600.0, bell_hz=720.0, bell=0.25, n_modes=180, decay_seconds=1.9, wash=0.22, stick=0.8, drum=51,
    strike=1.0,
)  # fmt: skip
_RIM = SideStick(
    wood_hz=1180.0, spread=1.52, wood_seconds=0.08, shell_hz=240.0, shell=0.35, shell_seconds=0.12, click=0.7,
    click_hz=5200.0, drum=37, strike=1.0,
)  # fmt: skip
_CLAP = CrowdClap(
    n_hands=6, spread_seconds=0.018, hollow_hz=1150.0, variety=0.22, hit_seconds=0.045, brightness_db=2.0,
    room=0.45, room_seconds=0.4, strike=1.0,
)  # fmt: skip
_BASS = FilteredBass(
    note=29, square=0.35, width=0.42, sub=0.6, corner_hz=130.0, opening=9.0, opening_seconds=0.16, resonance=1.8,
    gate_seconds=0.22, release_seconds=0.4, drive=0.25, strike=1.0,
)  # fmt: skip
_VOCAL = Shout(
    pitch_hz=205.0, lift=0.35, drop=0.3, scale=1.05, first=1, last=2, glide=0.6, aspirate_seconds=0.012,
    aspirate=0.4, length_seconds=0.2, release_seconds=0.12, breath=0.12, roughness=0.45, strike=1.0,
)  # fmt: skip
_FX = Laser(
    first_hz=3800.0, last_hz=140.0, sweep_seconds=0.11, length_seconds=0.55, buzz=0.35, shake=0.05, shake_hz=24.0,
)  # fmt: skip


def _tom(pitch_hz: float, decay_seconds: float) -> SkinTom:
    return SkinTom(
        pitch_hz=pitch_hz, bend=0.14, bend_seconds=0.035, decay_seconds=decay_seconds, damping=0.95, overtones=0.6,
        stick_seconds=0.0005, stick=0.4, stick_hz=2600.0, drum=41, strike=1.0,
    )  # fmt: skip


_THREE = (
    LayerPlan(0.42, 2, {"strike": 0.5}),
    LayerPlan(0.78, 3, {"strike": 0.75}),
    LayerPlan(1.0, 3),
)
_TWO = (LayerPlan(0.6, 2, {"strike": 0.62}), LayerPlan(1.0, 2))
_HAT_LAYERS = (
    LayerPlan(0.5, 3, {"strike": 0.5, "decay_seconds": 0.11, "tick": 0.35}),
    LayerPlan(1.0, 3),
)
_SNARE_LAYERS = (
    LayerPlan(0.42, 3, {"strike": 0.45, "rim": 0.0, "wires_seconds": 0.24, "crack": 0.4}),
    LayerPlan(0.78, 2, {"strike": 0.75, "rim": 0.1}),
    LayerPlan(1.0, 3),
)
_OPEN_HAT_LAYERS = (LayerPlan(0.6, 2, {"strike": 0.6, "decay_seconds": 0.75}), LayerPlan(1.0, 2))
_PEDAL_LAYERS = (LayerPlan(0.6, 2, {"strike": 0.45}), LayerPlan(1.0, 2))
_ONE = (LayerPlan(1.0, 1),)
_BY_TURNS = (LayerPlan(1.0, 2),)

PADS: tuple[PadPlan, ...] = (
    PadPlan(1, 36, "kick", "kick", _KICK, _THREE, -19.0, room=0.06),
    PadPlan(2, 37, "rim", "rim", _RIM, _BY_TURNS, -27.0, pan=-0.15, room=0.12),
    PadPlan(3, 38, "snare", "snare", _SNARE, _SNARE_LAYERS, -19.0, room=0.14),
    PadPlan(4, 39, "clap", "clap", _CLAP, _BY_TURNS, -24.0, room=0.12, width=0.5),
    PadPlan(5, 40, "snare two", "snare", _SECOND_SNARE, _TWO, -20.0, room=0.08),
    PadPlan(6, 41, "tom low", "tom", _tom(82.0, 0.95), _TWO, -20.0, pan=0.35, room=0.12),
    PadPlan(7, 42, "hat closed", "hat_closed", _HAT, _HAT_LAYERS, -29.0, pan=-0.25, choke_group=1, room=0.06),
    PadPlan(8, 43, "tom mid", "tom", _tom(116.0, 0.8), _TWO, -20.5, pan=0.05, room=0.12),
    PadPlan(9, 44, "hat pedal", "hat_closed", _PEDAL, _PEDAL_LAYERS, -32.0, pan=-0.25, choke_group=1, room=0.06),
    PadPlan(10, 45, "bass", "bass", _BASS, _ONE, -22.0),
    PadPlan(
        11, 46, "hat open", "hat_open", _OPEN_HAT, _OPEN_HAT_LAYERS, -28.0, pan=-0.25, choke_group=1, room=0.06
    ),
    PadPlan(12, 47, "vocal", "vocal", _VOCAL, _BY_TURNS, -24.0, pan=0.1, room=0.16),
    PadPlan(13, 48, "tom high", "tom", _tom(158.0, 0.65), _TWO, -21.0, pan=-0.3, room=0.12),
    PadPlan(14, 49, "crash", "cymbal", _CRASH, _ONE, -25.0, pan=0.0, width=0.5, longest_seconds=1.9),
    PadPlan(15, 50, "fx", "fx", _FX, _ONE, -27.0, pan=0.2, room=0.2),
    PadPlan(16, 51, "ride", "cymbal", _RIDE, _TWO, -30.0, pan=0.3, longest_seconds=1.2),
)
