import math
import re

import pytest

from performer.control.addresses import FROM_THE_INSTRUMENT, INCOMING, OUTGOING, TO_THE_INSTRUMENT, why_unknown
from performer.control.arguments import Refused
from performer.kit.fields import PAD, TEMPO
from performer.kit.setlist import MAX_KITS
from performer.stage.repeats import BEATS

CONTRACT_TO_THE_INSTRUMENT = """
hello ping state pad/hit pad/release pad/swap pad/step pad/put kit/swap pad/select pad/undo pad/redo pad/home
pad/ab pad/keep pad/ban pad/lock kit/undo kit/redo kit/home kit/keep pad/gain pad/tune pad/pan pad/decay pad/morph
morph distance source query moment auto/bars room/listen room/follow room/sensitivity room/take room/clear
room/check kit/load kit/save kit/next kit/previous record tempo transport panic pad/files
"""
ADDED = """
kit/go kit/choose repeat pedal tempo/tap room/tune pad/choke pad/near room/give pressure learn
pad/attack pad/hold pad/release_time pad/start pad/reverse pad/filter pad/cutoff pad/resonance pad/vary
"""
ADDED_TO_WHAT_IT_SAYS = """
engine/load engine/late engine/cut engine/dropped engine/latency room/feedback room/grown pad/tuned learn
kit/offer engine/device
"""
CONTRACT_FROM_THE_INSTRUMENT = """
welcome alive pong pad/sound pad/refused pad/struck slots pad/file pad/state heard level room/level engine error
"""


def accepted(path, *found):
    return INCOMING[path].accept(found)[0]


def refusal(path, *found):
    with pytest.raises(Refused) as caught:
        INCOMING[path].accept(found)
    return str(caught.value)


def test_the_table_holds_every_address_of_the_contract_and_those_added_since():
    names = f"{CONTRACT_TO_THE_INSTRUMENT} {ADDED}".split()
    assert set(INCOMING) == {f"/nf/{name}" for name in names}
    said = {row.path for rows in FROM_THE_INSTRUMENT.values() for row in rows}
    replies = {"/nf/kit/load", "/nf/kit/save", "/nf/room/check"}  # come on the request's own address
    names = f"{CONTRACT_FROM_THE_INSTRUMENT} {ADDED_TO_WHAT_IT_SAYS}".split()
    assert said == {f"/nf/{name}" for name in names} | replies


def test_no_address_stands_in_the_table_twice():
    for table in (TO_THE_INSTRUMENT, FROM_THE_INSTRUMENT):
        paths = [row.path for rows in table.values() for row in rows]
        assert len(paths) == len(set(paths))


def test_every_row_is_described_by_whole_sentences():
    for row in [*INCOMING.values(), *OUTGOING.values()]:
        assert re.fullmatch(r"[A-Z`].*\.", row.doc), row.path


def test_only_the_types_i_f_and_s_go_out():
    assert {kind for row in OUTGOING.values() for kind in row.kinds} == set("ifs")


def test_the_verb_is_the_address_as_a_name():
    assert INCOMING["/nf/pad/swap"].verb == "pad_swap"
    assert INCOMING["/nf/auto/bars"].verb == "auto_bars"
    assert INCOMING["/nf/panic"].verb == "panic"


def test_a_float_without_fraction_is_taken_for_an_integer_and_an_integer_for_a_float():
    pad, velocity = accepted("/nf/pad/hit", 3.0, 1)

    assert (pad, type(pad)) == (3, int)
    assert (velocity, type(velocity)) == (1.0, float)


def test_a_float_with_a_fraction_is_no_integer():
    assert refusal("/nf/pad/hit", 3.5, 1) == "pad is 3.5; give a whole number, 1 to 64"


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
def test_numbers_that_are_not_finite_are_refused_everywhere(odd):
    for row in INCOMING.values():
        for argument in row.arguments:
            with pytest.raises(Refused, match=f"^{argument.name} is "):
                argument.take(odd)


@pytest.mark.parametrize(("path", "pad"), [("/nf/pad/hit", 0), ("/nf/pad/hit", 65), ("/nf/pad/undo", -1)])
def test_a_pad_beyond_the_kit_of_64_is_refused(path, pad):
    assert refusal(path, pad, *([1.0] if path.endswith("hit") else [])).startswith(f"pad is {pad}; give a whole")


def test_pad_0_is_the_focus_where_the_contract_says_so():
    for name in ("select", "undo", "redo", "home", "ab", "keep", "ban"):
        assert accepted(f"/nf/pad/{name}", 0) == (0,)
    assert accepted("/nf/pad/lock", 0, 1) == (0, 1)
    for name in ("release", "swap", "gain", "pan"):
        assert "1 to 64" in refusal(f"/nf/pad/{name}", 0)


def test_take_without_a_pad_is_for_the_focus():
    assert accepted("/nf/room/take") == (0,)
    assert accepted("/nf/room/take", 5) == (5,)


