import struct
from itertools import pairwise

import mido
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from performer.control.midi_file import BadMidiFile, SongLine, read, song


def variable(n):
    """A number as MIDI files write it."""
    out = bytes([n & 0x7F])
    while n := n >> 7:
        out = bytes([0x80 | n & 0x7F]) + out
    return out


def track(*timed):
    body = b"".join(variable(delta) + bytes(data) for delta, data in timed) + b"\0\xff\x2f\0"
    return b"MTrk" + struct.pack(">L", len(body)) + body


def midi(kind, division, *tracks):
    return b"MThd" + struct.pack(">LHHH", 6, kind, len(tracks), division & 0xFFFF) + b"".join(tracks)


def on(note, channel=9):
    return (0x90 | channel, note, 100)


def tempo(microseconds):
    return b"\xff\x51\x03" + microseconds.to_bytes(3, "big")


@pytest.fixture
def seconds_and_notes(tmp_path):
    def of(content):
        path = tmp_path / "a.mid"
        path.write_bytes(content)
        return [(timed.seconds, timed.data[1]) for timed in read(path)]

    return of


def test_one_track_at_the_standards_own_tempo(seconds_and_notes):
    content = midi(0, 100, track((0, on(36)), (100, on(38)), (50, on(42))))

    assert seconds_and_notes(content) == [(0.0, 36), (0.5, 38), (0.75, 42)]


def test_tracks_of_kind_1_sound_together_and_those_of_kind_2_in_turn(seconds_and_notes):
    tracks = track((0, on(36)), (200, on(36))), track((100, on(38)))

    assert seconds_and_notes(midi(1, 100, *tracks)) == [(0.0, 36), (0.5, 38), (1.0, 36)]
    assert seconds_and_notes(midi(2, 100, *tracks)) == [(0.0, 36), (1.0, 36), (1.5, 38)]


def test_a_change_of_tempo_counts_from_where_it_stands_and_for_every_track(seconds_and_notes):
    conductor = track((0, tempo(1_000_000)), (100, tempo(250_000)))
    notes = track((50, on(36)), (50, on(38)), (100, on(42)))

    assert seconds_and_notes(midi(1, 100, conductor, notes)) == [(0.5, 36), (1.0, 38), (1.25, 42)]


def test_time_does_not_drift_over_many_small_steps(seconds_and_notes):
    content = midi(0, 480, track((0, tempo(333_333)), *((1, on(36)) for _ in range(12_000))))

    assert seconds_and_notes(content)[-1][0] == pytest.approx(8.333325, abs=1e-12)


def test_film_time_counts_frames_and_not_beats(seconds_and_notes):
    division = (256 - 25) << 8 | 40  # 25 frames a second, 40 ticks each

    assert seconds_and_notes(midi(0, division, track((0, tempo(1)), (500, on(36))))) == [(0.5, 36)]


def test_messages_of_one_instant_keep_the_files_order(seconds_and_notes):
    content = midi(1, 100, track((0, on(40)), (0, on(36))), track((0, on(38))))

    assert [note for _, note in seconds_and_notes(content)] == [40, 36, 38]


def test_running_status_sysex_and_texts_are_read_over(seconds_and_notes):
    content = midi(0, 100, track((0, on(36)), (10, (38, 90)), (0, b"\xf0\x03\x01\x02\xf7"), (0, b"\xff\x01\x02hi")))

    assert [note for _, note in seconds_and_notes(content)] == [36, 38]


def test_chunks_that_the_standard_does_not_know_are_skipped(seconds_and_notes):
    alien = b"XFIH" + struct.pack(">L", 3) + b"abc"
    content = midi(1, 100, track((0, on(36))), track((0, on(38))))

    assert [note for _, note in seconds_and_notes(content[:14] + alien + content[14:] + alien)] == [36, 38]


def test_the_channel_of_a_message_counts_from_0(tmp_path):
    path = tmp_path / "a.mid"
    path.write_bytes(midi(0, 100, track((0, on(36, channel=9)), (0, on(36, channel=0)))))

    assert [timed.channel for timed in read(path)] == [9, 0]


