"""`neuralfunk.pd`, the instrument's panel for Pure Data: `python max_patches/pd.py` writes it beside this file.

Every control sends to a name and shows what is said to another, so there are no cords on the panel: `nf-3-hit` is
pressed, `nf-3-struck` lights up. What the names mean to the instrument is in the subpatches.
"""

from pathlib import Path

from pd_canvas import Canvas

FILE = Path(__file__).parent / "neuralfunk.pd"
PORT, REPLY_PORT = 7720, 7724
N_PADS, COLUMNS = 16, 4
CELL_WIDTH, CELL_HEIGHT = 196, 96
LEFT, TOP = 14, 92
PANEL = LEFT + COLUMNS * CELL_WIDTH + 8
SOURCES = ("library", "room", "generated", "blend")
QUERIES = ("anchor", "current", "heard")
MOMENTS = ("hit", "beat", "bar", "pedal")
CHOICES = {"source": SOURCES, "query": QUERIES, "moment": MOMENTS}
SILENT_MS = 3500  # without a word of the instrument it is looked for again

SAID = (
    "hello", "ping", "state", "pad/hit", "pad/swap", "pad/undo", "pad/lock", "kit/home", "kit/undo", "kit/next",
    "kit/previous", "morph", "distance", "source", "query", "moment", "room/listen", "room/take", "panic",
)  # fmt: skip


SHOWN = {
    "": {
        "welcome": "; nf-status symbol playing; nf-version symbol $2",
        "error": "; nf-error symbol $2; nf-error-of symbol $1",
        "heard": "; nf-heard symbol $2; nf-heard-db $3",
        "level": "; nf-level-left $1; nf-level-right $2",
        "morph": "; nf-morph-is set $1",
        "distance": "; nf-distance-is set $1",
    },
    "pad": {
        "struck": "; nf-$1-struck bang",
        "sound": "; nf-$1-name symbol $3",
        "state": "; nf-$1-state symbol $2; nf-$1-locked set $3",
        "refused": "; nf-error symbol $2; nf-error-of symbol pad-$1",
    },
    "kit": {"load": "; nf-kit symbol $1"},
    "room": {"listen": "; nf-listen-is set $1"},
    "engine": {"late": "; nf-late $1", "list": "; nf-voices $1; nf-load $2; nf-lost $3"},
}
"""What the instrument says, and what it makes the panel show."""


def said_by(address: str) -> str:
    """Return the name under which a message to the instrument is asked for: `say-pad-hit`."""
    return f"say-{address.replace('/', '-')}"


def speaking() -> Canvas:
    """Return the subpatch that makes packets: one row an address."""
    canvas = Canvas(640, 560, "speaking")
    canvas.text(20, 10, "each name on the left goes out as the message on its right")
    for row, address in enumerate(SAID):
        heard = canvas.obj(20, 40 + 26 * row, f"r {said_by(address)}")
        made = canvas.obj(180, 40 + 26 * row, f"oscformat nf {address.replace('/', ' ')}")
        canvas.chain(heard, made, canvas.obj(420, 40 + 26 * row, "s nf-packet"))
    return canvas


