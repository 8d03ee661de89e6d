"""`neuralfunk learn`: teach it a controller, one thing after the other; what was learned is a table of your own."""

import argparse
import queue
import sys
import threading
import time

from performer import settings
from performer.audio.jack_driver import server_runs
from performer.cli import DONE
from performer.control.controller import FUNCTIONS, KNOBS, Controller
from performer.control.controller_tables import all_tables, of_port, own_folder, sends_to, system_of, write_table
from performer.control.controller_writing import text_of
from performer.control.learning import N_PADS, NUMBERED, Learning, Lesson, lesson_of, unknown
from performer.control.midi import MidiReader
from performer.control.midi_in import Api, MidiInputs, choose, list_ports, stable_name
from performer.control.midi_out import MidiOutput, open_output
from performer.errors import DeviceError

HELP = "Teach it a controller: press the thing, move the thing, done. Works without `play` running."

HEARD_SECONDS = 0.2  # before a port is closed that messages were just sent to

Heard = tuple[int, ...] | str
"""What came: a MIDI message, or a line that was typed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what", nargs="*", metavar="WHAT", help="only these: 'pad 3', swap, undo, morph, distance, strip …"
    )
    parser.add_argument("--midi", metavar="NAME", help="which controller, by its port's name or a part of it")


def run(args: argparse.Namespace) -> int:
    lessons = [lesson_of(text) for text in args.what] or everything()
    api: Api = "jack" if server_runs() else ""
    port = port_of(args.midi, api)
    own = own_folder(settings.home())
    learning = Learning(table_of(port, api), _learned, _refused)
    print(
        f"{learning.controller.name} ({stable_name(port)}): Enter skips, u and Enter undoes, q and Enter ends it."
    )
    heard: queue.SimpleQueue[Heard] = queue.SimpleQueue()
    known = learning.controller
    inputs = MidiInputs((port,), lambda _, data: heard.put(data), api)
    output = _in_its_mode(known, api)
    threading.Thread(target=_read, args=(heard,), name="typed", daemon=True).start()
    try:
        n_learned = talk(lessons, learning, heard)
    finally:
        inputs.close()
        _as_it_was(known, output)
    if not n_learned:
        print("Nothing was learned; everything is as it was.")
        return DONE
    path = own / f"{learning.controller.key}.toml"
    write_table(learning.controller, path)
    print(f"\n{text_of(learning.controller)}\nThis is {path}; `neuralfunk play` goes by it from its next start on.")
    return DONE


def _in_its_mode(controller: Controller, api: Api) -> MidiOutput | None:
    """Put a device into the mode that it is played in: in another its keys may say other things, or nothing."""
    if not controller.enter:
        return None
    output = open_output(lambda name: sends_to(controller, name, system_of(api)), api=api)
    if output is not None:
        for message in controller.enter:
            output.send(message)
    return output


def _as_it_was(controller: Controller, output: MidiOutput | None) -> None:
    if output is not None:
        for message in controller.leave:
            output.send(message)
        time.sleep(HEARD_SECONDS)
        output.close()


def everything() -> list[Lesson]:
    """Return all that a controller can learn: its pads, then buttons, then knobs, then the strip."""
    pads = [f"pad {n}" for n in range(1, N_PADS + 1)]
    return [lesson_of(text) for text in (*pads, *FUNCTIONS, *KNOBS, "strip")]


def port_of(named: str | None, api: Api) -> str:
    """Return the port of the controller that is named, or of the only one; DeviceError where it is unclear."""
    listed = list_ports(api)
    found = [listed.names[at] for at in choose((named,) if named else (), listed)]
    if not found:
        raise DeviceError(listed.why_none or "no MIDI device is connected that could be taught")
    if len(found) > 1:
        names = ", ".join(stable_name(name) for name in found)
        raise DeviceError(f"there are several controllers: {names}; name one with --midi")
    return found[0]


def table_of(port: str, api: Api) -> Controller:
    """Return the table that a port has already, a blank one for a port that nobody knows."""
    system, tables = system_of(api), all_tables(own_folder(settings.home()))
    if (known := of_port(port, system, tables)) is not None:
        return known
    if system == "jack" and port.startswith(NUMBERED):
        raise DeviceError(f"{port}: JACK gives this port a number and no name; have a2jmidid -e name its devices")
    return unknown(stable_name(port), [table.key for table in tables])


def talk(lessons: list[Lesson], learning: Learning, heard: "queue.SimpleQueue[Heard]") -> int:
    """Ask for each lesson in turn; return how many were learned and not undone."""
    reader, at, n_learned = MidiReader(), 0, 0
    learned_at: list[int] = []
    while at < len(lessons):
        learning.begin(lessons[at])
        print(f"{_asked(lessons[at])} … ", end="", flush=True)
        while True:
            came = heard.get()
            if not isinstance(came, str):
                if learning.take(reader.read(came)):
                    learned_at.append(at)
                    n_learned += 1
                    at += 1
                    break
                continue
            word = came.strip().lower()
            if word == "q":
                print("that is all.")
                return n_learned
            if word == "u":
                at = _undone(learning, learned_at, at)
                n_learned = len(learned_at)
            else:
                print("as it was")
                at += 1
            break
    return n_learned


def _undone(learning: Learning, learned_at: list[int], at: int) -> int:
    """Take back what was learned last, and return the lesson to go on with."""
    if not learning.undo():
        print("nothing has been learned yet")
        return at
    print("undone")
    return learned_at.pop()


def _asked(lesson: Lesson) -> str:
    verb = {"pad": "strike", "button": "press the button for", "knob": "turn the knob for"}.get(
        lesson.kind, "touch the"
    )
    return f"{verb} {lesson}"


def _learned(lesson: Lesson, how: str) -> None:
    print(f"{lesson} ← {how}", flush=True)


def _refused(lesson: Lesson, why: str) -> None:
    print(f"{why}; another thing for {lesson} … ", end="", flush=True)


def _read(heard: "queue.SimpleQueue[Heard]") -> None:
    """Pass on what is typed; the end of it ends the talk."""
    for line in sys.stdin:
        heard.put(line)
    heard.put("q")
