"""Strength on one small problem, whose programs run in this process; what mutants there are is in test_mutants."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from sandbox.errors import EngineTrouble, SandboxError
from sandbox.protocol import CaseReport, Exit, Heard, Limits, Report, Request
from sandbox.trusted import TrustedSandbox
from service.catalogue import cases as cases_module
from service.catalogue.load import Catalogue, read_problem
from service.catalogue.mutation.equivalents import stanza
from service.catalogue.mutation.mutants import Mutant, mutants
from service.core.errors import NotFound
from service.core.verdict import Verdict
from service.flows.ports import Judging
from service.flows.strength import Caught, Strength, digest, measure, overall, percent
from service.flows.trial import Trial
from tests.factories import make_case, make_problem, make_signature
from tests.fakes import engine_trouble, tell_each

SLUG = "larger"
MANIFEST = """
number = 1
title = "Larger"
difficulty = "easy"
patterns = ["greedy"]
labels = ["pair"]
time = "O(1)"
space = "O(1)"
signature = {kind = "function", calls = ["larger(a: int, b: int) -> int"]}
limits = {cpu_ms = 500}
"""
GENERATOR = """
from service.catalogue.authoring import case

def samples():
    yield case(1, 2)

def hidden(random):
    yield case(1, 3, labels="pair")
    yield case(3, 2, labels="pair order")
    yield case(-1, -2, labels="negative")
    yield case(-3, -2, labels="negative order")
    yield case(4, 4, labels="duplicates")
"""
RIGHT = '"""Takes the larger one."""\n\n\ndef larger(a: int, b: int) -> int:\n    return a if a > b else b\n'
ALWAYS_FIRST = '"""Takes the first."""\n\n\ndef larger(a, b):\n    return a\n'
EQUIVALENT = "return a if a >= b else b"


class Here:
    """Runs sources in this process, a call each. In them `takes(600)` needs 600 ms of CPU: no program does that."""

    def __init__(self) -> None:
        self.asked: list[Request] = []
        self.faults: deque[Exception] = deque()

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        self.asked.append(request)
        if self.faults:
            raise self.faults.popleft()
        return Report(cases=tuple(tell_each(self._reports(request), heard)), memory_kib=0)

    def release(self, owner: str) -> None: ...

    def _reports(self, request: Request) -> Iterator[CaseReport]:
        late = 0
        for arguments in request.cases:
            report = CaseReport(exit=Exit.NOT_RUN)
            if late < request.limits.overruns:
                report = _report(request, arguments)
            late += report.exit is Exit.TIME_LIMIT
            yield report


def _report(request: Request, arguments: list[object]) -> CaseReport:
    def takes(cpu_ms: int) -> None:
        if cpu_ms > request.limits.cpu_ms:
            raise TimeoutError

    namespace: dict[str, Callable[..., object]] = {"takes": takes}
    try:
        exec(request.source, namespace)  # noqa: S102 - the tests' own sources
        return CaseReport(exit=Exit.ANSWERED, answer=namespace["larger"](*arguments), cpu_ms=1.0)
    except TimeoutError:
        return CaseReport(exit=Exit.TIME_LIMIT)
    except Exception:
        return CaseReport(exit=Exit.RAISED)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The problem, with one right submission and one wrong one."""
    folder = tmp_path / "problems" / SLUG
    for name, text in {
        "problem.toml": MANIFEST,
        "generator.py": GENERATOR,
        "solution.py": RIGHT,
        "statement.md": "The larger one.",
        "hints.md": "## 1\n\nLook.\n",
        "editorial.md": "Look.",
        "submissions/accepted/choice.py": RIGHT,
        "submissions/wrong_answer/first.py": ALWAYS_FIRST,
    }.items():
        write(folder / name, text)
    state(folder)
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def state(folder: Path) -> None:
    built = cases_module.build(folder, read_problem(folder).signature, TrustedSandbox())
    write(folder / "cases.lock", cases_module.lock(cases_module.encode(built)))


def strength(folder: Path, sandbox: Here | None = None) -> Strength:
    catalogue = Catalogue(folder.parent, folder.parents[1] / "cache", reference=TrustedSandbox())
    [found] = measure(Judging(catalogue=catalogue, sandbox=sandbox or Here()), [folder.name])
    return found


def with_reasons(survivors: Iterable[Mutant]) -> str:
    """They as equivalents.toml lists them."""
    return "\n".join(stanza(one) for one in survivors).replace('reason = ""', 'reason = "They are equal then."')


def test_mutants_are_killed_or_survive(folder: Path) -> None:
    found = strength(folder)
    assert [one.source.splitlines()[-1].strip() for one in found.survivors] == [EQUIVALENT]
    assert (found.submissions, found.mutants, found.killed, found.equivalent) == (1, found.killed + 1, found.killed, 0)
    assert found.score == found.killed / found.mutants
    assert found.complaints == (f"{percent(found.score)} of the mutants are killed, not 95 %",)


def test_a_survivor_that_is_listed_is_equivalent(folder: Path) -> None:
    write(folder / "equivalents.toml", with_reasons(strength(folder).survivors))
    found = strength(folder)
    assert (found.survivors, found.equivalent, found.score, found.complaints) == ((), 1, 1.0, ())