def connecting() -> Canvas:
    """Return the subpatch that finds the instrument, stays its client, and finds it again."""
    canvas = Canvas(900, 620, "connecting")
    canvas.text(20, 10, "once a second: a ping while the instrument is there, else a hello from a fresh socket")
    tick = canvas.obj(20, 40, "loadbang")
    metro = canvas.obj(20, 70, "metro 1000")
    there = canvas.obj(20, 100, "f 0")
    which = canvas.obj(20, 130, "sel 1 0")
    canvas.chain(tick, canvas.msg(100, 70, "1"), metro, there, which)
    count = canvas.obj(20, 170, "f")
    add = canvas.obj(70, 170, "+ 1")
    wrap = canvas.obj(110, 170, "mod 1000000")
    canvas.chain(which, count, add, wrap)
    canvas.join(wrap, count, 0, 1)
    canvas.join(count, canvas.obj(20, 200, f"s {said_by('ping')}"))
    canvas.text(20, 530, "what others may have set is asked for with each ping: a message without a value reads it")
    asking = canvas.obj(20, 250, "t b")
    canvas.join(which, asking)
    for n, address in enumerate(("morph", "distance", *CHOICES, "room/listen")):
        canvas.join(asking, canvas.obj(20 + 130 * n, 560, f"s {said_by(address)}"))

    order = canvas.obj(240, 170, "t b b b")
    canvas.join(which, order, 1)
    anew = canvas.msg(400, 200, f"disconnect, connect 127.0.0.1 {PORT}")
    hello = canvas.msg(240, 230, f"1 {REPLY_PORT} puredata")
    looking = canvas.msg(240, 200, "symbol looking-for-the-instrument")
    canvas.join(order, anew, 2)
    canvas.join(order, hello, 0)
    canvas.join(order, looking, 1)
    canvas.join(looking, canvas.obj(240, 290, "s nf-status"))
    canvas.join(hello, canvas.obj(240, 260, f"s {said_by('hello')}"))

    packet = canvas.obj(560, 170, "r nf-packet")
    send_word = canvas.obj(560, 200, "list prepend send")
    trim = canvas.obj(560, 230, "list trim")
    out = canvas.obj(400, 270, "netsend -u -b")
    canvas.chain(packet, send_word, trim, out)
    canvas.join(anew, out)
    lost = canvas.obj(400, 300, "sel 0")
    gone = canvas.msg(400, 330, "0")
    canvas.chain(out, lost, gone)
    canvas.join(gone, there, 0, 1)

    canvas.text(20, 360, "any word of the instrument says that it is there, and silence that it is not")
    alive = canvas.obj(20, 390, "r nf-alive")
    both = canvas.obj(20, 420, "t b b")
    canvas.chain(alive, both)
    yes = canvas.msg(140, 450, "1")
    canvas.join(both, yes, 1)
    canvas.join(yes, there, 0, 1)
    silent = canvas.obj(20, 450, f"delay {SILENT_MS}")
    canvas.join(both, silent)
    no = canvas.msg(20, 480, "0")
    canvas.chain(silent, no)
    canvas.join(no, there, 0, 1)
    return canvas


def hearing() -> Canvas:
    """Return the subpatch that takes apart what the instrument says, and shows it."""
    canvas = Canvas(1240, 700, "hearing")
    ours = canvas.obj(20, 110, "route nf")
    heard = canvas.obj(20, 20, f"netreceive -u -b {REPLY_PORT}")
    canvas.chain(heard, canvas.obj(20, 50, "oscparse"), canvas.obj(20, 80, "list trim"), ours)
    groups = [group for group in SHOWN if group]
    words = ["alive", *SHOWN[""], *groups, *CHOICES]
    routed = canvas.obj(20, 150, f"route {' '.join(words)}")
    alive = canvas.obj(20, 200, "s nf-alive")
    canvas.join(ours, routed)
    for word in ("alive", "welcome"):
        canvas.join(routed, alive, words.index(word))
    y = 240
    for group, shown in SHOWN.items():
        source, outlets = routed, [words.index(word) for word in shown] if not group else range(len(shown))
        if group:
            source = canvas.obj(20, y, f"route {' '.join(shown)}")
            canvas.join(routed, source, words.index(group))
        for outlet, message in zip(outlets, shown.values()):
            as_list = canvas.obj(540, y, "list append")  # what begins with a word would be no list
            canvas.join(source, as_list, outlet)
            canvas.join(as_list, canvas.msg(640, y, message))
            y += 26
    for place, (word, names) in enumerate(CHOICES.items()):
        chosen = canvas.obj(20 + 190 * place, y + 30, f"route {' '.join(names)}")
        canvas.join(routed, chosen, words.index(word))
        for n in range(len(names)):
            canvas.join(chosen, canvas.msg(20 + 190 * place, y + 60 + 36 * n, f"; nf-{word}-is set {n}"), n)
    return canvas


