"""What lights show, and that only what has changed is sent, at the device's own pace."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from performer.control.controller import Button, Controller, Key, Lights
from performer.control.lights import AGAIN_SECONDS, BLINK_SECONDS, FLASH_SECONDS
from performer.control.lights import Lights as Shown
from tests.control.hands import COLOURS, LISTEN, SWAP, box

PAD, BUTTON = 0x90, 0xB0
KICK, SNARE, CLAP = 40, 41, 42


class Device:
    """Lights with a clock that a test moves, and what they were set to last."""

    def __init__(self, controller: Controller | None = None) -> None:
        self.now = 100.0
        self.lights = Shown(controller or box(), lambda: self.now)
        self.lights.roles({1: "kick", 2: "snare", 3: "clap"})
        self.set: dict[tuple[int, int], int] = {}
        self.sent = 0

    def look(self, seconds: float = 0.0) -> list[bytes]:
        """Let time pass, and the device be sent what is due; return it."""
        self.now += seconds
        messages = self.lights.due(self.now)
        for status, at, value in messages:
            self.set[status, at] = value
        self.sent += len(messages)
        return messages

    def pad(self, note: int) -> str:
        """Return the name of a light's colour, in capitals where it is full."""
        value = self.set[PAD, note]
        return next(
            (c.upper() if n else c) for c, both in COLOURS.items() for n, v in enumerate(both) if v == value
        )


@pytest.fixture
def device() -> Device:
    made = Device()
    made.look()
    return made


def test_curated_sounds_are_dim_in_the_colour_of_their_class_and_no_pad_is_dark(device: Device):
    assert [device.pad(note) for note in (KICK, SNARE, CLAP, 43)] == ["red", "green", "orange", "off"]


@pytest.mark.parametrize(
    ("state", "colour"), [("swapped", "GREEN"), ("room", "PINK"), ("generated", "VIOLET"), ("curated", "green")]
)
def test_the_state_of_a_pad_is_seen(device: Device, state: str, colour: str):
    device.lights.told("/nf/pad/state", (2, state, 0, 0.0))
    device.look()

    assert device.pad(SNARE) == colour


def test_a_hit_is_white_for_a_moment(device: Device):
    device.lights.told("/nf/pad/struck", (1, 0.5))
    device.look()
    assert device.pad(KICK) == "WHITE"
    assert device.lights.next_seconds() == pytest.approx(device.now + FLASH_SECONDS)
    device.look(FLASH_SECONDS)
    assert device.pad(KICK) == "red"


def test_what_waits_blinks(device: Device):
    device.lights.told("/nf/pad/state", (1, "pending", 0, 0.0))
    seen = []
    for _ in range(8):
        device.look(BLINK_SECONDS)
        seen.append(device.pad(KICK))
        assert device.lights.next_seconds() is not None

    assert set(seen) == {"RED", "off"}
    assert all(before != after for before, after in pairwise(seen))


def test_no_match_is_two_orange_blinks_and_then_what_it_was(device: Device):
    device.lights.told("/nf/pad/refused", (1, "no kick near enough"))
    seen = []
    for _ in range(6):
        device.look()
        seen.append(device.pad(KICK).lower())
        device.now += BLINK_SECONDS

    assert seen == ["orange", "off", "orange", "off", "red", "red"]
    assert device.lights.next_seconds() is None


def test_blinks_are_seen_when_it_says_so_itself_and_at_an_even_pace(device: Device):
    device.now = 100.07  # between two turns of what waits
    device.lights.told("/nf/pad/refused", (1, "no kick near enough"))
    began, seen = device.now, []
    for _ in range(20):
        device.now = max(device.now, device.lights.next_seconds() or 0.0)
        if device.look():
            seen.append((round((device.now - began) / BLINK_SECONDS, 3), device.pad(KICK).lower()))

    assert seen == [(0.0, "orange"), (1.0, "off"), (2.0, "orange"), (3.0, "off"), (4.0, "red")]


