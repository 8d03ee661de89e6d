"""The rules of the house that a reader of the source can see: sizes, names, handlers, and what a wheel holds."""

import ast
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LONGEST_FILE = 350
LONGEST_FUNCTION = 60

TEXTS = {".py", ".sh", ".toml", ".md", ".txt", ".maxpat", ".js", ".html", ".css", ""}
SKIPPED = {".git", ".venv", "__pycache__", ".pytest_cache", ".ruff_cache", ".hypothesis", "runs", "node_modules"}

REGISTRIES = [
    ".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("anaconda", "org"))
]


def files() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in SKIPPED]
        yield from (Path(folder, name) for name in names)


def python_files() -> list[Path]:
    return sorted(path for path in files() if path.suffix == ".py")


def nodes(kind: type) -> Iterator[tuple[str, ast.AST]]:
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, kind):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_no_file_is_too_long_to_be_read_at_once():
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in python_files()}

    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_too_long_to_be_read_at_once():
    functions = nodes(ast.FunctionDef | ast.AsyncFunctionDef)

    assert [place for place, node in functions if node.end_lineno - node.lineno >= LONGEST_FUNCTION] == []


def test_a_modules_name_says_what_is_in_it():
    empty = re.compile(
        r"(utils?|helpers?|common|core|base|managers?|misc|stuff)(_|$)|.*_(utils?|helpers?|managers?)$"
    )

    assert [str(path) for path in python_files() if empty.match(path.stem)] == []


def test_no_handler_is_bare_or_lets_an_error_vanish():
    handlers = nodes(ast.ExceptHandler)

    assert [place for place, node in handlers if node.type is None or vanishes(node.body)] == []


def vanishes(body: list[ast.stmt]) -> bool:
    silent = (ast.Pass, ast.Constant)
    return all(
        isinstance(line, silent) or (isinstance(line, ast.Expr) and isinstance(line.value, silent)) for line in body
    )


def test_no_file_names_the_host_of_a_package_registry():
    strays = [
        f"{path.relative_to(ROOT)}: {host}"
        for path in files()
        if path.suffix in TEXTS
        for host in REGISTRIES
        if host in path.read_text("utf-8", errors="replace")
    ]

    assert strays == []


def test_every_package_is_pinned_and_so_is_what_it_brings_along():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = [item for group in project["dependency-groups"].values() for item in group if isinstance(item, str)]
    wanted = {*project["build-system"]["requires"], *project["project"]["dependencies"], *groups}
    pinned = {plain(line) for line in (ROOT / "constraints.txt").read_text().splitlines()}

    assert {line for line in wanted if plain(line) not in pinned} == set()


def plain(requirement: str) -> str:
    """Return "pyright==1.1" for "Pyright[nodejs]==1.1"."""
    return re.sub(r"\[.*?\]", "", requirement).lower().replace("_", "-")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the names of all files in the wheel that this checkout makes."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return zipfile.ZipFile(path).namelist()


def test_the_wheel_holds_the_performer_and_nothing_else(wheel: list[str]):
    tops = {name.split("/")[0] for name in wheel}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"performer"}


def test_the_wheel_holds_every_asset(wheel: list[str]):
    assets = {str(path.relative_to(ROOT)) for path in (ROOT / "performer" / "assets").rglob("*") if path.is_file()}

    assert assets
    assert assets <= set(wheel)


def test_make_alone_lists_every_word():
    words = {"play", "test", "check", "bench", "train", "docs", "setup"}
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert words <= {line.split()[1] for line in listed.splitlines()}
