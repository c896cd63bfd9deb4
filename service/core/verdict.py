"""From what the sandbox saw to a verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sandbox.protocol import CaseReport, Exit, Fault, Report
from sandbox.signature import Json
from service.core.compare import Checker, judge_answer
from service.core.problem import Case, Problem


class Verdict(StrEnum):
    ACCEPTED = "accepted"
    WRONG_ANSWER = "wrong_answer"
    TIME_LIMIT_EXCEEDED = "time_limit_exceeded"
    MEMORY_LIMIT_EXCEEDED = "memory_limit_exceeded"
    OUTPUT_LIMIT_EXCEEDED = "output_limit_exceeded"
    RUN_TIME_ERROR = "run_time_error"
    COMPILE_ERROR = "compile_error"
    JUDGE_ERROR = "judge_error"


_OF_A_CASE = frozenset(Verdict) - {Verdict.COMPILE_ERROR, Verdict.JUDGE_ERROR}
"""Verdicts that say something about the case; a source that does not compile says nothing about any."""

_OF_EXIT = {
    Exit.RAISED: Verdict.RUN_TIME_ERROR,
    Exit.DIED: Verdict.RUN_TIME_ERROR,
    Exit.TIME_LIMIT: Verdict.TIME_LIMIT_EXCEEDED,
    Exit.MEMORY_LIMIT: Verdict.MEMORY_LIMIT_EXCEEDED,
    Exit.OUTPUT_LIMIT: Verdict.OUTPUT_LIMIT_EXCEEDED,
    Exit.REFUSED: Verdict.COMPILE_ERROR,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResult:
    """One case judged: `verdict` is None where it was not run. `reason` says why an answer is wrong."""

    case: Case
    verdict: Verdict | None
    got: Json = None
    reason: str = ""
    fault: Fault | None = None
    output: str = ""
    cpu_ms: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """`first_failed` is the first of `results` that was not passed. CPU is that of the slowest case, wall the sum."""

    verdict: Verdict
    passed: int
    total: int
    results: tuple[CaseResult, ...]
    first_failed: CaseResult | None = None
    labels_failed: tuple[str, ...] = ()
    cpu_ms: float = 0.0
    wall_ms: float = 0.0
    memory_kib: int = 0


def judge_case(problem: Problem, case: Case, report: CaseReport, checker: Checker | None) -> CaseResult:
    verdict, reason, got = _OF_EXIT.get(report.exit), "", None
    if report.exit is Exit.ANSWERED:
        got = report.answer
        wrong = judge_answer(
            got,
            case.expected,
            case.arguments,
            signature=problem.signature,
            compare=problem.compare,
            checker=checker,
        )
        verdict, reason = (Verdict.WRONG_ANSWER, wrong) if wrong else (Verdict.ACCEPTED, "")
    return CaseResult(
        case=case,
        verdict=verdict,
        got=got,
        reason=reason,
        fault=report.fault,
        output=report.output,
        cpu_ms=report.cpu_ms,
    )


def judge_all(problem: Problem, cases: Sequence[Case], report: Report, checker: Checker | None) -> Judgement:
    """The verdict is that of the first case that was not passed."""
    results = [judge_case(problem, *pair, checker) for pair in zip(cases, report.cases, strict=True)]
    failed = [result for result in results if result.verdict is not Verdict.ACCEPTED]
    first = failed[0] if failed else None
    return Judgement(
        verdict=_verdict(first),
        passed=len(results) - len(failed),
        total=len(results),
        results=tuple(results),
        first_failed=first,
        labels_failed=tuple(
            sorted({label for result in failed if result.verdict in _OF_A_CASE for label in result.case.labels})
        ),
        cpu_ms=max((case.cpu_ms for case in report.cases), default=0.0),
        wall_ms=sum(case.wall_ms for case in report.cases),
        memory_kib=report.memory_kib,
    )


def _verdict(first_failed: CaseResult | None) -> Verdict:
    """A case that is first and was not run had no time left: all cases together have a limit too."""
    if first_failed is None:
        return Verdict.ACCEPTED
    return first_failed.verdict or Verdict.TIME_LIMIT_EXCEEDED
