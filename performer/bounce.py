"""A performance on the offline clock, from files to a file: MIDI, moves and a room in, a WAV and a set log out."""

import os
import shlex
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from performer.audio import layout
from performer.audio.engine import SharedArrays
from performer.audio.layout import MAX_REFERENCES
from performer.audio_format import Frames
from performer.control import midi_file
from performer.control.addresses import INCOMING, why_unknown
from performer.control.arguments import Refused, Value
from performer.control.controls_in import PEDAL, ControlsIn
from performer.control.general_midi import DRUM_CHANNEL
from performer.control.midi import ControlChange, MidiReader, NoteOff, NoteOn, Panic
from performer.errors import NeuralFunkError
from performer.kit import toml_file
from performer.kit.kit import Kit
from performer.kit.load import find_file
from performer.mind.mind import Mind, open_means, scan_roots
from performer.neural.decoder import Decoder
from performer.neural.serving import keep, kept_decoder
from performer.offline import Hit, Move, OfflineSession, Said, whole
from performer.recording.wave_file import WavFile
from performer.replay import Replay, read_room
from performer.sound import files
from performer.sound.mono_stream import MonoStream
from performer.sound.resample import resample

TAIL_SECONDS = 4.0
BLOCK_FRAMES = 512
MOST_SECONDS = 4 * 3600.0
TOLD_SECONDS = 4.0  # a transport that is silent for longer is believed to have stopped
TEMPO_ADDRESSES = ("/nf/tempo", "/nf/tempo/tap", "/nf/transport")


class BadMoves(NeuralFunkError):
    """A moves file that cannot be played."""


@dataclass(frozen=True, slots=True)
class Performance:
    """What is to be bounced."""

    kit: Path
    midi: Path
    moves: Path | None
    room: Path | None
    home: Path
    library: tuple[Path, ...]
    kit_folder: Path
    log: Path | None
    seed: int
    n_seconds: float | None = None  # None: to the last event, and its tail
    block_frames: int = BLOCK_FRAMES
    limiter: bool = True
    reference: Path | None = None  # what else the loudspeakers play in that room


def rate_of(kit: Kit) -> int:
    """Return the rate of the kit's first sound: what the kit is bounced at."""
    for pad in kit.pads:
        for ref in pad.sounds:
            path = find_file(kit, ref)
            if path is not None:
                return files.probe(path).sample_rate
    raise NeuralFunkError(f"{kit.path}: no pad of this kit has a sound; give another with --kit")


def read_hits(path: Path, sample_rate: int) -> tuple[list[Hit], bool, int]:
    """Return the notes of a MIDI file, whether it is a drum file (channel 10), and how many messages had no use."""
    reader = MidiReader()
    hits: list[Hit] = []
    unused = 0
    timed = midi_file.read(path)
    for message in timed:
        frame = round(message.seconds * sample_rate)
        match reader.read(message.data):
            case NoteOn(_, note, velocity):
                hits.append(Hit(frame, layout.NOTE_ON, note, velocity))
            case NoteOff(_, note):
                hits.append(Hit(frame, layout.NOTE_OFF, note, 0.0))
            case Panic():
                hits.append(Hit(frame, layout.PANIC, 0, 0.0))
            case ControlChange(_, control, _) if control == PEDAL:
                pass  # see read_pedal
            case _:
                unused += 1
    drums = any(message.channel == DRUM_CHANNEL for message in timed)
    return hits, drums, unused


def read_pedal(path: Path, sample_rate: int) -> list[Move]:
    """Return the moves that the pedal of a MIDI file makes."""
    reader, controls = MidiReader(), ControlsIn()
    moves: list[Move] = []
    for message in midi_file.read(path):
        event = reader.read(message.data)
        if isinstance(event, ControlChange) and event.control == PEDAL:
            frame = round(message.seconds * sample_rate)
            asked = controls.requests(event, lambda verb: 0.0) or []
            moves += [Move(frame, turned.address, turned.verb, turned.args) for turned in asked]
    return moves


