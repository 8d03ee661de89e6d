import argparse
import importlib
import importlib.util
from pathlib import Path

import pytest

from performer import settings
from performer.cli import COMMANDS
from performer.errors import BadSettings


def written(folder: Path, text: str) -> Path:
    path = folder / "neuralfunk.toml"
    path.write_text(text)
    return path


def tokens(path: Path, command: str, *given: str) -> list[str]:
    held = settings.for_command(command, given, settings.read(path))
    return [token for setting in held for token in setting.tokens]


def test_each_kind_of_setting_becomes_the_words_of_a_command_line(tmp_path: Path):
    path = written(
        tmp_path,
        'audio = "jack"\nblock = 64\nin = 2\nmidi = ["MPD218", "Push 2"]\n'
        "osc-port = 7720\nsafe = true\nno-page = false",
    )

    assert tokens(path, "play") == [
        *("--audio=jack", "--block=64", "--in=2", "--midi", "MPD218", "Push 2", "--osc-port=7720", "--safe")
    ]


def test_a_switch_that_is_true_is_its_option_and_one_that_is_false_is_none(tmp_path: Path):
    assert tokens(written(tmp_path, "no-voices = true"), "play") == ["--no-voices"]
    assert tokens(written(tmp_path, "no-voices = false"), "play") == []
    assert tokens(written(tmp_path, "no-voices = true"), "bounce") == []


def test_paths_are_taken_from_the_folder_of_the_settings_file(tmp_path: Path):
    path = written(tmp_path, 'kit = "kits/a.toml"\nlibrary = ["sounds", "/drums"]')

    assert tokens(path, "bounce") == [
        *("--kit=" + str(tmp_path / "kits/a.toml"), "--library", str(tmp_path / "sounds"), "/drums")
    ]


def test_a_setting_that_means_another_thing_elsewhere_is_held_back_there(tmp_path: Path):
    path = written(tmp_path, 'out = "3-4"\nmidi = "MPD218"\nkit = "a.toml"')

    assert tokens(path, "slice") == []
    assert tokens(path, "bounce") == [f"--kit={tmp_path / 'a.toml'}"]


@pytest.mark.parametrize("given", [["--kit", "b.toml"], ["--kit=b.toml"], ["--setlist", "s.toml"]])
def test_the_command_line_and_the_rivals_it_names_put_a_setting_aside(tmp_path: Path, given: list[str]):
    path = written(tmp_path, 'kit = "a.toml"')

    assert tokens(path, "play", *given) == []


def test_a_setting_of_one_letter_is_a_short_option(tmp_path: Path):
    assert tokens(written(tmp_path, "k = 5"), "similar") == ["-k", "5"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("audio = 'jack'\nblokc = 64", "line 2: there is no setting 'blokc'; nearest names: 'block'"),
        ("osc_port = 7720", "line 1: there is no setting 'osc_port'; nearest names: 'osc-port'"),
        ("block = '64'", "line 1: block wants a whole number, not '64'"),
        ("block = true", "line 1: block wants a whole number, not True"),
        ("\nsafe = 1", "line 2: safe wants true or false, not 1"),
        ("midi = ['a', 2]", "line 1: midi wants a text in quotes, or a list of them, not ['a', 2]"),
        ("spread = 'wide'", "line 1: spread wants a number, not 'wide'"),
        ("[play]\nblock = 64", "line 1: there is no setting 'play'; nearest names: "),
        ("block = ", "line 1: "),
    ],
)
def test_a_wrong_setting_is_one_line_that_says_where_and_what_is_wanted(tmp_path: Path, text: str, line: str):
    path = written(tmp_path, text)

    with pytest.raises(BadSettings) as error:
        settings.read(path)

    assert f"{path}, {line}" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_settings_file_that_is_not_text_is_refused(tmp_path: Path):
    path = tmp_path / "neuralfunk.toml"
    path.write_bytes(b"audio = '\xff\xfe'")

    with pytest.raises(BadSettings, match="cannot be read"):
        settings.read(path)


def test_the_working_folder_comes_before_the_users_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    here, config = tmp_path / "here", tmp_path / "config"
    here.mkdir()
    config.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setattr(settings.platformdirs, "user_config_path", lambda *_: config)

    assert settings.find() is None
    users = written(config, "")
    assert settings.find() == users
    own = written(here, "")
    assert settings.find() == own


def test_home_is_where_the_environment_says_else_the_users_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NEURALFUNK_HOME", str(tmp_path / "tonight"))
    assert settings.home() == tmp_path / "tonight"

    monkeypatch.delenv("NEURALFUNK_HOME")
    assert settings.home().is_absolute()
    assert settings.home().name == "neuralfunk"


THERE = [name for name in COMMANDS if importlib.util.find_spec(f"performer.cli.{name}")]


@pytest.mark.parametrize("command", THERE)
def test_every_option_of_a_command_has_its_name_in_the_settings(command: str):
    parser = argparse.ArgumentParser()
    importlib.import_module(f"performer.cli.{command}").add_arguments(parser)

    missing = [name for name in options(parser) if not known(name, command)]

    assert missing == []


MEANS_ANOTHER_THING = {"out", "midi", "kit", "reference", "help"}
"""Given for each piece of work, under names that the settings of `play` have taken."""


def known(name: str, command: str) -> bool:
    listed = name in settings.OPTIONS and command in settings.OPTIONS[name].commands
    return listed or name in MEANS_ANOTHER_THING


def options(parser: argparse.ArgumentParser) -> set[str]:
    """Return the longest name of each option, sub-commands included."""
    names: set[str] = set()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            names |= {name for part in action.choices.values() for name in options(part)}
        elif action.option_strings:
            names.add(max(action.option_strings, key=len).lstrip("-"))
    return names