@given(st.floats(0.0, 1e6), st.sampled_from(["pending", "refused"]))
def test_each_time_that_it_asks_to_be_looked_at_something_is_sent(now: float, what: str):
    device = Device()
    device.now = now
    device.look()
    told = ("/nf/pad/state", (1, "pending", 0, 0.0)) if what == "pending" else ("/nf/pad/refused", (1, "none"))
    device.lights.told(*told)
    device.look()

    for _ in range(4):
        at = device.lights.next_seconds()
        assert at is not None
        assert at > device.now
        device.now = at
        assert len(device.look()) == 1


def test_what_was_told_of_pads_before_their_kit_is_known_is_shown_with_it(device: Device):
    device.lights.told("/nf/pad/state", (4, "swapped", 1, 0.0))
    device.look()
    assert device.pad(43) == "off"
    device.lights.roles({1: "kick", 2: "snare", 3: "clap", 4: "kick"})
    device.look()
    assert device.pad(43) == "RED"
    device.lights.holds("lock")
    device.look()

    assert device.pad(43) == "WHITE"


def test_the_record_button_is_red_while_the_mix_is_recorded_whatever_else_is():
    device = Device(box(buttons=(Button(Key("control", 86), "record", lit=True),)))
    seen = []
    for values in ((1,), (1, "pads"), (0, "pads"), (0, "room"), (1, "mix"), (0, "mix"), (0,)):
        device.lights.told("/nf/record", values)
        device.look()
        seen.append(device.set[BUTTON, 86])

    assert seen == [4, 4, 4, 4, 4, 1, 1]


def test_locks_are_shown_while_their_button_is_held(device: Device):
    device.lights.told("/nf/pad/state", (2, "swapped", 1, 0.0))
    device.lights.holds("lock")
    device.look()
    assert [device.pad(note) for note in (KICK, SNARE)] == ["off", "WHITE"]
    device.lights.holds("")
    device.look()
    assert [device.pad(note) for note in (KICK, SNARE)] == ["red", "GREEN"]


def test_the_ears_button_is_red_while_it_listens_and_others_full_while_held(device: Device):
    assert (device.set[BUTTON, LISTEN], device.set[BUTTON, SWAP]) == (1, 1)
    device.lights.told("/nf/room/listen", (1,))
    device.lights.holds("swap", {Key("control", SWAP)})
    device.look()
    assert (device.set[BUTTON, LISTEN], device.set[BUTTON, SWAP]) == (4, 2)
    device.lights.told("/nf/room/listen", (0,))
    device.look()
    assert device.set[BUTTON, LISTEN] == 1


def test_areas_show_what_is_there(device: Device):
    device.lights.counts(n_room_hits=1, kit=2, n_kits=2)
    device.lights.told("/nf/pad/select", (2,))
    device.look()

    assert [device.pad(note) for note in (60, 61, 70, 71, 80, 81)] == [
        *("green", "green"),
        *("pink", "off"),
        *("white", "WHITE"),
    ]


def test_nothing_is_sent_twice(device: Device):
    device.lights.told("/nf/pad/state", (2, "curated", 0, 0.0))

    assert device.look(1.0) == []
    assert device.lights.next_seconds() is None


def test_ten_thousand_changes_between_two_looks_are_one_message_a_light(device: Device):
    for n in range(10_000):
        device.lights.told("/nf/pad/state", (1 + n % 3, ("swapped", "room", "generated")[n % 7 % 3], 0, 0.0))

    assert len(device.look()) <= 3


def test_a_slow_device_gets_one_message_at_a_time_and_hits_come_first():
    slow = Device(box(lights=Lights("90 {at} {colour}", "B0 {at} {colour}", COLOURS, pace_seconds=0.001)))
    slow.lights.told("/nf/pad/struck", (3, 1.0))

    assert slow.look() == [bytes((PAD, CLAP, COLOURS["white"][1]))]
    assert slow.look() == []
    assert slow.lights.next_seconds() == pytest.approx(slow.now + 0.001)
    for _ in range(30):
        assert len(slow.look(0.001)) <= 1
    assert slow.pad(KICK) == "red"