def read_song(path: Path, sample_rate: int, n_frames: int) -> list[Move]:
    """Return what a MIDI file's tempo and metre say, as a song's transport would while it is played."""
    lines = midi_file.song(path)
    stops = [round(line.seconds * sample_rate) for line in lines[1:]] + [n_frames]
    moves: list[Move] = []
    for line, stop in zip(lines, stops):
        first = round(line.seconds * sample_rate)
        for frame in range(first, min(stop, n_frames), round(TOLD_SECONDS * sample_rate)):
            beats = line.beats + (frame - first) / sample_rate * line.bpm / 60.0
            moves.append(Move(frame, "/nf/transport", "transport", (1, beats, line.bpm, line.beats_per_bar)))
    return moves


def read_moves(path: Path, sample_rate: int) -> list[Move]:
    """Return the moves of a file: lines `seconds address args…`; BadMoves names the line that is wrong."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadMoves(
            f"{path}: cannot be read ({error}); give a text file of lines `seconds address args`"
        ) from error
    moves: list[Move] = []
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.lstrip().startswith("#"):
            moves.append(_move(f"{path}, line {number}", line, sample_rate))
    return sorted(moves, key=lambda move: move.frame)


def _move(where: str, line: str, sample_rate: int) -> Move:
    try:
        seconds_text, address, *words = shlex.split(line)
        seconds = float(seconds_text)
    except ValueError as error:
        raise BadMoves(f"{where}: '{line.strip()}' is not `seconds address args`; see docs/osc.md") from error
    if not 0.0 <= seconds <= MOST_SECONDS:
        raise BadMoves(f"{where}: {seconds} seconds; give 0 to {MOST_SECONDS:.0f}")
    row = INCOMING.get(address)
    if row is None:
        raise BadMoves(f"{where}: {address}: {why_unknown(address)}")
    try:
        args, reads = row.accept([_value(word) for word in words])
    except Refused as error:
        raise BadMoves(f"{where}: {address}: {error}") from error
    return Move(round(seconds * sample_rate), address, row.verb, args, reads, None, where)


def _value(word: str) -> Value:
    for kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            continue
    return word


@dataclass(frozen=True, slots=True)
class Performing:
    """A performance that is about to be played."""

    blocks: Iterator[Frames]  # (n, 2) each; taking them plays it
    n_frames: int
    sample_rate: int
    session: OfflineSession

    @property
    def said(self) -> list[Said]:
        """Return all that the instrument has said so far."""
        return self.session.said


@dataclass(frozen=True, slots=True)
class Bounced:
    """A bounced performance."""

    frames: Frames  # (n_frames, 2)
    sample_rate: int
    said: list[Said]
    session: OfflineSession


def perform(what: Performance, say: Callable[[str], None]) -> Bounced:
    """Play a performance on the offline clock."""
    begun = begin(what, say)
    return Bounced(whole(begun.blocks, begun.n_frames), begun.sample_rate, begun.said, begun.session)


def begin(what: Performance, say: Callable[[str], None]) -> Performing:
    """Make a performance ready to be played on the offline clock."""
    kit = toml_file.load(what.kit)
    rate = rate_of(kit)
    hits, drums, unused = read_hits(what.midi, rate)
    moves = read_pedal(what.midi, rate)
    moves += [] if what.moves is None else read_moves(what.moves, rate)
    room = None if what.room is None else MonoStream(what.room, rate)
    reference = None if what.reference is None else read_reference(what.reference, rate)
    if unused:
        say(f"{what.midi}: {unused} messages that are not notes were left out")
    n_frames = _length(what, hits, moves, rate)
    moves += _tempo_of(what, moves, rate, n_frames, say)
    means = open_means(what.home, what.library, what.kit_folder)
    keep(what.home, means.models)
    for line in scan_roots(what.home, what.library, means.encoder):
        say(line)
    means.library.refresh()

    def make_mind(shared: SharedArrays, sample_rate: int) -> Mind:
        where = "" if what.reference is None else f"in {what.reference}"
        return Mind(shared, sample_rate, means, what.seed, reference=where)

    header = {
        "seed": what.seed,
        "library": [str(path) for path in what.library],
        "models": {"encoder": means.encoder.model_id, "decoder": means.decoder.model_id},
        "n_frames": n_frames,
    }
    session = OfflineSession(
        kit,
        rate,
        make_mind,
        general_midi=drums,
        log_path=what.log,
        header=header,
        say=say,
        kit_folders=(what.kit_folder, what.kit.parent.parent),
        limiter=what.limiter,
        n_references=0 if reference is None else len(reference),
    )
    if what.room is not None:
        session.mind_listens()
    blocks = session.blocks(n_frames, hits, moves, room, what.block_frames, reference)
    return Performing(blocks, n_frames, rate, session)


def _tempo_of(
    what: Performance, moves: Sequence[Move], rate: int, n_frames: int, say: Callable[[str], None]
) -> list[Move]:
    """Return the moves of the MIDI file's song; none where the player's own give the tempo."""
    song = read_song(what.midi, rate, n_frames)
    if not any(move.address in TEMPO_ADDRESSES for move in moves):
        return song
    if song:
        say(f"{what.midi}: its tempo is left out, as {what.moves} gives another")
    return []


def read_reference(path: Path, sample_rate: int) -> npt.NDArray[np.float32]:
    """Return what else the loudspeakers play, (n_references, n_frames), at the engine's rate."""
    sound = resample(files.read(path), sample_rate)
    if sound.n_channels > MAX_REFERENCES:
        raise NeuralFunkError(f"{path} has {sound.n_channels} channels; give a reference of one or two")
    return np.ascontiguousarray(sound.frames.T)