def test_equivalents_may_be_but_a_few(folder: Path) -> None:
    write(folder / "submissions/accepted/choice.py", RIGHT.replace("a if a > b else b", "max(a, b)"))
    write(folder / "submissions/accepted/again.py", RIGHT.replace("a if a > b else b", "max(a, b) if a > b else b"))
    found = strength(folder)
    write(folder / "equivalents.toml", with_reasons(found.survivors))
    share = percent(len(found.survivors) / found.mutants)
    assert strength(folder).complaints == (f"equivalents.toml: {share} of the mutants are listed, more than 15 %",)


def test_a_listed_mutant_that_a_case_kills_is_not_equivalent(folder: Path) -> None:
    rest = [line for line in GENERATOR.splitlines() if "order" not in line and "negative" not in line]
    write(folder / "generator.py", "\n".join(rest))
    state(folder)
    survivors = strength(folder).survivors
    write(folder / "equivalents.toml", with_reasons(survivors))
    write(folder / "generator.py", GENERATOR)
    state(folder)
    found = strength(folder)
    told = [
        re.fullmatch(r"equivalents.toml: (\w+): it is not equivalent: hidden-0\d kills it", one)
        for one in found.complaints
    ]
    assert [one[1] for one in told if one] == [one.id for one in survivors if not one.source.endswith(EQUIVALENT)]
    assert (len(survivors) > 1, found.equivalent, found.survivors) == (True, 1, ())


WRONG_LISTS = [
    # what is changed in the list, and the complaint
    (lambda text: text.replace(text[1:9], "01234567"), "01234567: there is no such mutant"),
    (lambda text: text.replace("choice.py", "other.py"), "it is another change, of choice.py"),
    (lambda text: text.replace("a >= b", "a <= b"), "it is another change, of choice.py"),
    (lambda text: text.replace("They are equal then.", " "), "its reason is missing"),
    (lambda text: text.replace("reason", "why"), "it needs change, reason, submission, each a text, and nothing else"),
    (lambda text: text.replace('"They are equal then."', "7"), "it needs change, reason, submission, each a text"),
]


@pytest.mark.parametrize(("change", "complaint"), WRONG_LISTS)
def test_what_can_be_wrong_with_the_list(folder: Path, change: Callable[[str], str], complaint: str) -> None:
    text = with_reasons(strength(folder).survivors)
    write(folder / "equivalents.toml", change(text))
    [told] = [one for one in strength(folder).complaints if one.startswith("equivalents.toml: ")]
    assert complaint in told


@pytest.mark.parametrize(
    "name", ["problem.toml", "cases.lock", "equivalents.toml", "checker.py", "submissions/wrong_answer/first.py"]
)
def test_the_digest_changes_with_what_strength_depends_on(folder: Path, name: str) -> None:
    before = strength(folder).digest
    assert before == digest(folder)
    write(folder / "editorial.md", "Look again.")
    assert digest(folder) == before
    with (folder / name).open("a") as file:
        file.write("# more\n")
    assert digest(folder) != before


def test_a_list_that_is_no_toml(folder: Path) -> None:
    write(folder / "equivalents.toml", "?")
    assert strength(folder).complaints[0].startswith("equivalents.toml: ")


BROKEN = [
    ("problem.toml", "?", "problem.toml: "),
    ("hints.md", None, "larger/hints.md: can't be read"),
    ("generator.py", "def hidden(", "generator.py can't be loaded: "),
    ("cases.lock", None, "larger has no cases.lock: run weakspot problems lock larger"),
    ("cases.lock", "another", "the cases of larger are not those that cases.lock states"),
    ("solution.py", "?", "the program can't be loaded"),
    ("submissions/accepted/choice.py", None, "submissions/accepted: there is nothing to make mutants of"),
    ("submissions/accepted/choice.py", ALWAYS_FIRST, "submissions/accepted/choice.py: the verdict is wrong_answer"),
    ("submissions/accepted/choice.py", "def", "submissions/accepted/choice.py: it can't be parsed"),
]


@pytest.mark.parametrize(("name", "text", "complaint"), BROKEN)
def test_a_broken_folder_has_complaints(folder: Path, name: str, text: str | None, complaint: str) -> None:
    write(folder / name, text) if text is not None else (folder / name).unlink()
    found = strength(folder)
    assert found.mutants == 0
    assert [one for one in found.complaints if one.startswith(complaint)], found.complaints


def test_there_must_be_such_a_folder(folder: Path) -> None:
    with pytest.raises(NotFound, match="no folder 'nothing'"):
        strength(folder.parent / "nothing")


def test_all_problems_together_have_a_higher_goal() -> None:
    problems = [Strength(slug="one", killed=100), Strength(slug="two", killed=97, equivalent=5)]
    assert overall(problems).complaints == ()
    survivors = tuple(mutants("choice.py", RIGHT)[:3])
    weak = Strength(slug="three", killed=90, survivors=survivors)
    assert overall([*problems, weak]).complaints == ("98.9 % of the mutants are killed, not 99 %",)
    assert (overall([*problems, weak]).mutants, overall([]).score) == (295, 1.0)