def test_what_mido_writes_is_read_at_the_same_times(tmp_path):
    path = tmp_path / "a.mid"
    file = mido.MidiFile(type=0, ticks_per_beat=480)
    file.tracks.append(mido.MidiTrack([mido.Message("note_on", note=36, time=t) for t in (0, 7, 480, 1000)]))
    file.save(path)
    expected = []
    for message in file:
        expected.append((expected[-1] if expected else 0.0) + message.time)

    assert [timed.seconds for timed in read(path)] == pytest.approx(expected[:4])


WHOLE = midi(1, 96, track((0, tempo(400_000))), track(*((24, on(36 + n % 16)) for n in range(40))))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "does not begin as one"),
        (b"RIFF" + WHOLE, "does not begin as one"),
        (WHOLE[:10], "cut off"),
        (WHOLE[:60], "cut off"),
        (midi(0, 0, track((0, on(36)))), "its division of time is 0"),
        (midi(0, -1, track((0, on(36)))), "its division of time is -1"),
        (midi(0, 96, track((0, (36, 100)))), "running status"),
        (midi(0, 96, track((0, (0x90, 36, 200)))), "data byte"),
    ],
)
def test_a_broken_file_is_one_line_with_its_name(tmp_path, content, why):
    path = tmp_path / "broken.mid"
    path.write_bytes(content)

    with pytest.raises(BadMidiFile, match=rf"broken\.mid: .*{why}") as caught:
        read(path)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_and_a_folder_are_one_line_too(tmp_path):
    for path in (tmp_path / "none.mid", tmp_path):
        with pytest.raises(BadMidiFile, match=str(path)):
            read(path)


def test_a_file_too_long_for_midi_is_not_even_read(tmp_path):
    path = tmp_path / "long.mid"
    with path.open("wb") as file:
        file.truncate(2**40)

    with pytest.raises(BadMidiFile, match="longer than any MIDI file"):
        read(path)


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_file_with_wrong_bytes_is_read_or_refused_in_one_line(tmp_path, wrong):
    content = bytearray(WHOLE)
    for at, byte in wrong:
        content[at] = byte
    path = tmp_path / "wrong.mid"
    path.write_bytes(content)
    try:
        messages = read(path)
    except BadMidiFile:
        return
    assert all(a.seconds <= b.seconds for a, b in pairwise(messages))


def test_every_performance_of_the_real_recordings_is_read_whole(data):
    for path in sorted(data.rglob("*.mid"))[::16]:
        messages = read(path)
        notes = sum(message.type in ("note_on", "note_off") for message in mido.MidiFile(path))

        assert sum(timed.data[0] & 0xE0 == 0x80 for timed in messages) == notes > 0


@pytest.fixture
def song_of(tmp_path):
    def of(content):
        path = tmp_path / "a.mid"
        path.write_bytes(content)
        return song(path)

    return of


def metre(numerator, power):
    return b"\xff\x58\x04" + bytes([numerator, power, 24, 8])


def test_a_songs_lines_are_where_its_tempo_and_its_metre_change(song_of):
    content = midi(1, 100, track((0, tempo(500_000)), (0, metre(3, 2)), (600, tempo(250_000)), (200, on(36))))

    assert song_of(content) == [SongLine(0.0, 0.0, 120.0, 3), SongLine(3.0, 6.0, 240.0, 3)]


def test_bars_go_on_from_where_the_metre_changes(song_of):
    content = midi(0, 100, track((0, tempo(500_000)), (1000, metre(3, 2)), (300, metre(7, 3)), (300, metre(6, 3))))

    # two bars and a half of four, so the fourth begins there: the ninth beat of bars of three
    assert song_of(content) == [SongLine(0.0, 0.0, 120.0, 4), SongLine(5.0, 9.0, 120.0, 3)]


def test_a_file_that_never_says_how_fast_it_is_or_counts_no_beats_is_no_song(song_of):
    film = struct.unpack(">H", struct.pack(">bB", -25, 40))[0]

    assert song_of(midi(0, 100, track((0, metre(3, 2)), (0, on(36))))) == []
    assert song_of(midi(0, film, track((0, tempo(250_000)), (0, on(36))))) == []
    assert song_of(midi(2, 100, track((0, tempo(250_000)), (0, on(36))))) == []
    assert song_of(midi(0, 100, track((0, tempo(0)), (0, on(36))))) == []