def _length(what: Performance, hits: Sequence[Hit], moves: Sequence[Move], rate: int) -> int:
    if what.n_seconds is not None:
        return round(what.n_seconds * rate)
    last = max([hit.frame for hit in hits] + [move.frame for move in moves], default=0)
    return last + round(TAIL_SECONDS * rate)


def replay(
    log: Path, room: Path | None, home: Path, library: Sequence[Path], kit_folder: Path, say: Callable[[str], None]
) -> tuple[Frames, int]:
    """Play a set log again; return its frames and rate."""
    blocks, rate = begin_replay(log, room, home, library, kit_folder, say)
    played = list(blocks)
    return whole(played, sum(map(len, played))), rate


def begin_replay(
    log: Path, room: Path | None, home: Path, library: Sequence[Path], kit_folder: Path, say: Callable[[str], None]
) -> tuple[Iterator[Frames], int]:
    """Make a set log ready to be played again; return its blocks, (n, 2) each, and its rate."""
    means = open_means(home, library, kit_folder)
    again = Replay(log, means.library, partial(_decoder_of, home, means.decoder), None, say)
    rate = again.read()
    again.room = _room_at(room, rate)
    return again.blocks(TAIL_SECONDS, BLOCK_FRAMES), rate


def _decoder_of(home: Path, serves: Decoder, decoder_id: str) -> Decoder | None:
    """Return the decoder that made a sound: the one that serves, else one that was kept; None if neither did."""
    if serves.model_id == decoder_id:
        return serves
    path = kept_decoder(home, decoder_id)
    return None if path is None else Decoder.load(path)


def _room_at(room: Path | None, rate: int) -> npt.NDArray[np.float32] | None:
    return None if room is None else read_room(room, rate)


def write_wav(path: Path, blocks: Iterable[Frames], sample_rate: int) -> int:
    """Write what is bounced as 32-bit float, so that nothing above full scale is lost; return how many frames.

    The file takes its name when it is whole.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        file = WavFile(beside, sample_rate, 2)
        for block in blocks:
            file.write(block)
        file.close()
        os.replace(beside, path)
    except OSError as error:
        raise NeuralFunkError(
            f"{path}: not written: {error.strerror}; free some space or choose another folder"
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    return file.n_frames
