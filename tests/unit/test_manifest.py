from pathlib import Path

import pytest

from sandbox.protocol import Limits
from service.catalogue.manifest import ManifestError, read_labels, read_manifest, read_patterns
from service.core.problem import Compare, Difficulty, Mode

GOOD = """
number = 1
title = "Two Sum"
difficulty = "easy"
patterns = ["arrays-and-hashing"]
techniques = ["complement-lookup"]
labels = ["pair"]
time = "O(n)"
space = "O(n)"

[signature]
kind = "function"
calls = ["f(x: list[int]) -> float"]

[compare]
tolerance = 1e-5

[limits]
cpu_ms = 200
"""


def complaints(folder: Path, text: str) -> list[str]:
    path = folder / "problem.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ManifestError) as caught:
        read_manifest(path)
    return caught.value.complaints


def test_a_good_manifest(tmp_path: Path) -> None:
    path = tmp_path / "problem.toml"
    path.write_text(GOOD)
    manifest = read_manifest(path)
    assert manifest.difficulty is Difficulty.EASY
    assert manifest.to_compare() == Compare(mode=Mode.EXACT, tolerance=1e-5)
    assert manifest.to_signature().answer.name == "float"


def test_the_wall_limit_is_laxer_than_that_of_cpu(tmp_path: Path) -> None:
    path = tmp_path / "problem.toml"
    path.write_text(GOOD + "memory_mib = 128\n")
    assert read_manifest(path).to_limits() == Limits(cpu_ms=200, wall_ms=3000, memory_mib=128)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("number = 1\n", "", "number: Field required"),
        ("number = 1", "number = 0", "number: Input should be greater"),
        ("number = 1", "number = 1\nauthor = 'me'", "author: Extra inputs are not permitted"),
        ('"Two Sum"', '""', "title: String should have at least 1 character"),
        ('"Two Sum"', '"Two\\nSum"', "title: String should match pattern"),
        ('"easy"', '"Easy"', "difficulty: Input should be 'easy', 'medium' or 'hard'"),
        ('["arrays-and-hashing"]', "[]", "patterns: List should have at least 1 item"),
        ('["arrays-and-hashing"]', '["a", "b", "c", "d"]', "patterns: List should have at most 3 items"),
        ('["arrays-and-hashing"]', '["Two Pointers"]', "patterns.0: String should match pattern"),
        ('["pair"]', "[]", "labels: List should have at least 1 item"),
        ('"O(n)"\nspace', "5\nspace", "time: Input should be a valid string"),
        ('"function"', '"method"', "signature.kind: Input should be 'function', 'class' or 'roundtrip'"),
        ('["f(x: list[int]) -> float"]', "[]", "signature.calls: List should have at least 1 item"),
        ("list[int]", "set[int]", "signature: 'set[int]' is not a type"),
        ("list[int]", "list[int", "signature: 'f(x: list[int) -> float' is not of the form"),
        ("[compare]", 'in_place = "y"\n[compare]', "signature: in_place names 'y'"),
        ("tolerance = 1e-5", "tolerance = -1", "compare.tolerance: Input should be greater"),
        ("tolerance = 1e-5", "tolerance = nan", "compare.tolerance: Input should be"),
        ("tolerance = 1e-5", 'mode = "any"', "compare.mode: Input should be 'exact'"),
        ("cpu_ms = 200", "cpu_ms = 10", "limits.cpu_ms: Input should be greater than or equal to 50"),
        ("cpu_ms = 200", "cpu_ms = 20_000", "limits.cpu_ms: Input should be less than or equal to 10000"),
        ("cpu_ms = 200", "cpu_ms = 200\nmemory_mib = 8", "limits.memory_mib: Input should be greater"),
        ("cpu_ms = 200", "cpu_ms = 200\nmemory_mib = 4096", "limits.memory_mib: Input should be less"),
        ("cpu_ms = 200", "", "limits.cpu_ms: Field required"),
        ("[limits]", "[limits", "problem.toml: "),
    ],
)
def test_one_thing_wrong_is_one_complaint(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    assert GOOD.count(old) == 1
    [found] = complaints(tmp_path, GOOD.replace(old, new))
    assert found.startswith("problem.toml: ")
    assert complaint in found


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("number = 1", "number = 0").replace('"easy"', '"Easy"').replace("200", "2")
    assert [one.split(": ")[1] for one in complaints(tmp_path, text)] == ["number", "difficulty", "limits.cpu_ms"]


def test_a_file_that_can_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match=r"problem\.toml: can't be read"):
        read_manifest(tmp_path / "problem.toml")


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "problem.toml"
    path.write_bytes(b'title = "\xff"')
    with pytest.raises(ManifestError, match=r"problem\.toml: 'utf-8' codec"):
        read_manifest(path)


def test_patterns_come_with_their_keys(tmp_path: Path) -> None:
    path = tmp_path / "patterns.toml"
    path.write_text('[two-pointers]\ntitle = "T"\nfamily = "arrays"\nsummary = "S"\nrecognise = "R"\n')
    [(key, pattern)] = read_patterns(path).items()
    assert (key, pattern.key, pattern.title, pattern.family) == ("two-pointers", "two-pointers", "T", "arrays")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('[two-pointers]\ntitle = "T"\n', "family"),
        ("two-pointers = 1\n", "patterns.toml"),
        ("[", "patterns.toml"),
    ],
)
def test_a_wrong_pattern(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "patterns.toml"
    path.write_text(text)
    with pytest.raises(ManifestError, match=complaint):
        read_patterns(path)


def test_labels_come_with_their_meaning(tmp_path: Path) -> None:
    path = tmp_path / "labels.toml"
    path.write_text('empty = "nothing in it"\n')
    assert read_labels(path) == {"empty": "nothing in it"}
