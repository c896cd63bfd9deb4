"""Run code on the samples and the candidate's own cases. No hidden case is opened, and nothing of it counts."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from sandbox.protocol import CaseReport, Exit, Heard, Request
from sandbox.signature import Json
from service.catalogue.arguments import wrong_arguments
from service.core.compare import Checker
from service.core.errors import Invalid
from service.core.interview import EventKind, Interview
from service.core.problem import Case, Problem
from service.core.verdict import CaseResult, Judgement, judge_all, judge_case
from service.flows.draft import KEPT, keep
from service.flows.evaluate import release
from service.flows.expire import expire_overdue
from service.flows.look import find, require_running
from service.flows.ports import Ports
from service.flows.source import require_language, require_source
from service.store import interviews

MOST_OWN_CASES = 20
OWN_CASES_CAP_BYTES = 1024 * 1024

HeardResult = Callable[[CaseResult], object]


def run(
    ports: Ports,
    candidate: int,
    interview_id: str,
    *,
    language: str,
    source: str,
    own_cases: Sequence[list[Json]],
    now: datetime,
    heard: HeardResult | None = None,
) -> Judgement:
    """The code is kept as a draft first. `heard` is told each case's result as soon as it is there, but for those that
    are not run. Raises Invalid for a case that breaks the constraints, TooLate or Conflict after the end, and
    SandboxError where our side fails.
    """
    require_language(ports, language)
    source = require_source(source)
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        interview = find(tx, candidate, interview_id)
        keep(tx, interview, language, source, now)
    require_running(interview, KEPT)
    problem = ports.catalogue.problem(interview.slug)
    cases = [*ports.catalogue.cases(problem.slug).samples, *_own(ports, problem, own_cases)]
    done = _run(ports, interview, problem, cases, language, source, heard)
    _log(ports, interview, done, len(own_cases), now)
    return done


def _run(
    ports: Ports,
    interview: Interview,
    problem: Problem,
    cases: Sequence[Case],
    language: str,
    source: str,
    heard: HeardResult | None,
) -> Judgement:
    request = Request(
        language=language,
        source=source,
        signature=problem.signature,
        cases=tuple(case.arguments for case in cases),
        limits=problem.limits,
        owner=interview.id,
    )
    checker = ports.catalogue.checker(problem.slug)
    report = ports.sandbox.run(request, _judging(problem, cases, checker, heard))
    return judge_all(problem, cases, report, checker)


def _judging(
    problem: Problem, cases: Sequence[Case], checker: Checker | None, heard: HeardResult | None
) -> Heard | None:
    """Hears what the sandbox reports, and tells what it is worth."""
    if heard is None:
        return None

    def judge(place: int, report: CaseReport) -> None:
        heard(judge_case(problem, cases[place], report, checker))

    return judge


def _log(ports: Ports, interview: Interview, done: Judgement, own: int, now: datetime) -> None:
    data = {"verdict": done.verdict, "passed": done.passed, "total": done.total, "own": own}
    with ports.store.begin() as tx:
        if interviews.get(tx, interview.id, interview.candidate_id) is not None:  # not deleted meanwhile
            interviews.log(tx, interview.id, now, EventKind.RUN, **data)
        running = interviews.is_running(tx, interview.id)
    if not running:
        release(ports.sandbox, interview.id)


def _own(ports: Ports, problem: Problem, own_cases: Sequence[list[Json]]) -> list[Case]:
    """The candidate's own cases with the reference's answers."""
    if len(own_cases) > MOST_OWN_CASES:
        raise Invalid(f"{len(own_cases)} own cases are more than {MOST_OWN_CASES}", "run fewer at a time")
    if _size(own_cases) > OWN_CASES_CAP_BYTES:
        raise Invalid("the own cases are larger than 1 MiB together", "make them smaller")
    for number, arguments in enumerate(own_cases, start=1):
        _require_case(ports, problem, number, arguments)
    if not own_cases:
        return []
    expected = _expected(ports, problem, own_cases)
    pairs = zip(own_cases, expected, strict=True)
    return [Case(name=f"own-{i}", arguments=a, expected=e) for i, (a, e) in enumerate(pairs, start=1)]


def _size(own_cases: Sequence[list[Json]]) -> int:
    try:
        return len(json.dumps(own_cases))
    except (ValueError, RecursionError) as error:
        raise Invalid("an own case has a number too long or is nested too deep", "make it smaller") from error


def _require_case(ports: Ports, problem: Problem, number: int, arguments: list[Json]) -> None:
    if (wrong := wrong_arguments(problem.signature, arguments)) is not None:
        raise Invalid(f"own case {number}: {wrong}", "see the examples for the form")
    try:
        ports.catalogue.require_contract(problem.slug, arguments)
    except Invalid as error:
        raise Invalid(f"own case {number}: {error.what}", error.hint) from error


def _expected(ports: Ports, problem: Problem, own_cases: Sequence[list[Json]]) -> list[Json]:
    request = Request(
        language="python",
        source=(ports.catalogue.folder / problem.slug / "solution.py").read_text(encoding="utf-8"),
        signature=problem.signature,
        cases=tuple(own_cases),
        limits=replace(problem.limits, total_ms=10_000),
        owner=f"reference of {problem.slug}",
    )
    reports = ports.catalogue.reference.run(request).cases
    if any(report.exit is not Exit.ANSWERED for report in reports):
        raise Invalid("the reference has no answer to one of the own cases", "leave out the last one you added")
    return [report.answer for report in reports]
