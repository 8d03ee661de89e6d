"""One grammar for every controller: held functions, taps, knobs, areas and the strip, in the words of OSC."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from performer.audio import layout
from performer.control import grammar
from performer.control.controller import Button, Controller, Key, Knob, Strip
from performer.control.controller_tables import all_tables
from performer.control.grammar import Hand, meanings
from performer.control.midi import ControlChange, NoteOff, NoteOn, Panic, PitchBend, ProgramChange
from performer.control.strip import SPRING_SECONDS
from tests.control.hands import LISTEN, LOCK, PANIC, SHIFT, SWAP, UNDO, Board, box, control

Asked = tuple[str, tuple[object, ...]]


class Played:
    """A controller in a hand, with a clock that a test moves."""

    def __init__(self, controller: Controller | None = None) -> None:
        self.board = Board()
        self.now = 0.0
        self.hand = Hand(controller or box(), self.board, lambda: self.now)

    def press(self, number: int) -> list[Asked] | None:
        return self.turn(number, 127)

    def let_go(self, number: int) -> list[Asked] | None:
        return self.turn(number, 0)

    def turn(self, number: int, value: int) -> list[Asked] | None:
        return said(self.hand.take(ControlChange(0, number, value)))

    def strike(self, note: int) -> list[Asked] | None:
        asked = said(self.hand.take(NoteOn(3, note, 1.0)))
        self.hand.take(NoteOff(3, note))
        return asked


def said(requests: list[grammar.Turned] | None) -> list[Asked] | None:
    return None if requests is None else [(request.address, request.args) for request in requests]


@pytest.fixture
def play() -> Played:
    return Played()


def test_a_pad_struck_while_a_function_is_held_is_the_pad_that_is_meant(play: Played):
    assert play.press(SWAP) == []
    assert play.strike(42) == [("/nf/pad/swap", (3, ""))]
    assert play.strike(40) == [("/nf/pad/swap", (1, ""))]
    assert play.let_go(SWAP) == []


def test_a_tap_means_the_focus_pad(play: Played):
    play.board.focus = 4
    play.press(UNDO)

    assert play.let_go(UNDO) == [("/nf/pad/undo", (4,))]


def test_a_button_that_was_held_long_and_let_go_without_a_pad_does_nothing(play: Played):
    play.press(SWAP)
    play.now = grammar.TAP_SECONDS + 0.1

    assert play.let_go(SWAP) == []


def test_a_pad_is_meant_by_the_button_that_went_down_last_and_no_other_that_is_held_is_tapped(play: Played):
    play.press(UNDO)
    play.press(LOCK)
    assert play.strike(41) == [("/nf/pad/lock", (2, 1))]

    assert play.let_go(LOCK) == []
    assert play.let_go(UNDO) == []


def test_lock_toggles(play: Played):
    play.press(LOCK)
    assert play.strike(41) == [("/nf/pad/lock", (2, 1))]
    play.board.locks = {2}
    assert play.strike(41) == [("/nf/pad/lock", (2, 0))]


def test_shift_gives_a_button_its_second_function(play: Played):
    play.press(SHIFT)
    play.press(UNDO)
    assert play.strike(40) == [("/nf/pad/redo", (1,))]
    assert play.press(SWAP) == [("/nf/kit/swap", ("",))]
    play.let_go(SHIFT)
    play.let_go(UNDO)
    play.let_go(SWAP)
    play.press(UNDO)
    assert play.strike(40) == [("/nf/pad/undo", (1,))]


def test_a_pad_struck_with_shift_alone_becomes_the_focus(play: Played):
    play.press(SHIFT)

    assert play.strike(43) == [("/nf/pad/select", (4,))]


def test_functions_of_the_whole_act_when_pressed(play: Played):
    assert play.press(PANIC) == [("/nf/kit/home", ())]
    assert play.let_go(PANIC) == []


def test_panic_works_whatever_is_held(play: Played):
    play.press(SWAP)
    play.press(SHIFT)

    assert play.press(PANIC) == [("/nf/panic", ())]


def test_listening_is_switched_on_and_off(play: Played):
    assert play.press(LISTEN) == [("/nf/room/listen", (1,))]
    play.board.on = {"listen"}
    assert play.press(LISTEN) == [("/nf/room/listen", (0,))]


def test_a_knob_without_end_moves_its_control_by_steps_and_stops_at_its_ends(play: Played):
    play.board.values["distance", 0] = 0.5
    ((address, (value,)),) = play.turn(71, 3) or []
    assert (address, value) == ("/nf/distance", pytest.approx(0.5 + 3 / grammar.STEPS_OF_A_RANGE))
    ((_, (value,)),) = play.turn(71, 65) or []
    assert value == 0.0


def test_a_nudge_of_the_step_knob_is_one_neighbour_and_back_again(play: Played):
    assert play.turn(72, 1) == []
    assert play.turn(72, 1) == [("/nf/pad/step", (1, 1))]
    assert play.turn(72, 127) == []
    assert play.turn(72, 127) == [("/nf/pad/step", (1, -1))]


def test_a_touch_of_the_step_knob_the_other_way_starts_anew(play: Played):
    play.turn(72, 1)
    assert play.turn(72, 127) == []
    assert play.turn(72, 127) == [("/nf/pad/step", (1, -1))]


def test_a_knob_that_shows_its_place_goes_through_the_neighbours_in_sixteen(play: Played):
    assert play.turn(74, 64) == []
    assert play.turn(74, 72) == [("/nf/pad/step", (1, 1))]
    assert play.turn(74, 40) == [("/nf/pad/step", (1, -4))]


def test_a_knob_that_trembles_between_two_places_stays_with_one_neighbour(play: Played):
    play.turn(74, 70)
    asked = [play.turn(74, value) for value in (72, 71, 72, 71, 70)]

    assert asked == [[("/nf/pad/step", (1, 1))], [], [], [], [("/nf/pad/step", (1, -1))]]


def test_a_knob_of_a_pad_speaks_of_the_focus_and_picks_its_value_up(play: Played):
    play.board.values["pad_gain", 1] = 0.0  # of -24 to 12: at 85
    assert play.turn(73, 10) == []
    ((address, (pad, db)),) = play.turn(73, 85) or []
    assert (address, pad, db) == ("/nf/pad/gain", 1, pytest.approx(0.1, abs=0.2))
    play.board.focus = 2
    play.board.values["pad_gain", 2] = -24.0
    assert play.turn(73, 86) == []


def test_areas_ask_for_neighbours_hits_and_kits(play: Played):
    play.board.focus = 3

    assert play.strike(61) == [("/nf/pad/near", (3, 2))]
    assert play.strike(70) == [("/nf/room/give", (3, 1))]
    assert play.strike(81) == [("/nf/kit/go", (2,))]
    play.board.n_kits = 1
    assert play.strike(81) == []


def test_the_strip_is_the_morph_while_it_is_touched_and_no_longer(play: Played):
    play.board.values["morph", 0] = 0.25
    play.hand.take(NoteOn(0, 12, 1.0))
    assert said(play.hand.take(PitchBend(0, 0.8))) == [("/nf/morph", (0.8, 0.0))]
    assert said(play.hand.take(NoteOff(0, 12))) == [("/nf/morph", (0.25, 0.0))]
    assert said(play.hand.take(NoteOff(0, 12))) == []


def test_a_strip_that_moves_before_it_tells_its_touch_comes_back_all_the_same(play: Played):
    play.board.values["morph", 0] = 0.25
    assert said(play.hand.take(PitchBend(0, 0.8))) == [("/nf/morph", (0.8, 0.0))]
    play.board.values["morph", 0] = 0.8
    play.hand.take(NoteOn(0, 12, 1.0))

    assert said(play.hand.take(NoteOff(0, 12))) == [("/nf/morph", (0.25, 0.0))]


def test_a_strip_that_springs_back_behind_the_finger_moves_nothing(play: Played):
    play.board.values["morph", 0] = 0.25
    play.hand.take(NoteOn(0, 12, 1.0))
    play.hand.take(PitchBend(0, 0.8))
    play.hand.take(NoteOff(0, 12))
    play.now += SPRING_SECONDS / 2
    assert said(play.hand.take(PitchBend(0, 0.5))) == []

    play.hand.take(NoteOn(0, 12, 1.0))
    assert said(play.hand.take(PitchBend(0, 0.9))) == [("/nf/morph", (0.9, 0.0))]


def test_a_wheel_carries_the_morph_from_where_it_was_to_its_ends_and_is_let_go_in_its_middle():
    play = Played(box(strip=Strip("pitch_bend")))
    play.board.values["morph", 0] = 0.2
    moved = [said(play.hand.take(PitchBend(0, position))) for position in (0.5, 0.75, 1.0, 0.25, 0.0)]

    assert [each and each[0][1][0] for each in moved] == [[], *map(pytest.approx, (0.6, 1.0, 0.1, 0.0))]
    play.board.values["morph", 0] = 0.0
    assert said(play.hand.take(PitchBend(0, 8192 / 16383))) == [("/nf/morph", (0.2, 0.0))]
    assert said(play.hand.take(PitchBend(0, 8192 / 16383))) == []


def test_a_strip_that_tells_no_touch_is_let_go_at_its_zero():
    play = Played(box(strip=Strip(control(1))))
    play.board.values["morph", 0] = 0.5
    assert play.turn(1, 127) == [("/nf/morph", (1.0, 0.0))]

    assert play.turn(1, 0) == [("/nf/morph", (0.5, 0.0))]


def test_touched_encoders_ask_for_nothing(play: Played):
    assert play.strike(3) == []


def test_what_no_table_knows_keeps_its_usual_meaning_or_is_counted(play: Played):
    play.board.values["morph", 0] = 0.0
    assert play.turn(1, 0) == [("/nf/morph", (0.0, 0.0))]
    assert play.turn(64, 127) == [("/nf/pedal", (1,))]
    assert play.turn(99, 5) is None
    assert play.strike(100) is None


def test_all_sound_off_is_a_panic_from_a_known_controller_too(play: Played):
    play.press(SWAP)

    assert said(play.hand.take(Panic(0))) == [("/nf/panic", ())]


def test_a_program_change_is_a_kit_of_the_set_and_without_one_has_no_use(play: Played):
    assert said(play.hand.take(ProgramChange(0, 1))) == [("/nf/kit/go", (2,))]
    play.board.n_kits = 0
    assert play.hand.take(ProgramChange(0, 1)) is None


def test_a_device_that_goes_while_it_is_held_takes_nothing_along(play: Played):
    play.board.values["morph", 0] = 0.25
    play.press(SWAP)
    play.hand.take(NoteOn(0, 12, 1.0))
    play.hand.take(PitchBend(0, 0.8))

    assert said(play.hand.let_go()) == [("/nf/morph", (0.25, 0.0))]
    assert play.hand.held == ""
    assert said(play.hand.let_go()) == []


def test_what_is_held_is_told_the_last_first(play: Played):
    for number, held in ((SHIFT, "shift"), (SWAP, "shift"), (LOCK, "lock")):
        play.press(number)
        assert play.hand.held == held
    assert play.hand.down == {control(SHIFT), control(SWAP), control(LOCK)}
    play.let_go(LOCK)
    assert play.hand.held == "shift"
    assert play.hand.down == {control(SHIFT), control(SWAP)}


def test_the_kernel_is_told_what_strikes_what_silences_and_what_is_told():
    of = meanings(box())

    assert of[40:44] == [0, 1, 2, 3]
    assert {of[note] for note in (3, 12, 60, 71, 80)} == {layout.TOLD}
    assert {of[128 + number] for number in (SHIFT, SWAP, UNDO, LOCK)} == {layout.BUTTON}
    assert {of[128 + number] for number in (LISTEN, PANIC, 71, 74, 1)} == {layout.TOLD}


def test_an_electronic_kits_notes_mean_what_the_kit_says():
    assert set(meanings(box(pads=(), areas={}, general_midi=True))[36:128]) == {layout.AS_NOTE}


def test_no_note_that_the_table_uses_is_struck_as_the_kits_own():
    touch, user = Key("note", 100), Key("note", 101)
    of = meanings(box(pads=(), general_midi=True, strip=Strip("pitch_bend", touch), repaint_on=(user,)))

    assert {of[number] for number in (60, 70, 80, 100, 101)} == {layout.TOLD}


NOTES = st.lists(st.integers(0, 127), min_size=12, max_size=12, unique=True)


@given(NOTES, st.integers(0, 60), st.booleans())
def test_what_the_kernel_strikes_is_what_a_held_function_means_and_nothing_else(
    notes: list[int], lowest: int, general_midi: bool
):
    keys = [Key("note", note) for note in notes]
    buttons = (Button(keys[11], "swap"), Button(keys[10], "shift"), Button(keys[9], "tap"))
    pads = tuple(key for key in keys[:4] if key.number >= lowest)
    areas = {"neighbours": tuple(keys[4:7])}
    strip = Strip("pitch_bend", keys[7])
    given_as = {"lowest_note": lowest, "general_midi": general_midi, "repaint_on": (keys[8],), "knobs": ()}
    table = box(pads=pads, areas=areas, buttons=buttons, strip=strip, **given_as)
    of = meanings(table)
    play = Played(table)
    play.hand.take(NoteOn(0, keys[11].number, 1.0))

    meant = {note: (play.strike(note) or [])[:1] for note in range(128) if note not in notes[9:]}
    struck = {note: args[0] for note, asked in meant.items() for address, args in asked if "swap" in address}
    assert struck == {note: pad + 1 for note, pad in enumerate(of[:128]) if pad >= 0}
    silencing = {note for note, meaning in enumerate(of) if meaning == layout.BUTTON}
    assert silencing == {keys[11].number, keys[10].number}


@pytest.mark.parametrize("table", all_tables(None), ids=lambda table: table.key)
def test_every_shipped_table_says_something_for_each_of_its_keys(table: Controller):
    play = Played(table)
    play.board.on = {"listen"}
    asked = {
        button.function: [*(play.press(button.key.number) or []), *(play.let_go(button.key.number) or [])]
        for button in table.buttons
        if button.function != "shift" and button.key.kind == "control"
    }

    assert all(asked.values()), asked
    assert sorted(pad for pad in meanings(table) if pad >= 0) == list(range(len(table.pads)))


@given(st.lists(st.tuples(st.integers(0, 127), st.integers(0, 127), st.booleans()), max_size=60))
def test_nothing_that_a_device_sends_breaks_the_grammar(messages: list[tuple[int, int, bool]]):
    play = Played()
    clock = count()
    for number, value, is_note in messages:
        play.now = float(next(clock))
        event = (NoteOn(0, number, value / 127) if value else NoteOff(0, number)) if is_note else None
        for request in play.hand.take(event or ControlChange(0, number, value)) or ():
            assert request.address.startswith("/nf/")


def test_a_key_of_a_channel_is_not_that_of_another():
    play = Played(box(knobs=(Knob(Key("control", 71, 2), "distance", "twos_complement"),)))

    assert said(play.hand.take(ControlChange(1, 71, 1))) is None
    assert said(play.hand.take(ControlChange(2, 71, 1))) != []