def test_which_cases_catch_a_bad_submission(folder: Path) -> None:
    write(folder / "submissions/time_limit_exceeded/slow.py", "def larger(a, b):\n    takes(600 + b)\n")
    caught = {one.file: [case.name for case in one.cases] for one in strength(folder).caught}
    assert caught == {"first.py": ["hidden-01", "hidden-04"], "slow.py": ["hidden-01"]}


def make_caught(*labels: str, passed: str = "pair", verdict: Verdict = Verdict.WRONG_ANSWER) -> Caught:
    cases = tuple(make_case(name=f"hidden-0{i}", labels=tuple(one.split())) for i, one in enumerate(labels, start=1))
    return Caught(verdict=verdict, file="it.py", cases=cases, passed=frozenset(passed.split()))


CAUGHT = {
    "two cases of different labels": (make_caught("pair", "pair order", passed="pair order"), None),
    "several cases of one label": (make_caught("order", "order", passed="order"), None),
    "the only case that has its label": (make_caught("empty boundary", passed="boundary"), None),
    "a single case": (make_caught("order", passed="order"), "caught by hidden-01 alone (order)"),
    "cases of the same labels": (
        make_caught("order pair", "pair order", passed="order pair"),
        "caught by hidden-01 and hidden-02 alone (order, pair)",
    ),
    "no case": (make_caught(), "no hidden case catches it"),
    "one that is too slow": (make_caught("pair", verdict=Verdict.TIME_LIMIT_EXCEEDED), None),
    "one that is not too slow": (make_caught(verdict=Verdict.TIME_LIMIT_EXCEEDED), "no hidden case catches it"),
}


@pytest.mark.parametrize(("caught", "complaint"), CAUGHT.values(), ids=CAUGHT)
def test_how_a_wrong_answer_must_be_caught(caught: Caught, complaint: str | None) -> None:
    found = caught.complaint
    assert found is None if complaint is None else complaint in (found or ""), found


@pytest.mark.parametrize(
    ("share", "text"), [(1, "100 %"), (0.95, "95 %"), (0.98999, "98.9 %"), (0.9999, "99.9 %"), (0.57, "57 %")]
)
def test_a_share_is_never_shown_as_more_than_it_is(share: float, text: str) -> None:
    assert percent(share) == text


def make_trial(sandbox: Here, cases: int = 40) -> Trial:
    """For `larger` with a limit of 500 ms. Its cases have `a` from 0 on, and `b` is 5."""
    problem = make_problem(signature=make_signature("larger(a: int, b: int) -> int"), limits=Limits(cpu_ms=500))
    made = [make_case(a, 5, expected=max(a, 5), name=f"hidden-{a}") for a in range(cases)]
    return Trial(sandbox, problem, made, None)


KILLERS = {
    # a body of larger(a, b), and the case that kills it
    "right": ("return max(a, b)", None),
    "wrong at one": ("return max(a, b) if a != 37 else 0", "hidden-37"),
    "raises at one": ("return max(a, b) // (a != 37)", "hidden-37"),
    "too slow at one": ("takes(600 * (a == 37)); return max(a, b)", "hidden-37"),
    "slow but in time": ("takes(400); return max(a, b)", None),
    "slow here and wrong there": ("takes(400 * (a == 1)); return max(a, b) if a != 37 else 0", "hidden-37"),
}


@pytest.mark.parametrize(("body", "name"), KILLERS.values(), ids=KILLERS)
def test_a_mutant_is_killed_by_a_case_that_it_fails_under_the_problem_s_own_limit(body: str, name: str | None) -> None:
    trial = make_trial(Here())
    plan = trial.plan(trial.judge("def larger(a, b): return max(a, b)"))
    killer = trial.killer(f"def larger(a, b): {body}", plan)
    assert (killer.name if killer else None) == name


def test_few_cases_are_tried_first_and_none_after_the_first_catch() -> None:
    sandbox = Here()
    trial = make_trial(sandbox)
    plan = trial.plan(trial.judge("def larger(a, b): return max(a, b)"))
    assert sorted(case.name for part in plan for case in part.cases) == sorted(f"hidden-{a}" for a in range(40))
    del sandbox.asked[:]
    trial.killer("def larger(a, b): return 0", plan)
    [asked] = sandbox.asked
    assert len(asked.cases) < 10
    assert (asked.limits.cpu_ms, asked.limits.overruns) == (30, 1)


def test_a_container_that_is_lost_is_no_reason_to_begin_again(folder: Path) -> None:
    sandbox = Here()
    sandbox.faults.append(engine_trouble())
    assert strength(folder, sandbox).killed == strength(folder).killed


@pytest.mark.parametrize("faults", [[SandboxError("no engine", "start it")], [engine_trouble(), engine_trouble()]])
def test_an_engine_that_does_not_work_is_told(folder: Path, faults: list[Exception]) -> None:
    sandbox = Here()
    sandbox.faults.extend(faults * 9)
    with pytest.raises((SandboxError, EngineTrouble)):
        strength(folder, sandbox)
