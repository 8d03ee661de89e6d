"""Everything that says how fast and where the music is: by hand, by taps, by a song's transport, by MIDI clock."""

from collections.abc import Callable

from performer.control.midi import ClockMessage, SongPosition
from performer.stage.asked import Asked, CannotBeDone
from performer.stage.board import Board
from performer.stage.steady import MidiClock, Taps
from performer.stage.tempo import Source

NEW_BPM = 0.5  # a clock whose tempo has moved so far is told of again; its pulses are never quite even


class Clocks:
    """Hands what is said to the tempo, which decides whom to trust, and tells when another leads."""

    def __init__(self, board: Board, say: Callable[[str], None]) -> None:
        self._board = board
        self._say = say
        self._midi = MidiClock()
        self._taps = Taps()
        self._rate = board.engine.sample_rate
        self._told: Source = "own"
        self._told_bpm = board.tempo.bpm

    def tempo(self, asked: Asked, frame: int) -> None:
        """Set the tempo, or tell it."""
        board = self._board
        if asked.reads:
            board.tell.send(asked.client, asked.address, board.tempo.bpm)
            return
        at = max(frame, board.engine.clock)
        board.log_in(at, asked.address, asked.args)
        board.tempo.set(float(asked.args[0]), at)

    def tap(self, asked: Asked, frame: int) -> None:
        """Take a tap; from the third on the tempo is that of the taps, and their first is the one of a bar."""
        board, at = self._board, max(frame, self._board.engine.clock)
        if not board.tempo.trusts("taps", at):
            raise CannotBeDone(f"the tempo is that of the {board.tempo.leader(at)}; stop it there to tap one here")
        board.log_in(at, asked.address, asked.args)
        clock = self._taps.tap(at, board.engine.sample_rate, board.tempo.grid(at).beats_per_bar)
        if clock is not None:
            board.tempo.lead("taps", clock, at)
            self._tell_tempo()

    def transport(self, asked: Asked, frame: int) -> None:
        """Take where a song is."""
        playing, beats, bpm, beats_per_bar = asked.args
        at = max(frame, self._board.engine.clock)
        self._board.tempo.follow(bool(playing), float(beats), float(bpm), int(beats_per_bar), at)

    def midi(self, event: ClockMessage | SongPosition, frame: int) -> None:
        """Take what a MIDI clock says on a frame."""
        midi, tempo = self._midi, self._board.tempo
        match event:
            case SongPosition(sixteenths):
                midi.go_to(sixteenths)
            case ClockMessage("start"):
                midi.start()
            case ClockMessage("continue"):
                midi.go_on()
            case ClockMessage("stop"):
                midi.stop()
                if tempo.leader(frame) == "MIDI clock":
                    tempo.stand_still(frame, tempo.bpm)
            case ClockMessage():
                self._pulse(frame)

    def _pulse(self, frame: int) -> None:
        if self._rate != self._board.engine.sample_rate:
            self._rate = self._board.engine.sample_rate
            self._midi.forget()
        clock = self._midi.pulse(frame, self._rate, self._board.tempo.grid(frame))
        if clock is not None:
            self._board.tempo.lead("MIDI clock", clock, frame)

    def look(self) -> None:
        """Tell everybody when another source leads, the one that led has fallen silent, or the tempo is another."""
        tempo = self._board.tempo
        leader = tempo.leader(self._board.engine.clock)
        if leader == self._told:
            if leader != "own" and abs(tempo.bpm - self._told_bpm) >= NEW_BPM:
                self._tell_tempo()
            return
        former, self._told = self._told, leader
        if leader != "own":
            self._say(f"tempo: {tempo.bpm:.1f}, from the {leader}")
        elif former != "taps":  # a finger rests when it has tapped enough
            self._say(f"tempo: the {former} has stopped or is silent; going on freely at {tempo.bpm:.1f}")
        self._tell_tempo()

    def _tell_tempo(self) -> None:
        board = self._board
        self._told_bpm = board.tempo.bpm
        board.tell.broadcast("/nf/tempo", board.tempo.bpm)
        board.log_out(board.engine.clock, "/nf/tempo", (board.tempo.bpm,))