def test_a_swap_without_a_source_leaves_the_choice_to_the_setting():
    assert accepted("/nf/pad/swap", 4) == (4, "")
    assert accepted("/nf/pad/swap", 4, "room") == (4, "room")
    assert accepted("/nf/kit/swap") == ("",)


@pytest.mark.parametrize("value", [-0.01, 1.01])
def test_a_value_out_of_its_range_is_refused_with_the_range(value):
    assert refusal("/nf/distance", value) == f"distance is {value}; give a number, 0 to 1"


def test_a_word_that_is_no_choice_is_refused_with_the_choices():
    assert refusal("/nf/query", "hears") == "query is 'hears'; give anchor, current or heard"


def test_a_text_for_a_number_and_a_number_for_a_text_are_refused():
    assert refusal("/nf/pad/gain", 1, "loud") == "db is 'loud'; give a number, -60 to 24"
    assert refusal("/nf/kit/load", 3) == "name is 3; give a name, not a path"
    assert refusal("/nf/hello", 1, 9000, 3) == "client is 3; give a text"


@pytest.mark.parametrize("odd", [True, None])
def test_truth_values_and_nothing_are_no_numbers(odd):
    assert "give a whole number" in refusal("/nf/pad/lock", 1, odd)


def test_too_few_and_too_many_arguments_are_refused_with_what_is_wanted():
    assert refusal("/nf/pad/hit", 1) == "velocity is missing; give pad:i velocity:f"
    assert refusal("/nf/pad/swap", 1, "room", 2) == "arguments found: 3; give pad:i [source:s]"
    assert refusal("/nf/panic", 1) == "arguments found: 1; give none"


def test_kit_wide_settings_read_back_when_sent_empty():
    for name in ("morph", "distance", "source", "query", "moment", "auto/bars", "tempo", "repeat"):
        assert INCOMING[f"/nf/{name}"].accept([]) == ((), True)


def test_pad_settings_read_back_when_sent_with_the_pad_alone():
    for name in ("gain", "tune", "pan", "decay", "morph"):
        assert INCOMING[f"/nf/pad/{name}"].accept([7]) == ((7,), True)
        assert "pad is missing" in refusal(f"/nf/pad/{name}")
    assert INCOMING["/nf/pad/gain"].accept([7, -3]) == ((7, -3.0), False)


@pytest.mark.parametrize(
    "name", ["", "..", ".hidden", "a/b", "a\\b", "../up", "/etc/passwd", "C:x", "a\nb", "a\0b", " a", "x" * 101]
)
def test_no_name_of_a_kit_can_be_a_path(name):
    assert "give a name, not a path" in refusal("/nf/kit/save", name)
    assert "give a name, not a path" in refusal("/nf/kit/load", name)


@pytest.mark.parametrize("name", ["tonight", "Set 2 (late)", "größer", "v1.2"])
def test_ordinary_names_of_kits_are_taken(name):
    assert accepted("/nf/kit/save", name) == (name,)


def test_a_text_where_a_switch_is_wanted_is_told():
    assert refusal("/nf/room/follow", "four") == "on is 'four'; give a whole number, 0 to 1"


def test_the_tempo_that_osc_may_set_is_what_a_setlist_may_hold():
    tempo = INCOMING["/nf/tempo"].arguments[0]

    assert (tempo.lowest, tempo.highest) == (TEMPO.lowest, TEMPO.highest)
    assert INCOMING["/nf/kit/go"].arguments[0].highest == MAX_KITS


def test_every_rate_of_the_note_repeat_has_its_beats():
    assert {"off", *BEATS} == set(INCOMING["/nf/repeat"].arguments[0].choices)


def test_an_unknown_address_names_the_nearest():
    assert why_unknown("/nf/pad/swop").startswith("no such address; nearest names: '/nf/pad/swap'")


def test_what_only_the_instrument_says_is_told_apart_from_the_unknown():
    assert why_unknown("/nf/pad/sound") == "this is said by the instrument, never to it"


def test_what_osc_may_set_on_a_pad_is_what_a_kit_file_may_hold():
    keys = {"gain": "gain_db", "tune": "tune_semitones", "pan": "pan", "decay": "decay_seconds"}
    for name, key in keys.items():
        value = INCOMING[f"/nf/pad/{name}"].arguments[1]
        assert (value.lowest, value.highest) == (PAD[key].lowest, PAD[key].highest)


def test_a_morph_may_take_so_many_bars_and_reads_back_as_one_value():
    assert accepted("/nf/morph", 1) == (1.0, 0.0)
    assert accepted("/nf/morph", 1.0, 32) == (1.0, 32.0)
    assert accepted("/nf/pad/morph", 3, 0.5, 2.5) == (3, 0.5, 2.5)
    assert (OUTGOING["/nf/morph"].kinds, OUTGOING["/nf/pad/morph"].kinds) == ("f", "if")
    assert "bars is -1" in refusal("/nf/morph", 1.0, -1)
