"""The instrument as it is played: notes from an independent JACK client, OSC from a shell, a room in its ear."""

import socket

import numpy as np
import pytest

from tests.live.conftest import Playing
from tests.live.made_kit import NOTES, PAD_NUMBERS, PADS, RATE, ROUNDING, layered, room_recording

pytestmark = pytest.mark.live
SWAP_SECONDS = 20.0  # a busy machine may take its time; what must be quick is measured elsewhere


def swap(playing: Playing, role: str, *source: str) -> str:
    """Ask for a swap and return what the pad says when it is ready, or why not."""
    playing.shell.say("/nf/pad/swap", "is" if source else "i", PAD_NUMBERS[role], *source)
    number = PAD_NUMBERS[role]
    return playing.shell.hear(rf'/nf/pad/(state isif {number} "pending"|refused is {number} )', SWAP_SECONDS)


def test_notes_of_another_client_sound_on_their_own_frames(playing: Playing):
    hits = [(0, "kick"), (77, "clap"), (128, "snare"), (5001, "cymbal"), (9600, "snare"), (9727, "kick")]
    n_frames = 3 * RATE
    playing.wait_for_silence()

    first = playing.peer.strike(*((after, NOTES[role]) for after, role in hits))

    wanted = layered(n_frames, *((after, playing.curated(role)) for after, role in hits))
    np.testing.assert_allclose(playing.heard_from(first, n_frames), wanted, rtol=0, atol=ROUNDING)


def test_a_hit_alone_is_the_file_to_the_last_bit(playing: Playing):
    for role in NOTES:
        sound = playing.curated(role)

        np.testing.assert_array_equal(playing.strike_alone(role, len(sound)), sound)


@pytest.fixture
def room_heard(playing: Playing) -> Playing:
    """An instrument that has heard six seconds of the built-in room: two claps, a stomp, a snap."""
    recording = room_recording(first_second=0.5, n_seconds=6.0)
    playing.shell.say("/nf/room/listen", "i", 1)
    first = playing.peer.play_sound(recording)
    playing.peer.wait_until(first + len(recording))
    return playing


def test_what_the_room_does_is_told(room_heard: Playing):
    room_heard.shell.hear('/nf/heard isfs [0-9]+ "[a-z_]*" -[0-9.]+ ""')

    assert 4 <= len(room_heard.shell.heard_so_far("/nf/heard ")) <= 5  # one more where the recording sets in
    assert room_heard.shell.heard_so_far("/nf/room/level fff -")


