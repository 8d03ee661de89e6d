import math
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder, build_msg

from performer.control.packets import BadPacket, Unsendable, pack, unpack

HIT = b"/nf/pad/hit\0,if\0" + struct.pack(">if", 3, 0.5)


def bundle(*contents, when=IMMEDIATELY):
    builder = OscBundleBuilder(when)
    for content in contents:
        builder.add_content(content)
    return builder.build()


def raw_bundle(size, content=b""):
    return b"#bundle\0" + bytes(8) + struct.pack(">i", size) + content


def test_a_message_is_read_as_the_standard_writes_it():
    assert unpack(HIT) == [("/nf/pad/hit", [3, 0.5])]


def test_a_message_without_type_tags_has_no_arguments():
    assert unpack(b"/nf/panic\0\0\0") == [("/nf/panic", [])]


def test_what_goes_out_is_what_the_standard_says():
    assert pack("/nf/pad/hit", "if", (3, 0.5)) == HIT
    assert OscMessage(pack("/nf/error", "ss", ("/nf/x", "no"))).params == ["/nf/x", "no"]


@given(
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=9),
    st.integers(-(2**31) + 1, 2**31 - 1),
    st.floats(-1e30, 1e30),
)
def test_what_goes_out_is_to_the_byte_what_another_builder_makes(words, number, real):
    builder = OscMessageBuilder("/nf/pad/sound")
    for kind, value in (("i", number), ("s", words), ("f", real), ("s", "x")):
        builder.add_arg(value, kind)

    assert pack("/nf/pad/sound", "isfs", (number, words, real, "x")) == builder.build().dgram


def test_a_bundle_is_taken_apart_in_order_whatever_its_time_tags():
    late = bundle(build_msg("/a", 1), build_msg("/b", 2), when=2e9)
    nested = bundle(late, build_msg("/c", 3))

    assert unpack(nested.dgram) == [("/a", [1]), ("/b", [2]), ("/c", [3])]


def test_a_bundle_with_one_broken_element_does_nothing_at_all():
    whole = bundle(build_msg("/a", 1)).dgram

    with pytest.raises(BadPacket):
        unpack(whole + struct.pack(">i", 4) + b"oops")


@pytest.mark.parametrize("size", [-4, 0, 3, 400, -(2**31)])
def test_a_bundle_that_lies_about_its_elements_is_malformed(size):
    with pytest.raises(BadPacket):
        unpack(raw_bundle(size, HIT))


def test_bundles_nested_too_deep_are_malformed():
    inner = HIT
    for _ in range(1000):
        inner = raw_bundle(len(inner), inner)

    with pytest.raises(BadPacket):
        unpack(inner)


@pytest.mark.parametrize("n_bytes", range(len(HIT)))
def test_a_message_cut_off_is_malformed_and_never_filled_up(n_bytes):
    cut = HIT[:n_bytes]

    if cut == b"/nf/pad/hit\0":  # cut where its tags would begin, it is a whole message without arguments
        assert unpack(cut) == [("/nf/pad/hit", [])]
    else:
        with pytest.raises(BadPacket):
            unpack(cut)


@pytest.mark.parametrize(
    "odd", [b"/a\0\0,b\0\0\0\0\0\0", b"/a\0\0,[]\0", b"/a\0\0,Q\0\0", b"/a\0\0if\0\0", b"/\xff\0\0"]
)
def test_types_of_no_use_here_and_texts_that_are_no_text_are_malformed(odd):
    with pytest.raises(BadPacket):
        unpack(odd)


@given(st.binary(max_size=200))
def test_random_bytes_are_read_or_malformed_and_nothing_else(junk):
    for packet in (junk, b"/" + junk, b"#bundle\0" + junk, HIT + junk):
        try:
            unpack(packet)
        except BadPacket:
            continue


@given(st.integers(0, len(HIT) - 1), st.integers(0, 255))
def test_a_packet_with_one_wrong_byte_is_read_or_malformed(at, byte):
    try:
        messages = unpack(HIT[:at] + bytes([byte]) + HIT[at + 1 :])
    except BadPacket:
        return
    assert len(messages) == 1


@pytest.mark.parametrize(
    ("kind", "value"), [("f", -math.inf), ("f", math.nan), ("f", 1e39), ("i", 2**31), ("i", "x")]
)
def test_a_value_that_its_type_cannot_hold_does_not_go_out(kind, value):
    with pytest.raises(Unsendable):
        pack("/nf/level", kind, (value,))


def test_names_of_files_go_out_even_where_they_are_no_proper_text():
    name = b"caf\xe9\0.wav".decode(errors="surrogateescape")

    assert unpack(pack("/nf/x", "s", (name,))) == [("/nf/x", ["caf? .wav"])]


def test_a_message_of_the_wrong_length_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="goes out with 2 arguments"):
        pack("/nf/level", "ff", (1.0,))
