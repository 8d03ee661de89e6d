"""`docs/osc.md`, made from the table of addresses: `python -m performer.control.osc_page` prints it."""

from collections.abc import Callable, Iterator

from performer.control.address import Address
from performer.control.addresses import FROM_THE_INSTRUMENT, PROTOCOL, TO_THE_INSTRUMENT
from performer.control.arguments import KINDS, Argument
from performer.control.clients import MOST_CLIENTS, SILENT_SECONDS
from performer.control.osc import DEFAULT_PORT

_OPENING = f"""\
# OSC

Made from `performer/control/addresses.py` by `make docs`; change the table there.

NeuralFunk listens for OSC over UDP on port **{DEFAULT_PORT}** of this machine only (`--osc-port` gives another).
Protocol {PROTOCOL}. Addresses may be added in later versions, never changed.

- Arguments are `i` (a whole number), `f` (a number) and `s` (a text); nothing else is sent. An `f` without
  fraction is taken for an `i`, and an `i` for an `f`. Arguments in brackets may be left out.
- Pads count from 1. Where 0 is allowed it is the focus: the pad struck or selected last.
- Answers come on the address of the request, to the port named in `/nf/hello`. A program that said no hello
  is answered at the port it spoke from.
- What cannot be done is answered by `/nf/error address text`, and nothing changes.
- Bundles are taken apart in order; their time tags are ignored. Packets that are no OSC are counted.
- A client that sends no `/nf/ping` for {SILENT_SECONDS:g} seconds is dropped. There may be {MOST_CLIENTS} clients.
- The full state is one message of each kind that reads back, for the kit and for every pad.
- Some thousand messages may come at once where the system gives the socket the 8 MB that are asked for. Linux gives
  room for some 500 unless told otherwise (`sysctl net.core.rmem_max=4194304`, or an administrator plays); what
  finds no room is lost, counted (where Linux tells), and a line says so. A steady thousand a second needs no such
  room.

From a shell, with liblo's tools: `oscdump 9000` in one window, and in another

    oscsend localhost {DEFAULT_PORT} /nf/hello iis 1 9000 shell
    oscsend localhost {DEFAULT_PORT} /nf/pad/hit if 1 0.8

Each call of `oscsend` speaks from a new port. As long as a client has never spoken twice from the same port,
what other new ports of its machine ask for is answered to it as well, and their pings keep it.
"""


def page() -> str:
    """Return the whole page."""
    lines = [_OPENING, "## To the instrument", ""]
    for title, rows in TO_THE_INSTRUMENT.items():
        lines += [f"### {title}", "", *_table(rows, _doc_of_incoming), ""]
    lines += ["## From the instrument", ""]
    for title, rows in FROM_THE_INSTRUMENT.items():
        lines += [f"### {title}", "", *_table(rows, _doc_of_outgoing), ""]
    return "\n".join(lines)


def _table(rows: tuple[Address, ...], doc_of: Callable[[Address], str]) -> Iterator[str]:
    yield "| address | arguments | |"
    yield "|---|---|---|"
    for row in rows:
        arguments = "<br>".join(_argument(argument) for argument in row.arguments)
        yield f"| `{row.path}` | {arguments} | {doc_of(row)} |"


def _argument(argument: Argument) -> str:
    name = f"{argument.name}:{argument.kind}"
    shown = f"`{name}`" if argument.default is None else f"`[{name}]`"
    return shown if argument.allowed == KINDS[argument.kind] else f"{shown} {argument.allowed}"


def _doc_of_incoming(row: Address) -> str:
    reads = {"": "", "empty": " Sent empty, reads back.", "pad": " Sent with the pad alone, reads back."}[row.reads]
    return row.doc + reads


def _doc_of_outgoing(row: Address) -> str:
    often = f" At most {row.most_per_second} a second." if row.most_per_second else ""
    return row.doc + often


if __name__ == "__main__":
    print(page(), end="")
