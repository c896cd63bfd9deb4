"""Finds out soon whether any hidden case catches a mutant: cheap cases first, in slices, none after the first catch."""

import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sandbox.errors import EngineTrouble
from sandbox.protocol import Limits, Report, Request, Sandbox
from service.core.compare import Checker
from service.core.problem import Case, Problem
from service.core.verdict import CaseResult, Judgement, Verdict, judge_all

FIRST = 6
"""So many of the cheap cases, of all sizes, are tried before the others: they catch most mutants."""
CHEAP_MS = 3.0
FEW = 4
"""So many of the dear cases are tried at a time."""
SLOWER, LEAST_PROBE_MS = 20, 30
"""A mutant is suspected of being too slow when it needs so many times what the original does."""
BYTES_A_MS = 20_000
"""How much of a case's arguments is sent in the time, about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    cases: tuple[Case, ...]
    limits: Limits


class Trial:
    """One problem's cases. May be used by several threads: each is an owner of containers of its own."""

    def __init__(self, sandbox: Sandbox, problem: Problem, cases: Sequence[Case], checker: Checker | None) -> None:
        self._sandbox = sandbox
        self._problem = problem
        self._cases = cases
        self._checker = checker

    def judge(self, source: str, *, to_first_overrun: bool = False) -> Judgement:
        """On all cases, as any submission is judged, or up to the first case that it is too slow for."""
        limits = self._problem.limits
        return self._judge(source, self._cases, replace(limits, overruns=1) if to_first_overrun else limits)

    def plan(self, original: Judgement) -> list[Slice]:
        """The cases in slices, those first that are cheap for the original."""
        costs = sorted((_cost(result), i) for i, result in enumerate(original.results))
        cheap = [original.results[i] for cost, i in costs if cost <= CHEAP_MS]
        dear = [original.results[i] for cost, i in costs if cost > CHEAP_MS]
        step = max(1, len(cheap) // FIRST)
        parts = [cheap[::step], [result for i, result in enumerate(cheap) if i % step]]
        parts += [dear[i : i + FEW] for i in range(0, len(dear), FEW)]
        return [self._slice(part) for part in parts if part]

    def killer(self, source: str, plan: Sequence[Slice]) -> Case | None:
        """A case that the source fails, None where it is accepted.

        A slice's limit of time is lower: a case that runs over it fails only if it then runs over the problem's own.
        """
        was_slow = False
        for part in plan:
            waiting: Sequence[Case] = part.cases
            while waiting:
                results = self._judge(source, waiting, self._problem.limits if was_slow else part.limits).results
                late = [result.case for result in results if result.verdict is Verdict.TIME_LIMIT_EXCEEDED]
                wrong = [result.case for result in results if _is_wrong(result)]
                found = wrong or [case for case in late if self._fails(source, case)]
                if found:
                    return found[0]
                was_slow = was_slow or bool(late)
                waiting = [result.case for result in results if result.verdict is None]
        return None

    def _fails(self, source: str, case: Case) -> bool:
        return self._judge(source, [case], self._problem.limits).verdict is not Verdict.ACCEPTED

    def _slice(self, results: Sequence[CaseResult]) -> Slice:
        limits = self._problem.limits
        probe_ms = max(LEAST_PROBE_MS, *(int(SLOWER * result.cpu_ms) for result in results))
        limits = replace(limits, cpu_ms=min(limits.cpu_ms, probe_ms), overruns=1)
        return Slice(cases=tuple(result.case for result in results), limits=limits)

    def _judge(self, source: str, cases: Sequence[Case], limits: Limits) -> Judgement:
        request = Request(
            language="python",
            source=source,
            signature=self._problem.signature,
            cases=tuple(case.arguments for case in cases),
            limits=limits,
            owner=threading.current_thread().name,
        )
        return judge_all(self._problem, cases, self._run(request), self._checker)

    def _run(self, request: Request) -> Report:
        try:
            return self._sandbox.run(request)
        except EngineTrouble:  # among thousands of runs a container may be lost
            return self._sandbox.run(request)


def _is_wrong(result: CaseResult) -> bool:
    return result.verdict not in (Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED, None)


def _cost(result: CaseResult) -> float:
    return result.cpu_ms + len(json.dumps(result.case.arguments)) / BYTES_A_MS
