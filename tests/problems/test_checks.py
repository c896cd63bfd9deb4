"""Each row spoils a small copy of Two Sum in one way, and says what is to be complained of."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sandbox.protocol import Heard, Limits, Report, Request
from sandbox.trusted import TrustedSandbox
from service.catalogue import cases, checks
from service.catalogue.cases import Cases
from service.catalogue.load import Catalogue, read_problem
from service.core.problem import Problem
from service.core.verdict import Judgement, Verdict
from tests.factories import make_judgement
from tests.fakes import tell_each
from tests.problems.conftest import PROBLEMS

SLUG = "two-sum"
GENERATOR = """
from service.catalogue.authoring import case, require, within

def contract(nums, target):
    require(len(nums) >= 2, "nums has 2 numbers or more")
    within(len(nums), 2, 3, "nums has at most 3 numbers")

def samples():
    yield case([1, 2], 3)
    yield case([1, 3], 4)

def hidden(random):
    for i in range(30):
        yield case([i, i + 1, 100][: 2 + bool(i)], 2 * i + 1, labels="pair")

def small(random):
    first, second = random.sample(range(9), 2)
    return case([first, second], max(1, first + second)) if first + second else case([1, 2], 3)
"""


class Remembering:
    """The reference's sandbox, which runs the same source on the same cases once: most rows change neither."""

    def __init__(self) -> None:
        self._sandbox = TrustedSandbox()
        self._reports: dict[str, Report] = {}

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        key = json.dumps([request.source, request.cases])
        if key not in self._reports:
            self._reports[key] = self._sandbox.run(request)
        report = self._reports[key]
        return Report(cases=tuple(tell_each(report.cases, heard)), memory_kib=report.memory_kib)

    def release(self, owner: str) -> None: ...


