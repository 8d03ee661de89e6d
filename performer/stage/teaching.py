"""`/nf/learn`: while the instrument plays, the next thing that is pressed or moved becomes what was asked for."""

from collections.abc import Callable

from performer.control.controller import Controller
from performer.control.learning import CannotLearn, Learning, Lesson, lesson_of
from performer.control.midi import MidiEvent
from performer.stage.asked import Asked, CannotBeDone
from performer.stage.board import Board
from performer.stage.hands import Hands

DONE, UNDO = "done", "undo"
WAIT_SECONDS = 30.0


class Teaching:
    """Teaches the controllers in hand. One thread calls it."""

    def __init__(self, board: Board, hands: Hands) -> None:
        self._board, self._hands = board, hands
        self._learning: dict[int, Learning] = {}  # by hand
        self._lesson: Lesson | None = None
        self._is_on = False
        self._until = 0  # the frame at which it is not waited any more
        self._learned: list[int] = []  # hands, in the order in which they learned something
        self.changed: Callable[[int, Controller], None] = lambda number, controller: None
        """Told of a controller that has learned or unlearned something."""
        self.all_told: Callable[[bool], None] = lambda on: None
        """Told whether all that devices say is to come here and strike nothing: somebody learns."""
        self.take_guests: Callable[[], bool] = lambda: bool(hands.controllers)
        """Takes in hand what no table knows, so that it can be taught; tells whether anything is there."""
        self.give_guests_back: Callable[[], None] = lambda: None
        """Lets those that have learned nothing be what they were."""

    def ask(self, asked: Asked, frame: int) -> None:
        """Begin to learn what is named; "undo" takes back what was learned last, "done" ends it."""
        what = str(asked.args[0]).strip().lower()
        if what == DONE:
            self._end()
            self._tell(DONE, "")
        elif what == UNDO:
            self._undo()
        else:
            try:
                lesson = lesson_of(what)
            except CannotLearn as error:
                raise CannotBeDone(f"{error}; or 'undo', or 'done'") from error
            if not self.take_guests():
                raise CannotBeDone("no controller is there that could be taught; plug one in and ask again")
            self._is_on = True
            self._wait_for(lesson)
            self._tell(str(lesson), "")

    def _wait_for(self, lesson: Lesson | None) -> None:
        self._lesson = lesson
        for learning in self._learning.values():
            learning.begin(lesson)
        self._hands.taught = None if lesson is None else self._take
        self._until = self._board.engine.clock + round(WAIT_SECONDS * self._board.engine.sample_rate)
        # pads play on while a knob is waited for: it cannot be one of them
        self.all_told(lesson is not None and lesson.kind in ("pad", "button"))

    def poll(self) -> None:
        """Give up what nobody has pressed or moved for too long: while it is waited for, pads may be silent."""
        if self._is_on and self._board.engine.clock >= self._until:
            waited = self._lesson is not None
            self._end()
            if waited:
                self._tell(DONE, "")

    def _end(self) -> None:
        self._is_on = False
        self._wait_for(None)
        self.give_guests_back()

    def _take(self, number: int, event: MidiEvent) -> bool:
        """Take what a controller says while it learns: nothing of it is carried out."""
        controller, learning = self._hands.controllers.get(number), self._learning.get(number)
        if controller is None:
            return False
        if learning is None or learning.controller.key != controller.key:  # new, or come since it was asked
            learning = self._learning[number] = Learning(controller, self._is_done, self._is_refused)
            learning.begin(self._lesson)
        if learning.take(event):
            self._learned.append(number)
            self._wait_for(None)
            self.changed(number, learning.controller)
        return True

    def _undo(self) -> None:
        while self._learned:
            number = self._learned.pop()
            if number in self._hands.controllers and self._learning[number].undo():
                self.changed(number, self._learning[number].controller)
                self._tell(UNDO, self._learning[number].controller.name)
                return
        raise CannotBeDone("nothing has been learned that could be taken back")

    def _is_done(self, lesson: Lesson, how: str) -> None:
        self._tell(str(lesson), how)

    def _is_refused(self, lesson: Lesson, why: str) -> None:
        self._board.tell.refuse(None, "/nf/learn", f"{why}; press another thing for {lesson}")

    def _tell(self, what: str, how: str) -> None:
        self._board.tell.broadcast("/nf/learn", what, how)
