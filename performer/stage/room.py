"""The room as the stage keeps it: the bank of hits, which outlives every mind. In memory alone, never on a disk."""

from collections.abc import Callable

from performer import jobs
from performer.audio.sound_store import Extent
from performer.room.bank import LARGEST_SHARE, MOST_HITS, Bank, Hit
from performer.room.cut import ROOM_SECONDS, cut_heard
from performer.sound.sound import Sound
from performer.stage.board import Board


class Room:
    """The hits that were heard, each with its sound in the arena; the minds come and go."""

    def __init__(self, board: Board, submit: Callable[[jobs.Job], None], say: Callable[[str], None]) -> None:
        self._board = board
        self._submit = submit
        self._say = say
        self._bank = Bank(MOST_HITS, LARGEST_SHARE * len(board.engine.parts.arena))  # as the mind's
        self._models: dict[int, str] = {}
        self._extents: dict[int, Extent] = {}
        self._n_heard = 0
        self._growing = 0  # the hit that sounds on and was told
        self._mind_reads = False  # what it was told to take over, and has not answered yet
        self._leaving: list[Extent] = []  # let go of while it may read there
        self._told_full = False
        self._checks = False  # the mind is asked for a verdict, and has not given it

    def heard(self, heard: jobs.HeardHit) -> None:
        """Tell of a hit, and keep it for minds to come."""
        self._board.last_hit = self._n_heard = heard.hit
        self._board.room_hits.append(heard.hit)
        self._growing = heard.hit if heard.growing else 0
        if not heard.growing:
            self._board.whole_hit = heard.hit
        args = (heard.hit, heard.class_, heard.level_db, heard.mark)
        self._board.tell.broadcast("/nf/heard", *args)
        self._board.log_out(heard.onset_frame, "/nf/heard", args)
        if self._still_in_ring(heard):
            self._keep(heard)
        del self._board.room_hits[:-MOST_HITS]

    def grown(self, grown: jobs.HitGrown) -> bool:
        """Tell that a hit has ended, and keep it in the place of its attack; False if that was forgotten since."""
        whole = grown.whole
        if whole.hit != self._growing:
            return False
        self._growing = 0
        self._board.whole_hit = whole.hit
        args = (whole.hit, whole.class_, whole.level_db, whole.mark)
        self._board.tell.broadcast("/nf/room/grown", *args)
        self._board.log_out(whole.end_frame, "/nf/room/grown", args)
        if self._still_in_ring(whole):
            self._keep(whole)
        return True

    def level(self, level: jobs.RoomLevel) -> None:
        """Tell how loud the room is."""
        self._board.room_level = (level.in_db, level.floor_db, level.own_db)
        self._board.tell.broadcast("/nf/room/level", *self._board.room_level)

    def check(self) -> None:
        """Let the mind check the room; what it says of it is passed on."""
        self._checks = True
        self._submit(jobs.CheckRoom())

    def told(self, answer: jobs.RoomCheck | jobs.Feedback | jobs.VoiceThrownAway) -> None:
        """Pass on what the mind says of the room beside its hits."""
        match answer:
            case jobs.RoomCheck():
                self._checks = not answer.ended
                self._say(answer.text)
                self._board.tell.broadcast("/nf/room/check", answer.text)
            case jobs.Feedback():
                if answer.hz:
                    self._say(
                        f"feedback grows at {answer.hz:.0f} Hz: turn that microphone down, or away from the PA"
                    )
                self._board.tell.broadcast("/nf/room/feedback", answer.hz)
            case jobs.VoiceThrownAway():
                self._board.counts.thrown_voices += 1

    def hand_over(self) -> None:
        """Let a new mind take over the bank, before it is asked for anything of it, and listen if it should."""
        hits = tuple(self._known(hit) for hit in self._bank)
        self._board.whole_hit, self._growing = self._board.last_hit, 0  # no other mind hears the rest of a hit
        self._board.room_hits = [hit.number for hit in self._bank]
        if self._n_heard:
            self._mind_reads = True
            self._submit(jobs.RememberHits(hits, self._n_heard))
        if self._board.controls.listen:
            self._submit(jobs.Listen(True, self._board.controls.sensitivity))
        if self._checks:  # the mind before it took the check with it
            self._submit(jobs.CheckRoom())

    def handed_over(self, remembered: jobs.HitsRemembered) -> None:
        """Take note that the mind has copied what it was handed."""
        self._mind_reads = False
        for extent in self._leaving:
            self._board.engine.sounds.give_back(extent)
        self._leaving.clear()
        if remembered.n_hits:
            self._say(f"the mind has the room's hits again: {remembered.n_hits}")

    def clear(self) -> None:
        """Forget every hit, the mind's too."""
        self.lose()
        self._submit(jobs.ClearRoom())

    def lose(self) -> None:
        """Forget every hit here: nothing of them is left in the arena."""
        self._board.last_hit = self._board.whole_hit = self._growing = 0
        self._board.room_hits = []
        for number in list(self._extents):
            self._free(number)
        self._bank.clear()

    def _still_in_ring(self, heard: jobs.HeardHit) -> bool:
        engine = self._board.engine
        oldest = engine.shared.written - len(engine.shared.heard)
        first = heard.onset_frame - round(ROOM_SECONDS * heard.sample_rate)
        return heard.sample_rate == engine.sample_rate and max(first, 0) >= oldest

    def _keep(self, heard: jobs.HeardHit) -> None:
        """Cut the hit as the mind has, into the arena; the bank lets go of the same hits as the mind's."""
        engine = self._board.engine
        sound = cut_heard(engine.shared.heard, heard.sample_rate, heard.onset_frame, heard.end_frame)
        size = sound.frames.size
        extent = self._board.grant(size)
        if extent is None:
            if not self._told_full:
                self._say("the memory for sounds is full: a new mind will not know this hit; give --arena-mb more")
            self._told_full = True
            return
        place = engine.parts.arena[extent.first : extent.first + size].reshape(sound.frames.shape)
        place[:] = sound.frames
        if heard.hit in self._extents:  # its attack
            self._free(heard.hit)
        self._extents[heard.hit], self._models[heard.hit] = extent, heard.model
        judged = heard.latent, heard.level_db, heard.class_, heard.mark
        times = heard.onset_frame, heard.end_frame
        kept = Hit(
            heard.hit, Sound(place, heard.sample_rate), *judged, *times, heard.floor_db, heard.share, heard.growing
        )
        for dropped in self._bank.add(kept):
            self._free(dropped.number)
            self._board.room_hits = [hit for hit in self._board.room_hits if hit != dropped.number]

    def _free(self, number: int) -> None:
        """Give a hit's place back, silenced; where a mind may be reading nobody else may write yet."""
        extent = self._extents.pop(number)
        del self._models[number]
        self._board.engine.parts.arena[extent.first : extent.first + extent.n_floats] = 0.0
        if self._mind_reads:
            self._leaving.append(extent)
        else:
            self._board.engine.sounds.give_back(extent)

    def _known(self, hit: Hit) -> jobs.KnownHit:
        placement = jobs.Placement(self._extents[hit.number].first, *hit.sound.frames.shape)
        return jobs.KnownHit(
            hit.number,
            hit.class_,
            hit.level_db,
            hit.mark,
            hit.onset_frame,
            hit.end_frame,
            hit.latent,
            self._models[hit.number],
            placement,
            hit.floor_db,
            hit.share,
        )