def pressing() -> Canvas:
    """Return the subpatch in which what is pressed becomes what is said."""
    canvas = Canvas(1000, 820, "pressing")
    velocity = canvas.obj(560, 30, "r nf-velocity")
    hits, pack = canvas.obj(420, 30, "r nf-hit-pad"), canvas.obj(420, 60, "pack f 0.8")
    canvas.chain(hits, pack, canvas.obj(420, 90, f"s {said_by('pad/hit')}"))
    canvas.join(velocity, pack, 0, 1)
    canvas.chain(canvas.obj(700, 30, "loadbang"), canvas.msg(700, 60, "; nf-velocity-is 0.8"))
    for number in range(1, N_PADS + 1):
        y = 30 + 26 * number
        for x, what, to in (
            (20, "hit", "nf-hit-pad"),
            (140, "swap", said_by("pad/swap")),
            (260, "undo", said_by("pad/undo")),
        ):
            pressed = canvas.obj(x, 120 + 3 * y - 60, f"r nf-{number}-{what}")
            canvas.chain(
                pressed, canvas.obj(x, 140 + 3 * y - 60, f"f {number}"), canvas.obj(x, 160 + 3 * y - 60, f"s {to}")
            )
        lock = canvas.obj(420, 120 + 3 * y - 60, f"r nf-{number}-lock")
        canvas.chain(
            lock,
            canvas.obj(420, 140 + 3 * y - 60, f"list prepend {number}"),
            canvas.obj(420, 160 + 3 * y - 60, f"s {said_by('pad/lock')}"),
        )
    for place, (word, names) in enumerate(CHOICES.items()):
        pressed = canvas.obj(640, 180 + 140 * place, f"r nf-{word}")
        chosen = canvas.obj(640, 205 + 140 * place, f"sel {' '.join(str(n) for n in range(len(names)))}")
        out = canvas.obj(640, 265 + 140 * place, f"s {said_by(word)}")
        canvas.join(pressed, chosen)
        for n, name in enumerate(names):
            message = canvas.msg(640 + 90 * n, 235 + 140 * place, f"symbol {name}")
            canvas.join(chosen, message, n)
            canvas.join(message, out)
    others = {
        "morph": "morph", "distance": "distance", "listen": "room/listen", "take": "room/take", "next": "kit/next",
        "previous": "kit/previous", "home": "kit/home", "kit-undo": "kit/undo", "state": "state", "panic": "panic",
    }  # fmt: skip
    for row, (name, address) in enumerate(others.items()):
        canvas.chain(
            canvas.obj(640, 600 + 24 * row, f"r nf-{name}"),
            canvas.obj(800, 600 + 24 * row, f"s {said_by(address)}"),
        )
    return canvas


