"""A canvas of Pure Data as text: objects are numbered as they are laid, and joined by their numbers."""

import itertools
from dataclasses import dataclass, field

INK, PALE = "#202020", "#fcfcfc"


def escaped(words: str) -> str:
    """Return words as one word of a file."""
    return words.replace(" ", chr(92) + " ")


@dataclass
class Canvas:
    """Objects and the cords between them."""

    width: int
    height: int
    name: str = ""  # of a subpatch; "" for a file
    lines: list[str] = field(default_factory=list[str])
    cords: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    n_objects: int = 0

    def add(self, line: str) -> int:
        """Lay one object, as the file has it; return its number."""
        self.lines.append(f"#X {line};")
        self.n_objects += 1
        return self.n_objects - 1

    def obj(self, x: int, y: int, words: str) -> int:
        """Lay an object box."""
        return self.add(f"obj {x} {y} {words}")

    def msg(self, x: int, y: int, words: str) -> int:
        """Lay a message box; `$1`, `;` and `,` mean there what they mean to a player who types them."""
        typed = words.replace("$", r"\$").replace("; ", r" \; ").replace(", ", r" \, ")
        return self.add(f"msg {x} {y} {typed.strip()}")

    def text(self, x: int, y: int, words: str) -> int:
        """Lay a comment."""
        return self.add(f"text {x} {y} {words.replace(', ', chr(92) + ', ')}")

    def join(self, source: int, target: int, outlet: int = 0, inlet: int = 0) -> None:
        """Lay a cord."""
        self.cords.append((source, outlet, target, inlet))

    def chain(self, *numbers: int) -> None:
        """Lay cords from the first outlet of each to the first inlet of the next."""
        for source, target in itertools.pairwise(numbers):
            self.join(source, target)

    def sub(self, x: int, y: int, other: "Canvas") -> int:
        """Lay a subpatch."""
        self.lines += other.body()
        self.lines.append(f"#X restore {x} {y} pd {other.name};")
        self.n_objects += 1
        return self.n_objects - 1

    def body(self) -> list[str]:
        """Return the lines of the canvas, from its own to its last cord."""
        own = f"#N canvas 60 60 {self.width} {self.height} {f'{self.name} 0' if self.name else '12'};"
        cords = [f"#X connect {source} {outlet} {target} {inlet};" for source, outlet, target, inlet in self.cords]
        return [own, *self.lines, *cords]

    def file(self) -> str:
        """Return the whole as a file."""
        return "\n".join(self.body()) + "\n"

    # What a player sees and presses; what is said to `receive` is shown, what is pressed goes to `send`.

    def back(
        self, x: int, y: int, width: int, height: int, colour: str, label: str = "empty", size: int = 14
    ) -> int:
        """Lay a coloured ground."""
        return self.obj(x, y, f"cnv 15 {width} {height} empty empty {label} 8 12 0 {size} {colour} {INK} 0")

    def bang(self, x: int, y: int, size: int, send: str, receive: str, label: str, colour: str = PALE) -> int:
        """Lay a button; its label is on its right."""
        shown = f"{escaped(label)} {size + 5} {size // 2} 0 11 {colour} {INK} {INK}"
        return self.obj(x, y, f"bng {size} 120 50 0 {send} {receive} {shown}")

    def toggle(self, x: int, y: int, size: int, send: str, receive: str, label: str) -> int:
        """Lay a switch."""
        where = f"{size + 5} {size // 2}"
        return self.obj(x, y, f"tgl {size} 0 {send} {receive} {escaped(label)} {where} 0 11 {PALE} {INK} {INK} 0 1")

    def slider(self, x: int, y: int, width: int, send: str, receive: str, label: str) -> int:
        """Lay a slider from 0 to 1; its label is above it."""
        size = f"{width} 18 0 1 0 0"
        return self.obj(x, y, f"hsl {size} {send} {receive} {escaped(label)} 0 -9 0 11 {PALE} {INK} {INK} 0 1")

    def choice(self, x: int, y: int, n: int, send: str, receive: str, label: str) -> int:
        """Lay a row of n fields of which one is chosen."""
        return self.obj(x, y, f"hradio 18 1 0 {n} {send} {receive} {escaped(label)} 0 -9 0 11 {PALE} {INK} {INK} 0")

    def word(self, x: int, y: int, width: int, receive: str, label: str = "-") -> int:
        """Lay a place where a word is shown, so many letters wide."""
        return self.add(f"symbolatom {x} {y} {width} 0 0 2 {label} {receive} - 11")

    def number(self, x: int, y: int, width: int, receive: str, label: str = "-") -> int:
        """Lay a place where a number is shown."""
        return self.add(f"floatatom {x} {y} {width} 0 0 2 {label} {receive} - 11")