def test_a_swap_is_heard_at_the_next_hit_and_the_tail_of_the_last_one_rings_on(room_heard: Playing):
    playing, note, n_frames = room_heard, NOTES["cymbal"], 4 * RATE
    curated = playing.curated("cymbal")
    playing.shell.say("/nf/query", "s", "heard")
    playing.wait_for_silence()

    first = playing.peer.strike((0, note))
    playing.peer.wait_until(first + RATE // 4)
    assert "pending" in swap(playing, "cymbal", "room")
    second = playing.peer.strike((0, note))
    assert '"room"' in playing.shell.hear(f"/nf/pad/sound iissf {PAD_NUMBERS['cymbal']} ")
    both = playing.heard_from(first, n_frames)
    from_room = playing.strike_alone("cymbal", n_frames)

    after = second - first
    assert np.abs(curated[after:]).max() > 0.001  # there is a tail to be heard
    assert np.abs(from_room).max() > 0.001
    np.testing.assert_array_equal(both[:after], curated[:after])
    without_the_tail = (both - layered(n_frames, (0, curated)))[after:]  # no two hits of a room's sound are alike
    assert 0.7 < np.std(without_the_tail[:4800]) / np.std(from_room[:4800]) < 1.4
    assert not np.array_equal(without_the_tail[:4800], from_room[:4800])

    playing.shell.say("/nf/kit/home")
    playing.wait_for_the_stage()
    np.testing.assert_array_equal(playing.strike_alone("cymbal", len(curated)), curated)


def test_what_was_heard_last_is_taken_onto_a_pad_at_once(room_heard: Playing):
    playing, number = room_heard, PAD_NUMBERS["kick"]
    curated = playing.curated("kick")

    playing.shell.say("/nf/room/take", "i", number)
    told = playing.shell.hear(f"/nf/pad/sound iissf {number} ", SWAP_SECONDS)
    taken = playing.strike_alone("kick", len(curated))

    assert '"room"' in told
    assert np.abs(taken).max() > 0.001
    assert np.abs(taken - curated).max() > 0.001

    playing.shell.say("/nf/pad/home", "i", number)
    playing.wait_for_the_stage()
    np.testing.assert_array_equal(playing.strike_alone("kick", len(curated)), curated)


class Pad:
    """One pad of a playing instrument, by what is said to it and what it then sounds like."""

    def __init__(self, playing: Playing, role: str) -> None:
        self.number = PAD_NUMBERS[role]
        self._playing, self._role = playing, role

    def sounds(self) -> np.ndarray:
        return self._playing.strike_alone(self._role, RATE // 2)

    def at_once(self, *words: object) -> int:
        """Say something that changes the pad now; return the id of the sound that it then has."""
        self._playing.shell.say(*words)
        return int(self._playing.shell.hear(f"/nf/pad/sound iissf {self.number} ").split()[3])

    def at_the_next_hit(self, *words: object) -> int:
        """Say something that changes the pad at its next hit, strike it, and return the id of what it then has."""
        self._playing.shell.say(*words)
        self._playing.shell.hear(f'/nf/pad/state isif {self.number} "pending"', SWAP_SECONDS)
        self._playing.peer.strike((0, NOTES[self._role]))
        return int(self._playing.shell.hear(f"/nf/pad/sound iissf {self.number} ").split()[3])


@pytest.fixture
def pad(playing: Playing) -> Pad:
    return Pad(playing, "snare")


def same(heard: np.ndarray, wanted: np.ndarray) -> bool:
    return bool(np.array_equal(heard, wanted))


def test_swaps_are_undone_redone_and_flipped_over_osc(pad: Pad):
    curated = pad.sounds()
    pad.at_the_next_hit("/nf/pad/swap", "is", pad.number, "library")
    neighbour = pad.sounds()
    assert np.abs(neighbour - curated).max() > 0.001

    pad.at_once("/nf/pad/undo", "i", pad.number)
    assert same(pad.sounds(), curated)
    pad.at_once("/nf/pad/redo", "i", pad.number)
    assert same(pad.sounds(), neighbour)
    pad.at_once("/nf/pad/ab", "i", pad.number)
    assert same(pad.sounds(), curated)
    pad.at_once("/nf/pad/ab", "i", pad.number)
    assert same(pad.sounds(), neighbour)


def test_a_locked_pad_stays_as_it_is(playing: Playing, pad: Pad):
    before = pad.sounds()

    playing.shell.say("/nf/pad/lock", "ii", pad.number, 1)
    playing.shell.hear(f'/nf/pad/state isif {pad.number} "curated" 1 ')
    refused = swap(playing, "snare")
    playing.shell.say("/nf/pad/lock", "ii", pad.number, 0)
    playing.shell.hear(f'/nf/pad/state isif {pad.number} "curated" 0 ')

    assert "locked" in refused
    assert same(pad.sounds(), before)


def test_neighbours_are_stepped_through_banned_and_put_over_osc(playing: Playing, pad: Pad):
    first_id = pad.at_the_next_hit("/nf/pad/step", "ii", pad.number, 1)
    first = pad.sounds()
    second_id = pad.at_the_next_hit("/nf/pad/step", "ii", pad.number, 1)
    second = pad.sounds()
    assert first_id != second_id
    assert not same(first, second)

    assert pad.at_the_next_hit("/nf/pad/step", "ii", pad.number, -1) == first_id
    assert same(pad.sounds(), first)
    pad.at_once("/nf/pad/ban", "i", pad.number)
    assert same(pad.sounds(), second)  # what the pad held before
    pad.at_once("/nf/pad/home", "i", pad.number)
    offered = [pad.at_the_next_hit("/nf/pad/swap", "is", pad.number, "library") for _ in range(3)]
    assert first_id not in offered

    assert pad.at_the_next_hit("/nf/pad/put", "ii", pad.number, second_id) == second_id
    assert same(pad.sounds(), second)


def test_what_is_kept_is_what_home_brings_back(playing: Playing):
    pad = Pad(playing, "hat_open")  # of which no other test wants the curated sound
    pad.at_the_next_hit("/nf/pad/swap", "is", pad.number, "generated")
    made = pad.sounds()

    playing.shell.say("/nf/pad/keep", "i", pad.number)
    playing.shell.hear(f'/nf/pad/state isif {pad.number} "curated"')
    pad.at_the_next_hit("/nf/pad/swap", "is", pad.number, "library")
    pad.at_once("/nf/pad/home", "i", pad.number)

    assert same(pad.sounds(), made)


def test_a_new_client_is_told_the_full_state(playing: Playing):
    playing.shell.say("/nf/hello", "iis", 1, playing.shell.port, "shell")
    welcome = playing.shell.hear("/nf/welcome iss 1 ")
    playing.shell.hear(f"/nf/pad/morph if {len(PADS)} ")  # the last of the last pad
    lines = playing.shell.heard_so_far("/nf/")
    told = [line.split(" ")[0:3] for line in lines[lines.index(welcome) :]]

    for address in ("distance", "source", "query", "moment", "morph", "auto/bars"):
        assert f"/nf/{address}" in [path for path, *_ in told]
    for address in ("listen", "follow", "sensitivity"):
        assert f"/nf/room/{address}" in [path for path, *_ in told]
    for address in ("sound", "state", "gain", "tune", "pan", "decay", "morph"):
        numbers = [path_and[2] for path_and in told if path_and[0] == f"/nf/pad/{address}"]
        assert numbers == [str(number) for number, *_ in PADS]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("/nf/pad/hit", "if", 65, 1.0), "/nf/pad/hit"),
        (("/nf/pad/hit", "ss", "kick", "hard"), "/nf/pad/hit"),
        (("/nf/pad/hit", "i", 1), "/nf/pad/hit"),
        (("/nf/pad/gain", "if", 1, "nan"), "/nf/pad/gain"),
        (("/nf/pad/gain", "if", 1, 1e30), "/nf/pad/gain"),
        (("/nf/kit/load", "s", "../../../etc/passwd"), "/nf/kit/load"),
        (("/nf/room/take", "i", 1), "/nf/room/take"),
        (("/nf/record", "is", 1, "tape"), "/nf/record"),
        (("/nf/no/such",), "/nf/no/such"),
    ],
)
def test_what_cannot_be_done_is_one_error_and_changes_nothing(playing: Playing, words, complaint: str):
    playing.shell.say(*words)

    assert playing.shell.hear("/nf/error ").startswith(f'/nf/error ss "{complaint}" "')
    assert playing.shell.ask("/nf/pad/gain", "i", 1) == "/nf/pad/gain if 1 0.000000"


def test_packets_that_are_no_osc_hurt_nobody(playing: Playing):
    rng = np.random.default_rng(1)
    good = b"/nf/pad/hit\0,if\0\0\0\0\1\x3f\x80\0\0"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wild:
        wild.connect(("127.0.0.1", playing.instrument.osc_port))
        for n in range(1, len(good)):
            wild.send(good[:n])
        for n in (0, 1, 3, 16, 500, 9000):
            wild.send(rng.bytes(n))
        wild.send(b"#bundle\0" + bytes(8) + b"\x7f\xff\xff\xff" + good)

    curated = playing.curated("clap")
    assert playing.shell.ask("/nf/pad/gain", "i", 1) == "/nf/pad/gain if 1 0.000000"
    np.testing.assert_array_equal(playing.strike_alone("clap", len(curated)), curated)


def test_midi_that_is_cut_off_strikes_nothing(playing: Playing):
    playing.wait_for_silence()
    curated = playing.curated("clap")

    first = playing.peer.send((0, [0x99]), (10, [0x99, 38]), (20, [0xF0, 1]), (400, [0x99, NOTES["clap"], 127]))

    wanted = layered(RATE, (400, curated))
    np.testing.assert_array_equal(playing.heard_from(first, RATE), wanted)
