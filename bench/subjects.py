"""What is judged: two solutions on the same kind of cases, and the ways to judge them that need no other judge."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sandbox.docker import image
from sandbox.docker.sandbox import DockerSandbox
from sandbox.language import find
from sandbox.protocol import Limits
from sandbox.signature import Json, Kind, parse_signature
from service.core.problem import Case, Compare, Difficulty, Problem
from service.core.verdict import Judgement, Verdict
from service.flows.evaluate import evaluate

LIMITS = Limits(cpu_ms=5000, wall_ms=30_000)
PYTHON = os.path.realpath(sys.executable)  # the interpreter itself: no wrapper of a version manager

BARE = """
import json, sys
from typing import List, Optional
namespace = {"List": List, "Optional": Optional}
source, name, cases = json.load(sys.stdin)
exec(compile(source, "solution.py", "exec"), namespace)
print(json.dumps([getattr(namespace["Solution"](), name)(*arguments) for arguments in cases]))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A solution of a problem."""

    name: str
    source: str
    problem: Problem

    @property
    def call(self) -> str:
        return self.problem.signature.calls[0].name


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill(Task):
    """One whose cases are made: `arguments` makes those of the case with this number."""

    arguments: Callable[[int], list[Json]]
    solve: Callable[..., Json]

    def cases(self, count: int) -> list[Case]:
        made = [self.arguments(number) for number in range(count)]
        return [Case(name=f"{i}", arguments=one, expected=self.solve(*one)) for i, one in enumerate(made)]


def _problem(name: str, stub: str) -> Problem:
    return Problem(
        slug=name,
        number=1,
        title=name,
        difficulty=Difficulty.EASY,
        patterns=(),
        techniques=(),
        labels=(),
        time="",
        space="",
        signature=parse_signature(Kind.FUNCTION, [stub]),
        compare=Compare(),
        limits=LIMITS,
        statement="",
        hints=(),
        editorial="",
    )


CHEAP = Drill(
    name="trivial",
    problem=_problem("trivial", "largest(nums: list[int]) -> int"),
    source="class Solution:\n    def largest(self, nums: List[int]) -> int:\n        return max(nums)\n",
    arguments=lambda number: [[(number * 37 + i * 101) % 1009 for i in range(30)]],
    solve=max,
)
HEAVY = Drill(
    name="CPU-bound",
    problem=_problem("CPU-bound", "collatz(most: int) -> int"),
    source="""class Solution:
    def collatz(self, most: int) -> int:
        steps = 0
        for n in range(1, most):
            while n != 1:
                n = 3 * n + 1 if n % 2 else n // 2
                steps += 1
        return steps
""",
    arguments=lambda number: [3000 + number],
    solve=lambda most: sum(_steps(n) for n in range(1, most)),
)


def judged(sandbox: DockerSandbox, task: Task, cases: Sequence[Case], owner: str = "bench") -> Judgement:
    """One submission, as the service judges it. It must be accepted."""
    judgement = evaluate(sandbox, task.problem, cases, None, language="python", source=task.source, owner=owner)
    if judgement.verdict is not Verdict.ACCEPTED:
        sys.exit(f"the submission is {judgement.verdict}: {judgement.first_failed}")
    return judgement


def bare(task: Task, cases: Sequence[Case]) -> None:
    """One python3 process for all cases, with no isolation and no limit at all."""
    _answered([PYTHON, "-c", BARE], task, cases)


def docker_run(task: Task, cases: Sequence[Case]) -> None:
    """One `docker run` for each case, as a first judge is often built."""
    for case in cases:
        command = ["docker", "run", "--rm", "--interactive", "--network=none", image.name(find("python"))]
        _answered([*command, "python3", "-c", BARE], task, [case])


def _answered(command: list[str], task: Task, cases: Sequence[Case]) -> None:
    given = json.dumps([task.source, task.call, [case.arguments for case in cases]])
    done = subprocess.run(command, input=given, text=True, capture_output=True, check=True)
    if json.loads(done.stdout) != [case.expected for case in cases]:
        sys.exit(f"{command[0]} did not answer rightly")


def _steps(n: int) -> int:
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps
