"""The line at the foot of the terminal that other lines scroll past. With `progress`, the doors to rich.

One thread writes on the terminal while the line is there: what others print on standard error goes to it by a
queue. So nothing is torn, and the stage never waits for a terminal that is slow or has been halted.
"""

import io
import os
import queue
import sys
import threading
import time
from typing import TYPE_CHECKING, TextIO

from performer.cli.status_parts import APART, fallen, fitting, parts_of

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from performer.stage.status import Status

DRAW_SECONDS = 0.125
AGAIN_SECONDS = 1.0  # an unchanged line is drawn again: something else may have written over it
END_SECONDS = 1.0  # for a terminal that takes nothing any more


def can_be_drawn(stream: TextIO) -> bool:
    """Tell whether a line can be drawn again and again there: a terminal that can go back in its line."""
    return stream.isatty() and os.environ.get("TERM", "") not in ("dumb", "unknown")


class StatusLine:
    """Draws what it was last told to `show`, from entry to exit. In a pipe it draws nothing."""

    def __init__(self) -> None:
        self._status: Status | None = None
        self._shown_db = (-120.0, -120.0)
        self._drawn = ""
        self._drawn_at = 0.0
        self._above: Above | None = None
        self._thread = threading.Thread(target=self._run, name="status line", daemon=True)

    def show(self, status: "Status") -> None:
        """Show this from the next time on that the line is drawn; from any thread, never waits."""
        self._status = status

    def __enter__(self) -> "StatusLine":
        if can_be_drawn(sys.stderr):
            self._above = sys.stderr = Above(sys.stderr)
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._above is None:
            return
        self._above.lines.put(None)
        self._thread.join(END_SECONDS)
        sys.stderr = self._above.stream

    def _run(self) -> None:
        above = self._above
        assert above is not None
        seen = True
        try:
            from rich.console import Console  # not before the pads can be struck

            console = Console(file=above.stream, highlight=False, markup=False, emoji=False)
            while self._draw(console, above.take(DRAW_SECONDS)):
                continue
        except OSError:  # the terminal has been taken away
            seen = False
        finally:
            above.end(seen)

    def _draw(self, console: "Console", said: list[str | None]) -> bool:
        """Draw the line, and what has been said above it; return False at the end, when the line is gone."""
        from rich.control import Control
        from rich.segment import ControlType

        text = self._text(console)
        end = None in said
        now = time.monotonic()
        if not said and text.markup == self._drawn and now - self._drawn_at < AGAIN_SECONDS:
            return True
        with console:  # one write for all of it
            for line in said:
                if line is not None:
                    console.control(Control(ControlType.CARRIAGE_RETURN, (ControlType.ERASE_IN_LINE, 2)))
                    console.out(line, highlight=False)
            console.control(Control(ControlType.CARRIAGE_RETURN))
            if not end:
                console.print(text, end="", no_wrap=True, overflow="crop", crop=True)
            console.control(Control((ControlType.ERASE_IN_LINE, 0)))
        self._drawn, self._drawn_at = text.markup, now
        return not end

    def _text(self, console: "Console") -> "Text":
        """Return the line as wide as the terminal is now; the last cell stays free, or some would go on below."""
        from rich.cells import cell_len
        from rich.text import Text

        text = Text()
        status = self._status
        if status is None:
            return text
        left, right = self._shown_db
        figures = status.figures
        self._shown_db = fallen(left, figures.left_db), fallen(right, figures.right_db)
        parts = parts_of(status, self._shown_db, console.options.ascii_only)
        for part in fitting(parts, [cell_len(part.text) for part in parts], console.width - 1):
            text.append(" " * APART if text else "")
            text.append(part.text, part.style)
        text.truncate(console.width - 1)
        return text


class Above(io.TextIOBase):
    """Standard error while the line is there: whole lines, from any thread, that appear above it."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self.stream = stream
        self.lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()  # None: the end
        self._begun = threading.local()  # what a thread has written of its next line
        self._ending = threading.Lock()
        self._ended = False
        self._seen = True

    def take(self, seconds: float) -> list[str | None]:
        """Return all that has been written, after so long at most."""
        try:
            first = self.lines.get(timeout=seconds)
            return [first, *(self.lines.get_nowait() for _ in range(self.lines.qsize()))]
        except queue.Empty:
            return []

    def end(self, seen: bool) -> None:
        """Pass on to the terminal itself from now on; or nothing, if nobody sees it."""
        with self._ending:
            self._ended, self._seen = True, seen
        self._pass_on([line for line in self.take(0.0) if line is not None])

    def write(self, text: str) -> int:
        """Take some text; what is no whole line yet waits for the rest."""
        *whole, rest = (getattr(self._begun, "text", "") + text).split("\n")
        self._begun.text = rest
        with self._ending:
            if not self._ended:
                for line in whole:
                    self.lines.put(line)
                return len(text)
        self._pass_on(whole)
        return len(text)

    def _pass_on(self, lines: list[str]) -> None:
        if lines and self._seen:
            self.stream.write("".join(f"{line}\n" for line in lines))
            self.stream.flush()

    def isatty(self) -> bool:
        """Tell that a person reads this."""
        return True

    def writable(self) -> bool:
        """Tell that this can be written to."""
        return True