def test_a_device_that_another_takes_is_left_alone_and_painted_anew_after():
    live, user = bytes.fromhex("F0 01 02 00 F7"), bytes.fromhex("F0 01 02 01 F7")
    device = Device(box(taken=((live, "live"), (user, "user"))))
    n_lights = len(device.look())
    device.lights.told_bytes(live + bytes(4))
    device.lights.told("/nf/pad/struck", (1, 1.0))
    assert device.look() == []
    assert device.lights.next_seconds() is None
    assert device.lights.dark() == []
    device.lights.told_bytes(user + bytes(4))

    assert len(device.look(1.0)) == n_lights


def test_some_keys_mean_that_all_lights_are_gone():
    device = Device(box(repaint_on=(Key("control", 59),)))
    n_lights = len(device.look())
    device.lights.told_key(Key("control", 58))
    assert device.look() == []
    device.lights.told_key(Key("control", 59))

    assert len(device.look()) == n_lights


def test_dark_is_every_light_off(device: Device):
    device.set.clear()
    for status, at, value in device.lights.dark():
        device.set[status, at] = value

    assert set(device.set.values()) == {0}
    assert len(device.set) == 4 + 6 + 3


def test_a_controller_without_lights_has_none_to_show():
    with pytest.raises(ValueError, match="Box has no lights"):
        Shown(box(lights=None))


EVENTS = st.one_of(
    st.tuples(st.just("/nf/pad/struck"), st.tuples(st.integers(0, 5), st.just(1.0))),
    st.tuples(
        st.just("/nf/pad/state"),
        st.tuples(
            st.integers(0, 5),
            st.sampled_from(["curated", "swapped", "room", "generated", "pending"]),
            st.integers(0, 1),
            st.just(0.0),
        ),
    ),
    st.tuples(st.just("/nf/pad/refused"), st.tuples(st.integers(0, 5), st.just("none"))),
    st.tuples(st.just("/nf/room/listen"), st.tuples(st.integers(0, 1))),
    st.tuples(st.just("/nf/level"), st.tuples(st.just(-3.0), st.just(-3.0))),
)


@given(st.lists(st.tuples(EVENTS, st.floats(0.0, 0.3)), max_size=40), st.sampled_from([0.0, 0.001]))
def test_whatever_happens_every_light_is_in_the_end_what_it_should_be(events: list, pace: float):
    lights = Lights("90 {at} {colour}", "B0 {at} {colour}", COLOURS, pace_seconds=pace)
    device, fresh = Device(box(lights=lights)), Device(box(lights=lights))
    for (address, values), seconds in events:
        for each in (device, fresh):
            each.now = device.now
            each.lights.told(address, values)
        device.look(seconds)
    fresh.now = device.now
    for _ in range(40):
        device.look(pace)
        fresh.look(pace)

    assert device.set == fresh.set


def test_a_hit_of_a_pad_that_is_white_already_is_dark_for_a_moment():
    device = Device()
    device.lights.roles({1: "cymbal"})
    device.lights.told("/nf/pad/state", (1, "swapped", 0, 0.0))
    device.look()
    assert device.pad(KICK) == "WHITE"
    device.lights.told("/nf/pad/struck", (1, 1.0))
    device.look()
    assert device.pad(KICK) == "off"
    device.look(FLASH_SECONDS)

    assert device.pad(KICK) == "WHITE"


def test_what_found_no_way_out_is_sent_anew_after_a_while_and_not_before(device: Device):
    device.lights.told("/nf/pad/struck", (1, 1.0))
    n_lights = len(device.set)
    device.lights.lost(device.now)
    assert device.look() == []

    assert len(device.look(AGAIN_SECONDS)) == n_lights


def test_a_device_that_was_anothers_is_set_up_anew_before_its_lights_and_not_taken_again():
    live, user, curve = bytes.fromhex("F0010AF7"), bytes.fromhex("F0010BF7"), bytes.fromhex("F00102F7")
    lights = Shown(box(taken=((live, "live"), (user, "user")), enter=(user, curve)), lambda: 0.0)
    lights.roles({1: "kick"})
    lights.leave_to_live()
    assert lights.is_taken
    assert lights.due(0.0) == lights.dark() == []
    lights.told_bytes(user)
    assert not lights.is_taken
    assert lights.next_seconds() == 0.0
    first, *others = lights.due(0.0)

    assert first == curve
    assert user not in others
    assert others
