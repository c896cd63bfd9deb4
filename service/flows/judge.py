"""Judge one submission. Doing it twice changes nothing; a fault of ours is tried again and its time given back."""

import builtins
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sandbox.errors import SandboxError
from sandbox.protocol import CaseReport
from service.core.errors import Unavailable
from service.core.interview import EventKind, Interview, State
from service.core.problem import Problem
from service.core.show import show, show_arguments
from service.core.submission import FailedCase, Result, Submission
from service.core.verdict import CaseResult, Judgement, Verdict, judge_case
from service.flows.evaluate import evaluate, owners, release
from service.flows.ports import Ports
from service.flows.progress import told
from service.store import interviews, submissions
from service.store.engine import Transaction

Clock = Callable[[], datetime]

CLAIM_LASTS = timedelta(minutes=5)
"""Longer than any judgement takes: a claim that is older belongs to a judge that is no more."""

MOST_TRIES = 6

_log = logging.getLogger("weakspot.judge")
_EXCEPTIONS = {
    name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, BaseException)
}


def judge(ports: Ports, submission_id: str, claim: str, *, clock: Clock) -> Result | None:
    """The result, or None where it is not for us to judge any more, or where a fault of ours put it back."""
    started_at = clock()
    with ports.store.begin() as tx:
        if not submissions.claim(tx, submission_id, claim, started_at, started_at - CLAIM_LASTS):
            return None
        submission = submissions.get(tx, submission_id)
        assert submission is not None  # noqa: S101 - it has just been claimed
        interview = interviews.of_submission(tx, submission.interview_id)
    try:
        result = _judge(ports, interview, submission, claim)
    except (SandboxError, Unavailable) as fault:
        return _fault(ports, submission, claim, started_at, clock(), fault)
    except Exception as fault:  # whatever is wrong with our side, the candidate must not pay for it
        _log.exception("judging %s failed", submission_id)
        return _fault(ports, submission, claim, started_at, clock(), fault)
    return _record(ports, submission, claim, result, clock())


def backoff(tries: int) -> timedelta:
    """How long to wait after so many failed tries: 1, 2, 4, 8, 16 seconds."""
    return timedelta(seconds=2 ** (tries - 1))


def _judge(ports: Ports, interview: Interview, submission: Submission, claim: str) -> Result:
    problem = ports.catalogue.problem(interview.slug)
    cases, checker = ports.catalogue.cases(problem.slug).hidden, ports.catalogue.checker(problem.slug)

    def is_passed(place: int, report: CaseReport) -> bool:
        return judge_case(problem, cases[place], report, checker).verdict is Verdict.ACCEPTED

    with told(ports, submission.id, claim, len(cases), is_passed) as heard:
        judgement = evaluate(
            ports.sandbox,
            problem,
            cases,
            checker,
            language=submission.language,
            source=submission.source,
            owner=owners(interview.id)[1],
            heard=heard,
        )
    return _result(problem, judgement, submission.source)


def _record(
    ports: Ports, submission: Submission, claim: str, result: Result, now: datetime, lost: timedelta = timedelta(0)
) -> Result | None:
    """The result, None where the claim is not current any more."""
    with ports.store.begin() as tx:
        current = submissions.record(tx, submission.id, claim, result, now)
        if current:
            _log_judged(tx, submission, result, now)
            _give_back(tx, submission.interview_id, lost, now)
        running = interviews.is_running(tx, submission.interview_id)
    if not running:
        release(ports.sandbox, submission.interview_id)
    return result if current else None


def _fault(
    ports: Ports, submission: Submission, claim: str, started_at: datetime, now: datetime, fault: Exception
) -> Result | None:
    """Put it back for another try, or after the last one say judge_error. Either way the lost time is given back."""
    tries = submission.tries + 1
    _log.warning("judging %s failed (try %d): %s; %s", submission.id, tries, fault, getattr(fault, "hint", "a bug"))
    lost = max(timedelta(0), now - started_at)  # a clock may be set back in the meantime
    if tries >= MOST_TRIES:
        return _record(ports, submission, claim, Result(verdict=Verdict.JUDGE_ERROR, passed=0, total=0), now, lost)
    wait = backoff(tries)
    with ports.store.begin() as tx:
        if submissions.put_back(tx, submission.id, claim, tries, now + wait):
            _give_back(tx, submission.interview_id, lost + wait, now)
    return None


def _give_back(tx: Transaction, interview_id: str, lost: timedelta, now: datetime) -> None:
    """Only while its clock runs: what was overdue before stays so, whether or not anybody has noticed."""
    interview = interviews.of_submission(tx, interview_id)
    if not lost or interview.state is not State.RUNNING or interview.deadline_at is None or interview.is_overdue(now):
        return
    interviews.move_deadline(tx, interview.id, interview.deadline_at + lost)
    interviews.log(tx, interview.id, now, EventKind.TIME_GIVEN_BACK, seconds=lost.total_seconds())


def _log_judged(tx: Transaction, submission: Submission, result: Result, now: datetime) -> None:
    data = {"submission": submission.id, "verdict": result.verdict, "passed": result.passed, "total": result.total}
    interviews.log(tx, submission.interview_id, now, EventKind.JUDGED, **data)


def _result(problem: Problem, judgement: Judgement, source: str) -> Result:
    failed = judgement.first_failed
    return Result(
        verdict=judgement.verdict,
        passed=judgement.passed,
        total=judgement.total,
        labels_failed=judgement.labels_failed,
        first_failed=_failed(problem, failed, source) if failed is not None else None,
        cpu_ms=judgement.cpu_ms,
        wall_ms=judgement.wall_ms,
        memory_kib=judgement.memory_kib,
    )


def _failed(problem: Problem, failed: CaseResult, source: str) -> FailedCase:
    fault = failed.fault
    return FailedCase(
        name=failed.case.name,
        labels=failed.case.labels,
        error=_public(fault.type) if fault is not None else None,
        line=fault.line if fault is not None and fault.line in _lines(source) else None,
        arguments=show_arguments(problem.signature, failed.case.arguments),
        expected=show(failed.case.expected),
        got=show(failed.got) if failed.verdict is Verdict.WRONG_ANSWER else "",
        reason=failed.reason or (f"{fault.type}: {fault.message}".strip(": ")[:500] if fault else ""),
    )


def _public(type_name: str) -> str:
    """The type of an exception, unless the candidate's process made it up: a name could carry a hidden input."""
    if type_name == "Refused":
        return "SyntaxError"
    return type_name if type_name in _EXCEPTIONS else "Exception"


def _lines(source: str) -> range:
    """The numbers of its lines, and of the end after them: another number could carry a hidden input too."""
    return range(1, len(source.splitlines()) + 2)
