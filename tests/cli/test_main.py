import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from performer import __version__, cli
from performer.errors import BadKit

Plant = Callable[..., None]


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    """Return a call that puts a small command in the place of `similar`."""

    def put(run, *options: str) -> None:
        module = ModuleType("performer.cli.similar")
        module.HELP = "a small command"
        module.run = run

        def add_arguments(parser):
            parser.add_argument("file", nargs="?")
            parser.add_argument("-k", type=int, default=10)
            for option in options:
                parser.add_argument(option)

        module.add_arguments = add_arguments
        monkeypatch.setitem(sys.modules, module.__name__, module)
        module.__spec__ = cli.importlib.util.spec_from_loader(module.__name__, None)

    return put


def failing(error: BaseException):
    def run(_):
        raise error

    return run


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["--help"]) == 0

    out = capsys.readouterr().out
    assert all(f"\n  {name} " in out for name in cli.COMMANDS)


def test_no_command_is_wrong_use_and_shows_the_list(capsys: pytest.CaptureFixture[str]):
    assert cli.main([]) == 2

    shown = capsys.readouterr()
    assert shown.out == ""
    assert "usage: neuralfunk COMMAND" in shown.err


def test_version_is_the_packages(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"neuralfunk {__version__}\n"


def test_an_unknown_command_is_wrong_use_and_the_nearest_are_named(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["simliar"]) == 2

    assert "there is no command 'simliar'; nearest names: 'similar'" in capsys.readouterr().err


def test_a_command_that_is_still_to_come_says_so_in_one_line(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["map", "--out", "a.png"]) == 1

    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("neuralfunk: map: not yet")
    assert shown.err.count("\n") == 1


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_takes_help(name: str, capsys: pytest.CaptureFixture[str]):
    assert cli.main([name, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"usage: neuralfunk {name}")


def test_arguments_reach_the_command_and_its_status_comes_back(plant: Plant):
    seen = []
    plant(lambda args: seen.append((args.file, args.k)) or 3)

    assert cli.main(["similar", "a.wav", "-k", "5"]) == 3
    assert seen == [("a.wav", 5)]


def test_an_error_is_one_line_on_standard_error(plant: Plant, capsys: pytest.CaptureFixture[str]):
    plant(failing(BadKit("kit.toml, line 3: pad 1 has no note")))

    assert cli.main(["similar"]) == 1
    assert capsys.readouterr() == ("", "neuralfunk: kit.toml, line 3: pad 1 has no note\n")


def test_a_file_that_cannot_be_opened_is_one_line_too(plant: Plant, capsys: pytest.CaptureFixture[str]):
    plant(lambda args: len(Path("none/such.wav").read_bytes()))

    assert cli.main(["similar"]) == 1
    assert capsys.readouterr().err == "neuralfunk: none/such.wav: No such file or directory\n"


def test_ctrl_c_is_quiet(plant: Plant, capsys: pytest.CaptureFixture[str]):
    plant(failing(KeyboardInterrupt()))

    assert cli.main(["similar"]) == 130
    assert capsys.readouterr() == ("", "")


def test_ctrl_c_is_quiet_where_a_starting_library_makes_an_error_of_it(
    plant: Plant, capsys: pytest.CaptureFixture[str]
):
    def run(_):
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt as error:
            raise ImportError("initialization failed") from error

    plant(run)

    assert cli.main(["similar"]) == 130
    assert capsys.readouterr() == ("", "")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_fault_of_ours_is_not_hidden(plant: Plant):
    plant(failing(ImportError("a fault")))

    with pytest.raises(ImportError, match="a fault"):
        cli.main(["similar"])


def test_a_wrong_option_is_wrong_use_and_abbreviations_are_not_guessed(
    plant: Plant, capsys: pytest.CaptureFixture[str]
):
    plant(lambda args: 0, "--class")

    assert cli.main(["similar", "--nearest"]) == 2
    assert "unrecognized arguments: --nearest" in capsys.readouterr().err
    assert cli.main(["similar", "--cla", "kick"]) == 2


def test_settings_complete_the_command_line_which_wins(plant: Plant):
    Path("neuralfunk.toml").write_text("k = 3\nclass = 'kick'\n")
    seen = []
    plant(lambda args: seen.append((args.k, vars(args)["class"])) or 0, "--class")

    assert cli.main(["similar"]) == 0
    assert cli.main(["similar", "-k", "7", "--class=snare"]) == 0
    assert seen == [(3, "kick"), (7, "snare")]


def test_a_setting_that_only_other_parts_of_a_command_take_is_let_be(plant: Plant):
    Path("neuralfunk.toml").write_text("json = true\nk = 4\n")
    seen = []
    plant(lambda args: seen.append(args.k) or 0)

    assert cli.main(["similar"]) == 0
    assert cli.main(["similar", "--jsno"]) == 2
    assert seen == [4]


def test_a_value_that_the_command_refuses_is_blamed_on_the_line_of_the_settings(
    plant: Plant, capsys: pytest.CaptureFixture[str]
):
    Path("neuralfunk.toml").write_text("\nkey = 'H'\n")
    plant(lambda args: 0)
    sys.modules["performer.cli.similar"].add_arguments = lambda parser: parser.add_argument(
        "--key", choices=["C", "D"]
    )

    assert cli.main(["similar"]) == 1
    line = capsys.readouterr().err
    assert "neuralfunk.toml, line 2: " in line
    assert "invalid choice: 'H'" in line
    assert cli.main(["similar", "--key", "Z"]) == 2


def test_a_wrong_settings_file_stops_every_command_but_not_its_help(
    plant: Plant, capsys: pytest.CaptureFixture[str]
):
    Path("neuralfunk.toml").write_text("colour = 'red'\n")
    plant(lambda args: 0)

    assert cli.main(["similar"]) == 1
    assert "line 1: there is no setting 'colour'" in capsys.readouterr().err
    assert cli.main(["similar", "--help"]) == 0


def run_module(*words: str, **how) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "performer", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **how
    )


def test_python_m_performer_is_the_command():
    process = run_module("--version")
    out, err = process.communicate()

    assert (process.returncode, out, err) == (0, f"neuralfunk {__version__}\n".encode(), b"")


def test_a_reader_that_went_away_is_no_error():
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.Popen([sys.executable, "-m", "performer", "--help"], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    _, err = process.communicate()

    assert (process.returncode, err) == (128 + signal.SIGPIPE, b"")


def test_help_does_not_wait_for_the_heavy_libraries():
    code = (
        "import sys; from performer import cli; cli.main(['--help']); "
        "print([m for m in ('numpy', 'numba', 'faiss', 'onnxruntime') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stderr == "[]\n"