def cell(canvas: Canvas, number: int) -> None:
    """Lay one pad; number 1 is at the bottom left, as on most controllers."""
    column, row = (number - 1) % COLUMNS, (number - 1) // COLUMNS
    x = LEFT + column * CELL_WIDTH
    y = TOP + (N_PADS // COLUMNS - 1 - row) * CELL_HEIGHT
    canvas.back(x, y, CELL_WIDTH - 6, CELL_HEIGHT - 6, "#d8dee6")
    canvas.bang(x + 8, y + 8, 46, f"nf-{number}-hit", "empty", "empty", "#f4b860")
    canvas.text(x + 6, y + 60, f"{number}")
    canvas.bang(x + 36, y + 62, 16, "empty", f"nf-{number}-struck", "empty", "#ffffff")
    canvas.word(x + 62, y + 6, 17, f"nf-{number}-name")
    canvas.word(x + 62, y + 28, 17, f"nf-{number}-state")
    canvas.bang(x + 62, y + 52, 15, f"nf-{number}-swap", "empty", "swap")
    canvas.bang(x + 124, y + 52, 15, f"nf-{number}-undo", "empty", "undo")
    canvas.toggle(x + 62, y + 71, 15, f"nf-{number}-lock", f"nf-{number}-locked", "lock")


def controls(canvas: Canvas) -> None:
    """Lay what is for the whole kit."""
    x = PANEL
    canvas.back(x, TOP, 276, 4 * CELL_HEIGHT - 6, "#e6e2d8")
    canvas.slider(x + 12, TOP + 26, 250, "nf-morph", "nf-morph-is", "morph: curated to room")
    canvas.slider(x + 12, TOP + 66, 250, "nf-distance", "nf-distance-is", "distance: near to far")
    canvas.slider(x + 12, TOP + 106, 250, "nf-velocity", "nf-velocity-is", "velocity of the buttons")
    for row, (word, names) in enumerate(CHOICES.items()):
        label = f"{word}: {' '.join(names)}"
        canvas.choice(x + 12, TOP + 148 + 42 * row, len(names), f"nf-{word}", f"nf-{word}-is", label)
    canvas.toggle(x + 12, TOP + 264, 18, "nf-listen", "nf-listen-is", "listen to the room")
    canvas.bang(x + 12, TOP + 288, 18, "nf-take", "empty", "take the last hit")
    canvas.word(x + 162, TOP + 288, 8, "nf-heard")
    canvas.number(x + 226, TOP + 288, 5, "nf-heard-db")
    for n, (name, label) in enumerate(
        (("previous", "previous kit"), ("next", "next kit"), ("kit-undo", "undo"), ("home", "home"))
    ):
        canvas.bang(x + 12 + 136 * (n % 2), TOP + 314 + 24 * (n // 2), 18, f"nf-{name}", "empty", label)


def panel() -> Canvas:
    """Return the patch."""
    canvas = Canvas(PANEL + 296, TOP + 4 * CELL_HEIGHT + 78)
    canvas.back(LEFT, 8, PANEL + 276 - LEFT, 76, "#c9d3de")
    canvas.obj(LEFT + 10, 20, "cnv 1 1 1 empty empty NeuralFunk 0 14 0 26 #c9d3de #202020 0")
    canvas.word(LEFT + 210, 18, 26, "nf-status")
    canvas.word(LEFT + 410, 18, 10, "nf-version")
    canvas.word(LEFT + 500, 18, 26, "nf-kit")
    canvas.word(LEFT + 210, 50, 22, "nf-error-of")
    canvas.word(LEFT + 372, 50, 60, "nf-error")
    canvas.bang(PANEL + 190, 22, 44, "nf-panic", "empty", "empty", "#e05a47")
    canvas.obj(PANEL + 240, 44, "cnv 1 1 1 empty empty panic 0 0 0 12 #c9d3de #202020 0")
    for number in range(1, N_PADS + 1):
        cell(canvas, number)
    controls(canvas)
    y = TOP + 4 * CELL_HEIGHT + 4
    for n, (name, label, width) in enumerate(
        (("voices", "voices", 5), ("load", "load", 6), ("lost", "lost blocks", 5), ("late", "late hits", 5))
    ):
        canvas.text(LEFT + 160 * n, y, label)
        canvas.number(LEFT + 160 * n + 84, y, width, f"nf-{name}")
    canvas.text(LEFT + 660, y, "level")
    canvas.number(LEFT + 706, y, 7, "nf-level-left")
    canvas.number(LEFT + 770, y, 7, "nf-level-right")
    for n, made in enumerate((connecting(), speaking(), hearing(), pressing())):
        canvas.sub(LEFT + 120 * n, y + 36, made)
    return canvas


if __name__ == "__main__":
    FILE.write_text(panel().file(), "utf-8")
