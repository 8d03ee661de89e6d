"""One row of the table of OSC addresses, and how the arguments of a message are taken by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from performer.control.arguments import Argument, Refused, Value

_N_ASKING = {"empty": 0, "pad": 1}  # how many arguments a message has that asks for the value


@dataclass(frozen=True, slots=True)
class Address:
    """One row: an address, its arguments, and one sentence of what it does."""

    path: str
    arguments: tuple[Argument, ...]
    doc: str
    reads: Literal["", "empty", "pad"] = ""  # the value comes back when sent empty, or with the pad alone
    most_per_second: int = 0  # how often it goes out at most; 0: no limit

    @property
    def verb(self) -> str:
        """Return the name the stage knows this address by: `/nf/pad/swap` is `pad_swap`."""
        return self.path.removeprefix("/nf/").replace("/", "_")

    @property
    def kinds(self) -> str:
        """Return the types of what goes out under this address as OSC writes them: `iis`."""
        return "".join(argument.kind for argument in self.arguments if argument.told)

    def accept(self, found: Sequence[object]) -> tuple[tuple[Value, ...], bool]:
        """Return the arguments as documented, and whether this message only asks for the value.

        Missing optional arguments are filled in. Refused for a wrong count, type or range.
        """
        if len(found) > len(self.arguments):
            raise Refused(f"arguments found: {len(found)}; give {self.signature or 'none'}")
        taken = tuple([argument.take(value) for argument, value in zip(self.arguments, found)])
        if len(found) == _N_ASKING.get(self.reads):
            return taken, True
        taken += tuple([self._default(argument) for argument in self.arguments[len(found) :]])
        return taken, False

    @property
    def signature(self) -> str:
        """Return the arguments as the documentation writes them: `pad:i [source:s]`."""
        return " ".join(
            f"{a.name}:{a.kind}" if a.default is None else f"[{a.name}:{a.kind}]" for a in self.arguments
        )

    def _default(self, argument: Argument) -> Value:
        if argument.default is None:
            raise Refused(f"{argument.name} is missing; give {self.signature}")
        return argument.default
