"""Values for tests: each factory makes a sensible one, and takes keywords for what a test is about."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sandbox.protocol import CaseReport, Exit, Limits, Report, Request
from sandbox.signature import Json, Kind, Signature, parse_signature
from service.core.attempt import Outcome
from service.core.estimate.estimate import Estimate, Label
from service.core.estimate.history import History, Line
from service.core.problem import Case, Compare, Difficulty, Problem
from service.core.verdict import Judgement, Verdict


def make_signature(*stubs: str, kind: Kind = Kind.FUNCTION, in_place: str | None = None) -> Signature:
    return parse_signature(kind, stubs or ["f(x: int) -> int"], in_place)


def make_request(source: str, *cases: list[Json], **changes: Any) -> Request:
    """The cases are lists of arguments; [[1]] where none is given. `limits` may be a dictionary."""
    limits = changes.pop("limits", {})
    fields: dict[str, Any] = {
        "language": "python",
        "source": source,
        "signature": make_signature(),
        "cases": cases or ([1],),
        "limits": limits if isinstance(limits, Limits) else Limits(**limits),
        "owner": "tests",
    }
    return Request(**fields | changes)


def make_case(*arguments: Json, expected: Json = None, **changes: Any) -> Case:
    fields: dict[str, Any] = {"name": "hidden-01", "arguments": list(arguments), "labels": ("random",)}
    return Case(**fields | {"expected": expected} | changes)


def make_problem(**changes: Any) -> Problem:
    fields: dict[str, Any] = {
        "slug": "double",
        "number": 1,
        "title": "Double",
        "difficulty": Difficulty.EASY,
        "patterns": ("arrays-and-hashing",),
        "techniques": (),
        "labels": ("random",),
        "time": "O(1)",
        "space": "O(1)",
        "signature": make_signature(),
        "compare": Compare(),
        "limits": Limits(),
        "statement": "Twice the number.\n\n{examples}\n\n## Constraints\n\n- `x` is a number\n",
        "hints": ("one", "two", "three"),
        "editorial": "Add it to itself.",
    }
    return Problem(**fields | changes)


def make_case_report(answer: Json = None, **changes: Any) -> CaseReport:
    """One that was answered, unless `exit` says otherwise."""
    return CaseReport(**{"exit": Exit.ANSWERED, "answer": answer} | changes)


def make_report(cases: Sequence[CaseReport], memory_kib: int = 10_000) -> Report:
    return Report(cases=tuple(cases), memory_kib=memory_kib)


def make_judgement(verdict: Verdict = Verdict.ACCEPTED, **changes: Any) -> Judgement:
    fields: dict[str, Any] = {"verdict": verdict, "passed": 0, "total": 30, "results": (), "cpu_ms": 1.0}
    return Judgement(**fields | changes)


def make_line(**changes: Any) -> Line:
    fields: dict[str, Any] = {
        "seq": 0,
        "day": 0.0,
        "problem": "double",
        "patterns": ("stack",),
        "difficulty": Difficulty.MEDIUM,
        "outcome": Outcome.SOLVED,
        "seconds": 900.0,
        "limit_s": 1500.0,
        "wrong": {},
        "hint_s": None,
    }
    return Line(**fields | changes)


def make_history(*lines: Line, **changes: Any) -> History:
    """Lines without a problem's name get one each, as if none was seen before."""
    named = [
        replace(line, problem=f"problem-{i}") if line.problem == "double" else line for i, line in enumerate(lines)
    ]
    now_day = max((line.day for line in lines), default=0.0)
    return History(**{"candidate": "ann", "now_day": now_day, "lines": tuple(named)} | changes)


def make_estimate(**changes: Any) -> Estimate:
    fields: dict[str, Any] = {"p": 0.5, "lo": 0.2, "hi": 0.8, "p_weak": 0.2, "below": 0.5, "median_s": 1300.0, "n": 1}
    return Estimate(**fields | {"label": Label.NOT_ENOUGH} | changes)
