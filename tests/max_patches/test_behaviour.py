"""What the devices do, run by an interpreter of their objects on a clock of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.max_patches.outer_objects import Menu, TextEdit
from tests.max_patches.peer import Peer
from tests.max_patches.world import World

STATE = ("/nf/pad/state", "isif")


@pytest.fixture
def peer() -> Iterator[Peer]:
    made = Peer()
    yield made
    made.close()


@pytest.fixture(params=[False, True], ids=["in one order", "in the other"])
def device(request: pytest.FixtureRequest, peer: Peer) -> World:
    """The MIDI effect, loaded and connected; what leads to several places does so in either order."""
    world = peer.opened("NeuralFunk.amxd", request.param)
    world.load()
    peer.let_pass(1.5)
    return world


def pad_16(world: World) -> tuple[object, ...]:
    """Return all that is seen of the last pad."""
    shown = [box for box in world.boxes.values() if box.box.get("presentation_rect", [0, 0])[:2] in CORNERS]
    return tuple([getattr(box, "text", None) or list(getattr(box, "value", [])) for box in shown])


CORNERS = ([232.0, 4.0], [232.0, 9.0])  # of its strip and of its name


def test_hello_is_said_once_and_with_a_port_that_is_the_devices_own(device: World, peer: Peer):
    peer.let_pass(10.0)

    assert peer.said("/nf/hello") == [[1, device.value("reply_port"), "Max"]]
    assert len(peer.said("/nf/ping")) == pytest.approx(11, abs=1)


def test_hello_is_said_as_soon_as_the_port_is_known_to_be_its_own(peer: Peer):
    world = peer.opened("NeuralFunk.amxd")
    world.load()
    peer.let_pass(0.1)

    assert len(peer.said("/nf/hello")) == 1


@pytest.mark.parametrize("reverse", [False, True])
def test_a_port_that_was_kept_stays_while_nobody_answers(peer: Peer, reverse: bool):
    peer.answers = False
    world = peer.opened("NeuralFunk.amxd", reverse)
    world.named["reply_port"].value = 7799.0  # type: ignore[attr-defined]
    world.load()
    peer.let_pass(60.0)

    assert world.value("reply_port") == 7799
    assert set(map(tuple, peer.said("/nf/hello"))) == {(1, 7799, "Max")}


@pytest.mark.parametrize("reverse", [False, True])
def test_a_port_that_another_has_is_never_said_in_a_hello(peer: Peer, reverse: bool):
    worlds = [peer.opened("NeuralFunk.amxd", reverse), peer.opened("SwapPad.amxd", reverse)]
    for world in worlds:
        world.named["reply_port"].value = 7798.0  # type: ignore[attr-defined]
        world.load()
    peer.let_pass(6.0)
    ports = [(values[1], values[2]) for values in peer.said("/nf/hello")]

    assert ports[0] == (7798, "Max")
    assert ports[1:] == [(worlds[1].value("reply_port"), "SwapPad")]
    assert ports[1][0] != 7798


def test_automation_of_a_dial_is_not_overridden_by_what_comes_back_late(device: World, peer: Peer):
    peer.say("/nf/morph", "f", 0.0)
    peer.let_pass(1.5)
    n_set = device.named["morph"].n_set  # type: ignore[attr-defined]
    for step in range(200):
        device.turn("morph", step / 200)
        peer.let_pass(0.05)
        peer.say("/nf/morph", "f", max(0, step - 3) / 200)
    for step in (197, 198, 199):
        peer.say("/nf/morph", "f", step / 200)
    peer.let_pass(5.0)

    assert len(peer.said("/nf/morph")) == 200
    assert device.named["morph"].n_set == n_set  # type: ignore[attr-defined]
    assert device.value("morph") == 199 / 200


def test_what_others_do_to_a_dial_is_shown_once_a_second_at_most(device: World, peer: Peer):
    n_set = device.named["morph"].n_set  # type: ignore[attr-defined]
    for step in range(1, 61):
        peer.say("/nf/morph", "f", step / 100)
        peer.let_pass(0.05)
    peer.let_pass(2.0)

    assert device.value("morph") == pytest.approx(0.6)
    assert device.named["morph"].n_set - n_set <= 4  # type: ignore[attr-defined]
    assert peer.said("/nf/morph") == []


def test_a_move_that_the_instrument_did_not_take_goes_back(device: World, peer: Peer):
    peer.say("/nf/distance", "f", 0.25)
    peer.let_pass(1.5)
    device.turn("distance", 0.9)
    peer.let_pass(4.0)

    assert device.value("distance") == pytest.approx(0.25)


def test_what_is_told_again_sets_nothing(device: World, peer: Peer):
    for _ in range(5):
        peer.say(*STATE, 3, "curated", 1, 0.0)
        peer.say("/nf/source", "s", "room")
    device.turn("pad_3_lock", 0)
    peer.say(*STATE, 3, "curated", 0, 0.0)

    assert device.named["pad_3_lock"].n_set == 1  # type: ignore[attr-defined]
    assert device.named["source"].n_set == 1  # type: ignore[attr-defined]
    assert (device.value("pad_3_lock"), device.value("source")) == (0, 1)
    assert peer.said("/nf/pad/lock") == [[3, 0]]


def test_what_is_moved_while_nobody_is_there_stays_until_the_instrument_comes_back(device: World, peer: Peer):
    peer.say(*STATE, 3, "curated", 1, 0.0)
    peer.say("/nf/morph", "f", 0.5)
    peer.let_pass(1.5)
    peer.answers = False
    peer.let_pass(5.0)
    device.turn("pad_3_lock", 0)
    device.turn("morph", 0.75)
    peer.let_pass(5.0)
    alone = device.value("pad_3_lock"), device.value("morph")
    peer.answers = True
    peer.let_pass(1.0)
    peer.say(*STATE, 3, "curated", 1, 0.0)
    peer.say("/nf/morph", "f", 0.5)
    peer.let_pass(3.0)

    assert alone == (0, 0.75)
    assert (device.value("pad_3_lock"), device.value("morph")) == (1, 0.5)
    assert peer.said("/nf/pad/lock") == []


def test_what_is_told_of_pads_beyond_the_sixteenth_changes_nothing_here(device: World, peer: Peer):
    peer.say(*STATE, 16, "curated", 1, 0.0)
    peer.say("/nf/pad/sound", "iissf", 16, 7, "the last", "library", 0.0)
    before = pad_16(device)
    for pad in (17, 64):
        peer.say(*STATE, pad, "room", 0, 0.0)
        peer.say("/nf/pad/sound", "iissf", pad, 8, "another", "room", 0.0)

    assert "the last" in before
    assert pad_16(device) == before
    assert device.value("pad_16_lock") == 1


@pytest.mark.parametrize(
    ("signature", "beats_per_bar"),
    [((4, 4), 4), ((6, 8), 3), ((12, 8), 6), ((7, 8), 7), ((2, 2), 4), ((5, 16), 5), ((99, 1), 32)],
)
def test_bars_are_told_in_quarters(device: World, peer: Peer, signature: tuple[int, int], beats_per_bar: int):
    device.song.signature, device.song.playing = signature, 1
    device.beat()
    peer.let_pass(0.1)

    assert peer.said("/nf/transport") == [[1, 1.0, 120.0, beats_per_bar]]


def test_a_song_that_stops_or_starts_between_two_beats_is_told_at_once_and_once(device: World, peer: Peer):
    device.song.playing = 1
    device.beat()
    peer.let_pass(0.5)
    device.song.playing, device.song.beats = 0, 1.3
    peer.let_pass(0.1)
    stopped = peer.said("/nf/transport")[1:]
    peer.let_pass(1.5)
    later = peer.said("/nf/transport")[2:]
    device.song.playing = 1
    peer.let_pass(0.1)

    assert stopped == [[0, pytest.approx(1.3), 120.0, 4]]
    assert later == []
    assert [values[0] for values in peer.said("/nf/transport")] == [1, 0, 1]


@pytest.mark.parametrize("name", ["friday night", "808"])
def test_a_name_that_is_typed_is_a_kit_that_is_loaded(device: World, peer: Peer, name: str):
    (field,) = [box for box in device.boxes.values() if isinstance(box, TextEdit)]
    peer.say("/nf/kit/load", "s", "first")
    shown = field.text
    field.type(name)
    peer.let_pass(0.1)

    assert shown == "first"
    assert peer.said("/nf/kit/load") == [[name]]


def kit_menu(device: World) -> Menu:
    (menu,) = [box for box in device.boxes.values() if isinstance(box, Menu)]
    return menu


def offer(peer: Peer, *names: str) -> None:
    for place, name in enumerate(names, 1):
        peer.say("/nf/kit/offer", "iis", place, len(names), name)


def test_a_smaller_kit_leaves_no_name_and_no_colour_of_the_one_before_on_the_pads_it_has_not(
    device: World, peer: Peer
):
    unknown = pad_16(device)
    peer.say(*STATE, 16, "room", 0, 0.0)
    peer.say("/nf/pad/sound", "iissf", 16, 7, "the last", "room", 0.0)
    before = pad_16(device)
    peer.say("/nf/kit/load", "s", "small")
    after = pad_16(device)
    peer.say("/nf/pad/sound", "iissf", 16, 7, "of another", "room", 0.0)

    assert "the last" in before
    assert "-" in after
    assert len({str(seen) for seen in (unknown, before, after)}) == 3
    assert "of another" in pad_16(device)


@pytest.mark.parametrize("name", ["friday night", "808"])
def test_a_kit_picked_from_the_menu_is_chosen_by_its_name(device: World, peer: Peer, name: str):
    menu = kit_menu(device)
    offer(peer, "first", "friday night", "808")
    offered = list(menu.items)
    menu.pick(name)
    peer.let_pass(0.1)

    assert offered == ["first", "friday night", "808"]
    assert peer.said("/nf/kit/choose") == [[name]]


def test_the_menu_has_the_kits_of_the_last_offer_and_none_where_there_are_none(device: World, peer: Peer):
    menu = kit_menu(device)
    offer(peer, "first", "second")
    offer(peer, "third")
    later = list(menu.items)
    peer.say("/nf/kit/offer", "iis", 0, 0, "")

    assert later == ["third"]
    assert menu.items == []
    assert peer.said("/nf/kit/choose") == []


@pytest.mark.parametrize(
    ("address", "kinds", "values"),
    [
        ("/nf/pad/refused", "is", (3, "nothing near enough")),
        ("/nf/error", "ss", ("/nf/pad/undo", "nothing near enough")),
        ("/nf/room/check", "s", ("nothing near enough",)),
    ],
)
def test_why_something_was_not_done_is_shown(
    device: World, peer: Peer, address: str, kinds: str, values: tuple[object, ...]
):
    peer.say(address, kinds, *values)

    assert "nothing near enough" in device.texts()


@pytest.mark.parametrize("reverse", [False, True])
def test_a_pad_struck_again_rings_on_in_its_other_player(peer: Peer, reverse: bool, tmp_path: Path):
    world = peer.opened("SwapPad.amxd", reverse)
    world.load()
    peer.let_pass(1.5)
    for slot in "ab":
        (tmp_path / f"pad-01-{slot}.wav").write_text(slot)
    peer.say("/nf/slots", "s", str(tmp_path))
    world.midi(0x90, 36, 127)
    peer.say("/nf/pad/file", "is", 2, "b")
    peer.say("/nf/pad/file", "is", 1, "a")
    peer.let_pass(0.5)
    for velocity in (127, 64, 32):
        world.midi(0x90, 36, velocity, 0x80, 36, 0)
    first, second, third = world.played
    assert [hit.buffer for hit in world.played] == ["---a", "---a", "---a"]
    assert third.player == first.player != second.player
    assert [hit.left for hit in world.played] == pytest.approx([1.0, 64 / 127, 32 / 127])
    assert world.buffers == {"---a": b"a"}


@pytest.mark.parametrize("reverse", [False, True])
def test_a_new_sound_is_played_when_its_file_has_been_read(peer: Peer, reverse: bool, tmp_path: Path):
    world = peer.opened("SwapPad.amxd", reverse)
    world.load()
    peer.let_pass(1.5)
    peer.say("/nf/slots", "s", str(tmp_path))
    for slot in "ab":
        (tmp_path / f"pad-01-{slot}.wav").write_text(slot)
        peer.say("/nf/pad/file", "is", 1, slot)
        world.midi(0x90, 36, 127)
        peer.let_pass(0.5)
        world.midi(0x90, 36, 127)

    assert [hit.buffer for hit in world.played] == ["---a", "---a", "---b"]
