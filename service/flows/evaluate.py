"""Judge one source against given cases, outside any interview."""

from collections.abc import Sequence
from dataclasses import replace

from sandbox.protocol import Exit, Heard, Limits, Report, Request, Sandbox
from service.core.compare import Checker
from service.core.problem import Case, Problem
from service.core.verdict import Judgement, judge_all


def owners(interview_id: str) -> tuple[str, str]:
    """Whose containers an interview's runs and judgements use. What a container was given can be found in its memory,
    and a run shows what it prints: so no run gets one that has seen hidden cases.
    """
    return interview_id, f"{interview_id}, judged"


def release(sandbox: Sandbox, interview_id: str) -> None:
    """Throw away the containers of an interview."""
    for owner in owners(interview_id):
        sandbox.release(owner)


def evaluate(
    sandbox: Sandbox,
    problem: Problem,
    cases: Sequence[Case],
    checker: Checker | None,
    *,
    language: str,
    source: str,
    owner: str,
    limits: Limits | None = None,
    heard: Heard | None = None,
) -> Judgement:
    """`heard` is told of the cases as they are run.

    Raises sandbox.errors.SandboxError for faults that are not the source's.
    """
    request = Request(
        language=language,
        source=source,
        signature=problem.signature,
        cases=tuple(case.arguments for case in cases),
        limits=limits or problem.limits,
        owner=owner,
    )
    report = _with_second_chance(request, sandbox, heard)
    return judge_all(problem, cases, report, checker)


def _with_second_chance(request: Request, sandbox: Sandbox, heard: Heard | None) -> Report:
    """A lone case out of time is run again once: a noisy machine must fail nobody. So are those before it, which may be
    what makes it slow. Where the first overrun is the last there is none: nothing after it was run.
    """
    report = sandbox.run(request, heard)
    late = [i for i, case in enumerate(report.cases) if case.exit is Exit.TIME_LIMIT]
    if len(late) != 1 or request.limits.overruns == 1:
        return report
    [i] = late
    again = sandbox.run(replace(request, cases=request.cases[: i + 1]))
    if again.cases[i].exit is Exit.NOT_RUN:
        return report
    cases = (*report.cases[:i], again.cases[i], *report.cases[i + 1 :])
    return Report(cases=cases, memory_kib=max(report.memory_kib, again.memory_kib))
