"""The layout and the rules of the design, each as an absence. Which way imports point is in pyproject.toml."""

import ast
import dataclasses
import importlib
import inspect
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import sandbox
import sandbox.protocol
import sandbox.signature
import service.core
from sandbox.language import FOLDER as LANGUAGES
from sandbox.language import discover

ROOT = Path(__file__).parents[1]
CODE = sorted(
    path
    for folder in ("sandbox", "service")
    for path in (ROOT / folder).rglob("*.py")
    if "smoke" not in path.parts and "versions" not in path.parts
)
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SLUGS = sorted(path.parent.name for path in (ROOT / "problems").glob("*/problem.toml"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in CODE + TESTS}

VAGUE = {"base", "common", "helper", "helpers", "manager", "managers", "misc", "shared", "util", "utils"}
DOORS = ("service/api/", "service/cli/", "service/worker.py", "service/wiring.py", "sandbox/docker/engine.py")

NAMES_OF_LANGUAGES = {
    # the references are Python, whatever a candidate writes
    "service/catalogue/cases.py",
    "service/flows/check.py",
    "service/flows/run.py",
    "service/flows/trial.py",
    # what is taken where nobody says another
    "service/api/models.py",
    "service/cli/author.py",
    "service/cli/interview.py",
    "service/flows/start.py",
    # its probes are programs of some language
    "sandbox/docker/doctor.py",
}

ASYNC = ("service/api/", "service/web/", "service/cli/inprocess.py")
"""Endpoints that stream, and what lets ordinary code call an application in its own process."""


def where(path: Path, line: int | None = None) -> str:
    return path.relative_to(ROOT).as_posix() + (f":{line}" if line else "")


def found_in(paths: list[Path], pattern: str) -> list[str]:
    """The lines that match, as path:line: text."""
    return [
        f"{where(path, number)}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line)
    ]


def nodes(paths: list[Path], kind: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    return ((path, node) for path in paths for node in ast.walk(TREES[path]) if isinstance(node, kind))


def test_imports_point_one_way() -> None:
    """In a process of its own: there it may switch off all loggers that it finds, as it does."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"]
    linted = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [where(path) for path in CODE + TESTS if path.stem in VAGUE or path.parent.name in VAGUE] == []


@pytest.mark.parametrize(("paths", "most"), [(CODE, 300), (TESTS, 400)], ids=["code", "tests"])
def test_no_module_is_long(paths: list[Path], most: int) -> None:
    lengths = {where(path): len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    assert {path: length for path, length in lengths.items() if length > most} == {}


def test_what_a_tool_is_told_to_overlook_has_its_rule_and_its_reason_beside_it() -> None:
    """As in `noqa: S108 - the one writable place`, and `type: ignore[arg-type]  # the keys are the fields`."""
    told = found_in(CODE + [path for path in TESTS if path != Path(__file__)], r"#\s*(noqa|type:\s*ignore)")
    reasoned = r"# noqa: [A-Z]+\d+(, [A-Z]+\d+)* - \w|# type: ignore\[[a-z-]+(, ?[a-z-]+)*\]\s+# \w"
    assert [line for line in told if not re.search(reasoned, line)] == []


def values_of(package: ModuleType) -> Iterator[type]:
    """The dataclasses of a module, or of all modules in a package."""
    names = [package.__name__]
    names += [module.name for module in pkgutil.walk_packages(getattr(package, "__path__", []), f"{package.__name__}.")]
    for name in names:
        for _, found in inspect.getmembers(importlib.import_module(name), inspect.isclass):
            if found.__module__ == name and dataclasses.is_dataclass(found):
                yield found


@pytest.mark.parametrize("package", [service.core, sandbox.protocol, sandbox.signature], ids=lambda it: it.__name__)
def test_values_are_frozen_slotted_and_made_by_keywords(package: ModuleType) -> None:
    found = list(values_of(package))
    assert found
    assert [one for one in found if not one.__dataclass_params__.frozen] == []  # type: ignore[attr-defined]  # it is one
    assert [one for one in found if "__slots__" not in vars(one)] == []
    assert [one for one in found if not all(field.kw_only for field in dataclasses.fields(one))] == []


def test_there_are_two_protocols_only() -> None:
    protocols = {
        node.name
        for _, node in nodes(CODE, ast.ClassDef)
        if isinstance(node, ast.ClassDef) and any(ast.unparse(parent) == "Protocol" for parent in node.bases)
    }
    assert protocols <= {"Sandbox", "Queue"}


def test_functions_are_of_one_colour() -> None:
    coloured = [where(path, getattr(node, "lineno", None)) for path, node in nodes(CODE, ast.AsyncFunctionDef)]
    assert [place for place in coloured if not place.startswith(ASYNC)] == []


def test_a_container_s_files_are_never_touched_from_outside() -> None:
    """What a submission can write to, nobody reads or writes by a path: everything goes through pipes."""
    pattern = (
        r"(put|get)_archive|docker cp|\b(binds|mounts|volumes|volumes_from)\b\W*[=:]|\bMount\(|exec_create|exec_run"
    )
    assert found_in(CODE, pattern) == []


def test_the_clock_is_read_at_the_doors_alone() -> None:
    pattern = (
        r"\b(datetime|date)\.(now|utcnow|today)\(|\btime\.time(_ns)?\(|\b(local|gm)time\(|func\.now\(|CURRENT_TIME"
    )
    assert [line for line in found_in(CODE, pattern) if not line.startswith(DOORS)] == []


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """Text in the code, but for docstrings, with its line."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(TREES[path])
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def test_no_code_names_a_problem() -> None:
    words = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, SLUGS)) + r")(?![\w-])")
    assert [where(path, line) for path in CODE for line, text in literals(path) if words.search(text)] == []


def test_no_code_names_a_language_but_the_references_and_defaults() -> None:
    """A language's own folder may, and so may what runs in its container."""
    outside = [path for path in CODE if LANGUAGES not in path.parents and where(path) not in NAMES_OF_LANGUAGES]
    assert [where(path, line) for path in outside for line, text in literals(path) if text in discover()] == []


def test_what_may_name_a_language_does() -> None:
    naming = {where(path) for path in CODE for _, text in literals(path) if text in discover()}
    assert NAMES_OF_LANGUAGES - naming == set()


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_hashes_and_no_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert re.findall(r"\w+://\S+|--(?:extra-)?index-url.*|--find-links.*|--trusted-host.*| @ .*", text) == []
    pinned = re.findall(r"^[\w.\[\]-]+==", text, flags=re.MULTILINE)
    unhashed = re.findall(r"^[\w.\[\]-]+==[^\\\n]*$", text, flags=re.MULTILINE)
    assert pinned
    assert unhashed == []


def test_the_lock_of_npm_names_hashes_and_no_host() -> None:
    lock = ROOT / "service" / "web" / "assets" / "package-lock.json"
    assert re.findall(r"\w+://\S+|\"resolved\"", lock.read_text(encoding="utf-8")) == []
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    assert [name for name, one in packages.items() if name and "integrity" not in one] == []


def test_tests_skip_nothing_and_mock_nothing() -> None:
    pattern = r"pytest\.skip|importorskip|mark\.skip|skipif|xfail|unittest\.mock|\bMagicMock\b|\bmocker\b"
    assert found_in([path for path in TESTS if path != Path(__file__)], pattern) == []