REFERENCE = Remembering()


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of problems with one problem, Two Sum with few cases, and nothing wrong with it."""
    folder = tmp_path_factory.mktemp("original")
    for name in ("patterns.toml", "labels.toml"):
        shutil.copy(PROBLEMS / name, folder)
    shutil.copytree(PROBLEMS / SLUG, folder / SLUG)
    (folder / SLUG / "generator.py").write_text(GENERATOR)
    manifest = folder / SLUG / "problem.toml"
    manifest.write_text(re.sub(r"labels = \[[^]]*\]", 'labels = ["pair"]', manifest.read_text()))
    lock(folder)
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    """The folder of Two Sum, to be spoiled."""
    shutil.copytree(original, tmp_path / "problems")
    return tmp_path / "problems" / SLUG


def complaints(folder: Path, judge: checks.Judge | None = None) -> list[str]:
    catalogue = Catalogue(folder.parent, folder.parents[1] / "cache", reference=REFERENCE)
    return checks.check(catalogue, folder.name, judge)


def edit(folder: Path, name: str, old: str, new: str) -> None:
    """Replace what is there once; an empty `old` is the whole file, which need not be there yet."""
    path = folder / name
    text = path.read_text() if old else ""
    assert not old or text.count(old) == 1, f"{old!r} is {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new) if old else new)


def lock(problems: Path) -> None:
    signature = read_problem(problems / SLUG).signature
    built = cases.build(problems / SLUG, signature, REFERENCE)
    (problems / SLUG / "cases.lock").write_text(cases.lock(cases.encode(built)) + "\n")


def test_nothing_is_wrong_with_the_copy(folder: Path) -> None:
    assert complaints(folder) == []


HASH_MAP = "submissions/accepted/hash_map.py"
BRUTE_FORCE = "submissions/time_limit_exceeded/brute_force.py"
NO_DOCSTRING = f"{HASH_MAP}: it must begin with a docstring"
ONLY_CHECKER = "checker.py: it is there where compare.mode is checker, and only there"

# A file, what is replaced in it by what, and how the complaint begins.
TEXTS = [
    ("statement.md", "{examples}", "", "statement.md: it needs one line {examples}"),
    ("statement.md", "{examples}", "{examples}\n{examples}", "statement.md: it needs one line {examples}"),
    ("statement.md", "## Constraints", "## Limits", "statement.md: it needs a heading ## Constraints"),
    ("statement.md", "## Constraints", "<b>Mind</b>\n\n## Constraints", "statement.md: it holds raw HTML"),
    ("statement.md", "## Constraints", "<!-- hm -->\n\n## Constraints", "statement.md: it holds raw HTML"),
    ("hints.md", "## 3\n", "## More\n", "hints.md: it needs three parts, ## 1 to ## 3, and has 2"),
    ("hints.md", "## 3\n", "## 3\n\nAgain.\n\n## 4\n", "hints.md: it needs three parts, ## 1 to ## 3, and has 4"),
    ("hints.md", "", "## 1\n\na\n\n## 2\n\nb\n\n## 3\n", "hints.md: it needs three parts"),
    ("editorial.md", "## Approach\n", "", "editorial.md: it needs a heading ## Approach"),
    ("editorial.md", "## Complexity\n", "", "editorial.md: it needs a heading ## Complexity"),
    ("editorial.md", "## Another way\n", "", "editorial.md: it needs a heading ## Another way"),
    ("editorial.md", "## What goes wrong\n", "", "editorial.md: it needs a heading ## What goes wrong"),
    ("editorial.md", "`brute_force`", "`all pairs`", "editorial.md: it does not say why `brute_force` fails"),
    ("editorial.md", "`positive_only`", "it", "editorial.md: it does not say why `positive_only` fails"),
    (HASH_MAP, '"""One pass with a map from value to position."""', "", NO_DOCSTRING),
    (HASH_MAP, "class Solution:", "class Solution", NO_DOCSTRING),
]
MANIFEST = [
    ("problem.toml", '"arrays-and-hashing"', '"magic"', "problem.toml: the pattern 'magic' is not in patterns.toml"),
    ("problem.toml", 'mode = "unordered"', 'mode = "unordered"\ntolerance = 0.1', "problem.toml: compare: a tolerance"),
    ("problem.toml", 'mode = "unordered"', 'mode = "checker"', ONLY_CHECKER),
    ("checker.py", "", "def check(got, expected, *rest): return None\n", ONLY_CHECKER),
    ("problem.toml", "number = 1", "number = 0", "problem.toml: number: "),
    ("problem.toml", "number = 1", "number = ", "problem.toml: "),
    ("problem.toml", "nums: list[int]", "nums: array", "problem.toml: signature: 'array' is not a type"),
]
GENERATED = [
    ("generator.py", "yield case([1, 3], 4)", "pass", "generator.py: 1 samples, not two or three"),
    ("generator.py", "yield case([1, 3], 4)", "yield from (case([1, i], 1 + i) for i in (3, 4, 5))", "generator.py: 4"),
    ("generator.py", "range(30)", "range(29)", "generator.py: 29 hidden cases, not 30 to 60"),
    ("generator.py", "range(30)", "range(61)", "generator.py: 61 hidden cases, not 30 to 60"),
    ("generator.py", "[1, 3], 4", "[1, 2], 3", "sample-2: the same arguments as sample-1"),
    ("generator.py", "[i, i + 1, 100][: 2 + bool(i)], 2 * i + 1", "[i + 1, i + 2][:], 2 * i + 3", "hidden-01: "),
    ("generator.py", 'labels="pair"', 'labels="pair zero"', "problem.toml: labels lacks 'zero'"),
    ("generator.py", 'labels="pair"', 'labels="pair" if i else ""', "hidden-01: it has no label"),
    ("problem.toml", 'labels = ["pair"]', 'labels = ["pair", "zero"]', "problem.toml: no hidden case has the label"),
    ("problem.toml", 'labels = ["pair"]', 'labels = ["pair", "odd"]', "problem.toml: the label 'odd' is not in"),
    ("generator.py", "[1, 3], 4", "[1, 3], 4, 5", "sample-2: 3 arguments where 2 are asked: nums, target"),
    ("generator.py", "[1, 3], 4", "[1, 3.0], 4", "sample-2: nums is not of type list[int]"),
    ("generator.py", "len(nums) >= 2", "len(nums) >= 3", "sample-1: it breaks the contract: nums has 2"),
    ("generator.py", "len(nums) >= 2", "nums[2] >= 0", "sample-1: the contract fails on it: IndexError: "),
    ("generator.py", "def contract", "def promise", "sample-1: the contract fails on it: AttributeError: "),
    ("generator.py", "def samples", "def examples", "generator.py: AttributeError: "),
    ("generator.py", "for i in range", "1 / 0\n    for i in range", "generator.py: ZeroDivisionError: "),
    ("generator.py", "def contract", "def contract(", "generator.py can't be loaded: "),
    ("generator.py", "2 * i + 1", "2 * i + 2", "solution.py has no answer to case 3"),
    ("generator.py", "100]", "200 + __import__('secrets').randbelow(10**9)]", "generator.py: two runs give "),
    ("generator.py", "2, 3,", "2, 4,", "generator.py: no hidden case reaches 4: nums has at most 3"),
    ("generator.py", "2, 3,", "1, 4,", "generator.py: no hidden case reaches 1 and 4: nums has at most 3"),
    ("generator.py", "2, 3,", "2, 2,", "hidden-02: it breaks the contract: nums has at most 3"),
    ("generator.py", "def small", "def tiny", "generator.py: it has no small(random), one small input"),
    ("generator.py", "[first, second], max", "[first], max", "generator.py: small gives [["),
    (HASH_MAP, "return [", "return [0, 0] if len(nums) < 3 else [", f"{HASH_MAP}: on [["),
    (BRUTE_FORCE, "return [i", "return [0, 0] if len(nums) < 3 else [i", f"{BRUTE_FORCE}: on [["),
    (BRUTE_FORCE, "return [i", "return 1 / 0, [i", f"{BRUTE_FORCE}: brute_force.py has no answer to case 1 (raised)"),
    ("generator.py", "100]", "101]", "cases.lock: it states other cases; if these are right: "),
    ("solution.py", "return [position", "return [1 / 0, position", "solution.py has no answer to case 1 (raised): "),
    ("solution.py", "class Solution:", "class Solution", "the program can't be loaded"),
    ("solution.py", "def twoSum", "def threeSum", "the program can't be loaded"),
    ("solution.py", "return [position", "__import__('os')._exit(1), [position", "the program ended in the middle"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "complaint"), TEXTS + MANIFEST + GENERATED)
def test_a_spoiled_file(folder: Path, name: str, old: str, new: str, complaint: str) -> None:
    edit(folder, name, old, new)
    found = complaints(folder)
    assert [one for one in found if one.startswith(complaint)], found


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("problem.toml", "problem.toml: can't be read"),
        ("statement.md", "two-sum/statement.md: can't be read"),
        ("hints.md", "two-sum/hints.md: can't be read"),
        ("editorial.md", "two-sum/editorial.md: can't be read"),
        ("generator.py", "generator.py is missing"),
        ("solution.py", "solution.py"),
        ("cases.lock", "two-sum has no cases.lock: run weakspot problems lock two-sum"),
        ("submissions", "submissions/accepted: 0 of at least 2"),
        ("submissions/wrong_answer", "submissions/wrong_answer: 0 of at least 3"),
        (HASH_MAP, None),
        ("submissions/time_limit_exceeded/brute_force.py", "submissions: there is no brute_force.py in accepted or"),
    ],
)
def test_a_missing_file(folder: Path, name: str, complaint: str | None) -> None:
    path = folder / name
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    found = complaints(folder)
    assert found == [] if complaint is None else [one for one in found if one.startswith(complaint)], found


@pytest.mark.parametrize("name", ["statement.md", "hints.md", "editorial.md", "problem.toml", "solution.py"])
def test_a_file_that_is_not_utf_8(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\xff\xfe")
    assert [one for one in complaints(folder) if name in one]


def test_a_folder_of_no_verdict(folder: Path) -> None:
    (folder / "submissions" / "wrong_answers").mkdir()
    assert complaints(folder) == ["submissions/wrong_answers: no verdict has this name"]


def test_what_does_not_compile_needs_no_docstring(folder: Path) -> None:
    path = folder / "submissions" / "compile_error" / "no_colon.py"
    path.parent.mkdir()
    path.write_text("class Solution")
    assert complaints(folder) == []


def test_all_is_told_at_once(folder: Path) -> None:
    edit(folder, "statement.md", "## Constraints", "## Limits")
    edit(folder, "editorial.md", "## Complexity", "## Cost")
    edit(folder, "generator.py", "range(30)", "range(20)")
    (folder / "cases.lock").unlink()
    assert [one.split(":")[0] for one in complaints(folder)] == [
        "statement.md",
        "editorial.md",
        "generator.py",
        "two-sum has no cases.lock",
    ]


def test_a_slug_that_is_no_folder(folder: Path) -> None:
    assert complaints(folder.with_name("three-sum")) == ["problem.toml: can't be read: No such file or directory"]


def judge_as(folder: Path, change: Callable[[str, Limits], Judgement | None]) -> checks.Judge:
    """Judges each submission as its folder expects, unless `change` has another judgement for its name."""
    expected = {path.read_text(): (path.stem, verdict) for verdict, path in checks.submissions(folder)}

    def judge(_: Problem, built: Cases, source: str, limits: Limits) -> Judgement:
        stem, verdict = expected[source]
        return change(stem, limits) or make_judgement(verdict, total=len(built.hidden))

    return judge


@pytest.mark.parametrize(
    ("stem", "judgement", "complaint"),
    [
        (
            "hash_map",
            make_judgement(Verdict.RUN_TIME_ERROR, cpu_ms=0.0),
            "submissions/accepted/hash_map.py: the verdict is run_time_error (0 ms of CPU at most)",
        ),
        (
            "positive_only",
            make_judgement(Verdict.ACCEPTED, cpu_ms=5.0),
            "submissions/wrong_answer/positive_only.py: the verdict is accepted (5 ms of CPU at most)",
        ),
        (
            "brute_force",
            make_judgement(Verdict.ACCEPTED, cpu_ms=239.0),
            "submissions/time_limit_exceeded/brute_force.py: the verdict is accepted (239 ms of CPU at most)",
        ),
        (
            "hash_map",
            make_judgement(Verdict.ACCEPTED, cpu_ms=31.0),
            "submissions/accepted/hash_map.py: 31 ms of CPU is more than a quarter of 120 ms",
        ),
        ("hash_map", make_judgement(Verdict.ACCEPTED, cpu_ms=29.0), None),
    ],
)
def test_a_submission_that_is_judged_otherwise(
    folder: Path, stem: str, judgement: Judgement, complaint: str | None
) -> None:
    judge = judge_as(folder, lambda name, _: judgement if name == stem else None)
    assert complaints(folder, judge) == ([] if complaint is None else [complaint])


def test_what_is_too_slow_is_judged_with_twice_the_limit(folder: Path) -> None:
    seen: dict[str, Limits] = {}

    def note(name: str, limits: Limits) -> None:
        seen[name] = limits

    assert complaints(folder, judge_as(folder, note)) == []
    assert (seen["hash_map"].cpu_ms, seen["positive_only"].cpu_ms, seen["brute_force"].cpu_ms) == (120, 120, 240)
    assert seen["brute_force"].wall_ms == 2 * seen["hash_map"].wall_ms
